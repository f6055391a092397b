/** What is bundled for pages judges as the sources do: a bundler that leaves out too much leaves a rule silent, and nothing else would tell. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { brought } from "../../vite.config.ts";
import { judge } from "./judge.ts";

let bundled: typeof judge;
const outDir = mkdtempSync(join(tmpdir(), "aplomb-bundled-"));
beforeAll(async () => {
  const engine = brought("engine");
  await build({
    ...engine,
    configFile: false,
    logLevel: "error",
    build: { ...engine.build, outDir, lib: { entry: join(import.meta.dirname, "judge.ts"), formats: ["es"], fileName: () => "judge.mjs" } },
  });
  ({ judge: bundled } = await import(join(outDir, "judge.mjs")));
}, 60_000);
afterAll(() => rmSync(outDir, { recursive: true }));

it.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, { cases: { flags, passes } }) => {
  for (const example of [...flags, ...passes]) expect(bundled(example, id)).toEqual(judge(example, id));
});

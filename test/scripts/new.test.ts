import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { add, Refused } from "../../scripts/new.ts";
import { review } from "../../src/core/review.ts";
import type { Rule } from "../../src/core/rule.ts";
import { stage } from "../../src/core/stage.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The shelves and what they lean on, in a folder of their own, without a site whose id is known: only such a one can be added and compiled at once. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), "aplomb-new-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const part of ["src/core", "src/lexicons", "src/rules", "src/sites", "src/feeds", "package.json", "tsconfig.json", ".biome.jsonc"]) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const shelf = join(folder, "src/sites/index.ts");
  writeFileSync(
    shelf,
    readFileSync(shelf, "utf8")
      .replace(/^import \{ threads .*\n/m, "")
      .replace("threads, ", ""),
  );
  rmSync(join(folder, "src/sites/threads.ts"));
  return folder;
}

const text = (folder: string, file: string) => readFileSync(join(folder, file), "utf8");

describe("npm run new", () => {
  it.each([
    ["rule", "no-aaa", undefined, "standing", 'import noAaa from "./no-aaa.ts";'],
    ["rule", "balance-zzz", undefined, "standing", 'import balanceZzz from "./balance-zzz.ts";'],
    ["rule", "use-9-lives", "optional", "optional", 'import use9Lives from "./use-9-lives.ts";'],
    ["site", "threads", undefined, "index", 'import { threads } from "./threads.ts";'],
    ["feed", "sea-alerts", undefined, "index", 'import { seaAlerts } from "./sea-alerts.ts";'],
  ])("puts the %s %s on its shelf, in order", (kind, id, how, list, line) => {
    const folder = copy();
    const shelf = `src/${kind}s/${list}.ts`;
    const before = text(folder, shelf);
    add(folder, kind, id, how);
    const after = text(folder, shelf);
    const imports = after.match(/"\.\/.*"/g) ?? [];
    expect(after).toContain(line);
    expect(imports).toEqual([...imports].sort());
    expect(imports).toHaveLength((before.match(/"\.\/.*"/g)?.length ?? 0) + 1);
    expect(after.split("\n")[0]).toBe(before.split("\n")[0]);
  });

  it("writes what the formatter and the compiler accept", () => {
    const folder = copy();
    for (const [kind, id, how] of [
      ["rule", "no-aaa"],
      ["rule", "use-aaa", "optional"],
      ["rule", "balance-aaa"],
      ["site", "threads"],
      ["feed", "sea"],
    ] as const)
      add(folder, kind, id, how);
    const bin = (name: string, ...args: string[]) => execFileSync(join(root, "node_modules/.bin", name), args, { cwd: folder, encoding: "utf8" });
    expect(
      bin(
        "biome",
        "check",
        "src/rules/no-aaa.ts",
        "src/rules/use-aaa.ts",
        "src/rules/balance-aaa.ts",
        "src/rules/standing.ts",
        "src/rules/optional.ts",
        "src/sites/threads.ts",
        "src/sites/index.ts",
        "src/feeds/sea.ts",
        "src/feeds/index.ts",
        "test",
      ),
    ).not.toContain("Found");
    expect(bin("tsc", "--noEmit")).toBe("");
  }, 60_000);

  it("starts its author in the red", async () => {
    const folder = copy();
    add(folder, "rule", "no-aaa");
    const rule: Rule = (await import(pathToFileURL(join(folder, "src/rules/no-aaa.ts")).href)).default;
    const found = rule.cases.flags.map((example) => {
      const { draft, facts } = stage(example);
      return review(draft, facts, [rule]).level;
    });
    expect(found).toEqual(["clear", "clear"]);
  });

  it("says what comes next", () => {
    const folder = copy();
    expect(add(folder, "rule", "no-aaa").join("\n")).toMatch(/Written: src\/rules\/no-aaa\.ts\n.*-t no-aaa\n.*coverage.*npm test/);
    expect(add(folder, "site", "tumblr").join("\n")).toContain('Add "tumblr" to SITE_IDS in src/core/model.ts');
    expect(add(folder, "site", "threads").join()).not.toContain("SITE_IDS");
  });

  it.each([
    ["rule", "no-aaa", "loud"],
    ["site", "tumblr", "optional"],
    ["rule", "aaa"],
    ["rule", "no-"],
    ["rule", "no-Aaa"],
    ["rule", "no_aaa"],
    ["site", "../x"],
    ["feed", "usgs.ts"],
    ["feed", "a--b"],
    ["page", "about"],
    ["rule", undefined],
    [undefined, undefined],
  ])("refuses the %s %s %s", (kind, id, how?: string) => {
    const folder = copy();
    const shelf = text(folder, "src/rules/standing.ts");
    expect(() => add(folder, kind, id, how)).toThrow(Refused);
    expect(text(folder, "src/rules/standing.ts")).toBe(shelf);
  });

  it("leaves alone what is there", () => {
    const folder = copy();
    const x = text(folder, "src/sites/x.ts");
    expect(() => add(folder, "site", "x")).toThrow(/src\/sites\/x\.ts is there already/);
    expect([text(folder, "src/sites/x.ts"), existsSync(join(folder, "test/sites/x.test.ts"))]).toEqual([x, false]);
  });
});

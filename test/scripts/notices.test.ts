/** Whoever gets the package gets the terms of all that is in it. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import pkg from "../../package.json" with { type: "json" };
import { notices } from "../../scripts/notices.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

it("name every library that is shipped, with its version and the text of its licence", () => {
  const text = notices(root);
  for (const [name, version] of Object.entries(pkg.dependencies)) expect(text).toContain(`\n${name} ${version}, `);
  expect(text).toContain(readFileSync(new URL("../../node_modules/preact/LICENSE", import.meta.url), "utf8").trim());
  expect(text).toContain("Mozilla Public License Version 2.0");
  for (const name of Object.keys(pkg.devDependencies)) expect(text).not.toContain(`\n${name} `);
});

it("lie in both packages", () => {
  for (const target of ["chrome", "firefox"]) expect(readFileSync(`${root}dist/${target}/NOTICES.txt`, "utf8")).toBe(notices(root));
});

/** The table of surfaces names what the end-to-end tests run, all of it and nothing else, and says which browser fails. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Rows, readReport, summary, table } from "../../scripts/surfaces-table.ts";
import { facebook } from "../e2e/surfaces/facebook.ts";
import { linkedin } from "../e2e/surfaces/linkedin.ts";
import { bluesky, instagram, mastodon, reddit, threads, youtube } from "../e2e/surfaces/optional.ts";
import { x } from "../e2e/surfaces/x.ts";

const read = (file: string) => readFileSync(join(import.meta.dirname, "../..", file), "utf8");
const committed = read("docs/surfaces.md");
const readme = read("README.md");
const rowsOf = (site: string) =>
  [...(committed.split(`## ${site}\n`)[1]?.split("\n## ")[0] ?? "").matchAll(/^\| (.+?) \|/gm)]
    .map(([, name]) => name)
    .filter((name) => name !== "surface");

it.each([
  { site: "X", surfaces: x },
  { site: "LinkedIn", surfaces: linkedin },
  { site: "Facebook", surfaces: facebook },
  { site: "Threads", surfaces: threads },
  { site: "Instagram", surfaces: instagram },
  { site: "Bluesky", surfaces: bluesky },
  { site: "Mastodon", surfaces: mastodon },
  { site: "Reddit", surfaces: reddit },
  { site: "YouTube", surfaces: youtube },
])("the committed table has the surfaces of $site that are tested, and no other", ({ site, surfaces }) => {
  expect(rowsOf(site)).toEqual(surfaces.map(({ name }) => name));
  expect(readme).toMatch(new RegExp(`^\\| ${site} \\| \\d+/${surfaces.length} \\|`, "m"));
});

it("says of each cell in which browser it does not hold", () => {
  const test = (browser: string, title: string, status = "passed") => ({ ancestorTitles: [`X in ${browser}`, "'modal'"], title, status });
  const rows: Rows = new Map();
  const assertionResults = [
    test("chromium", "attach"),
    test("firefox", "attach"),
    test("chromium", "read"),
    test("firefox", "read", "failed"),
    test("chromium", "a thread is one publication"),
    test("chromium", "click", "skipped"),
  ];
  readReport({ testResults: [{ assertionResults }] }, rows);
  expect(table(rows)).toContain("| modal | ● | not in firefox | no | no | no | no | no |");
  expect(table(rows)).toContain("3 of 4 checks hold");
  expect(summary(rows)).toMatch(/\n\| X \| 1\/1 \| 0\/1 \| 0\/1 \| 0\/1 \| 0\/1 \| 0\/1 \| 0\/1 \|$/);
});

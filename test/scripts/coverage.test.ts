/** The published page of coverage is the one that follows from the rules, and leaves none out. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { COVERAGE_FILE, chapters, coverage } from "../../scripts/coverage.ts";
import { rules } from "../../src/rules/index.ts";

it("docs/coverage.md is current (npm run fix writes it)", () => expect(readFileSync(COVERAGE_FILE, "utf8")).toBe(coverage()));

it("every rule holds a clause, to be named in scripts/coverage.ts, and every clause without one says why", () => {
  const held = chapters.flatMap(({ clauses }) => clauses).map(([, by]) => by);
  const named = held.flatMap((by) => (typeof by === "string" ? [] : by));
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id) => !named.includes(id))).toEqual([]);
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  for (const by of held) expect(by.length).toBeGreaterThan(0);
});

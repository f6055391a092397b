/** Writes the table of surfaces, `docs/surfaces.md`, and its sums in the README, from what the end-to-end tests found: `tsx scripts/surfaces.ts [REPORT…]`, JSON reports of vitest. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CELLS, type Rows, readReport, summary, table } from "./surfaces-table.ts";

const FILE = join(import.meta.dirname, "../docs/surfaces.md");
const README = join(import.meta.dirname, "../README.md");
const reports = process.argv.slice(2);
const rows: Rows = new Map();
for (const file of reports.length > 0 ? reports : [".cache/tests.json"]) readReport(JSON.parse(readFileSync(file, "utf8")), rows);
if (rows.size === 0) throw new Error("the reports hold no surface: run the end-to-end tests first, as npm test does");
writeFileSync(FILE, table(rows));
writeFileSync(
  README,
  readFileSync(README, "utf8").replace(/^\| surfaces that hold.*\n(?:\|.*\n)+/m, () => `${summary(rows)}\n`),
);
console.log(`${FILE}: ${rows.size} surfaces, ${Object.keys(CELLS).length} cells each.`);

/** Checks everything: formatting and lint, types, the build, and every test in it. Ends with "N passed, N failed". */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

const REPORT = ".cache/tests.json";
const run = (...command: readonly [string, ...string[]]) => spawnSync("npx", ["--no-install", ...command], { stdio: "inherit" }).status === 0;

mkdirSync(".cache", { recursive: true });
rmSync(REPORT, { force: true });
const checks = { "lint and format": run("biome", "check", "."), types: run("tsc"), build: run("tsx", "scripts/build.ts") };
const ran = run("vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`, ...(process.argv.slice(2) as []));

const { numPassedTests, numFailedTests, numFailedTestSuites } = report();
const failedChecks = Object.entries(checks).filter(([, passed]) => !passed);
for (const [name] of failedChecks) console.error(`✗ ${name}`);
const failed =
  numFailedTests + failedChecks.length + (numFailedTests === 0 ? numFailedTestSuites : 0) + (ran || numFailedTests + numFailedTestSuites > 0 ? 0 : 1);
console.log(`${numPassedTests + Object.keys(checks).length - failedChecks.length} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function report(): { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number } {
  try {
    return JSON.parse(readFileSync(REPORT, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 1 };
  }
}

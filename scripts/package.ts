/**
 * `npm run package`: what is uploaded to the stores, in dist/packages. The same bytes from any clone of a commit: the extension for Chrome and Edge,
 * the one for Firefox, and the sources that Mozilla's reviewers build it from. Ends with the verdict of Mozilla's linter, as docs/web-ext-lint.txt keeps it.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pkg from "../package.json" with { type: "json" };
import { archive } from "./archive.ts";
import "./build.ts";
import { packed } from "./packed.ts";

const OUT = "dist/packages";
const LINT = "docs/web-ext-lint.txt";

const tracked = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0").filter(Boolean);
const sources = Object.fromEntries(tracked.filter((file) => file !== LINT).map((file) => [file, new Uint8Array(readFileSync(file))]));
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const [name, bytes] of [
  ["chrome", packed("chrome")],
  ["firefox", packed("firefox")],
  ["sources", archive(sources)],
] as const) {
  const file = join(OUT, `aplomb-${pkg.version}-${name}.zip`);
  writeFileSync(file, bytes);
  console.log(`${createHash("sha256").update(bytes).digest("hex")}  ${file}  ${bytes.length} bytes`);
}

const webExt = join("node_modules", ".bin", process.platform === "win32" ? "web-ext.cmd" : "web-ext");
const { stdout, status } = spawnSync(webExt, ["lint", "--source-dir", "dist/firefox", "--boring", "--no-config-discovery"], {
  encoding: "utf8",
  shell: process.platform === "win32",
});
const verdict = stdout.replaceAll(/[ \t]+$/gm, "");
writeFileSync(LINT, verdict);
console.log(verdict);
process.exitCode = status ?? 1;

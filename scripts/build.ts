/** Builds everything that is shipped: the extension for Chrome and Edge, for Firefox, and the command line. */
import { execFileSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { build } from "vite";
import { notices } from "./notices.ts";

for (const target of ["chrome", "firefox"]) {
  for (const part of ["extension", "engine", "optional", "expressions", "own-posts", "begun"])
    execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], {
      stdio: "inherit",
      env: { ...process.env, TARGET: target, PART: part },
    });
  writeFileSync(`dist/${target}/NOTICES.txt`, notices("."));
}
await build({
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  build: {
    ssr: "src/cli/aplomb.ts",
    outDir: "dist/cli",
    target: "node20",
    emptyOutDir: true,
    rollupOptions: { output: { entryFileNames: "aplomb.js" } },
  },
  ssr: { noExternal: true },
});
chmodSync("dist/cli/aplomb.js", 0o755);
console.log("Built dist/chrome, dist/firefox and dist/cli.");

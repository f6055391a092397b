/** Bundles the demo's page scripts, once for each state of their sources: the next start reads the result from `.cache`. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Answer } from "./world.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Gives one script with the styles inside, as it is answered: a browser that has it need not ask again, nor read it anew. @param folder with a `page.tsx` to start from, as in `new URL("x/", import.meta.url)` */
export async function bundle(folder: URL): Promise<Answer> {
  const headers = { "content-type": "text/javascript; charset=utf-8", "cache-control": "max-age=86400, immutable" };
  return { headers, body: Buffer.from(await scriptOf(folder)) };
}

async function scriptOf(folder: URL): Promise<string> {
  const path = fileURLToPath(folder);
  const folders = [path, fileURLToPath(new URL("shared/", import.meta.url))];
  const written = folders.flatMap((at) => readdirSync(at).map((name) => join(at, name)));
  const sources = [...written, join(ROOT, "package-lock.json"), fileURLToPath(import.meta.url)];
  const hash = sources.reduce((sum, file) => sum.update(file).update(readFileSync(file)), createHash("sha256")).digest("hex");
  const kept = join(ROOT, ".cache/demo", `${hash}.js`);
  try {
    return readFileSync(kept, "utf8");
  } catch {
    const made = await make(join(path, "page.tsx"));
    mkdirSync(join(ROOT, ".cache/demo"), { recursive: true });
    // Written beside and renamed: another test file may be reading.
    writeFileSync(`${kept}.${process.pid}`, made);
    renameSync(`${kept}.${process.pid}`, kept);
    return made;
  }
}

async function make(input: string): Promise<string> {
  const made = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: "error",
    // Whoever calls may be a test run, for which Vite would build React's development half.
    oxc: { jsx: { runtime: "automatic", importSource: "react", development: false } },
    // Draft.js is from 2020 and expects a bundler that gives it `global`.
    define: { global: "globalThis", "process.env.NODE_ENV": '"production"' },
    // Where a site's class names say nothing, so do those of its demo: `name.module.css`.
    css: { modules: { generateScopedName: "x[hash:base64:6]" } },
    build: { write: false, rolldownOptions: { input, output: { format: "iife" } } },
  });
  if (!("output" in made)) throw new Error("vite gave more or less than one bundle");
  return made.output[0].code;
}

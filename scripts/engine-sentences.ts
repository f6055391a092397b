/** Keeps of the locales what the engine says: the pages' own sentences are none of a web page's load. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const LOCALE = /_locales\/\w+\/messages\.json$/;
/** Where the engine's sentences are named. */
const ROOMS = ["src/content", "src/ui"];

/** The messages of a locale that a source names, in full or by their beginning: "cardFold", `strength${grade}`. */
export function saidIn<T>(source: string, messages: Readonly<Record<string, T>>): Record<string, T> {
  const beginnings = Array.from(source.matchAll(/`(\w+)\$\{/g), ([, beginning = ""]) => beginning);
  const isSaid = (key: string) => source.includes(`"${key}"`) || beginnings.some((beginning) => key.startsWith(beginning));
  return Object.fromEntries(Object.entries(messages).filter(([key]) => isSaid(key)));
}

export function engineSentences(root: string): Plugin {
  const files = ROOMS.flatMap((room) => readdirSync(join(root, room), { recursive: true, encoding: "utf8" }).map((file) => join(root, room, file)));
  const source = files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  return {
    name: "engine-sentences",
    enforce: "pre",
    transform: (code, id) => (LOCALE.test(id) ? JSON.stringify(saidIn(source, JSON.parse(code))) : undefined),
  };
}

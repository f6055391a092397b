/** Keeps of the locales what the engine says: the pages' own sentences are none of a web page's load. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

const LOCALE = /_locales\/\w+\/messages\.json$/;
/** The messages of a locale that a source names, in full or by their beginning: "cardFold", `strength${grade}`. */
export function saidIn<T>(source: string, messages: Readonly<Record<string, T>>): Record<string, T> {
  const beginnings = Array.from(source.matchAll(/`(\w+)\$\{/g), ([, beginning = ""]) => beginning);
  const isSaid = (key: string) => source.includes(`"${key}"`) || beginnings.some((beginning) => key.startsWith(beginning));
  return Object.fromEntries(Object.entries(messages).filter(([key]) => isSaid(key)));
}

/** @param entry from which the engine's sources are reached, below `root` */
export function engineSentences(root: string, entry = "src/content/engine.ts"): Plugin {
  const source = [...reachedFrom(join(root, entry))].map((file) => readFileSync(file, "utf8")).join("\n");
  return {
    name: "engine-sentences",
    transform: {
      order: "post",
      handler: (_, id) => (LOCALE.test(id) ? asModule(id, saidIn(source, JSON.parse(readFileSync(id, "utf8")))) : undefined),
    },
  };
}

/** Sentences bare, and under the keys of the English ones, which stand in the same order: names said once, every page is half a kilobyte lighter. */
function asModule(id: string, messages: Readonly<Record<string, { readonly message: string }>>): string {
  const bare = JSON.stringify(Object.values(messages).map(({ message }) => message));
  const keys = /_locales\/en\//.test(id) ? JSON.stringify(Object.keys(messages).join(" ")) : undefined;
  return [
    keys ? `export const keys = ${keys}.split(" ");` : 'import { keys } from "../en/messages.json";',
    `const bare = ${bare};`,
    "export default Object.fromEntries(keys.map((key, i) => [key, { message: bare[i] }]));",
  ].join("\n");
}

/** The source and all that it imports, types alone apart. */
function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const [, type, path = ""] of readFileSync(file, "utf8").matchAll(/^(?:import|export) (type )?[^;]*?"(\.[^"?]+\.tsx?)";/gm))
    if (!type) reachedFrom(resolve(file, "..", path), reached);
  return reached;
}

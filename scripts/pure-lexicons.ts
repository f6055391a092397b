/** Leaves word lists out that a page does not need: cutting one into words has no other effect, which a bundler cannot know. */
import type { Plugin } from "vite";

const LEXICON = /\/src\/lexicons\/[\w-]+\.ts$/;
/** What the lexicons call that which cuts words apart; only where it is called, and only there: the same names stand for other things elsewhere. */
const CUTS = /(?<![\w.$])(?=(?:list|named)\()/g;

export const pureLexicons = (): Plugin => ({
  name: "pure-lexicons",
  enforce: "pre",
  transform: (code, id) => (LEXICON.test(id) ? { code: code.replace(CUTS, "/* @__PURE__ */ "), map: null } : undefined),
});

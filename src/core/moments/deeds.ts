/** What was done, by a headline's words: read once where the news is read, so that a page need not know how the press speaks. */
import { told } from "../../lexicons/deeds.ts";
import type { Deed } from "../deed.ts";
import { wordMap } from "../text/word-list.ts";

const telling = (() => {
  const deeds = new Map<string, Deed[]>();
  for (const [deed, words] of Object.entries(told) as [Deed, readonly string[]][])
    for (const word of words) deeds.set(word, [...(deeds.get(word) ?? []), deed]);
  return wordMap([...deeds]);
})();

/** The deeds that a headline tells of, in the order of its words, each once; empty for most. */
export const deedsIn = (headline: string): Deed[] => [...new Set(telling.all(headline).flatMap(({ value }) => value))];

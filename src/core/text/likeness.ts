/** How alike two posts are, fast enough to ask of thousands at every keystroke: pairs of neighbouring words, compared as sets. */

/** What of a text is compared. */
export interface Trace {
  /** Words in lower case, one space between them; signs, emoji and accents are gone, an address keeps its host and path. */
  readonly plain: string;
  /** Every two neighbouring words. */
  readonly pairs: ReadonlySet<string>;
  readonly words: number;
}

const ADDRESS = /https?:\/\/(?:www\.)?([^\s?#]+)[^\s]*/giu;
const WORD = /[\p{L}\p{N}]+(?:[./_-][\p{L}\p{N}]+)*/gu;

/** A text made ready for comparing. Campaign parameters of addresses are left out, so that a new `utm_` does not make a new post. */
export function trace(text: string): Trace {
  const bare = text
    .toLowerCase()
    .replace(ADDRESS, " $1 ")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
  const words = bare.match(WORD) ?? [];
  return { plain: words.join(" "), pairs: new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`)), words: words.length };
}

/** Jaccard's share of common pairs, 0 to 1; 1 as well for equal texts too short for a pair. Broder 1997 compares documents so. */
export function likeness(a: Trace, b: Trace): number {
  if (a.plain === b.plain) return 1;
  const [few, many] = a.pairs.size < b.pairs.size ? [a.pairs, b.pairs] : [b.pairs, a.pairs];
  let common = 0;
  for (const pair of few) if (many.has(pair)) common++;
  return common / Math.max(1, few.size + many.size - common);
}

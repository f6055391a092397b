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

/** Posts are handed over again and again in one snapshot: each is read once, and forgotten with it. */
const traces = new WeakMap<object, Trace>();
function traceOf(post: { readonly text: string }): Trace {
  const known = traces.get(post) ?? trace(post.text);
  traces.set(post, known);
  return known;
}

/**
 * The post most like the text, the first of equals, when it is at least `from` alike; undefined otherwise.
 * @param posts objects that do not change: what is read from them is kept beside them
 */
export function nearest<P extends { readonly text: string }>(text: string, posts: readonly P[], from = 0): { post: P; likeness: number } | undefined {
  if (posts.length === 0) return undefined;
  const asked = trace(text);
  let best: { post: P; likeness: number } | undefined;
  for (const post of posts) {
    const other = traceOf(post);
    const needed = best ? best.likeness : from;
    const most = asked.plain === other.plain ? 1 : Math.min(asked.pairs.size, other.pairs.size) / Math.max(asked.pairs.size, other.pairs.size, 1);
    if (most < needed) continue;
    const found = likeness(asked, other);
    if (found >= from && (!best || found > best.likeness)) best = { post, likeness: found };
  }
  return best;
}

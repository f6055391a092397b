/** Finds listed words and phrases in a draft, in time that does not grow with the list: the draft is cut into words once, for all lists. */
import type { ParsedDraft, Span } from "../model.ts";

/** Where the listed words stand, the longest of those that begin at one place. */
export type Vocabulary = (draft: Pick<ParsedDraft, "text" | "links">) => Span[];

interface Token extends Span {
  readonly word: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What may stand between the words of a phrase: not the end of a sentence. */
const WITHIN = /^[\s'’`,*"«»“”_-]{1,3}$/u;
/** As much of a word as lists are sorted by: no stem may be shorter. */
const HEAD = 3;

const cuts = new WeakMap<object, readonly Token[]>();

/** The draft's words in lower case, addresses left out; the same list each time. */
function tokensOf(draft: Pick<ParsedDraft, "text" | "links">): readonly Token[] {
  const known = cuts.get(draft);
  if (known) return known;
  const all = Array.from(draft.text.matchAll(WORD), ({ index, 0: word }) => ({ start: index, end: index + word.length, word: word.toLowerCase() }));
  const tokens = all.filter(({ start }) => !draft.links.some((link) => link.start <= start && start < link.end));
  cuts.set(draft, tokens);
  return tokens;
}

type Entry = readonly { readonly said: string; readonly stem: boolean }[];

/**
 * @param words as people write them, in any case: "free gift", "c’est parti"; "promo*" stands for whatever begins so. Signs only separate.
 * @throws for a stem shorter than three letters
 */
export function vocabulary(words: readonly string[]): Vocabulary {
  const byHead = new Map<string, Entry[]>();
  for (const phrase of words) {
    const entry = Array.from(phrase.toLowerCase().matchAll(/([\p{L}\p{M}\p{N}]+)(\*?)/gu), ([, said = "", star]) => ({ said, stem: star === "*" }));
    const [first] = entry;
    if (!first || (first.stem && first.said.length < HEAD)) throw new Error(`no word to look for: "${phrase}"`);
    const head = first.said.slice(0, HEAD);
    byHead.set(head, [...(byHead.get(head) ?? []), entry]);
  }
  for (const entries of byHead.values()) entries.sort((a, b) => b.length - a.length);

  return (draft) => {
    const tokens = tokensOf(draft);
    const found: Span[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const first = tokens[i];
      const entry = first && byHead.get(first.word.slice(0, HEAD))?.find((each) => stands(each, tokens, i, draft.text));
      const last = entry && tokens[i + entry.length - 1];
      if (!first || !last) continue;
      found.push({ start: first.start, end: last.end });
      i += entry.length - 1;
    }
    return found;
  };
}

function stands(entry: Entry, tokens: readonly Token[], at: number, text: string): boolean {
  return entry.every(({ said, stem }, k) => {
    const token = tokens[at + k];
    const before = tokens[at + k - 1];
    if (!token || !(stem ? token.word.startsWith(said) : token.word === said)) return false;
    return k === 0 || (before !== undefined && WITHIN.test(text.slice(before.end, token.start)));
  });
}

const SENTENCE_END = /[.!?…](?=[\s"”»)]|$)|\n/u;

/** Of `ones`, those that share a sentence with one of `others`. */
export function together(text: string, ones: readonly Span[], others: readonly Span[]): Span[] {
  return ones.filter((one) =>
    others.some((other) => {
      const [first, second] = one.start < other.start ? [one, other] : [other, one];
      return !SENTENCE_END.test(text.slice(first.end, second.start));
    }),
  );
}

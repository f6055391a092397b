/** Finds listed words and phrases in a draft, in time that does not grow with the list: the draft is cut into words once, for all lists. */
import type { ParsedDraft, Span } from "../model.ts";
import { wordsIn } from "./letters.ts";

/** Where the listed words stand, the longest of those that begin at one place. */
export type Vocabulary = (draft: Pick<ParsedDraft, "text" | "links">) => Span[];

interface Token extends Span {
  readonly word: string;
}

/** What may stand between the words of a phrase: not the end of a sentence. */
const WITHIN = /^[\s'’`,*"«»“”_-]{1,3}$/u;
/** As much of a word as lists are sorted by: no stem may be shorter. */
const HEAD = 3;

/** A draft cut into words. */
interface Cut {
  readonly tokens: readonly Token[];
  /** Which of them begin so. */
  readonly byHead: ReadonlyMap<string, readonly number[]>;
}
const cuts = new WeakMap<object, Cut>();

/** The draft's words in lower case, addresses left out; the same each time. */
function cut(draft: Pick<ParsedDraft, "text" | "links">): Cut {
  const known = cuts.get(draft);
  if (known) return known;
  const { text, links } = draft;
  const tokens: Token[] = [];
  for (const { start, end } of wordsIn(text))
    if (!links.some((link) => link.start <= start && start < link.end)) tokens.push({ start, end, word: text.slice(start, end).toLowerCase() });
  const byHead = new Map<string, number[]>();
  for (const [i, { word }] of tokens.entries()) {
    const head = word.slice(0, HEAD);
    const known = byHead.get(head);
    if (known) known.push(i);
    else byHead.set(head, [i]);
  }
  const made = { tokens, byHead };
  cuts.set(draft, made);
  return made;
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
    const { tokens, byHead: said } = cut(draft);
    const found: Span[] = [];
    let free = 0;
    for (const i of inCommon(byHead, said)) {
      const first = tokens[i];
      const entry = first && i >= free && byHead.get(first.word.slice(0, HEAD))?.find((each) => stands(each, tokens, i, draft.text));
      const last = entry && tokens[i + entry.length - 1];
      if (!first || !last) continue;
      found.push({ start: first.start, end: last.end });
      free = i + entry.length;
    }
    return found;
  };
}

/** In reading order, the words of a draft that entries begin as: whichever heads are fewer are looked up among the others. */
function inCommon(entries: ReadonlyMap<string, unknown>, said: Cut["byHead"]): number[] {
  const found: number[] = [];
  for (const head of (entries.size < said.size ? entries : said).keys()) if (entries.has(head)) found.push(...(said.get(head) ?? []));
  return found.sort((a, b) => a - b);
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

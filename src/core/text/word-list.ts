/** Finds words and phrases of long lists in a text by look-up of each word typed, so that a list of a thousand costs no more than one of ten. */
import type { Span } from "../model.ts";
import { wordsIn } from "./letters.ts";

export interface Found<T> extends Span {
  readonly value: T;
}
/** Whole words only, in any case, the longest at each place; none right after `@`, `#` or `_`. */
export interface WordList<T> {
  /** In reading order, without overlaps. */
  all(text: string): Found<T>[];
  /** Also those that lie within another. */
  every(text: string): Found<T>[];
  /** The first that counts. */
  first(text: string, counts?: (value: T) => boolean): Found<T> | undefined;
}

interface Entry<T> {
  readonly phrase: string;
  readonly value: T;
}

/** @param words letters, signs or emoji */
export const wordList = (words: readonly string[]): WordList<string> => wordMap(words.map((word) => [word, word] as const));

/** Words that stand for something; one word may stand for several things. */
export function wordMap<T>(words: readonly (readonly [word: string, value: T])[]): WordList<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  const signs: Entry<T>[] = [];
  for (const [word, value] of words) {
    const phrase = lowered(word);
    const first = FIRST.exec(phrase)?.[0];
    const list = first === undefined ? signs : (byFirst.get(first) ?? []);
    list.push({ phrase, value });
    if (first !== undefined) byFirst.set(first, list);
  }
  for (const list of [...byFirst.values(), signs]) list.sort((a, b) => b.phrase.length - a.phrase.length);

  function* found(text: string): Generator<Found<T>> {
    const { lower, places } = read(text);
    for (const [start, entries] of inCommon(byFirst, places))
      for (const { phrase, value } of entries)
        if (lower.startsWith(phrase, start) && !isInside(lower, start + phrase.length)) yield { start, end: start + phrase.length, value };
    for (const { phrase, value } of signs)
      for (let start = lower.indexOf(phrase); start >= 0; start = lower.indexOf(phrase, start + 1))
        yield { start, end: start + phrase.length, value };
  }
  return {
    all(text) {
      let free = 0;
      return [...found(text)]
        .sort((a, b) => a.start - b.start)
        .filter(({ start, end }) => {
          if (start < free) return false;
          free = end;
          return true;
        });
    },
    every: (text) => [...found(text)],
    first(text, counts = () => true) {
      for (const one of found(text)) if (counts(one.value)) return one;
      return undefined;
    },
  };
}

/** In reading order, where words of the text stand that entries begin with: whichever are fewer are looked up in the others. */
function inCommon<T>(entries: ReadonlyMap<string, T>, places: ReadonlyMap<string, readonly number[]>): (readonly [start: number, entries: T])[] {
  const found: (readonly [number, T])[] = [];
  for (const word of (entries.size < places.size ? entries : places).keys()) {
    const list = entries.get(word);
    if (list !== undefined) for (const start of places.get(word) ?? []) found.push([start, list]);
  }
  return found.sort(([a], [b]) => a - b);
}

const FIRST = /^[\p{L}\p{M}\p{N}]+/u;
/** What follows one of these is a name, or half a word. */
const NO_WORD_AFTER = "@#_";
const INSIDE = /[\p{L}\p{N}_]/u;
const isInside = (text: string, at: number) => at < text.length && INSIDE.test(String.fromCodePoint(text.codePointAt(at) ?? 0));

/** Lower case, with straight apostrophes; as long as it was, so that places hold. */
export function lowered(text: string): string {
  const lower = text.toLowerCase().replaceAll("’", "'");
  return lower.length === text.length
    ? lower
    : Array.from(text, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join("");
}

interface Read {
  readonly text: string;
  readonly lower: string;
  /** Where each word stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}
/** All lists are asked of the same draft, one after the other. */
let last: Read = { text: "", lower: "", places: new Map() };
function read(text: string): Read {
  if (last.text === text) return last;
  const lower = lowered(text);
  const places = new Map<string, number[]>();
  for (const { start, end } of wordsIn(text)) {
    if (start > 0 && NO_WORD_AFTER.includes(text.charAt(start - 1))) continue;
    const word = lower.slice(start, end);
    const known = places.get(word);
    if (known) known.push(start);
    else places.set(word, [start]);
  }
  last = { text, lower, places };
  return last;
}

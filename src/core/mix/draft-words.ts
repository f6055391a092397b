/** The words of a draft as the lexicon writes them, and what stands between them: one walk over the text, since it is done at each keystroke. */
import type { Span } from "../model.ts";
import { lettersAt } from "../text/letters.ts";

export interface Word extends Span {
  /** Lower case, without accents, apostrophes straight; `<link>`, `<mention>`, `#`, `!` and `?` for what is no word. */
  readonly key: string;
  /** Whether a sentence begins with it. */
  readonly first: boolean;
  readonly letters: boolean;
}

/** What is no word of the author's: links, mentions and the blanks that stand for them. */
export interface Skipped extends Span {
  readonly key: "<link>" | "<mention>";
}

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
/** Between letters these make one word: "hand-made", "it's", "r&d", "and/or". */
const isJoint = (code: number) => code === 0x2d || code === APOSTROPHE || code === CURLY || code === 0x26 || code === 0x2f;
const ENDS_SENTENCE: ReadonlySet<number> = new Set(Array.from(".!?…:\n", (char) => char.charCodeAt(0)));

/** @param skipped in the order of the text */
export function wordsOf(text: string, skipped: readonly Skipped[]): Word[] {
  const plain = plainOf(text);
  const words: Word[] = [];
  let first = true;
  let next = 0;
  for (let at = 0; at < text.length; ) {
    const over = skipped[next];
    if (over && at >= over.start) {
      next++;
      if (over.end <= at) continue;
      words.push({ key: over.key, start: over.start, end: over.end, first: false, letters: false });
      at = over.end;
      continue;
    }
    if (lettersAt(text, at) === 0) {
      const code = text.charCodeAt(at);
      if (ENDS_SENTENCE.has(code)) first = true;
      if (code === 0x21 || code === 0x3f || code === 0x23) {
        words.push({ key: code === 0x21 ? "!" : code === 0x3f ? "?" : "#", start: at, end: at + 1, first: false, letters: false });
      }
      at++;
      continue;
    }
    const end = endOf(text, at, over?.start ?? text.length);
    split(plain, at, end, first, words);
    first = false;
    at = end;
  }
  return words;
}

/** Where the word that begins there ends. */
function endOf(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const units = lettersAt(text, at);
    if (units > 0) at += units;
    else if (isJoint(text.charCodeAt(at)) && at + 1 < limit && lettersAt(text, at + 1) > 0) at++;
    else break;
  }
  const code = text.charCodeAt(at);
  return at < limit && (code === APOSTROPHE || code === CURLY) ? at + 1 : at;
}

const ELIDED = /^(?:l|d|j|qu|n|s|c|m|t|jusqu|lorsqu|puisqu)'(?=[^\s*])/;

/** One word; two where one is elided: "j’ai" is "j'" and "ai". */
function split(plain: string, start: number, end: number, first: boolean, words: Word[]): void {
  const key = fold(plain.slice(start, end));
  const elided = key.includes("'") ? ELIDED.exec(key)?.[0] : undefined;
  if (elided === undefined) {
    words.push({ key, start, end, first, letters: true });
    return;
  }
  const cut = start + elided.length;
  words.push({ key: elided, start, end: cut, first, letters: true }, { key: key.slice(elided.length), start: cut, end, first: false, letters: true });
}

/** As `wordsOf` keys them, for entries of the lexicon. */
export function keysOf(entry: string): string[] {
  return entry.split(" ").flatMap((word) => {
    const elided = ELIDED.exec(word)?.[0];
    return elided ? [elided, word.slice(elided.length)] : [word];
  });
}

const BEYOND_ASCII = /[^\0-\x7F]/;
const ACCENTED = /[à-öø-ÿ’]/g;
const bare = new Map(Array.from("àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ’", (char) => [char, char === "’" ? "'" : (char.normalize("NFD")[0] ?? char)]));

/** Lower case, the usual accents gone, each unit where it was. */
function plainOf(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  // The one capital whose small letter is longer.
  return text
    .replace(/İ/g, "I")
    .toLowerCase()
    .replace(ACCENTED, (char) => bare.get(char) ?? char);
}

/** The rest: other accents, ligatures, letters of mathematics. */
function fold(word: string): string {
  if (!BEYOND_ASCII.test(word)) return word;
  return word
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/œ/g, "oe")
    .replace(/ß/g, "ss")
    .toLowerCase();
}

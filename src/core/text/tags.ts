/** Finds the words of a hashtag typed in lower case, by a list of frequent words, and writes each with a capital. */
import { common, links, wholes } from "../../lexicons/common-words.ts";

/** Shorter tags are mostly one word. */
const SHORTEST = 7;
/** Longer ones are nobody's hashtag, and would only cost time. */
const LONGEST = 60;
/** From here on, one stretch may be a word that the list does not know: most single words are shorter. */
const LONG = 12;
/** Endings of long single words, in English and French. */
const LEARNED =
  /(?:[ts]ions?|[ts]ionn?\w{2,6}|ments?|ites?|ity|ities|ness|ships?|ismes?|isms?|istes?|ists?|iques?|icals?|ings?|ologies?|ology|graphi\w+|graphy|[ea]nces?|[ea]ncy|eu[rs]e?s?|able|ible|ial|aire|els?|elles?)$/;

/** 1 for a word with meaning, 0 for one that only links. */
const known: ReadonlyMap<string, number> = new Map([
  ...links.map((word) => [word, 0] as const),
  ...[...common, ...wholes].map((word) => [word, 1] as const),
]);
/** Beside a stretch that is not known, shorter words are found by accident. */
const SHORTEST_WORD = 4;
const telling: ReadonlyMap<string, number> = new Map([...known].filter(([word]) => word.length >= SHORTEST_WORD));
const LONGEST_WORD = Math.max(...[...known.keys()].map((word) => word.length));

/**
 * `capitalised("blackfridaydeals")` gives "BlackFridayDeals".
 * @param tag without its sign
 * @returns undefined for a single word, for a tag that has capitals or digits, and where nothing can be told
 */
export function capitalised(tag: string): string | undefined {
  if (!splits.has(tag)) {
    if (splits.size >= MOST_KEPT) splits.clear();
    splits.set(tag, splitUp(tag));
  }
  return splits.get(tag);
}

/** The same tags are asked for at each keystroke. */
const splits = new Map<string, string | undefined>();
const MOST_KEPT = 200;

function splitUp(tag: string): string | undefined {
  const typed = tag.normalize("NFC");
  const plain = typed.normalize("NFD").replace(/\p{M}+/gu, "");
  // One plain letter for each typed one, so that the cuts found in one hold in the other.
  if (!/^[a-z]+$/.test(plain) || !/^\p{Ll}+$/u.test(typed) || plain.length !== typed.length) return undefined;
  if (plain.length < SHORTEST || plain.length > LONGEST || known.get(plain) === 1) return undefined;
  const cuts = split(plain);
  return cuts?.map((start, i) => capital(typed.slice(start, cuts[i + 1]))).join("");
}

/** A way of reading the tag up to a place. */
interface Reading {
  readonly starts: readonly number[];
  /** How many words have meaning, and the longest of them. */
  readonly telling: number;
  readonly longest: number;
}

/** Where the words begin: the reading with the fewest words; for a long tag, one with a single stretch that is not known. */
function split(plain: string): readonly number[] | undefined {
  const whole = read(plain, known);
  if (whole && isPlausible(whole)) return whole.starts;
  if (plain.length < LONG || LEARNED.test(plain)) return undefined;
  // The known part is at least half of the tag, at its beginning or at its end: names and brands stand beside, seldom within.
  for (let length = plain.length - SHORTEST_WORD; length >= plain.length / 2; length--) {
    const front = read(plain.slice(0, length), telling);
    if (front) return [...front.starts, length];
    const back = read(plain.slice(-length), telling);
    if (back) return [0, ...back.starts.map((start) => start + plain.length - length)];
  }
  return undefined;
}

function read(plain: string, words: ReadonlyMap<string, number>): Reading | undefined {
  const best: (Reading | undefined)[] = [{ starts: [], telling: 0, longest: 0 }];
  for (let end = 1; end <= plain.length; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const reading = best[start];
      const tells = words.get(plain.slice(start, end));
      const rival = best[end];
      if (!reading || tells === undefined || (rival && rival.starts.length <= reading.starts.length + 1)) continue;
      best[end] = {
        starts: [...reading.starts, start],
        telling: reading.telling + tells,
        longest: Math.max(reading.longest, tells * (end - start)),
      };
    }
  }
  return best[plain.length];
}

/** Two words with meaning, one of them long enough to be no accident, and not too many small ones. */
const isPlausible = ({ starts, telling: meaning, longest }: Reading) => meaning > 1 && longest >= SHORTEST_WORD && starts.length <= 2 * meaning;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

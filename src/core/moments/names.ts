/** Proper names in a headline or a draft: runs of capitalised words, and how widely each reaches. */
import { demonyms, happened, people, unnamed } from "../../lexicons/no-names.ts";
import { aliases, everywhere, states, vast } from "../../lexicons/places.ts";
import type { NameReach, Span } from "../model.ts";
import { key } from "../text/text.ts";

export interface NameRun extends Span {
  readonly name: string;
  /** First word of a sentence: its capital may mean nothing. */
  readonly opens: boolean;
  /** Comes after a word such as "in" or "à": a place, most likely. */
  readonly placed: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** What a sentence ends with, and the blanks before the next. */
const OPENING = /[.!?:;\n"“«(|]\s*$/;
const CAPITAL = /^\p{Lu}/u;
/** May stand inside a name: "Notre Dame de Paris", "Isle of Wight". */
const LINKS = new Set("of de du des la le les el al von van der da do di d the".split(" "));
const PLACED = new Set("in at near outside around off à au aux en près dans bei nahe em no na".split(" "));
/** Words that a headline capitalises without naming anything. */
export const NO_NAMES: ReadonlySet<string> = new Set([...unnamed, ...people, ...demonyms]);
const HAPPENED = new Set(happened);

/** "Ethiopian Airlines" is a name of two words. */
const CARRIER = /^Air(?:lines?|ways)$/;

/** Names of at most five words, in reading order. */
export function nameRuns(text: string): NameRun[] {
  const words = Array.from(text.matchAll(WORD), (m) => ({ word: m[0], start: m.index, end: m.index + m[0].length }));
  const runs: NameRun[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first || !CAPITAL.test(first.word)) continue;
    const opens = i === 0 || OPENING.test(text.slice(Math.max(0, first.start - 4), first.start));
    let last = i;
    for (let next = i + 1; next < words.length && next - i < 5; next++) {
      const word = words[next];
      const before = words[next - 1];
      if (!word || !before || !/^[ \u00a0'’-]+$/.test(text.slice(before.end, word.start))) break;
      if (HAPPENED.has(word.word.toLowerCase()) && !leads(words.slice(i, next))) break;
      if (CAPITAL.test(word.word) || /^\d+$/.test(word.word)) last = next;
      else if (!LINKS.has(word.word.toLowerCase())) break;
    }
    while (i < last && leads(words.slice(i, i + 1)) && !CARRIER.test(words[i + 1]?.word ?? "")) i++;
    const start = words[i]?.start ?? first.start;
    const end = words[last]?.end ?? first.end;
    const name = text.slice(start, end).replace(/['’]s$/, "");
    const before = runs.at(-1);
    const goesOn = before?.placed === true && text.slice(before.end, start) === ", " && /^\s*(?:[,.;:()]|$)/.test(text.slice(end));
    const placed = PLACED.has(words[i - 1]?.word.toLowerCase() ?? "") || goesOn;
    if (/\p{L}/u.test(name) && !leads([{ word: name }]))
      runs.push({ name, start, end: start + name.length, opens: opens && start === first.start, placed });
    i = last;
  }
  return runs;
}

/** Words before a name, and none of its own. */
const leads = (words: readonly { readonly word: string }[]) =>
  words.every(({ word }) => {
    const lower = word.toLowerCase();
    return NO_NAMES.has(lower) || HAPPENED.has(lower) || LINKS.has(lower);
  });

/** Most words capitalised: a title in title case, where a capital tells nothing. */
export function isTitleCase(text: string): boolean {
  const long = text.match(WORD)?.filter((word) => word.length > 3 && /^\p{L}/u.test(word)) ?? [];
  return long.length >= 4 && long.filter((word) => CAPITAL.test(word)).length / long.length > 0.7;
}

/** What a name that a feed or a headline gives most likely is. */
export function reachOf(name: string): NameReach {
  wide ??= wideNames();
  return wide.get(key(name)) ?? (EVENT.test(name) ? "event" : "place");
}

/** ISO code of the country that a name stands for, in any language of the news; an American state stands for the United States. */
export function countryOf(name: string): string | undefined {
  countries ??= countryCodes();
  return countries.get(key(name));
}

/** Made at the first question: asking the platform for every country takes some milliseconds. */
let wide: ReadonlyMap<string, NameReach> | undefined;
let countries: ReadonlyMap<string, string> | undefined;
const wideNames = () =>
  new Map<string, NameReach>([
    ...[...countryNames().map(([name]) => name), ...vast].map((name) => [key(name), "country"] as const),
    ...everywhere.map((name) => [key(name), "region"] as const),
  ]);
const countryCodes = () =>
  new Map<string, string>([
    ...Object.values(states).map((state) => [key(state), "US"] as const),
    ...countryNames().map(([name, code]) => [key(name), code] as const),
  ]);

/** A year, or a word for what happened: "2012 Aurora shooting", "Hurricane Sandy", "Malaysia Airlines Flight 370". */
const EVENT =
  /\b(?:19|20)\d\d\b|\b(?:shootings?|attacks?|bombings?|massacre|earthquake|tsunami|hurricane|typhoon|cyclone|storm|floods?|wildfires?|crash|flight|explosion|disaster|collapse|fire|stabbing|siege|attentats?|fusillade|ouragan|séisme|inondations?|incendie|vol)\b/iu;

/** Every country's name in the languages of the news with its code (the one in use: the tables still hold FX for France), and as the press has it. */
function countryNames(): (readonly [name: string, code: string])[] {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const codes = [...letters].flatMap((a) => [...letters].map((b) => a + b));
  const named = ["en", "fr", "es", "de", "pt", "it"].flatMap((lang) => {
    const names = new Intl.DisplayNames([lang], { type: "region", fallback: "none" });
    return codes.flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [[name, new Intl.Locale(`und-${code}`).region ?? code] as const];
    });
  });
  return [...named, ...Object.entries(aliases).flatMap(([code, names]) => names.map((name) => [name, code] as const))];
}

/** What a code of two letters stands for: a country, an American state; both for "CO". */
export function landsOf(code: string): string[] {
  if (!/^[a-z]{2}$/i.test(code)) return [];
  const upper = code.toUpperCase();
  const country = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" }).of(upper);
  return [...(states[upper] ? [states[upper]] : []), ...(country ? [country] : [])];
}

/** Fills values into sentences, each language with its own numbers and plurals. */
import { LANGS, type Lang, type Words } from "./model.ts";

export type Values = Readonly<Record<string, string | number>>;

const numbers = Object.fromEntries(LANGS.map((lang) => [lang, new Intl.NumberFormat(lang)])) as Record<Lang, Intl.NumberFormat>;
const plurals = Object.fromEntries(LANGS.map((lang) => [lang, new Intl.PluralRules(lang)])) as Record<Lang, Intl.PluralRules>;

/**
 * `fillIn("fr", "{n} {n|mot|mots}", { n: 1200 })` gives "1 200 mots".
 * `{n|one|other}` takes the first form where the language counts `n` as one: French says "0 post", English "0 posts".
 * A `{name}` without a value stays as it is, so that a slip is seen. In French, no line begins with a sign that stands apart.
 */
export function fillIn(lang: Lang, sentence: string, values: Values = {}): string {
  const set = lang === "fr" ? sentence.replace(/ (?=[:;!?»%])|(?<=«) /g, "\u00a0") : sentence;
  return set.replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (whole, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one !== undefined && other !== undefined) return plurals[lang].select(Number(value)) === "one" ? one : other;
    return typeof value === "number" ? numbers[lang].format(value) : value;
  });
}

/** The same for a sentence in every language. */
export const fill = (words: Words, values?: Values): Words => ({ en: fillIn("en", words.en, values), fr: fillIn("fr", words.fr, values) });

/** Fills the values of a hit into a rule's words, each language in its own number format. */
import { LANGS, type Words } from "./model.ts";

const numbers = Object.fromEntries(LANGS.map((lang) => [lang, new Intl.NumberFormat(lang)]));

/**
 * `fill({ en: "{n} tags", fr: "{n} mots-dièse" }, { n: 1200 })` gives "1,200 tags" and "1 200 mots-dièse".
 * A `{name}` without a value stays as it is, so that a slip is seen.
 */
export function fill(words: Words, values: Readonly<Record<string, string | number>> = {}): Words {
  const one = (lang: keyof Words) =>
    words[lang].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === "number" ? (numbers[lang]?.format(value) ?? `${value}`) : value;
    });
  return { en: one("en"), fr: one("fr") };
}

/** Whether something happened where a draft is read: in the account's country, else in a country of the language it is written in. */
import { functionWords, readIn } from "../../lexicons/languages.ts";
import type { Account, Moment } from "../model.ts";
import { isDeadly } from "./presence.ts";

type Known = keyof typeof functionWords;
const WORD = /\p{L}+(?:['’]\p{L}+)?/gu;
/** A single small word may be a name or a slip. */
const ENOUGH = 2;
const languagesOf = new Map<string, readonly Known[]>();
for (const [lang, words] of Object.entries(functionWords) as [Known, readonly string[]][])
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), lang]);

/** The language of a text by its small words: undefined for a handful of words, and where two are as likely. */
export function languageOf(text: string): Known | undefined {
  const said = new Map<Known, number>();
  for (const word of new Set(text.toLowerCase().replaceAll("’", "'").match(WORD)))
    for (const lang of languagesOf.get(word) ?? []) said.set(lang, (said.get(lang) ?? 0) + 1);
  const [first, second] = [...said].sort(([, a], [, b]) => b - a);
  return first && first[1] >= ENOUGH && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

export interface Readers {
  /** ISO codes. */
  readonly countries: readonly string[];
  /** Somebody said so, or the language is at home in few countries: English is read everywhere. */
  readonly sure: boolean;
}

/** Several rules ask the same of one draft. */
let last: { readonly text: string; readonly lang: Known | undefined } = { text: "", lang: undefined };

/** Where a draft is read: in the country that the account declares, or in those of its language. */
export function readersOf(text: string, account: Pick<Account, "country">): Readers {
  if (account.country) return { countries: [account.country], sure: true };
  if (last.text !== text) last = { text, lang: languageOf(text) };
  const { lang } = last;
  return { countries: lang ? readIn[lang] : [], sure: lang !== "en" };
}

/** Whether it happened there; of English readers only what is deadly is near. */
export const isNear = (moment: Moment, { countries, sure }: Readers): boolean =>
  (sure || isDeadly(moment)) && (moment.countries?.some((country) => countries.includes(country)) ?? false);

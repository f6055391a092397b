/** Every sentence that is shown, from the locales: typed by key, in the language the person chose, else the browser's. */
import en from "../../public/_locales/en/messages.json";
import fr from "../../public/_locales/fr/messages.json";
import { LANGS, type Lang } from "../core/model.ts";

export type Key = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;
const locales: Readonly<Record<Lang, Readonly<Record<Key, { readonly message: string }>>>> = { en, fr };

/** @param chosen by the person; else the first of the browser's languages that Aplomb speaks, else English */
export function pickLang(chosen: Lang | undefined, browserLangs: readonly string[] = navigator.languages): Lang {
  return chosen ?? browserLangs.map((tag) => tag.slice(0, 2) as Lang).find((lang) => LANGS.includes(lang)) ?? "en";
}

/**
 * One sentence, its `{name}`s filled: `t("fr", "checkedAgo", { ago: "il y a 12 min" })`.
 * `{n|post|posts}` takes the first form where the language counts `n` as one, else the second: French says "0 post".
 */
export function t(lang: Lang, key: Key, values: Values = {}): string {
  return locales[lang][key].message.replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (whole, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (one !== undefined && other !== undefined) return new Intl.PluralRules(lang).select(Number(value)) === "one" ? one : other;
    return typeof value === "number" ? new Intl.NumberFormat(lang).format(value) : (value ?? whole);
  });
}

/** Every sentence that is shown, from the locales: typed by key, in the language the person chose, else the browser's. */
import en from "../../public/_locales/en/messages.json";
import fr from "../../public/_locales/fr/messages.json";
import { LANGS, type Lang } from "../core/model.ts";
import { fillIn, type Values } from "../core/words.ts";

export type Key = keyof typeof en;
const locales: Readonly<Record<Lang, Readonly<Record<Key, { readonly message: string }>>>> = { en, fr };

/** @param chosen by the person; else the first of the browser's languages that Aplomb speaks, else English */
export function pickLang(chosen: Lang | undefined, browserLangs: readonly string[] = navigator.languages): Lang {
  return chosen ?? browserLangs.map((tag) => tag.slice(0, 2) as Lang).find((lang) => LANGS.includes(lang)) ?? "en";
}

/** One sentence, filled as `fillIn` does: `t("fr", "checkedAgo", { ago: "il y a 12 min" })`. */
export function t(lang: Lang, key: Key, values?: Values): string {
  return fillIn(lang, locales[lang][key].message, values);
}

/** What people want to hear, made complete: which sources are on, and in which languages. */
import type { Feed } from "../feed.ts";
import type { Wants } from "./settings.ts";

/** Languages whose hosts come with Aplomb: one of them is always read. */
const OURS = ["en", "fr"];
const MOST_LANGS = 4;

/** As switched by hand, else as it comes: on, unless it is opt-in. */
export const isOn = ({ id, optIn }: Pick<Feed, "id" | "optIn">, { switched }: Pick<Wants, "switched">): boolean =>
  Object.hasOwn(switched, id) ? switched[id] === true : optIn === undefined;

/** @param browserLangs BCP 47 tags, the favourite first */
export function wantsOf(wants: Wants, browserLangs: readonly string[]): Wants & { readonly langs: readonly string[] } {
  const spoken = wants.langs ?? browserLangs.map((tag) => tag.split("-")[0]?.toLowerCase() ?? "").slice(0, MOST_LANGS);
  const langs = [...new Set(spoken)].filter(Boolean);
  return { ...wants, langs: langs.some((lang) => OURS.includes(lang)) ? langs : [...langs, ...OURS] };
}

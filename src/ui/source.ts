/** How a source of news is named, and what is said of its last reads. */
import type { Lang, SourceState } from "../core/model.ts";
import { failureSentence } from "./failure.ts";
import { ago } from "./format.ts";
import type { Voice } from "./say.ts";

/** "Wikipedia, in the news · French". @param part a language, a country, or whatever a person called it */
export function sourceName(lang: Lang, { feed, part }: Pick<SourceState, "feed" | "part">): string {
  return part === undefined ? feed : `${feed} · ${partName(lang, part)}`;
}

/** `fr` is "French", `FR` is "France"; a title stays as it is. */
export function partName(lang: Lang, part: string): string {
  const type = /^[a-z]{2,3}$/.test(part) ? "language" : /^[A-Z]{2}$/.test(part) ? "region" : undefined;
  return (type && new Intl.DisplayNames([lang], { type }).of(part)) || part;
}

/** "checked 12 minutes ago · failed: it answered with an error (503)". */
export function sourceSentence({ say, lang }: Voice, { checkedAt, failed }: SourceState, now: number): string {
  const checked = checkedAt === undefined ? say("sourceUnchecked") : say("sourceChecked", { ago: ago(lang, checkedAt, now) });
  return failed === undefined ? checked : `${checked} · ${say("sourceFailed", { why: failureSentence(say, failed) })}`;
}

/** Which headlines speak of a hashtag: its words in a row, the name that its shape leaves, or a name that the feed gives. */
import type { Headline, NewsItem } from "../model.ts";
import { key } from "../text/text.ts";
import { bareTag } from "./shapes.ts";

/** A headline as it is looked through, with what it is about beyond its words. */
export interface Told extends Headline {
  readonly about?: readonly string[] | undefined;
}

export const toldOf = ({ headline, source, at, url, topic, names = [] }: NewsItem): Told => {
  const about = topic ? [topic, ...names] : names;
  return { headline, source, at, ...(url && { url }), ...(about.length > 0 && { about }) };
};

/** Shorter tags stand in half of all headlines. */
const SHORTEST = 3;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a headline, in lower case, that are long enough to tell one event from another. */
export const longWords = ({ headline }: Pick<Headline, "headline">): string[] => headline.toLowerCase().match(/\p{L}{5,}/gu) ?? [];

/** @param tag without its sign @returns newest first, each wording once */
export function mentionsOf(tag: string, told: readonly Told[]): readonly Headline[] {
  const wanted = [...new Set([tag, bareTag(tag) ?? ""].map(key))].filter((k) => k.length >= SHORTEST);
  const found = told.filter(({ headline, about = [] }) => wanted.some((k) => holds(headline, k) || about.some((name) => key(name) === k)));
  const once = new Map(found.map((one) => [one.headline, one]));
  return [...once.values()].sort((a, b) => b.at - a.at);
}

/** "#NewYork" stands in "Fire in New York", "#art" does not stand in "The start". */
function holds(headline: string, wanted: string): boolean {
  const words = headline.match(WORD)?.map(key) ?? [];
  return words.some((_, from) => {
    let joined = "";
    for (let at = from; at < words.length && joined.length < wanted.length; at++) joined += words[at];
    return joined === wanted;
  });
}

/** Who may judge a post in the bench: Aplomb's rules of context, and the two plain devices that people would use instead. */

import type { Facts, MomentIndex, NewsItem } from "../../src/core/model.ts";
import { daysNear } from "../../src/core/moments/calendar.ts";
import { review } from "../../src/core/review.ts";
import type { Finding } from "../../src/core/rule.ts";
import { stage } from "../../src/core/stage.ts";
import { hashtags, key } from "../../src/core/text/text.ts";
import { wordList } from "../../src/core/text/word-list.ts";
import { grave } from "../../src/lexicons/tone.ts";
import { rules } from "../../src/rules/index.ts";
import type { Dated } from "./labelled.ts";

export type Judge = (post: Dated) => readonly Finding[];
export type MomentsAt = (at: number) => MomentIndex;

/** Rules that speak of what is happening. */
const ABOUT_THE_WORLD = rules.filter(({ family }) => family === "context");
const QUIET = stage("").facts;

/** What a quiet account knows at an instant. */
export const factsAt = (at: number, momentsAt: MomentsAt): Facts => ({ ...QUIET, now: at, moments: momentsAt(at), days: daysNear(at) });

/** Aplomb, with the news that was known when the post went out. */
export const judgeBy =
  (momentsAt: MomentsAt): Judge =>
  ({ text, at }) =>
    review({ site: "x", kind: "post", media: [], text }, factsAt(at, momentsAt), ABOUT_THE_WORLD).findings;

const crisisWords = wordList(grave);
/** A list of crisis words, matched in the words and hashtags of the draft, as suites for social media offer it. */
export const keywordList = ({ text }: Dated): boolean =>
  crisisWords.first(text) !== undefined ||
  hashtags(text).some(({ value }) => /attack|shooting|pray|rip|quake|flood|hurricane|attentat|fusillade/i.test(value));

const DAY = 86_400_000;
const SHORTEST = 5;
/** Any word of five letters or more, or any hashtag, that stands in a headline of the last 24 hours. */
export function sharedWords(items: readonly NewsItem[]): (post: Dated) => boolean {
  const byDay = new Map<number, NewsItem[]>();
  for (const item of items) {
    const day = Math.floor(item.at / DAY);
    const known = byDay.get(day);
    if (known) known.push(item);
    else byDay.set(day, [item]);
  }
  return ({ text, at }) => {
    const day = Math.floor(at / DAY);
    const recent = [...(byDay.get(day - 1) ?? []), ...(byDay.get(day) ?? [])].filter((item) => item.at < at && item.at > at - DAY);
    const said = new Set(recent.flatMap(({ headline }) => wordsOf(headline)));
    return wordsOf(text).some((word) => said.has(word));
  };
}
const wordsOf = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(key).filter((word) => word.length >= SHORTEST);

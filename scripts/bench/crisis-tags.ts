/** Hashtags of a crisis in the posts about it: how many uses are tied to the crisis while it is young. */

import type { NewsItem } from "../../src/core/model.ts";
import { touches } from "../../src/core/moments/moments.ts";
import { bareTag } from "../../src/core/moments/shapes.ts";
import { parse } from "../../src/core/parse.ts";
import { key } from "../../src/core/text/text.ts";
import { factsAt, type MomentsAt } from "./judges.ts";
import type { CrisisPost } from "./labelled.ts";

const HOUR = 3_600_000;
const GENERIC = new Set("breaking news alert update live photo photos video rt ff tcot p2 fail".split(" "));
/** Says by itself that something happened. */
const OF_A_CRISIS = /fire|flood|shoot|attack|quake|storm|typhoon|bagyo|pray|rescue|relief|rip/;
const CRISIS = /disaster|attack|crime|typhoon|season/i;

export interface CrisisTags {
  /** Uses of tags that are of the crisis, and how many of them were tied. */
  readonly n: number;
  readonly tied: number;
  /** Of those whose word the news had told by then. */
  readonly known: number;
  readonly knownTied: number;
  readonly missed: readonly string[];
  readonly generic: readonly string[];
}

/** @param hours how long after the first report a use counts */
export function hashtagsOf(event: string, posts: readonly CrisisPost[], news: readonly NewsItem[], momentsAt: MomentsAt, hours: number): CrisisTags {
  const stem = event.replace(/^\d+_/, "").slice(0, 6).toLowerCase();
  const within = (from: number) => posts.filter(({ at, related }) => related && at >= from && at < from + hours * HOUR);
  const first = Math.min(...posts.map(({ at }) => at)) - 48 * HOUR;
  const reports = news.filter(
    ({ at, headline, topic, category }) => at > first && `${topic} ${headline}`.toLowerCase().includes(stem) && CRISIS.test(category ?? ""),
  );
  const report = reports.find(({ at }) => within(at).length >= posts.length / 10);
  const live = report ? within(report.at).sort((a, b) => a.at - b.at) : [];
  const uses = live.flatMap((post) => {
    const facts = factsAt(post.at, momentsAt);
    const draft = parse({ site: "x", kind: "post", media: [], text: post.text }, facts.account);
    const ties = touches(draft, facts);
    const told = key(
      news
        .filter(({ at }) => at < post.at && at > first)
        .map(({ headline, topic }) => `${topic} ${headline}`)
        .join(" "),
    );
    return draft.hashtags.map(({ value, start }) => {
      const about = key(bareTag(value) ?? value);
      return { tag: key(value), tied: ties.some(({ span }) => span.start === start), told: about.length > 3 && told.includes(about) };
    });
  });
  const count = (list: readonly { readonly tag: string }[], of: string) => list.filter(({ tag }) => tag === of).length;
  const said = uses.filter(({ tag }) => !GENERIC.has(tag) && (tag.includes(stem) || OF_A_CRISIS.test(tag)) && count(uses, tag) > 2);
  const missed = said.filter(({ tied }) => !tied);
  const known = said.filter(({ told }) => told);
  return {
    n: said.length,
    tied: said.length - missed.length,
    known: known.length,
    knownTied: known.filter(({ tied }) => tied).length,
    missed: [...new Set(missed.map(({ tag }) => tag))].map((tag) => `#${tag} ×${count(missed, tag)}`),
    generic: uses.filter(({ tag, tied }) => tied && GENERIC.has(tag)).map(({ tag }) => tag),
  };
}

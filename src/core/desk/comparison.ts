/** One's own posts held against each other: by site, account, country, content line, goal, weekday and hour; a difference is named only where chance alone would seldom make one. */
import type { AccountId } from "../model.ts";
import type { Post } from "../post.ts";
import { newestByPost } from "./measures.ts";
import type { Purpose, Reading, Thing } from "./records.ts";
import { leastFor, type Middle, middleOfSorted } from "./statistics.ts";

export const SPLITS = ["site", "account", "country", "line", "goal", "weekday", "hour"] as const;
export type Split = (typeof SPLITS)[number];

/** `rate` is the response of each hundred who saw it: what can be compared where followings differ in size. */
export const YARDS = ["rate", "response", "reach", "action", "conversion"] as const;
export type Yard = (typeof YARDS)[number];

/** A published post with what was read off it. */
export interface Weighed {
  readonly post: Pick<Post, "id" | "at" | "site" | "account">;
  readonly reading: Reading;
  readonly purpose?: Purpose | undefined;
}

/** The posts that something was read off, each with its newest reading and what it was for. */
export function weigh<P extends Weighed["post"]>(
  posts: readonly P[],
  readings: readonly Thing<"reading">[],
  purposes: readonly Thing<"purpose">[],
): readonly (Weighed & { readonly post: P })[] {
  const newest = newestByPost(readings);
  const purposeOf = new Map(purposes.map(({ id, value }) => [id, value]));
  return posts.flatMap((post) => {
    const reading = newest.get(post.id)?.value;
    return reading ? [{ post, reading, purpose: purposeOf.get(post.id) }] : [];
  });
}

/** What a post comes to; undefined where that was not read. */
export function amountOf(yard: Yard, { reach, response, ...reading }: Reading): number | undefined {
  if (yard === "rate") return reach && response !== undefined ? (100 * response) / reach : undefined;
  return { reach, response, ...reading }[yard];
}

/** Hours that are told together: one hour alone has too few posts. Own choice. */
export const BAND = 3;

/** Which group of a split a post falls into: an id, a code, a day 0 Sunday … 6 Saturday, the first hour of a band; undefined where nothing is known. */
export function groupOf(split: Split, { post, purpose }: Weighed, countryOf: (account: AccountId) => string | undefined): string | undefined {
  switch (split) {
    case "site":
    case "account":
      return post[split];
    case "country":
      return countryOf(post.account);
    case "line":
    case "goal":
      return purpose?.[split];
    case "weekday":
      return String(new Date(post.at).getDay());
    case "hour":
      return String(Math.floor(new Date(post.at).getHours() / BAND) * BAND);
  }
}

export interface Group {
  readonly id: string;
  readonly own: Middle;
  /** Whether its posts came to more or to less than all the others: said where the two intervals do not meet. */
  readonly says: "few" | "same" | "more" | "less";
}
export interface Compared {
  /** The highest median first. */
  readonly groups: readonly Group[];
  /** How many posts it takes in a group, and outside of it, for anything to be said. */
  readonly least: number;
  /** Posts that fall into no group. */
  readonly without: number;
}

/** How posts are split and measured: what each came to, and its group. */
export function compareBy(split: Split, yard: Yard, posts: readonly Weighed[], countryOf: (account: AccountId) => string | undefined): Compared {
  const compared = compare(
    posts.flatMap((weighed) => {
      const value = amountOf(yard, weighed.reading);
      return value === undefined ? [] : [{ value, group: groupOf(split, weighed, countryOf) }];
    }),
  );
  if (split !== "weekday" && split !== "hour") return compared;
  // Days and hours stand in their own order, Monday first.
  const place = ({ id }: Group) => (split === "weekday" ? (Number(id) + 6) % 7 : Number(id));
  return { ...compared, groups: compared.groups.toSorted((a, b) => place(a) - place(b)) };
}

/** All groups against their rest. The more groups there are, the wider each interval, so that all of them hold together in 95 of 100 comparisons. */
export function compare(posts: readonly { readonly group: string | undefined; readonly value: number }[]): Compared {
  const known = posts.filter(({ group }) => group !== undefined).sort((a, b) => a.value - b.value);
  const [values, groupsOf] = [known.map(({ value }) => value), known.map(({ group }) => group as string)];
  const ids = [...new Set(groupsOf)];
  const shared = Math.max(1, ids.length);
  const groups = ids.flatMap((id): Group[] => {
    const side = (isOwn: boolean) =>
      middleOfSorted(
        values.filter((_, i) => (groupsOf[i] === id) === isOwn),
        shared,
      );
    const own = side(true);
    return own ? [{ id, own, says: said(own, side(false)) }] : [];
  });
  return {
    groups: groups.sort((a, b) => b.own.median - a.own.median || b.own.n - a.own.n || (a.id < b.id ? -1 : 1)),
    least: leastFor(shared),
    without: posts.length - known.length,
  };
}

function said(own: Middle, others: Middle | undefined): Group["says"] {
  if (!own.interval || !others?.interval) return "few";
  if (own.interval[0] > others.interval[1]) return "more";
  return own.interval[1] < others.interval[0] ? "less" : "same";
}

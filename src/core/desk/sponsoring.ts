/** Which published posts have earned money behind them, by what they came to without any; and what speaks against paying for them now. */
import type { AccountId, MixClass } from "../model.ts";
import { amountOf, type Weighed, type Yard } from "./comparison.ts";
import { type Middle, middle } from "./statistics.ts";

/** An older post has had its day; ms. Own choice. */
const FRESH = 14 * 86_400_000;

export interface Candidate {
  readonly weighed: Weighed;
  readonly value: number;
  /** What the account's posts come to. */
  readonly usual: Middle & { readonly interval: NonNullable<Middle["interval"]> };
}

/** Fresh posts that came to more than their account's usual post with its whole doubt, those that stand out most first. @param now ms */
export function candidates(yard: Yard, all: readonly Weighed[], now: number): Candidate[] {
  const amounts = all.flatMap((weighed) => {
    const value = amountOf(yard, weighed.reading);
    return value === undefined ? [] : [{ weighed, value }];
  });
  const accounts = new Set(amounts.map(({ weighed }) => weighed.post.account));
  const found = [...accounts].flatMap((account) => {
    const posts = amounts.filter(({ weighed }) => weighed.post.account === account);
    const { interval, ...usual } = middle(posts.map(({ value }) => value)) ?? {};
    if (!interval) return [];
    return posts
      .filter(({ weighed, value }) => now - weighed.post.at <= FRESH && value > interval[1])
      .map((post): Candidate => ({ ...post, usual: { ...(usual as Middle), interval } }));
  });
  const standsOut = ({ value, usual }: Candidate) => value / Math.max(usual.median, 1e-9);
  return found.sort((a, b) => standsOut(b) - standsOut(a));
}

/** How far back a feed is looked at: what a visitor sees without scrolling. */
const LATELY = 6;

export interface Tired {
  readonly promos: number;
  readonly last: number;
}
/** Whether an account's newest originals promote more than they should: money behind another one would only add to it. Undefined when not. @param newest originals, newest first @param share of promotion that is aimed at, 0 to 1 */
export function tired(
  account: AccountId,
  newest: readonly { readonly account: AccountId; readonly class: MixClass }[],
  share: number,
): Tired | undefined {
  const lately = newest.filter((post) => post.account === account).slice(0, LATELY);
  const promos = lately.filter((post) => post.class === "promo").length;
  // More than its share, and one over: a single post is a chance.
  return promos > share * lately.length + 1 ? { promos, last: lately.length } : undefined;
}

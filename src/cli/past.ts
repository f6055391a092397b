/** What was known at an instant: the moments in the news and the own posts of the month, as they stood then and not as they stand now. */

import type { Account, MomentIndex, NewsItem, OwnNews, Policy, PostTrace, SiteId } from "../core/model.ts";
import { gather, MEMORY } from "../core/moments/gather.ts";
import { indexMoments } from "../core/moments/moments.ts";
import { ownNewsOf } from "../core/moments/own-news.ts";

const MONTH = 30 * 86_400_000;

/**
 * Answers for any instant (ms), quickest for instants in order: moments are gathered anew only when grave news came or faded since the last answer.
 * @param news in any order; what is as old as the instant, or newer, does not count
 */
export function newsUntil(news: readonly NewsItem[]): (at: number) => MomentIndex {
  const sorted = news.toSorted(byInstant);
  let [from, to] = [0, 0];
  let index = indexMoments([]);
  return (at) => {
    const window = [firstFrom(sorted, at - MEMORY + 1), firstFrom(sorted, at)] as const;
    if (window[0] !== from || window[1] !== to) {
      [from, to] = window;
      index = indexMoments(gather(sorted.slice(from, to), at));
    }
    return index;
  };
}

/** The bad news of what is ours that was known at an instant, ms: looked for once in all the news. @param accounts those that the policy describes */
export function ownNewsUntil(
  news: readonly NewsItem[],
  policy: Pick<Policy, "ours">,
  accounts: readonly Account[],
): (at: number) => readonly OwnNews[] {
  const told = ownNewsOf(policy, accounts);
  const ours = news.filter((item) => told([item], item.at).length > 0);
  return (at) =>
    told(
      ours.filter((item) => item.at < at),
      at,
    );
}

/** The posts on a site of the 30 days before an instant, of whichever account, newest first. */
export function postsUntil(posts: readonly PostTrace[]): (site: SiteId, at: number) => PostTrace[] {
  const bySite = new Map<SiteId, PostTrace[]>();
  for (const post of posts.toSorted(byInstant)) {
    const own = bySite.get(post.site);
    if (own) own.push(post);
    else bySite.set(post.site, [post]);
  }
  return (site, at) => {
    const own = bySite.get(site) ?? [];
    return own.slice(firstFrom(own, at - MONTH), firstFrom(own, at)).reverse();
  };
}

const byInstant = (a: { readonly at: number }, b: { readonly at: number }) => a.at - b.at;

/** Position of the first that is not older than `at`. */
function firstFrom(sorted: readonly { readonly at: number }[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.at ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Builds the small world that a rule's example is judged in: what the example leaves out is a quiet Monday of the account `acme`. */

import type { Case, CaseInFull } from "./case.ts";
import { isOriginal } from "./mix/rhythm.ts";
import type { Account, Draft, Facts, NewsItem, Policy, PostTrace } from "./model.ts";
import { daysNear } from "./moments/calendar.ts";
import { gather } from "./moments/gather.ts";
import { indexMoments } from "./moments/moments.ts";
import { ownNewsOf } from "./moments/own-news.ts";
import { accountId, DEFAULT_TARGET } from "./policy/policy.ts";
import { expressionsIn } from "./policy/sensitive.ts";
import { packed } from "./text/sketch.ts";

const HOUR = 3_600_000;
const MONDAY = "2026-03-02T10:00:00Z";

/**
 * The draft and the facts of an example, ready for `review`.
 * @param expressionsOf what matches the expressions of the example's policy
 * News without an instant is two hours old; without a source, Reuters told it. Own posts are originals for engagement unless said otherwise.
 */
export function stage(example: Case, expressionsOf?: (patterns: readonly string[]) => Facts["expressions"]): { draft: Draft; facts: Facts } {
  const { now: day = MONDAY, news = [], recent = [], policy, profile, domains = [], trends = [], week, crisis, level: _, ...given } = inFull(example);
  const now = Date.parse(day);
  const site = given.site ?? "x";
  const account = given.account ?? accountId(site, "acme");
  const items = news.map((item): NewsItem => ({ headline: "", source: "Reuters", at: now - 2 * HOUR, ...item }));
  const posts = recent.map(
    ({ ago, ...post }, i): PostTrace => ({
      id: `${i}`,
      at: now - ago * HOUR,
      site,
      account,
      kind: "post",
      class: "engagement",
      text: `Post number ${i}`,
      ...post,
    }),
  );
  const known: Policy = { rules: {}, allow: [], ours: [], sensitive: [], override: "with-reason", ...policy };
  const profiled: Account = { id: account, site, handle: account.slice(site.length + 1), target: DEFAULT_TARGET, domains, ...profile };
  return {
    draft: { media: [], kind: "post", ...given, site, account },
    facts: {
      now,
      policy: known,
      expressions: expressionsOf?.(expressionsIn(policy?.sensitive ?? [])),
      account: profiled,
      moments: indexMoments(gather(items, now)),
      ownNews: ownNewsOf(known, [profiled])(items, now),
      days: daysNear(now),
      sources: [{ id: "stage", feed: "stage", checkedAt: now }],
      trends,
      recent: posts.sort((a, b) => b.at - a.at),
      past: packed(posts.filter(isOriginal)),
      week,
      ...(crisis !== undefined && { crisis: { reason: crisis, untilAt: now + 24 * HOUR } }),
    },
  };
}

const inFull = (example: Case): CaseInFull => (typeof example === "string" ? { text: example } : example);

/** Judges drafts one by one, each as of its own instant, and says of each what the extension would have said. Pure. */

import { isOriginal } from "../core/mix/rhythm.ts";
import type { Account, Draft, Facts, Family, Lang, Level, MixClass, MixShares, NewsItem, Policy, PostTrace, RuleId, Verdict } from "../core/model.ts";
import { daysNear } from "../core/moments/calendar.ts";
import { parse } from "../core/parse.ts";
import { accountOf } from "../core/policy/policy.ts";
import { expressionsIn } from "../core/policy/sensitive.ts";
import { review } from "../core/review.ts";
import type { Rule } from "../core/rule.ts";
import { expressions } from "../core/text/expressions.ts";
import { packed } from "../core/text/sketch.ts";
import type { Kept } from "./intake.ts";
import { accountOfLine, type DraftLine, type PostLine } from "./lines.ts";
import { newsUntil, ownNewsUntil, postsUntil } from "./past.ts";

/** A draft line and where it stands; the place is its id when it has none. */
type Candidate = Kept<DraftLine>;
export interface World {
  readonly rules: readonly Rule[];
  readonly policy: Policy;
  /** Those that the policy describes. */
  readonly accounts: readonly Account[];
  readonly news: readonly NewsItem[];
  /** Names of the files that `news` comes from. */
  readonly sources: readonly string[];
  readonly history: readonly PostLine[];
  /** When drafts without an instant of their own are judged, ms. */
  readonly now: number;
  /** Of the messages, where the draft is not in French. */
  readonly lang: Lang;
}

/** One line of the output; instants are ISO, spans are offsets in UTF-16 units. */
export interface Report {
  readonly id: string | number;
  readonly class: { readonly pick: MixClass } & MixShares;
  readonly level: Verdict;
  readonly findings: readonly {
    readonly rule: RuleId;
    readonly family: Family;
    readonly level: Level;
    readonly message: string;
    readonly spans: readonly (readonly [number, number])[];
    readonly evidence: readonly { readonly headline: string; readonly source: string; readonly at: string; readonly url?: string }[];
  }[];
}
export interface Judged {
  readonly report: Report;
  readonly place: string;
  /** Rules that broke on this draft. */
  readonly failed: readonly RuleId[];
}

/** Gives the drafts back in the order they came in; each as soon as those before it are judged. */
export function* check(candidates: readonly Candidate[], world: World): Generator<Judged> {
  const judge = judgeIn(world);
  const instant = ({ value: { at = world.now } }: Candidate) => at;
  const byInstant = Array.from(candidates.entries()).sort(([, a], [, b]) => instant(a) - instant(b));
  const waiting = new Map<number, Judged>();
  let next = 0;
  for (const [i, candidate] of byInstant) {
    waiting.set(i, judge(candidate, instant(candidate)));
    for (let judged = waiting.get(next); judged; judged = waiting.get(next)) {
      yield judged;
      waiting.delete(next++);
    }
  }
}

function judgeIn({ rules, policy, accounts, news, sources, history, lang }: World) {
  const momentsAt = newsUntil(news);
  const ownNewsAt = ownNewsUntil(news, policy, accounts);
  const patterns = expressionsIn(policy.sensitive);
  const matched = patterns.length > 0 ? expressions(patterns) : undefined;
  const traces = history.map((post, i) => toTrace(post, i, accounts));
  const recentAt = postsUntil(traces);
  const past = policy.rules["no-evergreen-soon"]?.on ? packed(traces.filter(isOriginal)) : undefined;
  return ({ place, value: { id, draft, lang: written } }: Candidate, now: number): Judged => {
    const account = profileOf(draft, accounts);
    const facts: Facts = {
      now,
      policy,
      expressions: matched,
      account,
      moments: momentsAt(now),
      ownNews: ownNewsAt(now),
      days: daysNear(now),
      sources: sources.map((feed) => ({ id: feed, feed, checkedAt: now })),
      trends: [],
      recent: recentAt(account.site, now),
      past,
    };
    const { draft: read, findings, level, failed } = review(draft, facts, rules);
    const reader = /^fr\b/i.test(written ?? "") ? "fr" : lang;
    const report: Report = {
      id: id ?? place,
      class: { pick: read.mix.pick, promo: rounded(read.mix.promo), curated: rounded(read.mix.curated), engagement: rounded(read.mix.engagement) },
      level,
      findings: findings.map(({ rule, family, level, what, spans, evidence }) => ({
        rule,
        family,
        level,
        message: what[reader],
        spans: spans.map(({ start, end }) => [start, end] as const),
        evidence: evidence.map(({ headline, source, at, url }) => ({
          headline,
          source,
          at: new Date(at).toISOString(),
          ...(url !== undefined && { url }),
        })),
      })),
    };
    return { report, place, failed };
  };
}

const rounded = (share: number) => Math.round(share * 1000) / 1000;

function profileOf({ site, account = accountOfLine(site, "") }: Pick<Draft, "site" | "account">, accounts: readonly Account[]) {
  return accountOf({ accounts }, site, account.slice(site.length + 1));
}

function toTrace({ class: given, ...post }: PostLine, i: number, accounts: readonly Account[]): PostTrace {
  return { ...post, id: `${i}`, class: given ?? parse({ ...post, media: [] }, profileOf(post, accounts)).mix.pick };
}

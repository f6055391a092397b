/** What is set for later, judged again by what is happening now: whoever planned it could not know, and a scheduler does not read the news. */
import type { Thing } from "../core/desk/records.ts";
import type { Feed } from "../core/feed.ts";
import type { Draft, Facts } from "../core/model.ts";
import { indexMoments } from "../core/moments/moments.ts";
import { accountOf } from "../core/policy/policy.ts";
import { review } from "../core/review.ts";
import type { Touched } from "../messages.ts";
import { rules } from "../rules/index.ts";
import { inDesk } from "../store/desk.ts";
import { inLedger, type LedgerName } from "../store/ledger.ts";
import { readSettings } from "../store/settings.ts";
import { snapshot } from "./facts.ts";
import { worldOf } from "./world.ts";

/** As far as schedulers reach; what is told today has faded long before. */
const AHEAD = 60 * 86_400_000;
/** Shown of each: the rest stands beside the draft when it is opened. */
const MOST_HEADLINES = 2;
const ABOUT_THE_WORLD = rules.filter(({ family }) => family === "context");

interface Waiting extends Draft {
  readonly id: string;
  readonly account: string;
  readonly scheduledAt: number;
}

/** Planned posts that a rule on what is happening warns of or stops, for the instant they go out at; soonest first. What cannot be read is not judged. */
export async function touchedPlans(feeds: readonly Feed[]): Promise<Touched[]> {
  const { ledger, now } = worldOf(await readSettings());
  const waiting = await waitingIn(ledger, now);
  if (waiting.length === 0) return [];
  const { policy, accounts, moments = [], ownNews, days, sources, recent, crisis } = await snapshot(feeds);
  const index = indexMoments(moments);
  return waiting.flatMap(({ id, ...draft }): Touched[] => {
    const { site, account, scheduledAt } = draft;
    const facts: Facts = {
      now,
      policy,
      account: accountOf({ accounts }, site, account.slice(site.length + 1)),
      moments: index,
      ownNews,
      days,
      sources,
      trends: [],
      recent: recent.filter((post) => post.site === site),
      ...(crisis && { crisis }),
    };
    const [worst] = review(draft, facts, ABOUT_THE_WORLD).findings;
    if (!worst || worst.level === "note") return [];
    return [{ id, account, dueAt: scheduledAt, level: worst.level, what: worst.what, headlines: worst.evidence.slice(0, MOST_HEADLINES) }];
  });
}

/** From the site's own scheduler, as the ledger saw it taken; and from the desk. A store that cannot be opened has nothing to tell. */
async function waitingIn(name: LedgerName, now: number): Promise<Waiting[]> {
  const [posts, plans] = await Promise.all([
    inLedger(name, (ledger) => ledger.between(now + 1, now + AHEAD)).catch(() => []),
    inDesk((desk) => desk.read("plan", now + 1, now + AHEAD), name).catch((): Thing<"plan">[] => []),
  ]);
  return [
    ...posts
      .filter(({ planned }) => planned)
      .map(({ id, at, site, account, kind, text }): Waiting => ({ id, site, account, kind, text, media: [], scheduledAt: at })),
    ...plans
      .filter(({ value }) => value.post === undefined)
      .map(({ id, at, value: { site, account, text } }): Waiting => ({ id, site, account, kind: "post", text, media: [], scheduledAt: at })),
  ].sort((a, b) => a.scheduledAt - b.scheduledAt);
}

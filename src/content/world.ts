/** What this tab knows of the world: the newest snapshot from the background, kept so that no keystroke has to ask. */

import type { Crisis, Facts, RuleId, SiteId } from "../core/model.ts";
import { indexMoments } from "../core/moments/moments.ts";
import { accountOf, UNKNOWN_HANDLE } from "../core/policy/policy.ts";
import { ask, type Snapshot } from "../tab-messages.ts";
import { keep } from "./kept.ts";
import { TabExpressions } from "./tab-expressions.ts";
import { TabPast } from "./tab-past.ts";
import { TabRules } from "./tab-rules.ts";

/** Asked again at the next letter when what is known is older, or when the background was ended before it answered; and after a failure, ms. */
const REASK_AFTER = 20_000;
const RETRY_AFTER = 2_000;
/** What the team said longer ago is asked again before something goes out, ms; and how long that may take. */
const TEAM_FRESH = 60_000;
const TEAM_PATIENCE = 4_000;

/** Tells all who listen when the world changes. */
export class TabWorld {
  snapshot: Snapshot | undefined;
  /** Why there is no snapshot, when the last question failed. */
  trouble: string | undefined;
  readonly rules: TabRules;
  readonly expressions: TabExpressions;
  readonly past: TabPast;
  /** Called once there is a snapshot. */
  readonly awaiting: (() => void)[] = [];
  #index = indexMoments([]);
  #askedAt = Number.NEGATIVE_INFINITY;
  #teamAskedAt = 0;
  readonly #changed: () => void;
  readonly #site: SiteId;

  constructor(site: SiteId, changed: () => void) {
    this.#site = site;
    this.#changed = changed;
    this.rules = new TabRules(changed);
    this.expressions = new TabExpressions(changed);
    this.past = new TabPast(site, changed);
  }

  /** Asks when nothing is known yet, or not of late: called with each letter, which waits for nothing. */
  async renew(): Promise<void> {
    if (performance.now() - this.#askedAt < REASK_AFTER) return;
    this.#askedAt = performance.now();
    try {
      this.take(await ask("facts", { site: this.#site, ...(this.snapshot?.newsId && { knows: this.snapshot.newsId }) }));
    } catch (error) {
      this.#askedAt += RETRY_AFTER - REASK_AFTER;
      this.trouble = error instanceof Error ? error.message : String(error);
      this.#changed();
    }
  }

  /** A snapshot without moments is about those that are known here, by its id; if they are not, they are asked for. */
  take(snapshot: Snapshot): void {
    const { newsId, moments = newsId === this.snapshot?.newsId ? this.snapshot?.moments : undefined } = snapshot;
    if (!moments) {
      this.#askedAt = Number.NEGATIVE_INFINITY;
      this.renew();
      return;
    }
    if (moments !== this.snapshot?.moments) this.#index = indexMoments(keep(moments));
    this.snapshot = { ...snapshot, moments: [...this.#index.moments] };
    this.trouble = undefined;
    for (const tell of this.awaiting.splice(0)) tell();
    // On unless it is switched off, and needed on few days.
    this.rules.meet(snapshot.policy, ...snapshot.accounts, { rules: { "no-promo-in-scandal": { on: snapshot.ownNews !== undefined } } });
    this.expressions.meet(snapshot.policy);
    this.past.meet(snapshot.policy);
    this.#changed();
  }

  /** There is a team, and it may have called a crisis that nobody has told here. */
  get isTeamStale(): boolean {
    const team = this.snapshot?.team;
    return team !== undefined && Date.now() - Math.max(team.syncedAt ?? 0, this.#teamAskedAt) > TEAM_FRESH;
  }

  /** Asks, for a while: an answer that does not come holds nobody back. */
  async askTeam(): Promise<void> {
    const patience = new Promise<undefined>((resolve) => setTimeout(resolve, TEAM_PATIENCE));
    const answer = await Promise.race([ask("crisis", {}).catch(() => undefined), patience]);
    this.#teamAskedAt = Date.now();
    if (answer && this.snapshot) this.take({ ...this.snapshot, crisis: answer.known.crisis, team: answer.known.team });
  }

  get now(): number {
    return Date.now() + (this.snapshot?.clockOffset ?? 0);
  }

  get isPaused(): boolean {
    const pause = this.snapshot?.pause;
    return pause !== undefined && pause.untilAt > Date.now() && (pause.site === undefined || pause.site === this.#site);
  }

  /** By the real clock, in a rehearsal too: what goes out from a page goes out today. */
  get crisis(): Crisis | undefined {
    const crisis = this.snapshot?.crisis;
    return crisis && crisis.untilAt > Date.now() ? crisis : undefined;
  }

  /** Rules that a policy asks for and that cannot judge here, wholly or in part. */
  get missing(): readonly RuleId[] {
    return [...this.rules.missing, ...(this.expressions.isMissing ? ["no-sensitive-word"] : []), ...this.past.missing];
  }

  /** Keys of what the author set aside for good, and ids of rules, as `review` takes them. */
  asidesOn(account: string | undefined): string[] {
    return (this.snapshot?.asides ?? []).filter((aside) => aside.account === undefined || aside.account === account).map(({ key }) => key);
  }

  /** @param account as `x:acme`, undefined when the page does not show it; posts on other sites are left out */
  facts(account: string | undefined, trends: readonly string[]): Facts | undefined {
    const { snapshot, now, crisis } = this;
    if (!snapshot) return undefined;
    const profile = accountOf({ accounts: snapshot.accounts }, this.#site, account?.slice(this.#site.length + 1) ?? UNKNOWN_HANDLE);
    const taste = snapshot.tastes?.[profile.id];
    return {
      now,
      policy: snapshot.policy,
      expressions: this.expressions.match,
      account: taste ? { ...profile, taste } : profile,
      moments: this.#index,
      ownNews: snapshot.ownNews,
      days: snapshot.days,
      sources: snapshot.sources,
      trends,
      recent: snapshot.recent.filter((post) => post.site === this.#site),
      past: this.past.known,
      week: snapshot.week,
      ...(crisis && { crisis: { ...crisis, untilAt: crisis.untilAt + snapshot.clockOffset } }),
    };
  }
}

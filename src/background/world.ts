/** Which world Aplomb is in: today's, or a past day being rehearsed, with its own clock, news and ledger. */
import { clockOffset } from "../core/clock.ts";
import type { Feed } from "../core/feed.ts";
import type { Settings } from "../core/policy/settings.ts";
import type { LedgerName } from "../store/ledger.ts";

export interface World {
  readonly offset: number;
  readonly now: number;
  readonly ledger: LedgerName;
  /** Under which name a feed's news is kept. */
  shelf(feed: string): string;
  /** Whether a feed can tell of it: what is known of the present alone has no place in a past day. */
  hears(feed: Feed): boolean;
}

export function worldOf({ rehearsal }: Settings): World {
  const offset = clockOffset(rehearsal);
  return {
    offset,
    now: Date.now() + offset,
    ledger: rehearsal ? "aplomb-rehearsal" : "aplomb",
    shelf: (feed) => (rehearsal ? `rehearsal:${rehearsal.day}:${feed}` : feed),
    hears: (feed) => !(rehearsal && feed.presentOnly),
  };
}

/** The snapshot that tabs judge by, and its delivery to every open tab when the world changes. */
import browser from "webextension-polyfill";
import type { Feed } from "../core/feed.ts";
import { gather } from "../core/gather.ts";
import { askTab, type Snapshot } from "../messages.ts";
import { openLedger } from "../store/ledger.ts";
import { readNews } from "../store/news.ts";
import { readSettings } from "../store/settings.ts";
import { worldOf } from "./world.ts";

const THIRTY_DAYS = 30 * 86_400_000;
const MOST_RECENT = 1_000;
/** Enough to know a near-duplicate by. */
const MOST_TEXT = 2_000;

export async function snapshot(feeds: readonly Feed[]): Promise<Snapshot> {
  const settings = await readSettings();
  const world = worldOf(settings);
  const shelves = await Promise.all(feeds.map(async (feed) => ({ feed, shelf: await readNews(world.shelf(feed.id)) })));
  const moments = gather(
    shelves.flatMap(({ shelf }) => shelf.items),
    world.now,
  );
  return {
    lang: settings.lang,
    clockOffset: world.offset,
    rehearsal: settings.rehearsal?.day,
    policy: settings.policy,
    accounts: settings.accounts,
    pause: settings.pause,
    crisis: settings.crisis,
    moments: moments,
    sources: shelves.map(({ feed, shelf }) => ({ feed: feed.name, checkedAt: shelf.checkedAt, failed: shelf.failed })),
    recent: await recentPosts(world.ledger, world.now),
  };
}

/** Own posts of the last 30 days. A ledger that cannot be opened must not blind the other checks. */
async function recentPosts(name: Parameters<typeof openLedger>[0], now: number): Promise<Snapshot["recent"]> {
  try {
    const ledger = await openLedger(name);
    const posts = await ledger.between(now - THIRTY_DAYS, now + 1, undefined, MOST_RECENT);
    ledger.close();
    return posts.map(({ id, at, site, account, kind, class: as, text }) => ({
      id,
      at,
      site,
      account,
      kind,
      class: as,
      text: text.slice(0, MOST_TEXT),
    }));
  } catch {
    return [];
  }
}

/** @param hosts of the sites whose tabs are told */
export async function tellTabs(feeds: readonly Feed[], hosts: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: hosts.map((host) => `https://${host}/*`) });
  if (tabs.length === 0) return;
  const now = await snapshot(feeds);
  await Promise.allSettled(tabs.map((tab) => tab.id !== undefined && askTab(tab.id, "news", { snapshot: now })));
}

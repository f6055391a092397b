/** The snapshot that tabs judge by, and its delivery to every open tab when the world changes. */
import browser from "webextension-polyfill";
import { daysNear } from "../core/calendar.ts";
import type { Feed } from "../core/feed.ts";
import { gather } from "../core/gather.ts";
import { askTab, type Snapshot } from "../messages.ts";
import { inLedger } from "../store/ledger.ts";
import { readNews } from "../store/news.ts";
import { readSettings } from "../store/settings.ts";
import { type World, worldOf } from "./world.ts";

const THIRTY_DAYS = 30 * 86_400_000;
const MOST_RECENT = 1_000;
/** Enough to know a near-duplicate by. */
const MOST_TEXT = 2_000;

export async function snapshot(feeds: readonly Feed[]): Promise<Snapshot> {
  const settings = await readSettings();
  const world = worldOf(settings);
  const shelves = await Promise.all(feeds.filter(world.hears).map(async (feed) => ({ feed, shelf: await readNews(world.shelf(feed.id)) })));
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
    moments,
    days: [...daysNear(world.now)],
    sources: shelves.map(({ feed, shelf }) => ({ feed: feed.name, checkedAt: shelf.checkedAt, failed: shelf.failed })),
    recent: await recentPosts(world),
  };
}

/** Own posts of the last 30 days. A ledger that cannot be opened must not blind the other checks. */
async function recentPosts({ ledger, now }: World): Promise<Snapshot["recent"]> {
  const posts = await inLedger(ledger, (opened) => opened.between(now - THIRTY_DAYS, now + 1, undefined, MOST_RECENT)).catch(() => []);
  return posts.map(({ id, at, site, account, kind, class: as, text }) => ({
    id,
    at,
    site,
    account,
    kind,
    class: as,
    text: text.slice(0, MOST_TEXT),
  }));
}

/** One tab that does not listen keeps the news from no other. @param pages match patterns of the tabs to tell */
export async function tellTabs(feeds: readonly Feed[], pages: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...pages] });
  if (tabs.length === 0) return;
  const now = await snapshot(feeds);
  await Promise.allSettled(tabs.map((tab) => tab.id !== undefined && askTab(tab.id, "news", { snapshot: now })));
}

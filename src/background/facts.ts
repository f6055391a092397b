/** The snapshot that tabs judge by, and its delivery to every open tab when the world changes. */
import browser from "webextension-polyfill";
import type { Feed } from "../core/feed.ts";
import { firstDayOfWeek } from "../core/mix/week.ts";
import type { AccountId, Moment, SiteId, SourceState } from "../core/model.ts";
import { daysNear } from "../core/moments/calendar.ts";
import { type Told, toldOf } from "../core/moments/mentions.ts";
import { isMuted } from "../core/moments/muted.ts";
import { ownNewsOf } from "../core/moments/own-news.ts";
import { accountsIn } from "../core/policy/accounts.ts";
import { ruledByGroups } from "../core/policy/groups.ts";
import { layered } from "../core/policy/layers.ts";
import type { Settings } from "../core/policy/settings.ts";
import type { Post } from "../core/post.ts";
import type { Past } from "../core/text/sketch.ts";
import { askTab, type Snapshot } from "../messages.ts";
import { packs } from "../packs/index.ts";
import { readLayers } from "../store/layers.ts";
import { inLedger } from "../store/ledger.ts";
import { type NewsShelf, readNews } from "../store/news.ts";
import { readSettings } from "../store/settings.ts";
import { gatherOnce } from "./gathered.ts";
import { type Source, sourcesFor } from "./sources.ts";
import { tastes } from "./tastes.ts";
import { teamSeen } from "./team.ts";
import { type World, worldOf } from "./world.ts";

const THIRTY_DAYS = 30 * 86_400_000;
const MOST_RECENT = 1_000;
/** A busy week of one account. */
const LEAST_OF_ACCOUNT = 50;
/** Enough to know a near-duplicate by. */
const MOST_TEXT = 2_000;

/** @param knows the id of the news that whoever asks has already: its moments are left out then */
export async function snapshot(feeds: readonly Feed[], knows?: string): Promise<Snapshot> {
  const settings = await readSettings();
  const world = worldOf(settings);
  const shelves = await shelvesOf(feeds, settings, world);
  const { moments, id } = momentsOn(shelves, world);
  const reader = settings.lang ?? navigator.languages[0]?.slice(0, 2) ?? "en";
  const newsId = [id, reader, ...settings.muted.map(({ at }) => at)].join();
  const posts = await recentPosts(world);
  const layers = await readLayers(settings);
  const accounts = accountsIn(layers);
  const { policy } = layered(layers, packs);
  const ownNews = ownNewsOf(policy, accounts)(
    shelves.flatMap(({ news }) => news.items),
    world.now,
  );
  return {
    lang: settings.lang,
    clockOffset: world.offset,
    rehearsal: settings.rehearsal?.day,
    policy,
    accounts: accounts.map((account) => ruledByGroups(account, layers, packs)),
    pause: settings.pause,
    crisis: settings.crisis,
    asides: settings.asides,
    week: settings.week ?? firstDayOfWeek(navigator.language),
    team: await teamSeen(),
    newsId,
    ...(newsId !== knows && { moments: moments.filter((moment) => !isMuted(moment, settings.muted)).map((moment) => readableFirst(moment, reader)) }),
    ...(ownNews.length > 0 && { ownNews }),
    days: [...daysNear(world.now)],
    sources: shelves.map(({ source, news }) => stateOf(source, news)),
    recent: posts.map(traceOf),
    ...(!settings.rehearsal && { tastes: await tastes(accounts, posts) }),
  };
}

/** What the reader can read comes first. */
const readableFirst = (moment: Moment, reader: string): Moment => ({
  ...moment,
  headlines: moment.headlines.toSorted((a, b) => Number(b.lang === reader) - Number(a.lang === reader)),
});

/** All layers as one. */
export const policyInForce = async (settings: Settings): Promise<ReturnType<typeof layered>["policy"]> =>
  layered(await readLayers(settings), packs).policy;

/** What each source said last, as things are set. */
async function shelvesOf(feeds: readonly Feed[], settings: Settings, world: World) {
  const sources = await sourcesFor(feeds, settings, world);
  return Promise.all(sources.map(async (source) => ({ source, news: await readNews(source.shelf) })));
}
type Shelves = Awaited<ReturnType<typeof shelvesOf>>;

const momentsOn = (shelves: Shelves, { now }: World) =>
  gatherOnce(
    shelves.flatMap(({ news }) => news.items),
    now,
  );

/** Every moment, the muted ones too. */
export const momentsIn = async (feeds: readonly Feed[], settings: Settings, world: World): Promise<readonly Moment[]> =>
  momentsOn(await shelvesOf(feeds, settings, world), world).moments;

/** How fresh each source is. */
export async function sourceStates(feeds: readonly Feed[]): Promise<SourceState[]> {
  const settings = await readSettings();
  return (await shelvesOf(feeds, settings, worldOf(settings))).map(({ source, news }) => stateOf(source, news));
}

/** More would not be read, and takes time to hand over. */
const MOST_HEADLINES = 3_000;

/** All that the press has said of late, newest first: for a tab to look through by itself. */
export async function headlines(feeds: readonly Feed[]): Promise<Told[]> {
  const settings = await readSettings();
  const shelves = await shelvesOf(feeds, settings, worldOf(settings));
  return shelves
    .flatMap(({ news }) => news.items)
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_HEADLINES)
    .map(toldOf);
}

const stateOf = ({ feed, part, name }: Source, { checkedAt, failed }: NewsShelf): SourceState => ({
  id: part ? `${feed.id}:${part}` : feed.id,
  feed: feed.name,
  ...(name && { part: name }),
  ...(checkedAt !== undefined && { checkedAt }),
  ...(failed && { failed }),
});

/** Own posts of the last 30 days. A ledger that cannot be opened must not blind the other checks. */
const recentPosts = ({ ledger, now }: World): Promise<Post[]> =>
  inLedger(ledger, async (opened) => {
    const newest = (most: number, account?: AccountId) => opened.between(now - THIRTY_DAYS, now + 1, account, most);
    const posts = await newest(MOST_RECENT);
    if (posts.length < MOST_RECENT) return posts;
    // The busiest would leave no room for the others.
    const accounts = await opened.accounts();
    const share = Math.max(LEAST_OF_ACCOUNT, Math.floor(MOST_RECENT / accounts.length));
    const shares = await Promise.all(accounts.map((account) => newest(share, account)));
    return shares.flat().sort((a, b) => b.at - a.at);
  }).catch(() => []);

/** What went out on a site, or anywhere, within a year, as sketches. @throws when the ledger cannot be read: who asked says that a rule is missing */
export async function past(site?: SiteId): Promise<Past> {
  const { ledger, now } = worldOf(await readSettings());
  return inLedger(ledger, (opened) => opened.past(site, now));
}

const traceOf = ({ id, at, site, account, kind, class: as, text, sketch }: Post): Snapshot["recent"][number] => ({
  id,
  at,
  site,
  account,
  kind,
  class: as,
  text: text.slice(0, MOST_TEXT),
  ...(sketch && { sketch }),
});

/** The news that each tab has been told, as long as the background lives. */
const told = new Map<number, string>();
/** A telling that has not begun: it will tell all that happens until it does. */
let toCome: Promise<void> | undefined;
let underWay: Promise<unknown> = Promise.resolve();

/**
 * Tells the tabs what is known; calls while a telling is under way share the next one.
 * @param pages match patterns of the tabs to tell
 * @returns once they have been told, whether they listen or not: one that never comes back keeps the news from no other
 */
export function tellTabs(feeds: readonly Feed[], pages: readonly string[]): Promise<void> {
  toCome ??= underWay.then(() => {
    toCome = undefined;
    const telling = tellNow(feeds, pages);
    underWay = telling.catch(() => undefined);
    return telling;
  });
  return toCome;
}

async function tellNow(feeds: readonly Feed[], pages: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...pages] });
  if (tabs.length === 0) return;
  const now = await snapshot(feeds);
  const { moments: _, ...rest } = now;
  for (const { id } of tabs) {
    if (id === undefined) continue;
    const snapshot = told.get(id) === now.newsId ? rest : now;
    told.delete(id);
    askTab(id, "news", { snapshot })
      .then(() => told.set(id, now.newsId ?? ""))
      .catch(() => undefined);
  }
}

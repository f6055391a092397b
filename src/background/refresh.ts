/** Keeps the news fresh: each source when it is due, politely, and never losing what was known. */
import type { Feed, FeedRequest } from "../core/feed.ts";
import { MEMORY } from "../core/gather.ts";
import type { NewsItem } from "../core/model.ts";
import { type NewsShelf, readNews, writeNews } from "../store/news.ts";
import { readSettings } from "../store/settings.ts";
import { fetchText, Refused } from "./fetch-text.ts";
import { type World, worldOf } from "./world.ts";

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** Pauses after the first, second and further failures in a row. */
const BACK_OFF = [1, 5, 15, 60].map((minutes) => minutes * MINUTE);
const LONGEST_PAUSE = 60 * MINUTE;
/** All installs of Aplomb must not ask in step: each waits a tenth less, or up to a tenth more. */
const JITTER = 0.1;
/** In letters of JSON; the browser gives all shelves together 10 MB. Two weeks of Wikipedia's portal take 300,000. */
const SHELF_ROOM = 1_000_000;
const ITEM_ROOM = 10_000;

/** Reads under way, by shelf: whoever asks meanwhile joins. */
const underWay = new Map<string, Promise<boolean>>();

/** Reads every source that is due. @returns whether anything changed that the tabs should know */
export async function refresh(feeds: readonly Feed[]): Promise<boolean> {
  const world = worldOf(await readSettings());
  const changed = await Promise.all(feeds.filter(world.hears).map((feed) => refreshOnce(feed, world)));
  return changed.includes(true);
}

function refreshOnce(feed: Feed, world: World): Promise<boolean> {
  const shelf = world.shelf(feed.id);
  const joined = underWay.get(shelf) ?? refreshOne(feed, shelf, world).finally(() => underWay.delete(shelf));
  underWay.set(shelf, joined);
  return joined;
}

async function refreshOne(feed: Feed, shelf: string, world: World): Promise<boolean> {
  const known = await readNews(shelf);
  if (!isDue(feed, known)) return false;
  await writeNews(shelf, await nextShelf(feed, known, world));
  return true;
}

/** A wait longer than any that is ever set tells of a clock that was put back. */
function isDue({ every }: Feed, { nextAt }: NewsShelf): boolean {
  const wait = nextAt - Date.now();
  return wait <= 0 || wait > Math.max(every * MINUTE * (1 + JITTER), LONGEST_PAUSE);
}

/** What will be known after this read: the new items on success, the old ones with the reason on failure. */
async function nextShelf(feed: Feed, known: NewsShelf, { now }: World): Promise<NewsShelf> {
  try {
    const since = known.checkedAt !== undefined && known.checkedAt <= now ? known.checkedAt : undefined;
    let fresh: readonly NewsItem[] = [];
    for (const request of feed.requests(now, since)) fresh = fresh.concat(await newsFrom(feed, request, now));
    const wait = feed.every * MINUTE * (1 + JITTER * (2 * Math.random() - 1));
    return { items: fitting(join(fresh, known.items, now)), checkedAt: now, failures: 0, nextAt: Date.now() + wait };
  } catch (error) {
    const wait = Math.max(error instanceof Refused ? error.restMs : 0, BACK_OFF[known.failures] ?? LONGEST_PAUSE);
    return { ...known, failed: error instanceof Error ? error.message : String(error), failures: known.failures + 1, nextAt: Date.now() + wait };
  }
}

/** @throws what the first request met, when its substitute fails too */
async function newsFrom(feed: Feed, request: FeedRequest, now: number): Promise<readonly NewsItem[]> {
  try {
    const body = await fetchText(request.url, request.headers);
    const news = feed.parse(body, now);
    if (news.length === 0 && !feed.quiet?.(body)) throw new Error("nothing readable in the answer");
    return news;
  } catch (error) {
    const substitute = request.otherwise && (await newsFrom(feed, request.otherwise, now).catch(() => undefined));
    if (!substitute) throw error;
    return substitute;
  }
}

/** A later wording of the same day replaces the earlier one; other days stay for as long as moments are remembered. Newest first. */
function join(fresh: readonly NewsItem[], known: NewsShelf["items"], now: number): NewsItem[] {
  const dayOf = ({ at }: NewsItem) => Math.floor(at / DAY);
  const days = new Set(fresh.map(dayOf));
  const kept = known.filter((item) => !days.has(dayOf(item)) && item.at > now - MEMORY && item.at <= now);
  return [...fresh, ...kept].sort((a, b) => b.at - a.at);
}

/** A source gone mad must not fill the disk, nor keep a tab busy with one endless headline. */
function fitting(items: readonly NewsItem[]): NewsItem[] {
  let room = SHELF_ROOM;
  return items.filter((item) => {
    const size = JSON.stringify(item).length;
    const fits = size <= Math.min(room, ITEM_ROOM);
    if (fits) room -= size;
    return fits;
  });
}

/** Keeps the news fresh: each feed when it is due, only while somebody writes, politely, and never losing what was known. */
import type { Feed } from "../core/feed.ts";
import { MEMORY } from "../core/gather.ts";
import type { NewsItem } from "../core/model.ts";
import { type NewsShelf, readNews, writeNews } from "../store/news.ts";
import { readSettings } from "../store/settings.ts";
import { type World, worldOf } from "./world.ts";

const MINUTE = 60_000;
const TIMEOUT = 15_000;
/** A day of the portal is 10 to 40 kB; the widest request asks for fifteen. */
const MOST_BYTES = 4_000_000;
const MOST_ITEMS = 2_000;
/** Pauses after the first, second and further failures in a row. */
const BACK_OFF = [1, 5, 15, 60].map((minutes) => minutes * MINUTE);

/** One round at a time: a second call joins the first. */
let round: Promise<boolean> | undefined;

/** Reads every feed that is due. @returns whether anything changed that the tabs should know */
export function refresh(feeds: readonly Feed[]): Promise<boolean> {
  round ??= refreshDue(feeds).finally(() => {
    round = undefined;
  });
  return round;
}

async function refreshDue(feeds: readonly Feed[]): Promise<boolean> {
  const world = worldOf(await readSettings());
  const changed = await Promise.all(feeds.map((feed) => refreshOne(feed, world)));
  return changed.includes(true);
}

async function refreshOne(feed: Feed, world: World): Promise<boolean> {
  const shelf = world.shelf(feed.id);
  const known = await readNews(shelf);
  if (Date.now() < known.nextAt && known.nextAt - Date.now() < 2 * 60 * MINUTE) return false;
  await writeNews(shelf, await nextShelf(feed, known, world));
  return true;
}

/** What will be known after this read: the new items on success, the old ones with the reason on failure. */
async function nextShelf(feed: Feed, known: NewsShelf, world: World): Promise<NewsShelf> {
  try {
    const fresh: NewsItem[] = [];
    for (const { url, headers } of feed.requests(world.now, known.checkedAt)) fresh.push(...feed.parse(await fetchText(url, headers), world.now));
    if (fresh.length === 0) throw new Error("nothing readable in the answer");
    const jitter = 0.9 + Math.random() * 0.2;
    return { items: join(fresh, known.items, world.now), checkedAt: world.now, failures: 0, nextAt: Date.now() + feed.every * MINUTE * jitter };
  } catch (error) {
    const wait = Math.max(retryAfter(error), BACK_OFF[Math.min(known.failures, BACK_OFF.length - 1)] ?? 0);
    return { ...known, failed: error instanceof Error ? error.message : String(error), failures: known.failures + 1, nextAt: Date.now() + wait };
  }
}

/** A later wording of the same day replaces the earlier one; other days stay for as long as moments are remembered. */
function join(fresh: readonly NewsItem[], known: NewsShelf["items"], now: number): NewsShelf["items"] {
  const days = new Set(fresh.map(({ at }) => Math.floor(at / 86_400_000)));
  const kept = known.filter(({ at }) => !days.has(Math.floor(at / 86_400_000)) && at > now - MEMORY);
  return [...fresh, ...kept].slice(0, MOST_ITEMS);
}

class Refused extends Error {
  constructor(
    status: number,
    readonly waitMs: number,
  ) {
    super(`answered ${status}`);
  }
}
const retryAfter = (error: unknown) => (error instanceof Refused ? error.waitMs : 0);

/** @throws on time-out, on any status but 2xx, on HTML where data is due, on a body over the cap */
async function fetchText(url: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const answer = await fetch(url, {
    headers,
    cache: "no-cache",
    credentials: "omit",
    referrerPolicy: "no-referrer",
    signal: AbortSignal.timeout(TIMEOUT),
  });
  if (!answer.ok) {
    const seconds = Number(answer.headers.get("Retry-After"));
    throw new Refused(answer.status, answer.status === 429 ? (seconds > 0 ? Math.min(seconds * 1000, 60 * MINUTE) : 15 * MINUTE) : 0);
  }
  if (answer.headers.get("Content-Type")?.includes("text/html")) throw new Error("a web page came instead of data");
  const decoder = new TextDecoder();
  const reader = answer.body?.getReader();
  let text = "";
  let bytes = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader?.cancel();
      throw new Error("the answer is too long");
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

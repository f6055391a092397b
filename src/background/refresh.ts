/** Keeps the news fresh: each source when it is due, politely, and never losing what was known. */
import type { Failure, Feed, FeedRequest } from "../core/feed.ts";
import type { NewsItem } from "../core/model.ts";
import { type NewsShelf, readNews, writeNews } from "../store/news.ts";
import { readSettings } from "../store/settings.ts";
import { fetchText, NoText, type Validators } from "./fetch-text.ts";
import { atHost, LONGEST_PAUSE, pauseAfter, Resting } from "./hosts.ts";
import { fitting, join } from "./join.ts";
import { type Source, sourcesFor } from "./sources.ts";
import { type World, worldOf } from "./world.ts";

const MINUTE = 60_000;
/** All installs of Aplomb must not ask in step: each waits a tenth less, or up to a tenth more. */
const JITTER = 0.1;

/** Reads under way, by shelf: whoever asks meanwhile joins. */
const underWay = new Map<string, Promise<void>>();

/**
 * Reads every source that is due. One that fails, or hangs, is no other's business.
 * @param told called each time a shelf has changed, as soon as it has
 */
export async function refresh(feeds: readonly Feed[], told: () => void): Promise<void> {
  const settings = await readSettings();
  const world = worldOf(settings);
  const sources = await sourcesFor(feeds, settings, world);
  await Promise.allSettled(sources.map((source) => refreshOnce(source, world, told)));
}

function refreshOnce(source: Source, world: World, told: () => void): Promise<void> {
  const joined = underWay.get(source.shelf) ?? refreshOne(source, world, told).finally(() => underWay.delete(source.shelf));
  underWay.set(source.shelf, joined);
  return joined;
}

async function refreshOne(source: Source, world: World, told: () => void): Promise<void> {
  const known = await readNews(source.shelf);
  if (!isDue(source.feed, known)) return;
  const next = await nextShelf(source, known, world);
  if (!next) return;
  await writeNews(source.shelf, next);
  told();
}

/** A wait longer than any that is ever set tells of a clock that was put back. */
function isDue({ every }: Feed, { nextAt }: NewsShelf): boolean {
  const wait = nextAt - Date.now();
  return wait <= 0 || wait > Math.max(every * MINUTE * (1 + JITTER), LONGEST_PAUSE);
}

/**
 * What will be known after this read: the new items on success, the old ones with the reason on failure.
 * @returns undefined when nobody was asked, and nothing new is to be said of it
 */
async function nextShelf(source: Source, known: NewsShelf, { now }: World): Promise<NewsShelf | undefined> {
  const { feed, part } = source;
  if (!source.isAllowed) return still(known, { why: "permission" });
  if (navigator.onLine === false) return still(known, { why: "offline" });
  try {
    const since = known.checkedAt !== undefined && known.checkedAt <= now ? known.checkedAt : undefined;
    const request = feed.request(now, since, part);
    const read = await newsFrom(source, request, since === undefined ? undefined : known.validators, now);
    const wait = feed.every * MINUTE * (1 + JITTER * (2 * Math.random() - 1));
    const items = read ? fitting(join(feed.answers, read.items, known.items, now)) : known.items;
    const validators = read ? read.validators : known.validators;
    return { items, checkedAt: now, failures: 0, nextAt: Date.now() + wait, ...(validators && { validators }) };
  } catch (error) {
    if (error instanceof Resting) return undefined;
    const failures = known.failures + 1;
    const rest = error instanceof NoText ? error.restMs : 0;
    return { ...known, failed: failureOf(error), failures, nextAt: Date.now() + Math.max(rest, pauseAfter(failures)) };
  }
}

/** The same news, and why nobody was asked; due again at once. */
const still = (known: NewsShelf, failed: Failure) => (known.failed?.why === failed.why ? undefined : { ...known, failed, nextAt: 0 });

/** A parser must not throw; what it throws all the same is told as it is. */
const failureOf = (error: unknown): Failure =>
  error instanceof NoText ? error.failure : { why: "junk", detail: error instanceof Error ? error.message : String(error) };

interface Read {
  readonly items: readonly NewsItem[];
  readonly validators: Validators;
}

/** @returns undefined when what is known still stands. @throws what the first request met, when its substitute fails too */
async function newsFrom(source: Source, request: FeedRequest, known: Validators | undefined, now: number): Promise<Read | undefined> {
  const { url, headers, otherwise } = request;
  try {
    return await atHost(new URL(url).host, async () => {
      const fetched = await fetchText(url, headers, known);
      if (!fetched) return undefined;
      const items = source.feed.parse(fetched.text, now, source.part);
      if (items.length === 0 && !source.feed.quiet?.(fetched.text)) throw new NoText({ why: "junk" });
      return { items, validators: fetched.validators };
    });
  } catch (error) {
    if (!otherwise) throw error;
    return newsFrom(source, otherwise, known, now).catch(() => {
      throw error;
    });
  }
}

/** What each source said last, in `storage.local`: the last good items stay when a read fails. */
import browser from "webextension-polyfill";
import * as z from "zod/mini";
import { Failure } from "../core/feed.ts";
import { salvage } from "../core/policy/salvage.ts";

const Item = z.object({
  headline: z.string(),
  source: z.string(),
  at: z.number(),
  url: z.optional(z.string()),
  lang: z.optional(z.string()),
  place: z.optional(z.string()),
  category: z.optional(z.string()),
  topic: z.optional(z.string()),
  names: z.optional(z.readonly(z.array(z.string()))),
});
const Shelf = z.object({
  items: z.readonly(z._default(z.array(Item), [])),
  /** Last good read, by the clock of the world it was read in. */
  checkedAt: z.optional(z.number()),
  /** Why the newest read failed, or was not kept; absent when it worked. */
  failed: z.optional(Failure),
  /** Failures in a row. */
  failures: z._default(z.int().check(z.gte(0)), 0),
  /** When the next try is due, by the real clock. */
  nextAt: z._default(z.number(), 0),
  /** By what the source knows which answer we have; absent when it gave no way to tell. */
  validators: z.optional(z.object({ url: z.string(), etag: z.optional(z.string()), modified: z.optional(z.string()) })),
});
export type NewsShelf = z.infer<typeof Shelf>;

const PREFIX = "news:";
const keyOf = (feed: string) => PREFIX + feed;
const EMPTY: NewsShelf = { items: [], failures: 0, nextAt: 0 };

/** What the storage refused to keep: known for as long as this context lives. */
const unkept = new Map<string, NewsShelf>();

/** What is kept of a feed, as far as it is not damaged; empty when nothing is. */
export async function readNews(feed: string): Promise<NewsShelf> {
  const key = keyOf(feed);
  return unkept.get(key) ?? salvage(Shelf, (await browser.storage.local.get(key))[key] ?? EMPTY) ?? EMPTY;
}

/** Keeps a shelf. When the storage is full, its news still counts until the background sleeps, and the shelf says so. */
export async function writeNews(feed: string, shelf: NewsShelf): Promise<void> {
  const key = keyOf(feed);
  try {
    await browser.storage.local.set({ [key]: shelf });
    unkept.delete(key);
  } catch (error) {
    unkept.set(key, { ...shelf, failed: { why: "storage", detail: error instanceof Error ? error.message : String(error) } });
  }
}

const Rest = z.object({ failures: z.int().check(z.gte(0)), untilAt: z.number() });
/** A host is left alone until then, by the real clock, after so many failures in a row. */
export type Rest = z.infer<typeof Rest>;
const Rests = z.record(z.string(), Rest);
const RESTS = "rests";

/** By host. */
export async function readRests(): Promise<Readonly<Record<string, Rest>>> {
  return salvage(Rests, (await browser.storage.local.get(RESTS))[RESTS] ?? {}) ?? {};
}

/** One change after the other: hosts fail together when the network does. */
let lastRest: Promise<unknown> = Promise.resolve();

/** Has a host rest, or wakes it. What cannot be kept is let go: a host asked too early does less harm than news that never comes. */
export function writeRest(host: string, rest: Rest | undefined): Promise<unknown> {
  lastRest = lastRest
    .then(async () => {
      const { [host]: _, ...others } = await readRests();
      await browser.storage.local.set({ [RESTS]: rest ? { ...others, [host]: rest } : others });
    })
    .catch(() => undefined);
  return lastRest;
}

/** Calls back whenever any context has read a source anew. @returns stops it */
export function onNews(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) changed();
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

/** Throws away the news of rehearsed days. */
export async function forgetRehearsals(): Promise<void> {
  const ofRehearsals = keyOf("rehearsal:");
  const kept = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(kept.filter((key) => key.startsWith(ofRehearsals)));
  for (const key of unkept.keys()) if (key.startsWith(ofRehearsals)) unkept.delete(key);
}

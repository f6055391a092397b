/** What each source said last, in `storage.local`: the last good items stay when a read fails. */
import browser from "webextension-polyfill";
import * as z from "zod/mini";

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
  items: z.readonly(z.array(Item)),
  /** Last good read. */
  checkedAt: z.optional(z.number()),
  /** Why the newest read failed; absent when it worked. */
  failed: z.optional(z.string()),
  /** Failures in a row, and when the next try is due. */
  failures: z._default(z.number(), 0),
  nextAt: z._default(z.number(), 0),
});
export type NewsShelf = z.infer<typeof Shelf>;

const keyOf = (feed: string) => `news:${feed}`;
const EMPTY: NewsShelf = { items: [], failures: 0, nextAt: 0 };

/** What is kept of a feed; empty when nothing is, or when it is damaged. */
export async function readNews(feed: string): Promise<NewsShelf> {
  const key = keyOf(feed);
  const stored = z.safeParse(Shelf, (await browser.storage.local.get(key))[key]);
  return stored.success ? stored.data : EMPTY;
}

export const writeNews = (feed: string, shelf: NewsShelf): Promise<void> => browser.storage.local.set({ [keyOf(feed)]: shelf });

/** Throws away the news of rehearsed days. */
export async function forgetRehearsals(): Promise<void> {
  const kept = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(kept.filter((key) => key.startsWith(keyOf("rehearsal:"))));
}

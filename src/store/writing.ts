/** Changes to the ledger: pages and the sums of their weeks, in one transaction each. */
import { type IDBPTransaction, unwrap } from "idb";
import type { AccountId } from "../core/model.ts";
import type { Post } from "../core/post.ts";
import { dayOf, daysAround, daysOf, type Key, OpenPage, recount, type Schema, weekOfDay } from "./pages.ts";
import { sketched } from "./sketches.ts";

export type Writing = IDBPTransaction<Schema, ["pages", "sums", "sketches", "desk", "outbox", "words", "read", "erased"], "readwrite">;
/** What a write may touch. */
export const STORES = ["pages", "sums", "sketches", "desk", "outbox", "words", "read", "erased"] as const;
/** Posts of one account or of all, from `fromAt` until before `toAt`. */
export interface Stretch {
  readonly account?: AccountId | undefined;
  readonly fromAt?: number;
  readonly toAt?: number;
}
/** The instants that a Date can tell. */
const EVER = 8.64e15;

/** The work counts once the transaction is through; when any of it fails, nothing of it happened. */
export async function inTransaction<Tx extends Pick<Writing, "abort" | "done">, T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    const [done] = await Promise.all([work(tx), tx.done]);
    return done;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It had come to its end, good or bad, by itself.
    }
    await tx.done.catch(() => undefined);
    throw error;
  }
}

type PageOf = (account: AccountId, day: number) => OpenPage;

/** Opens pages, lets them be changed, and writes those that were, with the sums of their weeks: every write but forgetting whole days goes this way. */
export async function edit(tx: Writing, keys: readonly Key[], work: (pageOf: PageOf) => void): Promise<void> {
  const pages = tx.objectStore("pages");
  const sums = tx.objectStore("sums");
  const nameOf = (account: AccountId, number: number) => `${number} ${account}`;
  const wanted = [...new Map(keys.map((key) => [nameOf(...key), key])).values()];
  const there = new Set((await keysAmong(pages, wanted)).map((key) => nameOf(...key)));
  const stored = await Promise.all(wanted.map(async (key) => (there.has(nameOf(...key)) ? pages.get(key) : undefined)));
  const open = new Map(wanted.map(([account, day], i) => [nameOf(account, day), new OpenPage(account, day, stored[i]?.posts ?? [])]));
  work((account, day) => open.get(nameOf(account, day)) as OpenPage);

  const changed = [...open.values()].filter(({ isChanged }) => isChanged).map(({ page }) => page);
  const weekKeys = [...new Map(changed.map(({ account, day }) => [nameOf(account, weekOfDay(day)), [account, weekOfDay(day)] as Key])).values()];
  const weeks = new Map(await Promise.all(weekKeys.map(async (key) => [nameOf(...key), await sums.get(key)] as const)));
  for (const page of changed) {
    const week = nameOf(page.account, weekOfDay(page.day));
    weeks.set(week, recount(weeks.get(week), page));
  }
  // Not waited for one by one, which would take as long as writing them: a write that fails ends the transaction, and that is heard of.
  const [pagesBelow, sumsBelow, sketchesBelow] = [unwrap(pages), unwrap(sums), unwrap(tx.objectStore("sketches"))];
  const now = Date.now();
  for (const page of changed) {
    const key: Key = [page.account, page.day];
    page.posts.length > 0 ? pagesBelow.put(page) : pagesBelow.delete(key);
    const sketches = sketched(page, now);
    if (sketches) sketchesBelow.put(sketches);
    else if (there.has(nameOf(...key))) sketchesBelow.delete(key);
  }
  for (const key of weekKeys) {
    const week = weeks.get(nameOf(...key));
    week ? sumsBelow.put(week) : sumsBelow.delete(key);
  }
}

/** Of the keys, those that have a page: most days of an import have none yet, and one question an account finds that out. */
async function keysAmong(pages: { getAllKeys(range: IDBKeyRange): Promise<Key[]> }, wanted: readonly Key[]): Promise<readonly Key[]> {
  const ends = new Map<AccountId, [first: number, last: number]>();
  for (const [account, day] of wanted) {
    const [first, last] = ends.get(account) ?? [day, day];
    ends.set(account, [Math.min(first, day), Math.max(last, day)]);
  }
  const asked = [...ends].map(async ([account, [first, last]]) => pages.getAllKeys(IDBKeyRange.bound([account, first], [account, last])));
  return (await Promise.all(asked)).flat();
}

/** Adds what is not known yet. @returns how many posts that is */
export async function takeIn(tx: Writing, posts: readonly Post[]): Promise<number> {
  let added = 0;
  const keys = posts.flatMap(({ account, at }) => daysAround(at).map((day): Key => [account, day]));
  await edit(tx, keys, (pageOf) => {
    for (const post of posts) {
      if (daysAround(post.at).some((day) => pageOf(post.account, day).knows(post))) continue;
      pageOf(post.account, dayOf(post.at)).add(post);
      added++;
    }
  });
  return added;
}

/** Days that go as a whole are not read; the first and the last may be cut. */
export async function forget(tx: Writing, { account, fromAt = -EVER, toAt = EVER }: Stretch): Promise<void> {
  const [first, last] = [dayOf(fromAt), dayOf(toAt - 1)];
  const cut = [...new Set([first, last])];
  for (const of of account === undefined ? await accountsOf(tx.objectStore("sums")) : [account]) {
    await edit(
      tx,
      cut.map((day) => [of, day]),
      (pageOf) => {
        for (const day of cut) pageOf(of, day).rewrite((post) => (post.at >= fromAt && post.at < toAt ? undefined : post));
      },
    );
    if (last - first < 2) continue;
    const whole = IDBKeyRange.bound([of, first + 1], [of, last - 1]);
    await Promise.all((["pages", "sketches"] as const).map(async (name) => tx.objectStore(name).delete(whole)));
    const sums = tx.objectStore("sums");
    for (const row of await sums.getAll(IDBKeyRange.bound([of, weekOfDay(first + 1)], [of, weekOfDay(last - 1)]))) {
      const days = daysOf(row).filter(({ day }) => day > first && day < last);
      const rest = days.reduce<typeof row | undefined>((left, { day }) => recount(left, { account: of, day, posts: [] }), row);
      await (rest ? sums.put(rest) : sums.delete([of, row.week]));
    }
  }
}

/** As much of a cursor as it takes to go from account to account. */
interface KeyCursor {
  readonly primaryKey: Key;
  continue(key: Key): Promise<KeyCursor | null>;
}
/** Accounts with at least one post, sorted: one step each, however many weeks they have. */
export async function accountsOf(sums: { openKeyCursor(): Promise<KeyCursor | null> }): Promise<AccountId[]> {
  const found: AccountId[] = [];
  for (let cursor = await sums.openKeyCursor(); cursor; ) {
    const [account] = cursor.primaryKey;
    found.push(account);
    cursor = await cursor.continue([account, Number.POSITIVE_INFINITY]);
  }
  return found;
}

/** The ledger: published posts by account and day, and their sums, written together or not at all. */
import type { AccountId, Balance, MixClass, SiteId } from "../core/model.ts";
import type { Member, Post } from "../core/post.ts";
import type { Told } from "../core/team/event.ts";
import type { Outgoing } from "../core/team/membership.ts";
import type { Past } from "../core/text/sketch.ts";
import { type LedgerName, open } from "./database.ts";
import { countsOf, DAY, dayOf, daysOf, type Key, weekOfDay } from "./pages.ts";
import { type Batch, leaveTeam, mergeIn, setWord } from "./shared.ts";
import { pastOf, sketchedDays } from "./sketches.ts";
import { accountsOf, forget, inTransaction, STORES, type Stretch, takeIn, type Writing } from "./writing.ts";

export interface Ledger {
  /** Writes a post once: a second write of the same id changes nothing. @param tell what the team is to hear of it, kept with it or not at all. @throws when the disk is full */
  record(post: Post, tell?: Outgoing): Promise<void>;
  /** Writes posts, all or none, each once: those that are known, from here or from another source, change nothing. @returns how many are new. @throws as `record` */
  add(posts: readonly Post[]): Promise<number>;
  /** The author's own word on a post's class. @param to undefined takes it back: the post is as it was judged. @param tell as in `record` */
  correct(post: Pick<Post, "id" | "account" | "at" | "by">, to: MixClass | undefined, tell?: Outgoing): Promise<void>;
  /** Posts from `fromAt` until before `toAt`, newest first; at most `most`. */
  between(fromAt: number, toAt: number, account?: AccountId, most?: number): Promise<Post[]>;
  /** How many posts of each class lie between each two neighbouring instants. Reads sums, and posts only of the days that an instant cuts. @param edges ms, ascending */
  balances(edges: readonly number[], account?: AccountId): Promise<Balance[]>;
  /** Accounts with at least one post, sorted. */
  accounts(): Promise<AccountId[]>;
  /** What is kept, account by account, from the sums alone; the days' first instants, ms, UTC. */
  sizes(): Promise<Size[]>;
  /** What went out on a site, or anywhere, within the year before `now`, to be known again by. Reads sketches, and no posts. */
  past(site: SiteId | undefined, now: number): Promise<Past>;
  /** All posts, a few pages at a time, by account and time. */
  everything(): AsyncIterable<readonly Post[]>;
  /** Forgets posts, all or none of them. */
  erase(what: Stretch): Promise<void>;
  /** What the team is still to be told, oldest first. @param after the key that it begins behind */
  untold(most: number, after?: number): Promise<{ readonly key: number; readonly out: Outgoing }[]>;
  /** How much of it there is. */
  countUntold(): Promise<number>;
  /** The team has been told. */
  wasTold(keys: readonly number[]): Promise<void>;
  /** The last event read of a scope; 0 when none has been, or when another version read it. */
  readUntil(scope: string, version: number): Promise<number>;
  /** Takes in what members told, all of it or nothing, with how far it has been read. Again, or in another order: the same outcome. */
  merge(told: readonly Told[], batch?: Batch): Promise<void>;
  /** Forgets what others told, what is still to be told, and how far it was read; one's own posts stay. */
  leave(member: Member): Promise<void>;
  close(): void;
}
export interface Size {
  readonly account: AccountId;
  readonly posts: number;
  readonly firstDayAt: number;
  readonly lastDayAt: number;
}

export { dropLedger, type LedgerName } from "./database.ts";

/** Days read at once, at most, while looking back for the newest posts: one at first, then twice as many each time. */
const MOST_DAYS = 32;
const PAGES_AT_ONCE = 64;

/** @throws as `open` */
export async function openLedger(name: LedgerName = "aplomb"): Promise<Ledger> {
  const db = await open(name);
  const writing = (durability: IDBTransactionDurability = "strict"): Writing => db.transaction(STORES, "readwrite", { durability });
  return {
    // What a power cut takes can be imported again: whole transactions, never a part of one.
    add: (posts) => inTransaction(writing("relaxed"), (tx) => takeIn(tx, posts)),
    async record(post, tell) {
      await inTransaction(writing(), async (tx) => {
        const isNew = (await takeIn(tx, [post])) > 0;
        if (isNew && tell) await tx.objectStore("outbox").add(tell);
      });
    },
    correct: (post, to, tell) => inTransaction(writing(), (tx) => setWord(tx, post, to, tell)),
    async between(fromAt, toAt, account, most = Number.POSITIVE_INFINITY) {
      const found: Post[] = [];
      const days = db.transaction("pages").store;
      for (let day = dayOf(toAt - 1), span = 1; fromAt < toAt && found.length < most; span = Math.min(MOST_DAYS, 2 * span)) {
        const range = account === undefined ? IDBKeyRange.bound(dayOf(fromAt), day) : IDBKeyRange.bound([account, dayOf(fromAt)], [account, day]);
        const newest = account === undefined ? await days.index("day").openKeyCursor(range, "prev") : await days.openKeyCursor(range, "prev");
        if (!newest) break;
        const [, last] = newest.primaryKey;
        const first = Math.max(dayOf(fromAt), most === Number.POSITIVE_INFINITY ? dayOf(fromAt) : last - span + 1);
        const pages =
          account === undefined
            ? await days.index("day").getAll(IDBKeyRange.bound(first, last))
            : await days.getAll(IDBKeyRange.bound([account, first], [account, last]));
        const posts = pages.flatMap((page) => page.posts.filter(({ at }) => at >= fromAt && at < toAt));
        found.push(...posts.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)));
        day = first - 1;
        if (day < dayOf(fromAt)) break;
      }
      return found.slice(0, most);
    },
    async balances(edges, account) {
      const tx = db.transaction(["pages", "sums"]);
      const cut = new Set(edges.filter((at) => at % DAY !== 0).map(dayOf));
      const weeks = [dayOf(edges.at(0) ?? 0), dayOf(edges.at(-1) ?? 0)].map(weekOfDay) as [number, number];
      const [sums, ...pages] = await Promise.all([
        account === undefined
          ? tx
              .objectStore("sums")
              .index("week")
              .getAll(IDBKeyRange.bound(...weeks))
          : tx.objectStore("sums").getAll(IDBKeyRange.bound([account, weeks[0]], [account, weeks[1]])),
        ...[...cut].map((day) =>
          account === undefined ? tx.objectStore("pages").index("day").getAll(day) : tx.objectStore("pages").getAll(IDBKeyRange.only([account, day])),
        ),
      ]);
      const whole = sums.flatMap(daysOf).filter(({ day }) => !cut.has(day));
      const posts = pages.flat().flatMap((page) => page.posts);
      return edges.slice(1).map((toAt, i) => {
        const fromAt = edges[i] ?? toAt;
        const counts = countsOf(posts.filter(({ at }) => at >= fromAt && at < toAt));
        for (const { day, counts: more } of whole) {
          if (day * DAY < fromAt || day * DAY >= toAt) continue;
          for (const of of ["promo", "curated", "engagement"] as const) counts[of] += more[of];
        }
        return { counts, total: counts.promo + counts.curated + counts.engagement };
      });
    },
    accounts: () => accountsOf(db.transaction("sums").store),
    async sizes() {
      const sizes = new Map<AccountId, Size>();
      for (const sums of await db.getAll("sums")) {
        for (const { day, counts } of daysOf(sums)) {
          const posts = counts.promo + counts.curated + counts.engagement;
          if (posts === 0) continue;
          const { account } = sums;
          const size = sizes.get(account) ?? { account, posts: 0, firstDayAt: day * DAY, lastDayAt: 0 };
          sizes.set(account, { ...size, posts: size.posts + posts, lastDayAt: day * DAY });
        }
      }
      return [...sizes.values()];
    },
    past: async (site, now) => pastOf(await db.getAllFromIndex("sketches", "day", sketchedDays(now)), site),
    async *everything() {
      for (let after: Key | undefined; ; ) {
        const pages = await db.getAll("pages", after && IDBKeyRange.lowerBound(after, true), PAGES_AT_ONCE);
        const last = pages.at(-1);
        if (!last) return;
        yield pages.flatMap((page) => page.posts);
        after = [last.account, last.day];
      }
    },
    erase: (what) => inTransaction(writing(), (tx) => forget(tx, what)),
    async untold(most, after = 0) {
      const range = IDBKeyRange.lowerBound(after, true);
      const found: { key: number; out: Outgoing }[] = [];
      for (let cursor = await db.transaction("outbox").store.openCursor(range); cursor && found.length < most; cursor = await cursor.continue())
        found.push({ key: cursor.primaryKey, out: cursor.value });
      return found;
    },
    countUntold: () => db.count("outbox"),
    wasTold: (keys) =>
      inTransaction(writing(), async (tx) => {
        await Promise.all(keys.map(async (key) => tx.objectStore("outbox").delete(key)));
      }),
    async readUntil(scope, version) {
      const mark = await db.get("read", scope);
      return mark?.version === version ? mark.sequence : 0;
    },
    merge: (told, batch) => inTransaction(writing(), (tx) => mergeIn(tx, told, batch)),
    leave: (member) => inTransaction(writing(), (tx) => leaveTeam(tx, member)),
    close: () => db.close(),
  };
}

/** Opens, works, and closes whatever happens. @param opening where it is being opened already. @throws as `openLedger`, and as the work does */
export async function inLedger<T>(name: LedgerName, work: (ledger: Ledger) => Promise<T>, opening = openLedger(name)): Promise<T> {
  const ledger = await opening;
  try {
    return await work(ledger);
  } finally {
    ledger.close();
  }
}

/** The only door to IndexedDB: published posts, by account and time. */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { AccountId, MixClass } from "../core/model.ts";
import type { Post } from "../core/post.ts";

export interface Ledger {
  /** Writes a post once: a second write of the same id changes nothing. @throws when the disk is full or the database is blocked */
  record(post: Post): Promise<void>;
  /** The author's own word on a post's class. */
  correct(id: string, to: MixClass): Promise<void>;
  /** Posts from `fromAt` until before `toAt`, newest first; at most `most`. */
  between(fromAt: number, toAt: number, account?: AccountId, most?: number): Promise<Post[]>;
  /** Accounts with at least one post, sorted. */
  accounts(): Promise<AccountId[]>;
  close(): void;
}

/** The ledger of real life, and the one of a rehearsal, which is thrown away with it. */
export type LedgerName = "aplomb" | "aplomb-rehearsal";

interface Schema extends DBSchema {
  posts: { key: string; value: Post; indexes: { at: number; accountAt: [AccountId, number] } };
}
type Db = IDBPDatabase<Schema>;

/** Step n brings a database of version n to version n + 1. Append only: a released step is never edited. */
export const steps: readonly ((db: Db) => void)[] = [
  (db) => {
    const posts = db.createObjectStore("posts", { keyPath: "id" });
    posts.createIndex("at", "at");
    posts.createIndex("accountAt", ["account", "at"]);
  },
];

/** @throws when the browser refuses IndexedDB (private windows of some browsers, a damaged profile) */
export async function openLedger(name: LedgerName = "aplomb"): Promise<Ledger> {
  const db = await openDB<Schema>(name, steps.length, {
    upgrade(opened, from) {
      for (const step of steps.slice(from)) step(opened);
    },
    blocking() {
      db.close();
    },
  });
  return {
    async record(post) {
      const tx = db.transaction("posts", "readwrite", { durability: "strict" });
      if (!(await tx.store.getKey(post.id))) await tx.store.add(post);
      await tx.done;
    },
    async correct(id, to) {
      const tx = db.transaction("posts", "readwrite", { durability: "strict" });
      const post = await tx.store.get(id);
      if (post) await tx.store.put({ ...post, class: to, corrected: true });
      await tx.done;
    },
    async between(fromAt, toAt, account, most = Number.POSITIVE_INFINITY) {
      const index = db.transaction("posts").store;
      const cursorOf = account
        ? index.index("accountAt").openCursor(IDBKeyRange.bound([account, fromAt], [account, toAt], false, true), "prev")
        : index.index("at").openCursor(IDBKeyRange.bound(fromAt, toAt, false, true), "prev");
      const found: Post[] = [];
      for (let cursor = await cursorOf; cursor && found.length < most; cursor = await cursor.continue()) found.push(cursor.value);
      return found;
    },
    async accounts() {
      const found: AccountId[] = [];
      const index = db.transaction("posts").store.index("accountAt");
      for (let cursor = await index.openKeyCursor(null, "nextunique"); cursor; ) {
        const [account] = cursor.key;
        if (found.at(-1) !== account) found.push(account);
        cursor = await cursor.continue([account, Number.MAX_VALUE]);
      }
      return found;
    },
    close: () => db.close(),
  };
}

export const dropLedger = (name: LedgerName): Promise<void> => deleteDB(name);

/** The only door to IndexedDB: published posts, by account and time. */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { AccountId, MixClass } from "../core/model.ts";
import type { Post } from "../core/post.ts";

export interface Ledger {
  /** Writes a post once: a second write of the same id changes nothing. @throws when the disk is full */
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

/** @throws when the browser refuses IndexedDB (private windows, a damaged profile), or the ledger is a newer Aplomb's, or held by an older one */
export async function openLedger(name: LedgerName = "aplomb"): Promise<Ledger> {
  const db = await open(name);
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
      if (fromAt >= toAt) return [];
      const { store } = db.transaction("posts");
      const cursorOf =
        account === undefined
          ? store.index("at").openCursor(IDBKeyRange.bound(fromAt, toAt, false, true), "prev")
          : store.index("accountAt").openCursor(IDBKeyRange.bound([account, fromAt], [account, toAt], false, true), "prev");
      const found: Post[] = [];
      for (let cursor = await cursorOf; cursor && found.length < most; cursor = await cursor.continue()) found.push(cursor.value);
      return found;
    },
    async accounts() {
      const found: AccountId[] = [];
      const index = db.transaction("posts").store.index("accountAt");
      for (let cursor = await index.openKeyCursor(null, "nextunique"); cursor; ) {
        const [account] = cursor.key;
        found.push(account);
        cursor = await cursor.continue([account, Number.POSITIVE_INFINITY]);
      }
      return found;
    },
    close: () => db.close(),
  };
}

/** Opens, works, and closes whatever happens. @throws as `openLedger`, and as the work does */
export async function inLedger<T>(name: LedgerName, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openLedger(name);
  try {
    return await work(ledger);
  } finally {
    ledger.close();
  }
}

export async function dropLedger(name: LedgerName): Promise<void> {
  await deleteDB(name);
}

/** Nobody waits for a database that another window holds open: it is let go as soon as it comes after all. */
function open(name: LedgerName): Promise<Db> {
  return new Promise((resolve, reject) => {
    const opening = openDB<Schema>(name, steps.length, {
      upgrade(db, from) {
        for (const step of steps.slice(from)) step(db);
      },
      blocked() {
        reject(new Error("an older Aplomb still holds the ledger: reload its tabs, or restart the browser"));
        opening.then((db) => db.close());
      },
      blocking(_from, _to, { target }) {
        (target as IDBDatabase).close();
      },
    });
    opening.then(resolve, (cause) => {
      const newer = cause instanceof DOMException && cause.name === "VersionError";
      reject(newer ? new Error("the ledger was written by a newer Aplomb", { cause }) : cause);
    });
  });
}

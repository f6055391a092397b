/** How the database came to be what it is, release by release. Append only: a released step is never edited. */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from "idb";
import type { AccountId } from "../core/model.ts";
import type { Post } from "../core/post.ts";
import { dayOf, OpenPage, type Page, recount, type Schema, type Sums, weekOfDay } from "./pages.ts";
import { sketched, sketchedDays } from "./sketches.ts";

/** Release 0.1: a row for each post. */
interface Rows extends DBSchema {
  posts: { key: string; value: Post; indexes: { at: number; accountAt: [AccountId, number] } };
}
export type UpgradeDb = IDBPDatabase<unknown>;
export type UpgradeTx = IDBPTransaction<unknown, string[], "versionchange">;

/** Step n brings a database of version n to version n + 1, within the one transaction of the upgrade. */
export const steps: readonly ((db: UpgradeDb, tx: UpgradeTx) => void | Promise<void>)[] = [
  (db) => {
    const posts = (db as unknown as IDBPDatabase<Rows>).createObjectStore("posts", { keyPath: "id" });
    posts.createIndex("at", "at");
    posts.createIndex("accountAt", ["account", "at"]);
  },
  rowsToPages,
  (db) => {
    const desk = (db as unknown as IDBPDatabase<Schema>).createObjectStore("desk", { keyPath: ["kind", "id"] });
    desk.createIndex("kindAt", ["kind", "at"]);
  },
  (db) => {
    const next = db as unknown as IDBPDatabase<Schema>;
    next.createObjectStore("outbox", { autoIncrement: true });
    next.createObjectStore("words", { keyPath: ["by", "post"] });
    next.createObjectStore("read", { keyPath: "scope" });
    next.createObjectStore("erased", { keyPath: "member" });
  },
  sketchesOfPages,
];

/** Moves every post onto the page of its account's day. The rows come by account and time: one page is held in memory. */
async function rowsToPages(db: UpgradeDb, tx: UpgradeTx): Promise<void> {
  const next = db as unknown as IDBPDatabase<Schema>;
  const pages = next.createObjectStore("pages", { keyPath: ["account", "day"] });
  pages.createIndex("day", "day");
  const sums = next.createObjectStore("sums", { keyPath: ["account", "week"] });
  sums.createIndex("week", "week");

  let open: OpenPage | undefined;
  let week: Sums | undefined;
  const close = async () => {
    if (!open) return;
    const page: Page = open.page;
    await pages.put(page);
    if (week?.account !== page.account || week.week !== weekOfDay(page.day)) week = undefined;
    week = recount(week, page);
    if (week) await sums.put(week);
  };
  const rows = (tx as unknown as IDBPTransaction<Rows, ["posts"], "versionchange">).objectStore("posts");
  for (let cursor = await rows.index("accountAt").openCursor(); cursor; cursor = await cursor.continue()) {
    const post = cursor.value;
    if (open?.account !== post.account || open.day !== dayOf(post.at)) {
      await close();
      open = new OpenPage(post.account, dayOf(post.at), []);
    }
    open.add(post);
  }
  await close();
  db.deleteObjectStore("posts");
}

/** What is known again is known of what was published before this release as well. */
async function sketchesOfPages(db: UpgradeDb, tx: UpgradeTx): Promise<void> {
  const sketches = (db as unknown as IDBPDatabase<Schema>).createObjectStore("sketches", { keyPath: ["account", "day"] });
  sketches.createIndex("day", "day");
  const now = Date.now();
  const pages = (tx as unknown as IDBPTransaction<Schema, ["pages"], "versionchange">).objectStore("pages").index("day");
  for (let cursor = await pages.openCursor(sketchedDays(now)); cursor; cursor = await cursor.continue()) {
    const row = sketched(cursor.value, now);
    if (row) await sketches.put(row);
  }
}

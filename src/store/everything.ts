/** All that Aplomb keeps on this device, whichever of the store's parts keeps it: how much there is, all of it in one file, none of it left. */
import { deleteDB } from "idb";
import browser from "webextension-polyfill";
import { type Db, type LedgerName, open } from "./database.ts";
import { forgetMembership } from "./team.ts";

export const PARTS = ["posts", "desk", "team", "rehearsal", "settings", "lessons", "records", "begun", "news", "other"] as const;
export type Part = (typeof PARTS)[number];

/** By the name under which it lies in `storage.local`, up to a colon. */
const PART_OF: Readonly<Record<string, Part>> = {
  settings: "settings",
  lessons: "lessons",
  records: "records",
  begun: "begun",
  team: "team",
  teamState: "team",
  news: "news",
  rests: "news",
};
const partOf = (key: string): Part => PART_OF[key.split(":")[0] ?? ""] ?? "other";
const REHEARSAL = "aplomb-rehearsal";

/** @returns of each part what is in it: posts, records, or bytes of what is only a file's worth. @throws when the browser refuses its storage */
export async function sizes(): Promise<Readonly<Record<Part, number>>> {
  const found = Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<Part, number>;
  for (const [key, value] of Object.entries(await browser.storage.local.get(null))) found[partOf(key)] += bytesOf(value);
  for (const name of await databases()) {
    await within(name, async (db) => {
      const posts = (await db.getAll("sums")).flatMap(({ days }) => days).reduce((sum, day) => sum + day.promo + day.curated + day.engagement, 0);
      found[name === REHEARSAL ? "rehearsal" : "posts"] += posts;
      found[name === REHEARSAL ? "rehearsal" : "desk"] += await db.count("desk");
    });
  }
  return found;
}

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

/** Read at once: the posts of so many days of an account. */
const BATCH = 64;

/**
 * Everything, one JSON object a line, in the words in which it is kept; the team's credential alone is left out: whoever had the file could speak
 * for its owner.
 */
export async function* everything(): AsyncIterable<string> {
  for (const [key, value] of Object.entries(await browser.storage.local.get(null)))
    yield line({ in: "storage.local", key, value: key === "team" ? { ...(value as object), credential: undefined } : value });
  for (const name of await databases()) {
    const db = await open(name);
    try {
      for (const store of db.objectStoreNames)
        for (let after: IDBValidKey | undefined; ; ) {
          const tx = db.transaction(store);
          const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
          const [keys, values] = await Promise.all([tx.store.getAllKeys(range as never, BATCH), tx.store.getAll(range as never, BATCH)]);
          for (const value of values) yield line({ in: name, store, value });
          after = keys.at(-1) as IDBValidKey | undefined;
          if (keys.length < BATCH) break;
        }
    } finally {
      db.close();
    }
  }
}

const line = (value: object) => `${JSON.stringify(value)}\n`;

/** For good. What outlives it for the day, in `storage.session`, is when news was last wanted: it goes when the browser closes. @throws when something is left */
export async function eraseEverything(): Promise<void> {
  // First of all the credential: nothing more is heard from a team then, or told to it.
  await forgetMembership();
  await Promise.all((await databases()).map((name) => deleteDB(name)));
  await browser.storage.local.clear();
}

/** Those that exist: to look for what is kept makes none. */
const databases = async (): Promise<LedgerName[]> =>
  (await indexedDB.databases()).flatMap(({ name }) => (name === "aplomb" || name === REHEARSAL ? [name] : []));

async function within(name: LedgerName, work: (db: Db) => Promise<void>): Promise<void> {
  const db = await open(name);
  try {
    await work(db);
  } finally {
    db.close();
  }
}

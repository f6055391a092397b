/** Opens Aplomb's database, bringing it to today's shape on the way: one for all that is published and all that lies on the desk. */
import { deleteDB, type IDBPDatabase, openDB } from "idb";
import type { Schema } from "./pages.ts";
import { steps, type UpgradeDb, type UpgradeTx } from "./steps.ts";

/** The database of real life, and the one of a rehearsal, which is thrown away with it. */
export type LedgerName = "aplomb" | "aplomb-rehearsal";
export type Db = IDBPDatabase<Schema>;

/**
 * Nobody waits for a database that another window holds open: it is let go as soon as it comes after all.
 * @throws when the browser refuses IndexedDB (private windows, a damaged profile), or the database is a newer Aplomb's, or held by an older one
 */
export function open(name: LedgerName): Promise<Db> {
  return new Promise((resolve, reject) => {
    let trouble: unknown;
    const opening = openDB<Schema>(name, steps.length, {
      async upgrade(db, from, _to, tx) {
        // That it failed is heard of by whoever waits for the database.
        tx.done.catch(() => undefined);
        try {
          for (const step of steps.slice(from)) await step(db as unknown as UpgradeDb, tx as unknown as UpgradeTx);
        } catch (error) {
          trouble = error;
          giveUp(tx);
        }
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
      if (trouble) return reject(trouble);
      const newer = cause instanceof DOMException && cause.name === "VersionError";
      reject(newer ? new Error("the ledger was written by a newer Aplomb", { cause }) : cause);
    });
  });
}

/** Else what an update had done until it failed would be kept, as if it were all. */
function giveUp(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It had ended by itself.
  }
}

export async function dropLedger(name: LedgerName): Promise<void> {
  await deleteDB(name);
}

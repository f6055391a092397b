/** The desk's door to IndexedDB: strategy, plans and whatever else is typed in, one row for each thing, the newest record of it alone. */
import { isGone, type Kind, newer, type Row, rowFrom, type Thing } from "../core/desk/records.ts";
import { stamped, tellRow } from "../core/team/desk.ts";
import type { Membership } from "../core/team/membership.ts";
import { type Db, type LedgerName, open } from "./database.ts";
import { newId } from "./new-id.ts";
import { inTransaction } from "./writing.ts";

export interface Desk {
  /** Things of a kind whose instants lie from `fromAt` until before `toAt`, oldest first. What is damaged is left out. */
  read<K extends Kind>(kind: K, fromAt?: number, toAt?: number): Promise<Thing<K>[]>;
  find<K extends Kind>(kind: K, id: string): Promise<Thing<K> | undefined>;
  /** Writes records, all or none; those that a newer one of the same thing stands against change nothing. @returns how many changed something. @throws when the disk is full */
  keep(rows: readonly Row[]): Promise<number>;
  /**
   * Writes what has just been changed here: it holds, whatever the clocks of colleagues say; and their team is told, all of it or nothing.
   * @returns what stood in the place of each @throws as `keep`, and when it is called off
   */
  change(rows: readonly Omit<Row, "rev">[], team: Membership | undefined, course?: Course): Promise<readonly (Thing | undefined)[]>;
  /** Every record, what is gone too: a copy that can be merged. */
  everything(): Promise<Row[]>;
  /** How many things there are. */
  size(): Promise<number>;
  /** Forgets it all, for good. */
  erase(): Promise<void>;
}

/** Of a long change. */
export interface Course {
  /** Calls it off: nothing of it is kept then. */
  readonly signal: AbortSignal;
  /** Called now and then. */
  told(done: number): void;
}
/** Written between two words of how far it is. */
const BATCH = 500;

const deskOf = (db: Db): Desk => ({
  async read(kind, fromAt = Number.NEGATIVE_INFINITY, toAt = Number.POSITIVE_INFINITY) {
    const range = IDBKeyRange.bound([kind, fromAt], [kind, toAt], false, true);
    const rows = await db.getAllFromIndex("desk", "kindAt", range);
    return rows.flatMap((row) => living(row) as Thing<typeof kind>[]);
  },
  async find(kind, id) {
    const row = await db.get("desk", [kind, id]);
    return row && (living(row)[0] as Thing<typeof kind> | undefined);
  },
  async keep(rows) {
    return inTransaction(db.transaction("desk", "readwrite", { durability: "strict" }), async ({ store }) => {
      let changed = 0;
      for (const row of rows) {
        if (!newer(row, await store.get([row.kind, row.id]))) continue;
        await store.put(row);
        changed++;
      }
      return changed;
    });
  },
  async change(changes, team, course) {
    return inTransaction(db.transaction(["desk", "outbox"], "readwrite", { durability: "strict" }), async (tx) => {
      const [desk, outbox] = [tx.objectStore("desk"), tx.objectStore("outbox")];
      const before: (Thing | undefined)[] = [];
      for (let from = 0; from < changes.length; from += BATCH) {
        course?.signal.throwIfAborted();
        const batch = changes.slice(from, from + BATCH);
        const stood = await Promise.all(batch.map(({ kind, id }) => desk.get([kind, id])));
        /** What the batch itself has written: a thing may be changed twice. */
        const written = new Map<string, Row>();
        const writes = batch.flatMap((change, i) => {
          const was = written.get(`${change.kind} ${change.id}`) ?? stood[i];
          const row = { ...change, rev: newId(was?.rev) } as Row;
          written.set(`${change.kind} ${change.id}`, row);
          before.push(was && living(was)[0]);
          return [desk.put(team ? stamped(team, row) : row), ...(team ? tellRow(team, row, was, newId) : []).map((out) => outbox.add(out))];
        });
        await Promise.all(writes);
        course?.told(from + batch.length);
      }
      return before;
    });
  },
  everything: () => db.getAll("desk"),
  size: async () => (await db.getAll("desk")).filter((row) => !isGone(row)).length,
  erase: () => db.clear("desk"),
});

function living(row: unknown): Thing[] {
  const read = rowFrom(row);
  return read && !isGone(read) ? [read] : [];
}

/** Opens, works, and closes whatever happens. @throws as `open`, and as the work does */
export async function inDesk<T>(work: (desk: Desk) => Promise<T>, name: LedgerName = "aplomb"): Promise<T> {
  const db = await open(name);
  try {
    return await work(deskOf(db));
  } finally {
    db.close();
  }
}

/** A browser that dies, or whose disk fills up, at a chosen step of whatever touches the store; and the whole of what is left in it. */
import { openDB } from "idb";

const TOUCHES = [
  ...(["get", "getKey", "getAll", "getAllKeys", "put", "add", "delete", "clear", "count", "openCursor", "openKeyCursor"] as const).map(
    (name) => [IDBObjectStore.prototype, name] as const,
  ),
  ...(["get", "getKey", "getAll", "getAllKeys", "count", "openCursor", "openKeyCursor"] as const).map((name) => [IDBIndex.prototype, name] as const),
  // Not the steps of a cursor: idb knows these functions by themselves.
  ...(["update", "delete"] as const).map((name) => [IDBCursor.prototype, name] as const),
  [IDBDatabase.prototype, "transaction"] as const,
  [IDBDatabase.prototype, "createObjectStore"] as const,
  [IDBFactory.prototype, "open"] as const,
];
const restore: (() => void)[] = [];

export const CAUSES = {
  "the worker is killed": () => new Error("killed"),
  "the disk is full": () => new DOMException("no room", "QuotaExceededError"),
} as const;
export type Cause = keyof typeof CAUSES;

/** From now on every touch of the store fails, from the n-th on, and its transaction is never committed. @returns how many touches there have been */
export function failFrom(n: number, cause: Cause): () => number {
  let touched = 0;
  for (const [proto, name] of TOUCHES) {
    const real = (proto as unknown as Record<string, (...args: unknown[]) => unknown>)[name];
    if (!real) throw new Error(`no ${name} to die at`);
    restore.push(() => Object.assign(proto, { [name]: real }));
    Object.assign(proto, {
      [name](this: unknown, ...args: unknown[]) {
        // The store's own, for an update: whoever opens it has no hand in that.
        if (args[1] === "versionchange") return real.apply(this, args);
        if (++touched >= n) {
          transactionOf(this)?.abort();
          throw CAUSES[cause]();
        }
        return real.apply(this, args);
      },
    });
  }
  return () => touched;
}

/** The browser is itself again. */
export function live(): void {
  for (const back of restore.splice(0)) back();
}

/** Everything that the database holds, store by store; undefined when there is none. */
export async function dump(name: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (!(await indexedDB.databases()).some((known) => known.name === name)) return undefined;
  const db = await openDB(name);
  const all: Record<string, unknown> = { version: db.version };
  for (const store of db.objectStoreNames) all[store] = [await db.getAllKeys(store), await db.getAll(store)];
  db.close();
  return all;
}

function transactionOf(touched: unknown): IDBTransaction | undefined {
  if (touched instanceof IDBObjectStore) return touched.transaction;
  if (touched instanceof IDBIndex) return touched.objectStore.transaction;
  if (touched instanceof IDBCursor) return transactionOf(touched.source);
  return undefined;
}

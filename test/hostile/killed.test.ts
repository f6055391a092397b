/** The worker is killed at every step of recording, one after the other: a post that was acknowledged is there, told again it is there once, and sums agree. */
import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, expect, it } from "vitest";
import { inLedger } from "../../src/store/ledger.ts";
import { post } from "../store/posts.ts";

const DAY = 86_400_000;
const everything = () => inLedger("aplomb", (ledger) => ledger.between(0, Number.MAX_SAFE_INTEGER));
const sums = () => inLedger("aplomb", (ledger) => ledger.balances([0, 2 * DAY], "x:acme")).then(([all]) => all);

/** Every place where the store is touched, and how a browser that dies there leaves it: the transaction is never committed. */
const TOUCHES = [
  ...(["get", "getAll", "put", "add", "delete", "openCursor", "count"] as const).map((name) => [IDBObjectStore.prototype, name] as const),
  ...(["get", "getAll", "openCursor", "openKeyCursor"] as const).map((name) => [IDBIndex.prototype, name] as const),
  [IDBDatabase.prototype, "transaction"] as const,
  [IDBFactory.prototype, "open"] as const,
];
const restore: (() => void)[] = [];

/** From now on the worker dies at its n-th touch of the store. @returns how many touches there have been */
function dieAt(n: number): () => number {
  let touched = 0;
  for (const [proto, name] of TOUCHES) {
    const real = (proto as unknown as Record<string, (...args: unknown[]) => unknown>)[name];
    if (!real) continue;
    restore.push(() => Object.assign(proto, { [name]: real }));
    Object.assign(proto, {
      [name](this: unknown, ...args: unknown[]) {
        if (++touched >= n) {
          const { transaction } = this as { transaction?: IDBTransaction };
          if (typeof transaction === "object") transaction.abort();
          throw new Error("killed");
        }
        return real.apply(this, args);
      },
    });
  }
  return () => touched;
}
function live(): void {
  for (const back of restore.splice(0)) back();
}

afterEach(async () => {
  live();
  await Promise.all([deleteDB("aplomb"), deleteDB("aplomb-rehearsal")]);
});

it("keeps what it acknowledged, and counts nothing twice, wherever it died", async () => {
  const before = [post(1), post(2, { class: "engagement" })];
  const told = post(3);
  const steps = dieAt(Number.POSITIVE_INFINITY);
  await inLedger("aplomb", (ledger) => ledger.record(told));
  const all = steps();
  live();
  await deleteDB("aplomb");
  expect(all).toBeGreaterThan(3);

  for (let step = 1; step <= all + 1; step++) {
    for (const one of before) await inLedger("aplomb", (ledger) => ledger.record(one));
    dieAt(step);
    const acknowledged = await inLedger("aplomb", (ledger) => ledger.record(told)).then(
      () => true,
      () => false,
    );
    live();
    const ids = (await everything()).map(({ id }) => id);
    const kept = ids.includes(told.id);
    expect(kept || !acknowledged, `step ${step}`).toBe(true);
    expect((await sums())?.total, `step ${step}`).toBe(kept ? 3 : 2);
    // The tab that got no answer tells it again.
    await inLedger("aplomb", (ledger) => ledger.record(told));
    expect((await everything()).map(({ id }) => id).sort(), `step ${step}`).toEqual([...before, told].map(({ id }) => id));
    expect((await sums())?.total, `step ${step}`).toBe(3);
    await deleteDB("aplomb");
  }
});

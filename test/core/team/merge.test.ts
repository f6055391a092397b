/** However events come, cut up, doubled or out of order, every ledger ends as the same. */
import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { CLASSES } from "../../../src/core/model.ts";
import type { Told } from "../../../src/core/team/event.ts";
import { inDesk } from "../../../src/store/desk.ts";
import { dropLedger, inLedger } from "../../../src/store/ledger.ts";
import { post } from "../../store/posts.ts";
import { MemoryLedger } from "../../team/memory-ledger.ts";

const idOf = (n: number) => `01ARZ3NDEKTSV4RRFFQ69${String(n).padStart(5, "0")}`;
const HOUR = 60;
const members = fc.constantFrom("anna", "bea", "carl");
/** Few ids, so that events meet; what a member tells of a post follows from the two, as an event never changes. */
const toldPost = fc.tuple(members, fc.nat(12)).map(([by, n]): Told => {
  const { by: _, ...told } = post(n * 7 * HOUR, { id: idOf(n), account: n % 2 ? "x:acme" : "x:acme_fr", class: CLASSES[n % 3] ?? "promo" });
  return { by, isOrder: false, event: { v: 1, id: idOf(100 + n), is: "post", post: told } };
});
const word = fc.tuple(members, members, fc.nat(12), fc.nat(30), fc.constantFrom(...CLASSES)).map(
  ([from, by, n, id, as]): Told => ({
    by: from,
    isOrder: false,
    event: {
      v: 1,
      id: idOf(200 + id),
      is: "correct",
      by,
      post: idOf(n),
      account: n % 2 ? "x:acme" : "x:acme_fr",
      at: n * 7 * HOUR * 60_000,
      class: as,
    },
  }),
);
const erasure = fc
  .tuple(members, members, fc.boolean(), fc.nat(6))
  .map(([by, member, isOrder, n]): Told => ({ by, isOrder, event: { v: 1, id: idOf(300 + n), is: "erase", member, before: idOf(n) } }));
/** Two may say different things of the same thing in the same change, as nobody honest does. */
const desk = fc
  .tuple(members, fc.nat(5), fc.nat(12), fc.constantFrom("plan", "case", "gone"), fc.boolean(), fc.nat(2))
  .map(([by, n, rev, is, bare, at]): Told => {
    const thing = { id: idOf(n), at, rev: idOf(rev) };
    const plan = { ...thing, kind: "plan", value: { site: "x", account: "x:acme", text: bare ? "" : `By ${by}`, purpose: {} } } as const;
    const gone = { ...thing, kind: n % 2 ? "plan" : "case", gone: true } as const;
    const who = { ...thing, kind: "case", value: { account: "x:acme", author: "Bob", text: "?", complaint: false, promise: "", by } } as const;
    const row = is === "gone" ? gone : n % 2 ? plan : who;
    return { by, isOrder: false, event: { v: 1, id: idOf(400 + rev), is: "desk", row, ...(bare && row === plan && { bare: true }) } };
  });
const history = fc.array(
  fc.oneof({ weight: 6, arbitrary: toldPost }, { weight: 4, arbitrary: word }, { weight: 4, arbitrary: desk }, { weight: 1, arbitrary: erasure }),
  { maxLength: 40 },
);
/** The same, as a bad line brings it: shuffled, some of it twice, in pieces. */
const deliveries = history.chain((told) =>
  fc.record({
    told: fc.constant(told),
    order: fc.shuffledSubarray([...told, ...told], { minLength: told.length }).map((some) => [...some, ...told]),
    cut: fc.integer({ min: 1, max: 9 }),
  }),
);

function* pieces<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}

it("in memory", () => {
  fc.assert(
    fc.property(deliveries, ({ told, order, cut }) => {
      const [once, badly] = [new MemoryLedger(), new MemoryLedger()];
      once.take(told);
      for (const piece of pieces(order, cut)) badly.take(piece);
      expect(badly.posts()).toEqual(once.posts());
      expect(badly.rows()).toEqual(once.rows());
    }),
    { numRuns: 500 },
  );
});

it("on disk, with the sums of its weeks", async () => {
  await fc.assert(
    fc.asyncProperty(deliveries, async ({ told, order, cut }) => {
      const plain = new MemoryLedger();
      plain.take(told);
      await inLedger("aplomb", async (ledger) => {
        for (const piece of pieces(order, cut)) await ledger.merge(piece);
        const kept = await ledger.between(0, 1e12);
        expect(kept.sort((a, b) => (`${a.by} ${a.id}` < `${b.by} ${b.id}` ? -1 : 1))).toEqual(plain.posts());
        expect(await inDesk((desk) => desk.everything())).toEqual(plain.rows());
        const [{ total } = expect.fail("no balance")] = await ledger.balances([0, 1e12]);
        expect(total).toBe(kept.length);
      });
      await dropLedger("aplomb");
    }),
    { numRuns: 60 },
  );
});

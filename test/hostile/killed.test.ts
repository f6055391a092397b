/** The worker is killed, or the disk fills up, at every step of every write, one after the other: all of the write is there or nothing of it, and the second try counts nothing twice. */
import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, describe, expect, it } from "vitest";
import type { TeamEvent, Told } from "../../src/core/team/event.ts";
import type { Outgoing } from "../../src/core/team/membership.ts";
import { inLedger, type Ledger } from "../../src/store/ledger.ts";
import { steps } from "../../src/store/steps.ts";
import { post } from "../store/posts.ts";
import { CAUSES, type Cause, dump, failFrom, live } from "./death.ts";
import { release } from "./releases.ts";

const DAY = 86_400_000;
const BEFORE = [post(1), post(2, { class: "engagement" }), post(3, { at: 3 * DAY, account: "x:acme_fr" }), post(4, { by: "lea" })];
const told = (event: object): Told => ({ by: "lea", isOrder: false, event: { v: 1, id: post(90).id, ...event } as TeamEvent });
const tell: Outgoing = { scope: "acme", event: told({ is: "post", post: post(7) }).event } as unknown as Outgoing;

const WRITES: readonly [string, (ledger: Ledger) => Promise<unknown>][] = [
  ["recording a post", (ledger) => ledger.record(post(7))],
  ["recording a post that the team is to hear of", (ledger) => ledger.record(post(7), tell)],
  ["importing posts of several accounts and weeks", (ledger) => ledger.add([post(7), post(8, { at: 9 * DAY }), post(9, { account: "x:acme_fr" })])],
  ["a word on a class", (ledger) => ledger.correct(post(1), "curated")],
  ["erasing an account", (ledger) => ledger.erase({ account: "x:acme" })],
  ["erasing a stretch of time", (ledger) => ledger.erase({ fromAt: 60_000, toAt: 150_000 })],
  [
    "taking in what the team told",
    (ledger) =>
      ledger.merge(
        [
          told({ is: "post", post: post(12) }),
          told({ is: "correct", by: "lea", post: post(4).id, account: "x:acme", at: post(4).at, class: "curated" }),
          told({ is: "erase", member: "lea", before: post(2).id }),
        ],
        { scope: "acme", version: 1, sequence: 3 },
      ),
  ],
  ["leaving the team", (ledger) => ledger.leave("me")],
];

afterEach(async () => {
  live();
  await deleteDB("aplomb");
});
const stand = async () => {
  await deleteDB("aplomb");
  await inLedger("aplomb", (ledger) => ledger.add(BEFORE));
};

describe.each(Object.keys(CAUSES) as Cause[])("%s", (cause) => {
  it.each(WRITES)("at every step of %s: all of it is there or nothing", async (_, write) => {
    const again = () => inLedger("aplomb", write);
    await stand();
    const before = await dump("aplomb");
    const counting = failFrom(Number.POSITIVE_INFINITY, cause);
    await again();
    const all = counting();
    live();
    const after = await dump("aplomb");
    expect(all).toBeGreaterThan(3);
    expect(after).not.toEqual(before);

    for (let step = 1; step <= all + 1; step++) {
      await stand();
      failFrom(step, cause);
      const acknowledged = await again().then(
        () => true,
        () => false,
      );
      live();
      const left = await dump("aplomb");
      expect([before, after], `step ${step}`).toContainEqual(left);
      if (acknowledged) expect(left, `step ${step}`).toEqual(after);
      else expect(step).toBeLessThanOrEqual(all);
      // Whoever got no answer tries again.
      await again();
      expect(await dump("aplomb"), `step ${step}, again`).toEqual(after);
    }
  });
});

describe("an update from release", () => {
  it.each(steps.slice(1).map((_, i) => i + 1))("%i brings every post over, with its sums, wherever it is killed on the way", async (version) => {
    const kept = [...BEFORE, post(20, { at: 40 * DAY })].map(({ by: _, ...own }) => own);
    const everything = () =>
      inLedger("aplomb", async (ledger) => [
        await ledger.between(0, 100 * DAY),
        await ledger.balances([0, 100 * DAY]),
        await ledger.past(undefined, 41 * DAY),
      ]);
    const begin = () => release("aplomb", version, kept);
    const open = () => inLedger("aplomb", async () => undefined);
    await begin();
    const old = await dump("aplomb");
    const counting = failFrom(Number.POSITIVE_INFINITY, "the worker is killed");
    await open();
    const all = counting();
    live();
    const wanted = await everything();
    const [posts, [sums]] = wanted as [typeof kept, [{ total: number }]];
    expect(posts.map(({ id }) => id).sort()).toEqual(kept.map(({ id }) => id).sort());
    expect(sums.total).toBe(kept.length);
    const updated = await dump("aplomb");

    for (let step = 1; step <= all; step++) {
      await begin();
      failFrom(step, "the worker is killed");
      await open().catch(() => undefined);
      live();
      expect([old, updated], `step ${step}`).toContainEqual(await dump("aplomb"));
      expect(await everything(), `step ${step}, again`).toEqual(wanted);
      expect(await dump("aplomb"), `step ${step}, again`).toEqual(updated);
    }
  });
});

/** What a member of the team sends, meaning harm or broken: it is dropped, or it is a whole event that the ledger takes in and still adds up. */
import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { DROPS, readEvent, type TeamEvent } from "../../src/core/team/event.ts";
import { inDesk } from "../../src/store/desk.ts";
import { dropLedger, inLedger } from "../../src/store/ledger.ts";
import { dayOf } from "../../src/store/pages.ts";
import { post } from "../store/posts.ts";
import { isPolluted, json, mutated, numRuns } from "./grammar.ts";

const AT = Date.parse("2026-03-10T09:00:00Z");
const idOf = (n: number) => post(n).id;
const plan = { kind: "plan", id: idOf(1), at: AT, rev: idOf(3), value: { site: "x", account: "x:acme", text: "Hello", purpose: {} } };
const SENT: readonly object[] = [
  { v: 1, id: idOf(1), is: "post", post: post(1, { at: AT }) },
  { v: 1, id: idOf(2), is: "correct", by: "lea", post: idOf(1), account: "x:acme", at: AT, class: "curated" },
  { v: 1, id: idOf(3), is: "desk", row: plan },
  { v: 1, id: idOf(4), is: "erase", member: "lea", before: idOf(9) },
];
/** One of its values, however deep, is another one. */
const warped = (whole: object): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...pathsOf(whole)), json)
    .map(([path, value]) => JSON.stringify(whole).replace(JSON.stringify(valueAt(whole, path)), () => value));
const bytes = fc
  .constantFrom(...SENT)
  .chain((sent) => fc.oneof({ weight: 5, arbitrary: warped(sent) }, mutated(JSON.stringify(sent)), json, fc.constant(JSON.stringify(sent))));

beforeEach(() => dropLedger("aplomb"));
afterEach(() => expect(isPolluted()).toBe(false));

it("events: whole or dropped, and whatever is taken in, the sums are those of the posts", async () => {
  await inLedger("aplomb", async (ledger) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(bytes, fc.constantFrom("lea", "max", "__proto__"), fc.boolean()), { maxLength: 6 }), async (sent) => {
        const told = sent.flatMap(([text, by, isOrder]) => {
          const event = readEvent(new TextEncoder().encode(text), AT);
          if (typeof event === "string") expect(DROPS).toContain(event);
          return typeof event === "string" ? [] : [{ by, isOrder, event: event as TeamEvent }];
        });
        await ledger.merge(told);
        const kept = await ledger.between(0, 8.64e15);
        const [sums] = await ledger.balances([0, 8.64e15]);
        expect(sums?.total).toBe(kept.length);
        // Told again, it is there once; told of another account or day, it is another post of that member's.
        expect(new Set(kept.map(({ by, id, account, at }) => `${by} ${id} ${account} ${dayOf(at)}`)).size).toBe(kept.length);
        await inDesk((desk) => desk.everything());
      }),
      { numRuns },
    );
  });
});

function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]));
}
const valueAt = (value: unknown, path: readonly string[]): unknown => path.reduce((inner, key) => (inner as Record<string, unknown>)[key], value);

/** S6: of the replies that somebody begins, those they leave are offered to the queue; what went out, or is in the queue, is not. */
import { expect, it } from "vitest";
import { type Begun, begin, left, wentOut } from "../../../src/core/desk/begun.ts";
import type { Case, Thing } from "../../../src/core/desk/records.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = Date.parse("2026-11-20T12:00:00Z");
const reply = (n: number, at: number, more: Partial<Begun> = {}) => ({
  ...{ url: `https://x.com/lea/status/${n}`, account: "x:acme", author: "lea", tab: 1, at, ...more },
});
const urls = (replies: readonly Begun[]) => replies.map(({ url }) => Number(url.split("/").at(-1)));
const row = (value: Partial<Case>): Thing<"case"> => ({
  ...{ kind: "case", id: "0".repeat(26), rev: "0".repeat(26), at: NOW },
  value: { account: "x:acme", author: "lea", text: "", complaint: false, promise: "", by: "", ...value },
});

it("are left once nobody has typed for ten minutes, the longest first, and forgotten after a week", () => {
  const known = begin(begin(begin([], reply(1, NOW - 8 * DAY)), reply(2, NOW - 11 * MINUTE)), reply(3, NOW - 9 * MINUTE));
  expect(urls(left(known, [], NOW))).toEqual([2]);
  expect(urls(left(known, [], NOW + 2 * MINUTE))).toEqual([2, 3]);
  expect(urls(begin(known, reply(4, NOW)))).toEqual([4, 3, 2]);
});
it("keep the hour at which they were begun while they are still typed in", () => {
  const known = begin(begin([], reply(1, NOW - 30 * MINUTE)), reply(1, NOW - 5 * MINUTE));
  expect(known).toEqual([{ ...reply(1, NOW - 30 * MINUTE), lastAt: NOW - 5 * MINUTE }]);
  expect(left(known, [], NOW)).toEqual([]);
});
it("are settled by what goes out from their tab as that account: the one typed in last before the press", () => {
  const known = [reply(1, 10), reply(2, 20), reply(3, 30, { tab: 2 }), reply(4, 40, { account: "x:other" }), reply(5, 60)].reduce(
    begin,
    [] as Begun[],
  );
  expect(urls(wentOut(known, 1, "x:acme", 50))).toEqual([5, 4, 3, 1]);
  expect(urls(wentOut(known, 1, "x:?", 50))).toEqual([5, 3, 2, 1]);
  expect(wentOut(known, 7, "x:acme", 50)).toBe(known);
});
it("are at most fifty", () => {
  const many = Array.from({ length: 60 }, (_, n) => reply(n, NOW + n)).reduce(begin, [] as Begun[]);
  expect([many.length, many[0]?.at]).toEqual([50, NOW + 59]);
});
it.each([
  ["waits in the queue", { url: "https://x.com/lea/status/1" }, []],
  ["was answered since", { url: "https://x.com/lea/status/1", answeredAt: NOW }, []],
  ["was answered before", { url: "https://x.com/lea/status/1", answeredAt: NOW - DAY }, [1]],
  ["is another", { url: "https://x.com/lea/status/2" }, [1]],
])("whose post %s: offered or not", (_, value, offered) => {
  expect(urls(left(begin([], reply(1, NOW - 20 * MINUTE)), [row(value)], NOW))).toEqual(offered);
});

/** S6, S21: who waits comes in order, and how quickly people are answered is told by the median. */
import { expect, it } from "vitest";
import { isLate, responseTimes, waiting } from "../../../src/core/desk/conversation.ts";
import type { Case, Thing } from "../../../src/core/desk/records.ts";

const MINUTE = 60_000;
const one = (n: number, minutes: number, value: Partial<Case> = {}): Thing<"case"> => {
  const id = String(n).padStart(26, "0");
  return {
    kind: "case",
    id,
    at: minutes * MINUTE,
    rev: id,
    value: { account: "x:acme", author: "lea", text: "?", complaint: false, promise: "", by: "", ...value },
  };
};

it("complaints come first, then whoever has waited longest; who was answered waits no more", () => {
  const cases = [one(1, 10), one(2, 5), one(3, 20, { complaint: true }), one(4, 1, { answeredAt: 9 })];
  expect(waiting(cases).map(({ id }) => Number(id))).toEqual([3, 2, 1]);
});

it("a complaint is late after an hour, anybody else after a day", () => {
  expect([61, 59].map((ago) => isLate(one(1, 0, { complaint: true }), ago * MINUTE))).toEqual([true, false]);
  expect([1_441, 61].map((ago) => isLate(one(1, 0), ago * MINUTE))).toEqual([true, false]);
  expect(isLate(one(1, 0, { answeredAt: 5 }), 9_999 * MINUTE)).toBe(false);
});

it("response times are medians, of all and of each", () => {
  const took = (n: number, minutes: number, by: string) => one(n, 0, { answeredAt: minutes * MINUTE, by });
  const { all, people } = responseTimes([took(1, 10, "Ana"), took(2, 30, "Ana"), took(3, 600, "Ben"), one(4, 0)]);
  expect(all?.median).toBe(30);
  expect(people.map(({ by, median, n }) => [by, median, n])).toEqual([
    ["Ana", 20, 2],
    ["Ben", 600, 1],
  ]);
});

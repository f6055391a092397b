/** S6, S21: who waits comes in order, and how quickly people are answered is told by the median. */
import { expect, it } from "vitest";
import { ages, isLate, responseTimes, shiftOf, waiting } from "../../../src/core/desk/conversation.ts";
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

it("response times are told by the shift that answered, night past midnight too", () => {
  expect([5, 6, 13, 14, 21, 22, 23, 0].map((hour) => shiftOf(new Date(2026, 10, 23, hour).getTime()))).toEqual([22, 6, 6, 14, 14, 22, 22, 22]);
  const at = (hour: number) => new Date(2026, 10, 23, hour).getTime();
  const answered = (n: number, asked: number, hour: number): Thing<"case"> => ({ ...one(n, 0, { answeredAt: at(hour) }), at: at(asked) });
  const { shifts } = responseTimes([answered(1, 9, 10), answered(2, 9, 12), answered(3, 9, 23)]);
  expect(shifts.map(({ from, median, n }) => [from, median, n])).toEqual([
    [6, 120, 2],
    [22, 840, 1],
  ]);
});

it("who waits is counted by age, everybody once, a clock that is ahead too", () => {
  const HOUR = 60 * MINUTE;
  const since = (n: number, hours: number, complaint = false): Thing<"case"> => ({ ...one(n, 0, { complaint }), at: -hours * HOUR });
  const counted = ages([since(1, -2), since(2, 0.5, true), since(3, 1), since(4, 30), since(5, 72), one(6, 0, { answeredAt: 1 })], 0);
  expect(counted.map(({ from, to, n, complaints }) => [from, to, n, complaints])).toEqual([
    [0, 1, 2, 1],
    [1, 4, 1, 0],
    [4, 24, 0, 0],
    [24, 72, 1, 0],
    [72, undefined, 1, 0],
  ]);
});

/** A rehearsed day is entered in its evening, and goes on from there. */
import { expect, it } from "vitest";
import { clockOffset } from "../../src/core/clock.ts";

const BEGUN = Date.parse("2026-03-02T10:00:00Z");

it("is the real clock, when nothing is rehearsed", () => expect(clockOffset(undefined)).toBe(0));

it("enters a day at 18:00 UTC, and lets time pass", () => {
  const offset = clockOffset({ day: "2012-07-20", startedAt: BEGUN });
  expect(new Date(BEGUN + offset).toISOString()).toBe("2012-07-20T18:00:00.000Z");
  expect(new Date(BEGUN + 3_600_000 + offset).toISOString()).toBe("2012-07-20T19:00:00.000Z");
});

it.each(["2012-13-01", "2012-07-99", "yesterday", ""])("stays with the real clock for a day that never was: %j", (day) => {
  expect(clockOffset({ day, startedAt: BEGUN })).toBe(0);
});

/** S18: time as people say it themselves, and the word that is said of a week's budget. */
import { expect, it } from "vitest";
import type { Thing, Work } from "../../../src/core/desk/records.ts";
import { minutesSince, running, spentBy } from "../../../src/core/desk/time.ts";

const work = (value: Partial<Work>, at = 0): Thing<"work"> => ({
  ...{ kind: "work", id: String(at), at, rev: String(at) },
  value: { account: "x:acme", task: "write", ...value },
});

it("is added up by account and task; what still runs counts for nothing yet", () => {
  const all = [work({ minutes: 30 }), work({ minutes: 15, task: "answer" }), work({ account: "x:other", minutes: 60 }), work({}, 9)];
  const [other, acme] = spentBy(all, []);
  expect([other?.minutes, acme?.minutes, acme?.tasks.write, acme?.tasks.answer]).toEqual([60, 45, 30, 15]);
  expect(running(all)?.at).toBe(9);
});

it.each([
  [100, "within"],
  [160, "nearly"],
  [200, "nearly"],
  [201, "over"],
] as const)("of %i minutes out of 200 it says %s", (minutes, says) => {
  expect(spentBy([work({ minutes })], [{ account: "x:acme", minutes: 200 }])[0]?.says).toBe(says);
});

it("a timer counts whole minutes, one at least and a day at most", () => {
  expect([0, 90_000, 3e9].map((now) => minutesSince(0, now))).toEqual([1, 2, 1_440]);
});

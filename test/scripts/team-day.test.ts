/** The day that the tables of docs/team.md are reckoned from. */
import { expect, it } from "vitest";
import { dayOf, HABITS } from "../../scripts/bench/team-day.ts";

const visits = (HABITS.hours * 3_600) / HABITS.every + HABITS.events + HABITS.drafts + HABITS.looks;

it("is the same for the same seed, and grows with the people", () => {
  const [few, many] = [dayOf(10, 8), dayOf(1_000, 8)];
  expect(dayOf(10, 8)).toEqual(few);
  expect(few).toMatchObject({ scopes: 1, events: 200, reads: 1_800, visits: 10 * visits });
  expect(many).toMatchObject({ scopes: 10, events: 20_000, reads: 1_980_000, visits: 1_000 * visits });
});

it("has its busiest second well above the mean, and a shift at work at once, round the clock", () => {
  const day = dayOf(1_000, 8);
  expect(day.mostVisits).toBeGreaterThan((2 * day.visits) / 86_400);
  // The shift that begins at 21 is still there after midnight.
  expect(day.mostAtWork).toBeGreaterThanOrEqual(333);
  expect(day.mostAtWork).toBeLessThan(700);
  expect(day.mostOpen).toBeLessThan(day.mostAtWork);
});

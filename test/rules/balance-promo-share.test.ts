/** The sentence that tells of the week a promotion would tip: with its counts, in weeks as the author counts them. */
import { expect, it } from "vitest";
import type { CaseInFull } from "../../src/core/case.ts";
import { review } from "../../src/core/review.ts";
import { stage } from "../../src/core/stage.ts";
import rule from "../../src/rules/balance-promo-share.ts";

const FRIDAY = "2026-03-06T12:00:00Z";
const days = (...ago: number[]) => ago.map((day) => ({ ago: 24 * day }));
/** Three promotions and three others since Sunday, and only two and two of them since Wednesday. */
const WEEK: CaseInFull = {
  text: "20% off the new collection, shop now",
  now: FRIDAY,
  recent: [...days(1, 2, 4).map((post) => ({ ...post, class: "promo" as const })), ...days(1, 2, 4)],
};
const said = (example: CaseInFull) => {
  const { draft, facts } = stage(example);
  return review(draft, facts, [rule]).findings.map(({ level, what }) => [level, what.en, what.fr]);
};

it("counts the draft in", () => {
  expect(said(WEEK)).toEqual([
    ["warn", "This would be the 4th promotion of 7 posts this week.", "Ce serait la 4e promotion sur 7 posts cette semaine."],
  ]);
});

it("says the first as each language says it, where none is aimed at", () => {
  const profile = { target: { promo: 0, curated: 0.5, engagement: 0.5 } };
  expect(said({ ...WEEK, recent: days(1, 2, 3, 4, 5), profile })).toEqual([
    ["warn", "This would be the 1st promotion of 6 posts this week.", "Ce serait la 1re promotion sur 6 posts cette semaine."],
  ]);
});

it.each([
  ["rolling", 7],
  [0, 7],
  [1, 7],
  [3, 5],
  [5, undefined],
] as const)("counts weeks that begin as set: %s", (week, posts) => {
  expect(said({ ...WEEK, week }).map(([, en]) => Number(/of (\d+) posts this week/.exec(en ?? "")?.[1]))).toEqual(posts ? [posts] : []);
});

it("tells of 30 days where the week is too young", () => {
  const recent = (WEEK.recent ?? []).flatMap((post) => [post, { ...post, ago: post.ago + 14 * 24 }]);
  expect(said({ ...WEEK, recent, week: 5 })[0]?.[1]).toBe("This would be the 7th promotion of 13 posts in 30 days.");
});

it("keeps silent about what waits for a week that is still empty", () => {
  expect(said({ ...WEEK, scheduledAt: Date.parse("2026-03-16T12:00:00Z") })).toEqual([]);
});

it.each([
  [1, "2nd", "2e"],
  [2, "3rd", "3e"],
  [10, "11th", "11e"],
  [20, "21st", "21e"],
  [21, "22nd", "22e"],
])("after %i promotions, it would be the %s", (before, en, fr) => {
  const recent = Array.from({ length: Math.max(4, before) }, (_, i) => ({
    ago: 10 + i,
    class: i < before ? ("promo" as const) : ("curated" as const),
  }));
  expect(said({ ...WEEK, recent, profile: { target: { promo: 0, curated: 0.5, engagement: 0.5 } } })[0]?.slice(1)).toEqual([
    expect.stringContaining(` the ${en} promotion `),
    expect.stringContaining(` la ${fr} promotion `),
  ]);
});

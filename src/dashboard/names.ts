/** What the dashboard calls things. */
import type { Real } from "../core/desk/measures.ts";
import type { Measure, Purpose } from "../core/desk/records.ts";
import type { Key } from "../ui/words.ts";

export const MEASURE_NAMES = {
  reach: "measureReach",
  response: "measureResponse",
  action: "measureAction",
  conversion: "measureConversion",
  followers: "measureFollowers",
  posts: "measurePosts",
} as const satisfies Record<Measure, Key>;

/** As the head of a column. */
export const MEASURE_SHORT = {
  reach: "shortReach",
  response: "shortResponse",
  action: "shortAction",
  conversion: "shortConversion",
} as const satisfies Record<Real, Key>;

export const PURPOSE_NAMES = {
  goal: "purposeGoal",
  audience: "purposeAudience",
  message: "purposeMessage",
  line: "purposeLine",
} as const satisfies Record<keyof Purpose, Key>;

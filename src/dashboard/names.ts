/** What the dashboard calls things. */
import type { Split, Yard } from "../core/desk/comparison.ts";
import type { Real } from "../core/desk/measures.ts";
import type { Measure, Mood, Purpose, Search, Task } from "../core/desk/records.ts";
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

export const GOAL_SHORT = { ...MEASURE_SHORT, followers: "measureFollowers", posts: "measurePosts" } as const satisfies Record<Measure, Key>;

export const PURPOSE_NAMES = {
  goal: "purposeGoal",
  audience: "purposeAudience",
  message: "purposeMessage",
  line: "purposeLine",
} as const satisfies Record<keyof Purpose, Key>;

export const TASK_NAMES = {
  write: "taskWrite",
  answer: "taskAnswer",
  watch: "taskWatch",
  plan: "taskPlan",
  report: "taskReport",
  other: "taskOther",
} as const satisfies Record<Task, Key>;

export const MOOD_NAMES = { glad: "moodGlad", even: "moodEven", upset: "moodUpset" } as const satisfies Record<Mood, Key>;
export const ABOUT_NAMES = { brand: "aboutBrand", competitor: "aboutCompetitor", topic: "aboutTopic" } as const satisfies Record<
  Search["about"],
  Key
>;

export const SPLIT_NAMES = {
  site: "splitSite",
  account: "splitAccount",
  country: "splitCountry",
  line: "splitLine",
  goal: "splitGoal",
  weekday: "splitWeekday",
  hour: "splitHour",
} as const satisfies Record<Split, Key>;

export const YARD_NAMES = { rate: "yardRate", ...MEASURE_SHORT } as const satisfies Record<Yard, Key>;

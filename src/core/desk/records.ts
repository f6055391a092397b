/** What lies on a community manager's desk beside the published posts: the shape of each kind of record. Event-like, so that two desks can be merged: of the records of one thing, the newest holds. */
import * as z from "zod/mini";
import { SITE_IDS } from "../model.ts";
import { Member } from "../post.ts";

/** A ULID: sorts by the instant it was made. */
const ULID = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/));
const short = z.string().check(z.maxLength(200));
const long = z.string().check(z.maxLength(5_000));
const isoDay = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

/** Something that posts can be for: told by its name and by the words that speak of it. */
const Aim = z.object({ id: ULID, name: short, words: z._default(short, "") });
export type Aim = z.infer<typeof Aim>;

/** Reach, response, action, conversion (Paine 2011 and the trade since); followers are vanity and said to be. */
export const MEASURES = ["reach", "response", "action", "conversion", "followers", "posts"] as const;
export type Measure = (typeof MEASURES)[number];
const Goal = z.extend(Aim, {
  measure: z._default(z.enum(MEASURES), "response"),
  /** What the measure should come to by then. */
  target: z.optional(z.number().check(z.gte(0))),
  byDay: z.optional(isoDay),
});
export type Goal = z.infer<typeof Goal>;

const Strategy = z.object({
  /** In order: the first one comes first. */
  audiences: z._default(z.array(Aim), []),
  messages: z._default(z.array(Aim), []),
  lines: z._default(z.array(Aim), []),
  goals: z._default(z.array(Goal), []),
  who: z._default(long, ""),
  followers: z._default(long, ""),
  success: z._default(long, ""),
  serves: z._default(long, ""),
});
export type Strategy = z.infer<typeof Strategy>;

/** What a published post was for; its id is the post's. Each names an aim of the strategy. */
const Purpose = z.object({ goal: z.optional(ULID), audience: z.optional(ULID), message: z.optional(ULID), line: z.optional(ULID) });
export type Purpose = z.infer<typeof Purpose>;

export const PURPOSE_PARTS = ["goal", "audience", "message", "line"] as const satisfies readonly (keyof Purpose)[];

/** A post that is meant to go out; `at` is when. */
const Plan = z.object({
  site: z.enum(SITE_IDS),
  account: short,
  text: z.string().check(z.maxLength(100_000)),
  purpose: z._default(Purpose, {}),
  /** The plan it was adapted from. */
  from: z.optional(ULID),
  /** The published post that it became. */
  post: z.optional(ULID),
});
export type Plan = z.infer<typeof Plan>;

const amount = z.optional(z.number().check(z.gte(0)));
/** What was read off at `at`: of a post, or of an account as a whole. Each reading is a record of its own, so that growth can be seen. */
const Reading = z.object({
  account: short,
  post: z.optional(ULID),
  reach: amount,
  response: amount,
  action: amount,
  conversion: amount,
  followers: amount,
});
export type Reading = z.infer<typeof Reading>;

/** Somebody who waits for an answer; `at` is since when. */
const Case = z.object({
  account: short,
  author: short,
  /** What they said, in their words or in short. */
  text: long,
  url: z.optional(z.url({ protocol: /^https?$/ }).check(z.maxLength(4_000))),
  complaint: z._default(z.boolean(), false),
  /** What they were promised, and must not be forgotten. */
  promise: z._default(short, ""),
  /** Who is about to answer, and since when: a colleague's to see. */
  claimedBy: z.optional(short),
  claimedAt: z.optional(z.number()),
  answeredAt: z.optional(z.number()),
  by: z._default(short, ""),
});
export type Case = z.infer<typeof Case>;

/** One shift's word to the next, as it was read; `at` is when it was handed over; `scope` names those of a team whom it is for. */
const Handover = z.object({ by: short, text: long, scope: z.optional(short), takenBy: z._default(short, ""), takenAt: z.optional(z.number()) });
export type Handover = z.infer<typeof Handover>;

export const ABOUT = ["brand", "competitor", "topic"] as const;
/** A search that is opened again and again, on the sites themselves. */
const Search = z.object({ query: short.check(z.minLength(1)), about: z.enum(ABOUT), sites: z.array(z.enum(SITE_IDS)) });
export type Search = z.infer<typeof Search>;

export const MOODS = ["glad", "even", "upset"] as const;
export type Mood = (typeof MOODS)[number];
/** Something that was seen under a search, counted by whoever saw it; its words where they were pasted. */
const Sighting = z.object({ search: ULID, mood: z.enum(MOODS), text: z._default(z.string().check(z.maxLength(1_000)), "") });
export type Sighting = z.infer<typeof Sighting>;

export const TASKS = ["write", "answer", "watch", "plan", "report", "other"] as const;
export type Task = (typeof TASKS)[number];
/** Time spent, as people say it themselves; the timer runs since `at` while the minutes are not set. Nobody else's clock. */
const Work = z.object({ account: short, task: z.enum(TASKS), minutes: z.optional(z.number().check(z.gte(0), z.lte(1_440))) });
export type Work = z.infer<typeof Work>;
/** Minutes a week that are meant for an account. */
const Budget = z.object({ account: short, minutes: z.number().check(z.gte(0)) });
export type Budget = z.infer<typeof Budget>;

/** What has worked, in the words of whoever saw it work, and what shows it; `scope` names those of a team who are told of it. */
const Practice = z.object({
  name: short.check(z.minLength(1)),
  text: long,
  shownBy: z._default(z.string().check(z.maxLength(500)), ""),
  by: z._default(short, ""),
  scope: z.optional(short),
});
export type Practice = z.infer<typeof Practice>;

/** Every kind of record, and what it tells. */
export const VALUES = {
  ...{ strategy: Strategy, purpose: Purpose, plan: Plan, reading: Reading, case: Case, handover: Handover },
  ...{ search: Search, sighting: Sighting, work: Work, budget: Budget, practice: Practice },
} as const;
export type Kind = keyof typeof VALUES;
export type ValueOf<K extends Kind> = z.infer<(typeof VALUES)[K]>;

/** A thing as it stands. */
export interface Thing<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  /** The instant that it is about, ms. */
  readonly at: number;
  /** ULID of the change that made it so: of two, the greater holds. */
  readonly rev: string;
  readonly value: ValueOf<K>;
  /** Who of a team made it so; as the team's server vouches, where it came from there. */
  readonly from?: Member | undefined;
  /** What was written on this device, where the team's records come without words. */
  readonly words?: string | undefined;
}
/** A thing that was taken away: nothing of it is left but that it is gone. */
export interface Gone extends Omit<Thing, "value"> {
  readonly gone: true;
}
export type Row = Thing | Gone;
export const isGone = (row: Row): row is Gone => "gone" in row;

const Head = z.object({
  kind: z.enum(Object.keys(VALUES) as [Kind, ...Kind[]]),
  id: ULID,
  at: z.number(),
  rev: ULID,
  gone: z.optional(z.literal(true)),
  value: z.optional(z.unknown()),
  from: z.optional(Member),
  words: z.optional(z.string().check(z.maxLength(100_000))),
});

/** There is one strategy. */
export const STRATEGY_ID = "0".repeat(26);
export const NO_STRATEGY: Strategy = z.parse(Strategy, {});

/** Reads what a file or another desk says is a record; undefined when it is none, or of a kind that is not known here. */
export function rowFrom(raw: unknown): Row | undefined {
  const head = z.safeParse(Head, raw);
  if (!head.success) return undefined;
  const { value, gone, ...rest } = head.data;
  if (gone) return { ...rest, gone };
  const read = z.safeParse(VALUES[rest.kind] as z.ZodMiniType<ValueOf<Kind>>, value);
  return read.success ? { ...rest, value: read.data } : undefined;
}

/** Which of two records of the same thing holds. Of the same change, told in two places as there and as gone: there; of two members' changes that claim to be the same, always the same member's, also once one of them is forgotten. */
export const newer = (a: Row, b: Row | undefined): boolean => b === undefined || orderOf(a) > orderOf(b);

/** Whatever two say, and in whatever order they come: one holds. */
const orderOf = (row: Row) => `${row.rev} ${row.from ?? ""} ${isGone(row) ? 0 : 1} ${isGone(row) ? row.at : JSON.stringify([row.at, row.value])}`;

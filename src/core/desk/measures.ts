/** What was read off posts and accounts, put together: the newest reading of each, and each goal against its measure. */

import type { Goal, Measure, Reading, Thing } from "./records.ts";
import { type Outlook, outlook } from "./statistics.ts";

/** Of each post the newest reading, by the post's id. */
export function newestByPost(readings: readonly Thing<"reading">[]): ReadonlyMap<string, Thing<"reading">> {
  const newest = new Map<string, Thing<"reading">>();
  for (const reading of readings) {
    const { post } = reading.value;
    if (post && (newest.get(post)?.at ?? Number.NEGATIVE_INFINITY) <= reading.at) newest.set(post, reading);
  }
  return newest;
}

/** A post's instant and its newest reading. */
export interface Read {
  readonly at: number;
  readonly reading: Reading;
}

/** The four that say something, in the order in which people come nearer. Followers are none of them. */
export const REAL = ["reach", "response", "action", "conversion"] as const satisfies readonly Measure[];
export type Real = (typeof REAL)[number];

const DAY = 86_400_000;

export interface Followed {
  readonly goal: Goal;
  readonly sofar: number;
  /** By week, oldest first. */
  readonly weeks: readonly number[];
  readonly ahead: Outlook | undefined;
  /** Said only when the whole interval lies on one side of the target. */
  readonly says: "reached" | "likely" | "unlikely" | "open" | "few" | "no-target";
}

/** @param values what the measure came to in each whole week, oldest first @param now ms */
export function follow(goal: Goal, values: readonly number[], now: number): Followed {
  const sofar = goal.measure === "followers" ? (values.at(-1) ?? 0) : values.reduce((sum, value) => sum + value, 0);
  const dueAt = goal.byDay ? Date.parse(`${goal.byDay}T23:59`) : undefined;
  const left = dueAt === undefined ? 0 : Math.max(0, (dueAt - now) / (7 * DAY));
  const grown = goal.measure === "followers" ? values.slice(1).map((value, i) => value - (values[i] ?? 0)) : values;
  const ahead = outlook(sofar, grown, left);
  return { goal, sofar, weeks: values, ahead, says: verdict() };

  function verdict(): Followed["says"] {
    const { target } = goal;
    if (target === undefined) return "no-target";
    if (sofar >= target) return "reached";
    if (dueAt === undefined || !ahead) return "few";
    return ahead.from >= target ? "likely" : ahead.to < target ? "unlikely" : "open";
  }
}

/** What a measure came to in each of the weeks between the edges, from the first week of which anything was read: what nobody looked at was not nothing. @param edges ms, ascending */
export function weekly(measure: Real, read: readonly Read[], edges: readonly number[]): number[] {
  const known = read.filter(({ reading }) => reading[measure] !== undefined);
  const weeks = edges.slice(1).map((toAt, i) => known.filter(({ at }) => at >= (edges[i] ?? toAt) && at < toAt));
  const first = weeks.findIndex((week) => week.length > 0);
  return first < 0 ? [] : weeks.slice(first).map((week) => week.reduce((sum, { reading }) => sum + (reading[measure] ?? 0), 0));
}

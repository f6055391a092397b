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

/** What the weeks between the edges are told from. */
export interface Weeks {
  /** Local midnights, ms, ascending. */
  readonly edges: readonly number[];
  /** Posts, each with its newest reading. */
  readonly read: readonly Read[];
  /** All readings, oldest first. */
  readonly readings: readonly Thing<"reading">[];
  /** How many posts went out in each week. */
  readonly totals: readonly number[];
}

/** What a goal's measure came to week by week, oldest first: whole weeks only, from the first of which anything is known. */
export const weeksOf = (measure: Measure, { edges, read, readings, totals }: Weeks): readonly number[] =>
  measure === "posts" ? totals : measure === "followers" ? followersAt(readings, edges.slice(1)) : weekly(measure, read, edges);

/** How many follow all accounts together, by the last that was read off each of them; from when something is known of every one that is ever told of. */
function followersAt(readings: readonly Thing<"reading">[], instants: readonly number[]): number[] {
  const known = readings.filter(({ value }) => value.followers !== undefined);
  const accounts = new Set(known.map(({ value }) => value.account));
  return instants.flatMap((instant) => {
    const last = new Map<string, number>();
    for (const { at, value } of known) if (at < instant && value.followers !== undefined) last.set(value.account, value.followers);
    return last.size > 0 && last.size === accounts.size ? [[...last.values()].reduce((sum, n) => sum + n, 0)] : [];
  });
}

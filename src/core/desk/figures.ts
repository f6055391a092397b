/** Figures of a report: plain numbers under names, from which a plot, a table and every export are made. */
import { type Balance, CLASSES, type MixClass } from "../model.ts";
import type { Mood } from "./records.ts";

export interface Series {
  readonly name: string;
  readonly values: readonly number[];
  /** A class is drawn in its own colour. */
  readonly of?: MixClass | undefined;
  /** So is a tone. */
  readonly mood?: Mood | undefined;
}
export interface Figure {
  readonly id: string;
  readonly title: string;
  /** What it shows, in one sentence. */
  readonly sentence: string;
  /** What the labels are: "Week", "Account". */
  readonly label: string;
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  /** `doubt` has four series: medians, where each may lie between (two), and over how many posts. */
  readonly shape: "stack" | "bars" | "line" | "doubt";
  /** Followers and the like: shown small, and said to be. */
  readonly vanity?: boolean;
}

/** The figure as a table: a heading, then a row for each label. */
export const tableOf = ({ label, labels, series }: Figure): readonly (readonly (string | number)[])[] => [
  [label, ...series.map(({ name }) => name)],
  ...labels.map((name, i) => [name, ...series.map(({ values }) => values[i] ?? 0)]),
];

/** One series for each class. */
export const seriesOf = (balances: readonly Balance[], nameOf: (of: MixClass) => string): Series[] =>
  CLASSES.map((of) => ({ name: nameOf(of), values: balances.map(({ counts }) => counts[of]), of }));

/** Several balances as one. */
export function added(balances: readonly Balance[]): Balance {
  const counts = { promo: 0, curated: 0, engagement: 0 };
  for (const balance of balances) for (const of of CLASSES) counts[of] += balance.counts[of];
  return { counts, total: counts.promo + counts.curated + counts.engagement };
}

/** Place by place, over several lists of the same length. */
export const addedEach = (lists: readonly (readonly Balance[])[]): Balance[] =>
  (lists[0] ?? []).map((_, i) => added(lists.flatMap((list) => list[i] ?? [])));

/** Where a period is cut: by days up to two weeks, else by weeks from its first day, the last one short; local midnights, ms. */
export function edgesOf(fromAt: number, toAt: number): number[] {
  const [first, last] = [new Date(fromAt), new Date(toAt)];
  const step = toAt - fromAt <= 15 * 86_400_000 ? 1 : 7;
  const edges: number[] = [];
  for (let i = 0; ; i += step) {
    const at = new Date(first.getFullYear(), first.getMonth(), first.getDate() + i).getTime();
    if (at >= last.getTime()) return [...edges, last.getTime()];
    edges.push(at);
  }
}

/** How a period's second half compares with its first, as a ratio; undefined where the first has nothing. The middle part of an odd number counts for neither. */
export function change(values: readonly number[]): number | undefined {
  const half = Math.floor(values.length / 2);
  const sum = (part: readonly number[]) => part.reduce((total, value) => total + value, 0);
  const [before, after] = [sum(values.slice(0, half)), sum(values.slice(values.length - half))];
  return before > 0 ? after / before : undefined;
}

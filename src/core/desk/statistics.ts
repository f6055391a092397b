/** Honest numbers from few posts: medians with intervals that need no bell curve, and what a pace comes to, with how much that may be off. */

export interface Middle {
  readonly n: number;
  readonly median: number;
  /** 95 in 100 such intervals hold the true median, or more where that was asked for. Undefined where values are too few for any to do so: below six for 95. */
  readonly interval: readonly [from: number, to: number] | undefined;
}

/** The last rank, from 0 and from either end, up to which a fair coin thrown n times falls no more often than `tail`; -1 where none does. */
function rankOf(n: number, tail: number): number {
  let rank = -1;
  let term = 0.5 ** n;
  for (let sum = term; sum <= tail; sum += term) {
    rank++;
    term *= (n - rank) / (rank + 1);
  }
  return rank;
}
/** Beyond so many the coin's powers vanish; the normal approximation is exact to a rank there. */
const MANY = 500;
/** How often an interval may miss. */
const MISS = 0.05;

/** How far from the mean, in standard deviations, a normal variable lies with this chance, on one side; off by less than 0.0005 (Abramowitz & Stegun 1964, 26.2.23). */
function quantile(chance: number): number {
  const t = Math.sqrt(-2 * Math.log(chance));
  return t - (2.515517 + 0.802853 * t + 0.010328 * t ** 2) / (1 + 1.432788 * t + 0.189269 * t ** 2 + 0.001308 * t ** 3);
}

/** The fewest values of which an interval of the median can be told that misses no more often. @param shared among how many intervals the misses are shared, so that all of them hold together in 95 of 100 (Bonferroni) */
export const leastFor = (shared: number): number => Math.ceil(1 - Math.log2(MISS / shared));

/** The median and its interval by order statistics (sign test; Conover 1999, 3.2). Undefined for no values. @param shared as in `leastFor` */
export const middle = (values: readonly number[], shared = 1): Middle | undefined =>
  middleOfSorted(
    values.toSorted((a, b) => a - b),
    shared,
  );

/** The same, of values that stand in order already. @param sorted ascending */
export function middleOfSorted(sorted: readonly number[], shared: number): Middle | undefined {
  const tail = MISS / shared / 2;
  const n = sorted.length;
  const at = (i: number) => sorted[Math.min(n - 1, Math.max(0, i))] ?? 0;
  if (n === 0) return undefined;
  const median = n % 2 === 1 ? at((n - 1) / 2) : (at(n / 2 - 1) + at(n / 2)) / 2;
  const rank = n > MANY ? Math.floor(n / 2 - (quantile(tail) / 2) * Math.sqrt(n)) - 1 : rankOf(n, tail);
  return { n, median, interval: rank < 0 ? undefined : [at(rank), at(n - 1 - rank)] };
}

/** Fewer weeks tell no pace. Own choice. */
export const LEAST_WEEKS = 4;
/** Two-sided 95 % of Student's t for 3 to 12 degrees of freedom; the last one serves for more, a little wide. */
const T = [3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.2, 2.18];

export interface Outlook {
  readonly likely: number;
  readonly from: number;
  readonly to: number;
}

/** What a sum comes to if the weeks ahead are like those behind; undefined when they are too few to tell. @param weeks whole weeks, oldest first @param ahead how many more, not necessarily whole */
export function outlook(sofar: number, weeks: readonly number[], ahead: number): Outlook | undefined {
  const n = weeks.length;
  if (n < LEAST_WEEKS) return undefined;
  const mean = weeks.reduce((sum, week) => sum + week, 0) / n;
  const variance = weeks.reduce((sum, week) => sum + (week - mean) ** 2, 0) / (n - 1);
  // What each week ahead may differ, and what the mean itself may be off.
  const spread = (T[Math.min(n - 4, T.length - 1)] ?? 2) * Math.sqrt(variance * (ahead + ahead ** 2 / n));
  const likely = sofar + mean * ahead;
  return { likely, from: Math.max(sofar, likely - spread), to: likely + spread };
}

/** What a report is made of, for a period and some accounts: sums from the ledger, and posts only where sums do not tell. */
import { type Weighed, weigh } from "../../core/desk/comparison.ts";
import { added, addedEach, edgesOf } from "../../core/desk/figures.ts";
import { type Followed, follow, weeksOf } from "../../core/desk/measures.ts";
import type { Goal, Purpose, Thing } from "../../core/desk/records.ts";
import { isOriginal } from "../../core/mix/rhythm.ts";
import { weekEdges } from "../../core/mix/week.ts";
import type { AccountId, Balance } from "../../core/model.ts";
import type { Post } from "../../core/post.ts";
import { inDesk } from "../../store/desk.ts";
import { inLedger } from "../../store/ledger.ts";

export interface Period {
  /** Local midnights, ms; the second excluded. */
  readonly fromAt: number;
  readonly toAt: number;
}
export interface Material extends Period {
  readonly edges: readonly number[];
  /** Between each two neighbouring edges. */
  readonly steps: readonly Balance[];
  readonly whole: Balance;
  readonly accounts: readonly { readonly account: AccountId; readonly balance: Balance }[];
  /** What the originals of the period were said to be for. */
  readonly purposes: readonly Purpose[];
  /** How many originals went out on each weekday, 0 Sunday … 6 Saturday; and in each hour. */
  readonly weekdays: readonly number[];
  readonly hours: readonly number[];
  /** Originals that something was read off. */
  readonly weighed: readonly (Weighed & { readonly post: Post })[];
  /** How many originals all that counts. */
  readonly counted: number;
  /** Not all of them: there are very many. */
  readonly isCut: boolean;
  /** Who came to wait for an answer in the period. */
  readonly cases: readonly Thing<"case">[];
  /** Time that people noted. */
  readonly work: readonly Thing<"work">[];
  /** Each goal over the period's whole weeks, as it stands at its end. */
  readonly goals: readonly Followed[];
  /** Where those weeks begin, and the last of them ends. */
  readonly weeks: readonly number[];
  /** Saved searches, and what was seen under them: told only of all accounts together. */
  readonly searches: readonly Thing<"search">[];
  readonly seen: readonly Thing<"sighting">[];
}
/** Enough to tell weekdays and hours apart, and as many as the comparison takes; own choice. */
const MOST = 3_000;

const WEEK = 7 * 86_400_000;
const HOUR = 3_600_000;

/** @param isAll whether these are all accounts: then time that was noted for all of them counts too, and what was seen of others */
export async function readReport({ fromAt, toAt }: Period, wanted: readonly AccountId[], isAll: boolean, goals: readonly Goal[]): Promise<Material> {
  const edges = edgesOf(fromAt, toAt);
  // Where the clocks change, the period's weeks may be an hour short.
  const weeks = weekEdges(toAt - 1, Math.floor((toAt - fromAt + HOUR) / WEEK), "rolling");
  const [[perAccount, posts, totals], [purposes, readings, cases, work, searches, seen]] = await Promise.all([
    inLedger("aplomb", (ledger) =>
      Promise.all([
        Promise.all(wanted.map(async (account) => ({ account, steps: await ledger.balances(edges, account) }))),
        ledger.between(fromAt, toAt, wanted.length === 1 ? wanted[0] : undefined, MOST),
        goals.some(({ measure }) => measure === "posts") ? Promise.all(wanted.map((account) => ledger.balances(weeks, account))) : [],
      ]),
    ),
    inDesk((desk) =>
      Promise.all([
        desk.read("purpose", fromAt, toAt),
        desk.read("reading", fromAt),
        desk.read("case", fromAt, toAt),
        desk.read("work", fromAt, toAt),
        isAll ? desk.read("search") : [],
        isAll ? desk.read("sighting", fromAt, toAt) : [],
      ]),
    ),
  ]);
  const originals = posts.filter((post) => wanted.includes(post.account) && isOriginal(post));
  const ids = new Set(originals.map(({ id }) => id));
  const count = (length: number, of: (at: Date) => number) => {
    const counts = Array.from({ length }, () => 0);
    for (const { at } of originals) counts[of(new Date(at))] = (counts[of(new Date(at))] ?? 0) + 1;
    return counts;
  };
  const weighed = weigh(originals, readings, purposes);
  const ofWeeks = {
    edges: weeks,
    read: weighed.map(({ post: { at }, reading }) => ({ at, reading })),
    readings: readings.filter(({ at, value }) => at < toAt && wanted.includes(value.account)),
    totals: addedEach(totals).map(({ total }) => total),
  };
  const steps = addedEach(perAccount.map((one) => one.steps));
  return {
    ...{ fromAt, toAt, edges, steps, whole: added(steps) },
    accounts: perAccount
      .map((one) => ({ account: one.account, balance: added(one.steps) }))
      .filter(({ balance }) => balance.total > 0)
      .sort((a, b) => b.balance.total - a.balance.total),
    purposes: purposes.filter(({ id }) => ids.has(id)).map(({ value }) => value),
    weekdays: count(7, (at) => at.getDay()),
    hours: count(24, (at) => at.getHours()),
    weighed,
    counted: originals.length,
    isCut: posts.length === MOST,
    cases: cases.filter(({ value }) => wanted.includes(value.account)),
    work: work.filter(({ value }) => (value.account === "" ? isAll : wanted.includes(value.account))),
    goals: goals.map((goal) => follow(goal, weeksOf(goal.measure, ofWeeks), toAt)),
    ...{ weeks, searches, seen },
  };
}

/** What a report is made of, for a period and some accounts: sums from the ledger, and posts only where sums do not tell. */
import { added, addedEach, edgesOf } from "../../core/desk/figures.ts";
import type { Purpose } from "../../core/desk/records.ts";
import { isOriginal } from "../../core/mix/rhythm.ts";
import type { AccountId, Balance } from "../../core/model.ts";
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
  /** How many posts that counts: not all of them when there are very many. */
  readonly counted: number;
}
/** Enough to tell weekdays and hours apart; own choice. */
const MOST = 5_000;

export async function readReport({ fromAt, toAt }: Period, wanted: readonly AccountId[]): Promise<Material> {
  const edges = edgesOf(fromAt, toAt);
  const [perAccount, posts] = await inLedger("aplomb", (ledger) =>
    Promise.all([
      Promise.all(wanted.map(async (account) => ({ account, steps: await ledger.balances(edges, account) }))),
      ledger.between(fromAt, toAt, wanted.length === 1 ? wanted[0] : undefined, MOST),
    ]),
  );
  const own = posts.filter((post) => wanted.includes(post.account));
  const originals = own.filter(isOriginal);
  const ids = new Set(originals.map(({ id }) => id));
  const purposes = await inDesk((desk) => desk.read("purpose", fromAt, toAt));
  const count = (length: number, of: (at: Date) => number) => {
    const counts = Array.from({ length }, () => 0);
    for (const { at } of originals) counts[of(new Date(at))] = (counts[of(new Date(at))] ?? 0) + 1;
    return counts;
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
    counted: own.length,
  };
}

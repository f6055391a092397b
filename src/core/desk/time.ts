/** Time as people say they spent it: sums by account and task, and a word when a week's budget runs out. Nothing here is measured. */
import { type Budget, TASKS, type Task, type Thing } from "./records.ts";

/** From here on most of a budget is used. Own choice. */
const MOST = 0.8;

export interface Spent {
  readonly account: string;
  readonly minutes: number;
  readonly tasks: Readonly<Record<Task, number>>;
  readonly budget: number | undefined;
  readonly says: "within" | "nearly" | "over" | "no-budget";
}

/** The timer that runs; the last one started, should two devices have started one each. */
export const running = (work: readonly Thing<"work">[]): Thing<"work"> | undefined => work.findLast(({ value }) => value.minutes === undefined);

/** Whole minutes since a timer was started, at least one. @param now ms */
export const minutesSince = (at: number, now: number): number => Math.min(1_440, Math.max(1, Math.round((now - at) / 60_000)));

export const minutesOf = (work: readonly Thing<"work">[]): number => work.reduce((sum, { value }) => sum + (value.minutes ?? 0), 0);

/** Account by account: those with time or a budget, the most time first. */
export function spentBy(work: readonly Thing<"work">[], budgets: readonly Budget[]): Spent[] {
  const accounts = new Set([...work.map(({ value }) => value.account), ...budgets.map(({ account }) => account)]);
  return [...accounts]
    .map((account): Spent => {
      const own = work.filter(({ value }) => value.account === account);
      const minutes = minutesOf(own);
      const budget = budgets.find((one) => one.account === account)?.minutes;
      const tasks = Object.fromEntries(TASKS.map((task) => [task, minutesOf(own.filter(({ value }) => value.task === task))])) as Spent["tasks"];
      return { account, minutes, tasks, budget, says: saying(minutes, budget) };
    })
    .sort((a, b) => b.minutes - a.minutes || a.account.localeCompare(b.account));
}

function saying(minutes: number, budget: number | undefined): Spent["says"] {
  if (!budget) return "no-budget";
  if (minutes > budget) return "over";
  return minutes >= MOST * budget ? "nearly" : "within";
}

/** The calendar week that the balance is kept for. */
import type { WeekKind } from "../model.ts";

/** Local midnight of the day on which the week of `at` begins, or one that ends with its day; ms. */
export function weekStart(at: number, kind: WeekKind): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - (kind === "rolling" ? 6 : (day.getDay() - kind + 7) % 7)).getTime();
}

/**
 * Where weeks begin, oldest first, and last where the running one ends: local midnights, ms. For `count` weeks that is `count + 1` instants.
 * @param at lies in the last of them
 */
export function weekEdges(at: number, count: number, kind: WeekKind): number[] {
  const first = new Date(weekStart(at, kind));
  const midnight = (i: number) => new Date(first.getFullYear(), first.getMonth(), first.getDate() + (i + 1 - count) * 7).getTime();
  return Array.from({ length: count + 1 }, (_, i) => midnight(i));
}

/** The first day of the week, 0 Sunday … 6 Saturday, where the language is spoken; Monday where that is not known. @param language as `navigator.language`: "en-GB" */
export function firstDayOfWeek(language: string): number {
  const locale: Intl.Locale & { getWeekInfo?(): { firstDay: number }; weekInfo?: { firstDay: number } } = new Intl.Locale(language || "en-GB");
  return ((locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1) % 7;
}

/** The calendar week that the balance is kept for. */

/**
 * Local midnight of the first day of the week of `at`, and of the following week's first day; ms.
 * @param firstDay 0 Sunday … 6 Saturday
 */
export function weekOf(at: number, firstDay: number): { readonly fromAt: number; readonly toAt: number } {
  const day = new Date(at);
  const back = (day.getDay() - firstDay + 7) % 7;
  const midnight = (offset: number) => new Date(day.getFullYear(), day.getMonth(), day.getDate() - back + offset).getTime();
  return { fromAt: midnight(0), toAt: midnight(7) };
}

/** The first day of a calendar week, 0 Sunday … 6 Saturday; or the last seven days, today included. */
export type WeekKind = number | "rolling";

/**
 * Where weeks begin, oldest first, and last where the running one ends: local midnights, ms. For `count` weeks that is `count + 1` instants.
 * @param at lies in the last of them
 */
export function weekEdges(at: number, count: number, kind: WeekKind): number[] {
  const day = new Date(kind === "rolling" ? at : weekOf(at, kind).fromAt);
  const first = day.getDate() - (kind === "rolling" ? 6 : 0);
  return Array.from({ length: count + 1 }, (_, i) => new Date(day.getFullYear(), day.getMonth(), first + (i + 1 - count) * 7).getTime());
}

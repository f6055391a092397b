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

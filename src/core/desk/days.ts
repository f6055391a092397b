/** Days as a calendar lays them out: local midnights, so that a day of 23 or 25 hours is still one day. */
import { weekStart } from "../mix/week.ts";

/** The local midnight that begins the day of `at`, `offset` days on; ms. */
export function dayAt(at: number, offset = 0): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + offset).getTime();
}

/** The same time of day, on another day; ms. @param day any instant of that day */
export function moveTo(at: number, day: number): number {
  const [from, to] = [new Date(at), new Date(day)];
  return new Date(to.getFullYear(), to.getMonth(), to.getDate(), from.getHours(), from.getMinutes(), from.getSeconds()).getTime();
}

export type Span = "month" | "week";

/** The days shown around an instant, each by its midnight: a week, or the whole weeks that a month touches. @param firstDay 0 Sunday … 6 Saturday */
export function daysShown(at: number, span: Span, firstDay: number): number[] {
  const date = new Date(at);
  const month = [new Date(date.getFullYear(), date.getMonth(), 1).getTime(), new Date(date.getFullYear(), date.getMonth() + 1, 0).getTime()] as const;
  const first = weekStart(span === "month" ? month[0] : at, firstDay);
  const toAt = dayAt(weekStart(span === "month" ? month[1] : at, firstDay), 7);
  const days: number[] = [];
  for (let day = first; day < toAt; day = dayAt(day, 1)) days.push(day);
  return days;
}

/** An instant in the month or week before or after. */
export function pageOn(at: number, span: Span, by: 1 | -1): number {
  const date = new Date(at);
  return span === "week" ? dayAt(at, 7 * by) : new Date(date.getFullYear(), date.getMonth() + by, 1).getTime();
}

/** `2026-11-23`, as the reader's calendar has it. */
export function isoDay(at: number): string {
  const day = new Date(at);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** `2026-11-23T09:30`, as a field for date and time takes it. */
export function isoMinute(at: number): string {
  const day = new Date(at);
  return `${isoDay(at)}T${[day.getHours(), day.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":")}`;
}

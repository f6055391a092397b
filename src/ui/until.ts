/** How the end of what lasts is said, a pause or a crisis, and the end that people choose most: tonight. */
import type { Lang } from "../core/model.ts";
import { day, hour } from "./format.ts";
import { t } from "./words.ts";

const DAY = 86_400_000;

/** The end of the local day that `now` lies in; ms. */
export function midnight(now: number): number {
  const today = new Date(now);
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1).getTime();
}

/** "until midnight", "until 18:00"; from a day ahead "until Friday 20 July, 18:00". @param untilAt, now real time, ms */
export function until(lang: Lang, untilAt: number, now: number): string {
  if (untilAt === midnight(now)) return t(lang, "untilMidnight");
  if (untilAt - now < DAY) return t(lang, "untilHour", { hour: hour(lang, untilAt) });
  return t(lang, "crisisUntilDay", { day: day(lang, untilAt), hour: hour(lang, untilAt) });
}

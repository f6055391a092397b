/** The days that come back every year, in a stretch of days. */
import { marronniers } from "../../lexicons/marronniers.ts";
import type { Words } from "../model.ts";
import { instantOf } from "../moments/calendar.ts";

const DAY = 86_400_000;

export interface Marronnier {
  readonly name: Words;
  /** Midnight UTC. */
  readonly at: number;
  readonly countries: readonly string[];
}

/** Those whose days lie from `fromAt` until before `toAt`, in their order. @param countries of the accounts; those of none of them are left out, unless none is known */
export function marronniersIn(fromAt: number, toAt: number, countries: readonly string[] = []): readonly Marronnier[] {
  const years = [...new Set([fromAt, toAt].map((at) => new Date(at).getUTCFullYear()))];
  return marronniers
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [on = "", kept = "", en = "", fr = ""] = line.split("|");
      const [day = "", after = "0"] = on.split("+");
      const where = kept.split(" ");
      if (countries.length > 0 && !where.includes("*") && !where.some((country) => countries.includes(country))) return [];
      return years.map((year): Marronnier => ({ name: { en, fr }, at: instantOf(day, year) + Number(after) * DAY, countries: where }));
    })
    .filter(({ at }) => at >= fromAt - DAY && at < toAt + DAY)
    .sort((a, b) => a.at - b.at);
}

/** Whether a day of the calendar, told by its midnight UTC, is the local day of `at`. */
export function isOn(utcMidnight: number, at: number): boolean {
  const [day, local] = [new Date(utcMidnight), new Date(at)];
  return day.getUTCFullYear() === local.getFullYear() && day.getUTCMonth() === local.getMonth() && day.getUTCDate() === local.getDate();
}

/** Days that call for care, movable ones worked out: those near an instant, with the words and tags that belong to them. */
import { days } from "../../lexicons/calendar.ts";
import type { SensitiveDay } from "../model.ts";
import { key } from "../text/text.ts";

const DAY = 86_400_000;
/** What is planned for the coming weeks is judged by the day it goes out: four weeks is as far as schedulers mostly reach. */
const AHEAD = 28 * DAY;
const BEHIND = 2 * DAY;
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const NISAN = new Intl.DateTimeFormat("en-u-ca-hebrew", { timeZone: "UTC", day: "numeric", month: "long" });

interface Entry extends Omit<SensitiveDay, "at"> {
  readonly on: string;
}
let entries: readonly Entry[] | undefined;

/** Days from two days ago to four weeks ahead, and tags that belong to a grief the whole year. @param now ms */
export function daysNear(now: number): readonly SensitiveDay[] {
  entries ??= days.trim().split("\n").map(entryOf);
  const year = new Date(now).getUTCFullYear();
  return entries.flatMap(({ on, ...day }): SensitiveDay[] => {
    if (on === "*") return (day.since ?? 0) <= year ? [day] : [];
    const at = [year - 1, year, year + 1].map((of) => instantOf(on, of)).find((instant) => instant >= now - DAY - BEHIND && instant <= now + AHEAD);
    return at === undefined || (day.since !== undefined && new Date(at).getUTCFullYear() <= day.since) ? [] : [{ ...day, at }];
  });
}

function entryOf(line: string): Entry {
  const [on = "", since = "", countries = "", weight = "", en = "", fr = "", tags = "", phrases = ""] = line.split("|");
  return {
    on,
    name: { en, fr },
    ...(since && { since: Number(since) }),
    countries: countries.split(" "),
    weight: Number(weight) as SensitiveDay["weight"],
    tags: tags.split(" ").filter(Boolean).map(key),
    phrases: phrases.split(",").filter(Boolean),
  };
}

/** Midnight UTC of the day in a year: `11-13`, `11-sun-2`, `05-mon-L`, `shoah`. */
export function instantOf(on: string, year: number): number {
  if (on === "shoah") return yomHaShoah(year);
  const [month = "", day = "", which] = on.split("-");
  if (which === undefined) return Date.UTC(year, Number(month) - 1, Number(day));
  const weekday = WEEKDAYS.indexOf(day);
  if (which === "L") {
    const last = new Date(Date.UTC(year, Number(month), 0));
    return last.getTime() - ((last.getUTCDay() - weekday + 7) % 7) * DAY;
  }
  const first = new Date(Date.UTC(year, Number(month) - 1, 1));
  return first.getTime() + (((weekday - first.getUTCDay() + 7) % 7) + 7 * (Number(which) - 1)) * DAY;
}

/** 27 Nisan; a day earlier on a Friday, a day later on a Sunday, so as not to touch the sabbath. */
function yomHaShoah(year: number): number {
  for (let at = Date.UTC(year, 2, 20); at < Date.UTC(year, 5, 1); at += DAY) {
    if (NISAN.format(at) !== "27 Nisan") continue;
    const weekday = new Date(at).getUTCDay();
    return at + (weekday === 5 ? -DAY : weekday === 0 ? DAY : 0);
  }
  return Number.NaN;
}

/** The calendar: fixed and movable days, how far ahead it looks, and what it leaves out. */
import { describe, expect, it } from "vitest";
import { daysNear } from "../../../src/core/moments/calendar.ts";
import { days } from "../../../src/lexicons/calendar.ts";

const named = (now: string, name: string) => daysNear(Date.parse(now)).find((day) => day.name.en === name);
const dayOf = (now: string, name: string) => {
  const at = named(now, name)?.at;
  return at === undefined ? undefined : new Date(at).toISOString().slice(0, 10);
};

describe("movable days", () => {
  it.each([
    ["2026-01-10", "Martin Luther King Day", "2026-01-19"],
    ["2026-04-10", "Remembrance of the victims of the Deportation", "2026-04-26"],
    ["2026-05-10", "Memorial Day", "2026-05-25"],
    ["2026-11-01", "Remembrance Sunday", "2026-11-08"],
    ["2025-04-10", "Yom HaShoah", "2025-04-24"],
    ["2024-04-20", "Yom HaShoah", "2024-05-06"],
  ])("from %s, %s is on %s", (now, name, day) => expect(dayOf(now, name)).toBe(day));
});

it("looks over the turn of the year", () => expect(dayOf("2025-12-20", "Charlie Hebdo attack")).toBe("2026-01-07"));

it("keeps the day after, and lets go of what is past", () => {
  expect(dayOf("2026-09-13T12:00:00Z", "September 11 attacks")).toBe("2026-09-11");
  expect(named("2026-09-16", "September 11 attacks")).toBeUndefined();
});

it("knows nothing of what has not happened yet", () => {
  expect(named("2015-11-12", "Paris attacks of 13 November")).toBeUndefined();
  expect(named("2010-06-01", "Testimonies of domestic violence")).toBeUndefined();
});

it("has tags of testimony the whole year", () => expect(named("2026-07-01", "Testimonies of sexual violence")?.tags).toContain("metoo"));

it.each(days.trim().split("\n"))("%s is whole", (line) => {
  const [on = "", since = "", countries = "", weight = "", en = "", fr = "", tags = "", phrases = ""] = line.split("|");
  expect(on).toMatch(/^(?:\*|shoah|\d\d-\d\d|\d\d-(?:sun|mon|tue|wed|thu|fri|sat)-(?:\d|L))$/);
  expect(since).toMatch(/^(?:|\d{4})$/);
  expect(countries).toMatch(/^(?:[A-Z]{2}|\*)(?: (?:[A-Z]{2}|\*))*$/);
  expect(weight).toMatch(/^[123]$/);
  expect(en && fr).not.toBe("");
  expect(tags + phrases).not.toBe("");
  expect(phrases).toBe(phrases.toLowerCase());
});

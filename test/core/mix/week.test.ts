/** A week goes from its first day's midnight to the next one's, also when the clocks change in it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { weekEdges } from "../../../src/core/mix/week.ts";

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = "Europe/Paris";
});
afterAll(() => {
  process.env.TZ = zone;
});

const SUNDAY = 0;
const MONDAY = 1;
const SATURDAY = 6;
const week = (at: string, firstDay: number) => {
  return weekEdges(new Date(at).getTime(), 1, firstDay).map((instant) => new Date(instant).toString().slice(0, 21));
};

describe("the week", () => {
  it.each([
    ["in the middle", "2026-03-04T12:00:00", MONDAY, ["Mon Mar 02 2026 00:00", "Mon Mar 09 2026 00:00"]],
    ["at its first instant", "2026-03-02T00:00:00", MONDAY, ["Mon Mar 02 2026 00:00", "Mon Mar 09 2026 00:00"]],
    ["at its last", "2026-03-08T23:59:59.999", MONDAY, ["Mon Mar 02 2026 00:00", "Mon Mar 09 2026 00:00"]],
    ["that begins on Sunday", "2026-03-08T23:59:59.999", SUNDAY, ["Sun Mar 08 2026 00:00", "Sun Mar 15 2026 00:00"]],
    ["that begins on Saturday", "2026-03-06T12:00:00", SATURDAY, ["Sat Feb 28 2026 00:00", "Sat Mar 07 2026 00:00"]],
    ["over the turn of the year", "2027-01-01T12:00:00", MONDAY, ["Mon Dec 28 2026 00:00", "Mon Jan 04 2027 00:00"]],
    ["over a leap day", "2028-02-29T12:00:00", MONDAY, ["Mon Feb 28 2028 00:00", "Mon Mar 06 2028 00:00"]],
    ["an hour short in spring", "2026-03-29T12:00:00", MONDAY, ["Mon Mar 23 2026 00:00", "Mon Mar 30 2026 00:00"]],
    ["an hour long in autumn", "2026-10-25T12:00:00", MONDAY, ["Mon Oct 19 2026 00:00", "Mon Oct 26 2026 00:00"]],
  ])("%s", (_, at, firstDay, expected) => expect(week(at, firstDay)).toEqual(expected));

  it("is as long as its days are", () => {
    const hours = (at: string) => {
      const [fromAt = 0, toAt = 0] = weekEdges(new Date(at).getTime(), 1, MONDAY);
      return (toAt - fromAt) / 3_600_000;
    };
    expect(["2026-03-04", "2026-03-26", "2026-10-22"].map(hours)).toEqual([168, 167, 169]);
  });
});

describe("the edges of weeks", () => {
  const at = new Date(2026, 2, 31, 15).getTime();
  it("are local midnights, a week apart by the calendar, the running week last", () => {
    const edges = weekEdges(at, 5, 1).map((edge) => new Date(edge));
    expect(edges).toHaveLength(6);
    expect(edges.map((edge) => [edge.getHours(), edge.getDay()])).toEqual(Array.from({ length: 6 }, () => [0, 1]));
    expect(edges.slice(-2).map((edge) => edge.getDate())).toEqual([30, 6]);
  });
  it("end tomorrow when weeks roll", () => {
    const edges = weekEdges(at, 2, "rolling").map((edge) => [new Date(edge).getMonth() + 1, new Date(edge).getDate()]);
    expect(edges).toEqual([
      [3, 18],
      [3, 25],
      [4, 1],
    ]);
  });
});

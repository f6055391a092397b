/** Instants as exports write them, and nothing else. */
import { describe, expect, it } from "vitest";
import { instant } from "../../src/imports/dates.ts";

const local = (...parts: [number, number, number, number?, number?, number?]) => new Date(...(parts as [number, number, number])).getTime();
const NOON = Date.UTC(2024, 4, 3, 12, 5, 9);

describe("an instant", () => {
  it.each([
    ["2024-05-03T12:05:09Z", NOON],
    ["2024-05-03T14:05:09+02:00", NOON],
    ["2024-05-03 12:05:09 UTC", NOON],
    ["Fri May 03 12:05:09 +0000 2024", NOON],
    ["1714737909", NOON],
    ["1714737909000", NOON],
    ["2024-05-03T12:05:09.250Z", NOON + 250],
    ["2024-05-03", local(2024, 4, 3)],
    ["03/05/2024 9:12", new Date(2024, 4, 3, 9, 12).getTime()],
    ["3.5.24", local(2024, 4, 3)],
    ["May 3, 2024 9:12 pm", new Date(2024, 4, 3, 21, 12).getTime()],
    ["3 May 2024, 09:12", new Date(2024, 4, 3, 9, 12).getTime()],
  ])("%s", (cell, at) => expect(instant(cell)).toBe(at));

  it("takes the month first where it is said to", () => expect(instant("05/03/2024 12:00 am", { dayFirst: false })).toBe(local(2024, 4, 3)));
  it("is in UTC where the source is", () => expect(instant("2024-05-03 12:05:09", { utc: true })).toBe(NOON));

  it.each(["", "soon", "31/02/2024", "2024-13-01", "12:30", "03/05", "2024-05-03 25:00", "1", "NaN"])("is not made of %s", (cell) =>
    expect(instant(cell)).toBeUndefined(),
  );
});

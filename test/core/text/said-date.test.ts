/** What a page says of when a post goes out is understood in its own language, or not at all. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readInstant } from "../../../src/core/text/said-date.ts";

const NOW = new Date(2026, 10, 23, 10).getTime();
const at = (year: number, month: number, day: number, hour: number, minute = 0) => new Date(year, month - 1, day, hour, minute).getTime();

describe("an instant", () => {
  it.each([
    ["en", "Will send on Tue, Nov 24, 2026 at 9:00 AM", at(2026, 11, 24, 9)],
    ["en", "Will send on Thursday, May 6, 2027 at 12:05 AM", at(2027, 5, 6, 0, 5)],
    ["en-GB", "Will send on Tuesday 24 November 2026 at 21:30", at(2026, 11, 24, 21, 30)],
    ["fr", "Sera envoyé le mar. 24 nov. 2026 à 9:00 PM", at(2026, 11, 24, 21)],
    ["fr", "Sera envoyé le mercredi 10 février 2027 à 07 h 45", at(2027, 2, 10, 7, 45)],
    ["de", "Wird am Mi., 3. März 2027 um 08:00 gesendet", at(2027, 3, 3, 8)],
    ["es", "Se enviará el mar, 1 dic 2026 a las 12:30 p. m.", at(2026, 12, 1, 12, 30)],
    ["en", "Posting at Tue, Dec 1, 9:00 AM", at(2026, 12, 1, 9)],
    ["en", "Posting at Tue, Oct 6, 9:00 AM", at(2027, 10, 6, 9)],
    ["en", "Tomorrow at 8:15 AM", at(2026, 11, 24, 8, 15)],
    ["fr", "Demain à 08:15", at(2026, 11, 24, 8, 15)],
    ["fr", "05/12/2026 18:00", at(2026, 12, 5, 18)],
    ["en-US", "12/05/2026, 6:00 PM", at(2026, 12, 5, 18)],
  ])("%s: %s", (lang, said, expected) => expect(readInstant(said, [lang], NOW)).toBe(expected));

  it("is read back from whatever the browser would write, in the languages of the sites", () => {
    const date = fc.integer({ min: Math.ceil(NOW / 60_000), max: Math.ceil(NOW / 60_000) + 700 * 1_440 }).map((minutes) => minutes * 60_000);
    const style = fc.constantFrom("full", "long", "medium") as fc.Arbitrary<"full" | "long" | "medium">;
    fc.assert(
      fc.property(date, style, fc.constantFrom("en", "en-GB", "fr", "de", "es", "it", "pt", "nl"), (when, dateStyle, lang) => {
        const said = new Intl.DateTimeFormat(lang, { dateStyle, timeStyle: "short" }).format(when);
        expect(readInstant(`… ${said}`, ["ja", lang], NOW), said).toBe(when);
      }),
      { numRuns: 300 },
    );
  });

  it.each(["", "Schedule", "Tuesday at noon", "Nov 24, 2026", "Feb 30, 2027 at 9:00 AM", "9:00 AM", "Will send soon, 24 posts"])(
    "is not in “%s”",
    (said) => expect(readInstant(said, ["en", "not a language!"], NOW)).toBeUndefined(),
  );
});

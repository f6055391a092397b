/** Which headlines speak of a hashtag: those and no others. */
import { describe, expect, it } from "vitest";
import { mentionsOf, toldOf } from "../../../src/core/moments/mentions.ts";

const told = (headline: string, about?: readonly string[], at = 1) => ({ headline, source: "AP", at, ...(about && { about }) });
const found = (tag: string, ...headlines: string[]) =>
  mentionsOf(
    tag,
    headlines.map((headline) => told(headline)),
  ).map(({ headline }) => headline);

describe("a hashtag", () => {
  it.each([
    ["Aurora", "Twelve people are shot in Aurora, Colorado", true],
    ["aurora", "AURORA: twelve dead", true],
    ["NewYork", "Fire in New York kills four", true],
    ["SacreCoeur", "Incendie au Sacré-Cœur", true],
    ["MH370", "Flight MH370 is missing", true],
    ["PrayForNice", "Attentat à Nice", true],
    ["JeSuisCharlie", "Douze morts à Charlie Hebdo", true],
    ["art", "The start of the match", false],
    ["rora", "Twelve people are shot in Aurora", false],
    ["NewYork", "A new fire in York", false],
    ["ab", "ab", false],
  ])("#%s and “%s”: %j", (tag, headline, expected) => expect(found(tag, headline)).toEqual(expected ? [headline] : []));

  it("is known by a name that the feed gives, though the headline leaves it out", () => {
    const one = told("Twelve people are shot in a cinema", ["Aurora"]);
    expect(mentionsOf("Aurora", [one])).toEqual([one]);
  });

  it("is answered newest first, each wording once", () => {
    const all = [told("Fire in Lyon", undefined, 1), told("Lyon mourns", undefined, 3), told("Fire in Lyon", undefined, 2)];
    expect(mentionsOf("Lyon", all).map(({ headline }) => headline)).toEqual(["Lyon mourns", "Fire in Lyon"]);
  });
});

it("a news item is told with its topic and its names", () => {
  expect(toldOf({ headline: "H", source: "S", at: 1, topic: "T", names: ["N"], category: "C" })).toEqual({
    headline: "H",
    source: "S",
    at: 1,
    about: ["T", "N"],
  });
  expect(toldOf({ headline: "H", source: "S", at: 1, url: "https://a.example/" })).toEqual({
    headline: "H",
    source: "S",
    at: 1,
    url: "https://a.example/",
  });
});

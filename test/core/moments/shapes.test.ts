/** What hashtags of a certain shape are about. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { bareTag } from "../../../src/core/moments/shapes.ts";

it.each([
  ["PrayForParis", "Paris"],
  ["prayforthephilippines", "thephilippines"],
  ["JeSuisCharlie", "Charlie"],
  ["RIPPrince", "Prince"],
  ["BostonStrong", "Boston"],
  ["ottawashooting", "ottawa"],
  ["WaldoCanyonFire", "WaldoCanyon"],
  ["AttentatNice", "Nice"],
  ["inondationsvar", "var"],
  ["ForçaChape", "Chape"],
  ["JusticeForGeorge", "George"],
  ["FloodsPH", "PH"],
  ["cofire", "co"],
])("#%s is about %s", (tag, about) => expect(bareTag(tag)).toBe(about));

it.each(["Monday", "ootd", "fire", "strong", "ripx1", "shopping"])("#%s has no such shape", (tag) => expect(bareTag(tag)).toBeUndefined());

it("gives a part of the tag, or nothing", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (tag) => tag.includes(bareTag(tag) ?? "")));
});

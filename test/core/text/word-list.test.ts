/** Lists of words in a text: whole words, phrases, signs; any case and either apostrophe; places that hold. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordList, wordMap } from "../../../src/core/text/word-list.ts";

const list = wordList(["sale", "on sale", "c'est la fête", "-20 %", "🎉", "9/11", "café"]);
const said = (text: string) => list.all(text).map(({ start, end }) => text.slice(start, end));

describe("what is found", () => {
  it.each([
    ["It is ON SALE now", ["ON SALE"]],
    ["a sale, and a sale", ["sale", "sale"]],
    ["C’est la fête !", ["C’est la fête"]],
    ["🎉🎉", ["🎉", "🎉"]],
    ["CAFÉ à -20 %", ["CAFÉ", "-20 %"]],
    ["9/11/2001", ["9/11"]],
  ])("%s", (text, words) => expect(said(text)).toEqual(words));

  it.each(["wholesale", "sales", "#sale", "@sale", "sale_s", "cafés", "19/11", "c'est la fêtes"])("not in %s", (text) =>
    expect(said(text)).toEqual([]),
  );
});

it("gives the things that words stand for, and passes over those that do not count", () => {
  const map = wordMap([
    ["Rome", 1],
    ["Lyon", 2],
  ]);
  expect(map.all("from lyon to rome").map(({ value }) => value)).toEqual([2, 1]);
  expect(map.first("from lyon to rome", (value) => value === 1)?.start).toBe(13);
});

it("finds in any text what stands in it, where it stands", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
      const text = `${before} . sale ${after}`;
      expect(said(text)).toContain("sale");
      expect(said(text).every((word) => word !== "")).toBe(true);
    }),
  );
});

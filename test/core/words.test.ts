/** Holds `fill` to its promise: values in place, numbers in each reader's format, slips left to be seen. */
import { expect, it } from "vitest";
import { fill } from "../../src/core/words.ts";

it("fills values in", () => {
  expect(fill({ en: "{n} posts with #{tag}", fr: "#{tag} : {n} posts" }, { n: 3, tag: "Aurora" })).toEqual({
    en: "3 posts with #Aurora",
    fr: "#Aurora\u00a0: 3 posts",
  });
});
it("writes numbers as each language does", () => {
  expect(fill({ en: "{n}", fr: "{n}" }, { n: 1234.5 })).toEqual({ en: "1,234.5", fr: "1\u202F234,5" });
});
it("counts as each language does", () => {
  expect(fill({ en: "{n} {n|post|posts}", fr: "{n} {n|post|posts}" }, { n: 0 })).toEqual({ en: "0 posts", fr: "0 post" });
});
it("leaves a name without a value as it stands", () => {
  expect(fill({ en: "{max} {n}", fr: "{max} {n}" }, { n: "" })).toEqual({ en: "{max} ", fr: "{max} " });
});
it("needs no values", () => {
  expect(fill({ en: "Read it first.", fr: "À lire d’abord." })).toEqual({ en: "Read it first.", fr: "À lire d’abord." });
});
it("never fills a value's own braces", () => {
  expect(fill({ en: "{a}", fr: "{a}" }, { a: "{b}", b: "no" })).toEqual({ en: "{b}", fr: "{b}" });
});

it("sets French signs so that no line begins with them", () => {
  expect(fill({ en: "Why?", fr: "Pourquoi ? Parce que : « {why} » à 20 %" }, { why: "a : b" }).fr).toBe(
    "Pourquoi\u00a0? Parce que\u00a0: «\u00a0a : b\u00a0» à 20\u00a0%",
  );
});

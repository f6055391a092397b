/** Expressions that strangers write: found in any case, in linear time, and none that would be found everywhere. */
import { RE2JS } from "re2js";
import { describe, expect, it, vi } from "vitest";
import { expressions, isExpression } from "../../../src/core/text/expressions.ts";

const found = (pattern: string, text: string) => expressions([pattern])(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ["Projet\\s+[A-Z]\\d+", "Bientôt le projet x12 et le PROJET  Y3", ["projet x12", "PROJET  Y3"]],
  ["\\D{3}", "12abc", ["abc"]],
  ["É[ÀA]", "éà ÉA", ["éà", "ÉA"]],
  ["(?:Foo|Bar)+", "fooBAR", ["fooBAR"]],
  ["\\bécole\\b", "l’école", []],
  ["A|B", "ab", ["a", "b"]],
  ["(?P<Name>X)1", "x1", ["x1"]],
  ["\\p{Greek}+", "α and βγ", ["α", "βγ"]],
])("%s in %s", (pattern, text, expected) => expect(found(pattern, text)).toEqual(expected));

it.each([[""], ["a*"], ["("], ["(?=a)"], ["(a)\\1"], ["a{9999}"], ["[z-a]"], ["x?$"]])("is none: %s", (pattern) => {
  const isNone = !isExpression(pattern);
  expect([pattern, isNone]).toEqual([pattern, true]);
  expect(expressions([pattern, "ok"])("ok a b").map((hit) => hit.pattern)).toContain("ok");
});

it("marks no more than twenty places of one", () => expect(found("a", "a".repeat(500))).toHaveLength(20));

it("keeps places in letters whose lower case is longer", () => expect(found("stop", "İİ STOP")).toEqual(["STOP"]));

describe("what breaks an ordinary engine", () => {
  const evil = ["(a+)+$", "(a|aa)+$", "(a|a?)+b", "([a-z]+)*!", "(.*a){20}b", "(x+x+)+y", "^(([a-z])+.)+[A-Z]([a-z])+$"];
  it.each(evil)("%s is answered", (pattern) => {
    expect(isExpression(pattern)).toBe(true);
    expect(found(pattern, `${"a".repeat(5_000)}\u0000`).length).toBeLessThanOrEqual(20);
  });
});

it("looks at the fixed letters first", () => {
  const match = vi.spyOn(RE2JS.prototype, "matcher");
  expect(expressions(Array.from({ length: 500 }, (_, i) => `(a+)+secret${i}x`))("aaaasecret7x")).toHaveLength(1);
  // Once for the one that is there: the others are passed over without a matcher.
  expect(match.mock.calls.length).toBeLessThanOrEqual(2);
});

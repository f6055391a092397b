/** How alike posts are: the same, nearly the same, only of the same kind. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likeness, trace } from "../../../src/core/text/likeness.ts";

const market = "The farmers’ market is back on Saturday: twelve growers, one baker and the best coffee in town";
const alike = (a: string, b: string) => likeness(trace(a), trace(b));

describe("trace", () => {
  it.each([
    ["HELLO, World!", "hello world"],
    ["Été à la Réunion 🌞🌞", "ete a la reunion"],
    ["l'été, l’hiver", "l ete l hiver"],
    ["Read https://www.acme.com/blog/a-b?utm_source=x#top now", "read acme.com/blog/a-b now"],
    ["  \n 🎉 !! ", ""],
  ])("%j is compared as %j", (text, plain) => expect(trace(text).plain).toBe(plain));

  it("keeps two addresses apart by their path", () => {
    expect(alike("https://a.com/one", "https://a.com/two")).toBe(0);
    expect(alike("https://a.com/one?x=1", "https://a.com/one?x=2")).toBe(1);
  });
});

describe("likeness", () => {
  it.each([
    ["the same but for signs and case", market, `${market.toUpperCase()}!!! 🎉`, 1, 1],
    ["one word changed", market, market.replace("coffee", "tea"), 0.7, 0.9],
    ["a word added at the end", market, `${market} soon`, 0.9, 0.99],
    ["another subject", market, "Our offices are closed on Monday, and open again on Tuesday at nine", 0, 0.1],
    ["nothing in common", market, "Bonjour à tous", 0, 0],
    ["single words", "hello", "Hello!", 1, 1],
    ["different single words", "hello", "goodbye", 0, 0],
  ])("%s", (_, a, b, least, most) => {
    expect(alike(a, b)).toBeGreaterThanOrEqual(least);
    expect(alike(a, b)).toBeLessThanOrEqual(most);
  });

  it("lies between 0 and 1, is the same both ways, and is 1 for a text and itself", () => {
    const words = fc.array(fc.constantFrom("le", "marché", "revient", "samedi", "the", "market", "🌞", "https://a.com/b?c"), { maxLength: 12 });
    const text = words.map((all) => all.join(" "));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(alike(a, a)).toBe(1);
        expect(alike(a, b)).toBe(alike(b, a));
        expect(alike(a, b)).toBeGreaterThanOrEqual(0);
        expect(alike(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

/** Which post a text is most like, by its words or by what is left of them. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likeness, trace } from "../../../src/core/text/likeness.ts";
import { nearest } from "../../../src/core/text/nearest.ts";
import { toldSketch } from "../../../src/core/text/sketch.ts";

const market = "The farmers’ market is back on Saturday: twelve growers, one baker and the best coffee in town";
const alike = (a: string, b: string) => likeness(trace(a), trace(b));

describe("nearest", () => {
  const posts = [{ text: "Bonjour à tous et à toutes" }, { text: market.replace("coffee", "tea") }, { text: market }];

  it("finds the post most like the text", () => {
    expect(nearest(market.toLowerCase(), posts)).toEqual({ post: posts[2], likeness: 1 });
    expect(nearest(market.replace("coffee", "tea"), posts)?.post).toBe(posts[1]);
  });

  it("says nothing below the bound, and nothing without posts", () => {
    expect(nearest("Something else altogether, for once", posts, 0.9)).toBeUndefined();
    expect(nearest(market, [], 0)).toBeUndefined();
  });

  it("knows a colleague's post by its sketch, where its words are not told", () => {
    const told = [
      { text: "", sketch: toldSketch("Something else altogether, for once") },
      { text: "", sketch: toldSketch(market) },
    ];
    expect(nearest(`${market.toUpperCase()}!`, told, 0.9)).toEqual({ post: told[1], likeness: 1 });
    expect(nearest("Our offices are closed on Monday, and open again on Tuesday", told, 0.9)).toBeUndefined();
    expect(nearest("Hello", told, 0.9)).toBeUndefined();
    expect(nearest(market, [{ text: "" }], 0.9)).toBeUndefined();
  });

  it("gives what comparing with every post would give", () => {
    const word = fc.constantFrom("a", "b", "c", "d");
    const text = fc.array(word, { maxLength: 6 }).map((all) => all.join(" "));
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 8 }), (asked, texts) => {
        const best = Math.max(...texts.map((other) => alike(asked, other)));
        expect(
          nearest(
            asked,
            texts.map((other) => ({ text: other })),
          )?.likeness,
        ).toBe(best);
      }),
    );
  });
});

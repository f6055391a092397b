import fc from "fast-check";
import { expect, it } from "vitest";
import { wordsIn } from "../../../src/core/text/letters.ts";

it("finds the words that the expression finds, in any text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.constantFrom("é", "e\u0301", "𝒜bc", "日本語", "a_b", "@x", "9/11", "\ud83d", "\udc4d", "🧑‍🚀", "İ"),
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join("")),
      (text) => {
        const expected = Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ index, 0: word }) => ({ start: index, end: index + word.length }));
        expect(wordsIn(text)).toEqual(expected);
      },
    ),
    { numRuns: 2_000 },
  );
});

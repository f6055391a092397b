/** The engine carries the sentences that it names, whole or by their beginning, and no others. */
import { expect, it } from "vitest";
import { saidIn } from "../../scripts/engine-sentences.ts";

it("keeps what is named", () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a source that is looked through.
  const source = 't(lang, "cardFold"); t(lang, `strength${grade}`); t(lang, busy ? "a" : "popup.x"); `${x}b`; `see ${y}`';
  expect(saidIn(source, { cardFold: 1, cardFoldAll: 2, strengthA: 3, strengthB: 4, a: 5, b: 6, popup: 7, see: 8 })).toEqual({
    cardFold: 1,
    strengthA: 3,
    strengthB: 4,
    a: 5,
  });
});

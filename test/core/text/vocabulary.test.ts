/** Listed words in a draft: whole words and phrases in any case, stems, and none across sentences or within addresses. */
import { expect, it } from "vitest";
import { links } from "../../../src/core/text/text.ts";
import { together, vocabulary } from "../../../src/core/text/vocabulary.ts";

const find = vocabulary(["free gift", "free", "promo*", "c’est parti", "pren* rendez-vous", "été"]);
const said = (text: string) => find({ text, links: links(text) }).map(({ start, end }) => text.slice(start, end));

it.each([
  ["A FREE gift for you, for free", ["FREE gift", "free"]],
  ["Freegift, a carefree gift", []],
  ["#Promotions and promo, not propromo", ["Promotions", "promo"]],
  ["C'est parti ! C’est  parti", ["C'est parti", "C’est  parti"]],
  ["Prenez rendez-vous. Prenez. Rendez-vous", ["Prenez rendez-vous"]],
  ["L’Été 2026", ["Été"]],
  ["https://acme.com/free acme.com/promo", []],
  ["so free. Gift it", ["free"]],
  ["", []],
])("%s", (text, found) => expect(said(text)).toEqual(found));

it("takes no stem that would match nearly everything", () => expect(() => vocabulary(["ab*"])).toThrow('"ab*"'));

it("tells what stands in one sentence", () => {
  const text = "Green jam. Blue jam, 3.5 kg! Red\njam";
  const jam = vocabulary(["jam"])({ text, links: [] });
  const colours = vocabulary(["blue", "red"])({ text, links: [] });
  expect(together(text, jam, colours)).toEqual([{ start: 16, end: 19 }]);
});

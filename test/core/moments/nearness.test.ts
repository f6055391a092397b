/** Where a draft is read: by declaration, by language; and whether something happened there. */
import { describe, expect, it } from "vitest";
import { gather } from "../../../src/core/moments/gather.ts";
import { isNear, languageOf, readersOf } from "../../../src/core/moments/nearness.ts";

it.each([
  ["Réservez votre table pour ce soir", "fr"],
  ["Hoy es el día más alegre del año", "es"],
  ["Heute gibt es Waffeln mit Kirschen für euch", "de"],
  ["Hoje é o último dia para você", "pt"],
  ["Oggi siamo chiusi, anche per il ponte", "it"],
  ["The best buns in the galaxy, all for you", "en"],
  ["Lyon", undefined],
])("%s: %s", (text, lang) => expect(languageOf(text)).toBe(lang));

describe("near", () => {
  const at = Date.parse("2026-03-02T10:00:00Z");
  const told = (headline: string, names: string[]) => gather([{ headline, source: "AP", at: at - 1, names }], at)[0];
  const lyon = told("Fusillade à Lyon, deux morts", ["Lyon", "France"]);
  const ohio = told("Shooting at school in Dayton, Ohio, two killed", ["Dayton", "Ohio"]);
  const many = told("Shooting at school in Dayton, Ohio, 14 killed", ["Dayton", "Ohio"]);

  it.each([
    ["a French draft is read in France", lyon, "Réservez votre table pour ce soir", {}, true],
    ["an English one is not", lyon, "Book your table for this evening", {}, false],
    ["unless the account says so", lyon, "Book your table for this evening", { country: "FR" }, true],
    ["a French draft of a Canadian account is not", lyon, "Réservez votre table pour ce soir", { country: "CA" }, false],
    ["English is read everywhere: two dead are far away", ohio, "Book your table for this evening", {}, false],
    ["many are near", many, "Book your table for this evening", {}, true],
  ])("%s", (_, moment, text, account, near) => expect(moment && isNear(moment, readersOf(text, account))).toBe(near));
});

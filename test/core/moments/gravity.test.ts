/** How grave headlines are: what is grave alone, what takes a second sign, what only sounds so. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gravity } from "../../../src/core/moments/gravity.ts";

describe("a headline that is grave by itself", () => {
  it.each([
    ["Gunman kills 12 at midnight showing near Denver", "en", 12],
    ["Shooting at 'Dark Knight Rises' screening leaves at least 12 dead", "en", 12],
    ["Dead in Connecticut school shooting include 20 children", "en", undefined],
    ["Attentat à Nice : au moins 84 morts", "fr", 84],
    ["Un autocar tombe dans un ravin, neuf morts", "fr", 9],
    ["Cuatro muertos y decenas de heridos en el accidente de tren", "es", 4],
    ["Tragédia da Chapecoense: seis sobreviventes, dezenas de mortos", "pt", 24],
    ["Crolla il ponte Morandi a Genova: decine di morti", "it", 24],
    ["Landslide buries village: 2,000 people killed", undefined, 2000],
  ])("%s", (headline, lang, dead) => {
    const told = gravity(headline, lang);
    expect(told.score).toBeGreaterThanOrEqual(5);
    expect(told.dead).toBe(dead);
  });
});

describe("a headline that takes a second one", () => {
  it.each([
    "School shooting at Sandy Hook Elementary School in Connecticut",
    "Prince found dead at Paisley Park",
    "Hurricane Sandy makes landfall in N.J.",
    "#WhyIStayed: women explain why they remained in abusive relationships",
    "Un professeur décapité près de son collège",
    "WHO declares coronavirus outbreak a pandemic",
  ])("%s", (headline) => {
    const { score } = gravity(headline);
    expect(score).toBeGreaterThanOrEqual(2);
    expect(score).toBeLessThan(5);
  });
});

describe("a headline that only sounds grave", () => {
  it.each([
    "Lyon crush Marseille to win the derby",
    "Pandemic board game sells out",
    "Killer app of the year announced",
    "Séisme politique à l’Assemblée",
    "Dark Knight Rises expected to break box-office record",
    "Fire sale at the old department store",
    "Porsche shows new 911",
  ])("%s", (headline) => expect(gravity(headline).score).toBeLessThan(2));
});

it.each([
  ["Carrie Fisher dead after heart attack", "death"],
  ["Suicide bomber kills nine in Kabul", "attack"],
  ["Ferry capsizes, dozens missing", "accident"],
  ["Ebola outbreak: deaths mount", "health"],
])("%s is of the kind %s", (headline, kind) => expect(gravity(headline).kind).toBe(kind));

it("never throws, and gives a finite score", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.constantFrom(undefined, "en", "fr", "es", "de", "pt", "it", "xx", "__proto__", "constructor"),
      (text, lang) => Number.isFinite(gravity(text, lang).score),
    ),
  );
});

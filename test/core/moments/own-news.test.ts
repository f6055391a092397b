/** The brand's own bad news: which headlines are held to be about it, and which only name it, or a namesake. */
import { expect, it } from "vitest";
import type { NewsItem } from "../../../src/core/model.ts";
import { ownNewsOf } from "../../../src/core/moments/own-news.ts";

const NOW = Date.parse("2026-03-02T10:00:00Z");
const HOUR = 3_600_000;
const item = (headline: string, ago = 1): NewsItem => ({ headline, source: "Wire", at: NOW - ago * HOUR });
const acme = { id: "x:acmefr", handle: "AcmeFR", domains: ["belfiore-foods.com"] };
const tell = ownNewsOf({ ours: ["Belfiore", "#AuroraPhone", "horse burger"] }, [acme, { id: "x:nature", handle: "nature", domains: [] }]);
const toldOf = (headline: string) => tell([item(headline)], NOW).map(({ name, account }) => account ?? name);

it.each([
  ["Belfiore recalls 40,000 lasagnes after horse meat is found", ["Belfiore"]],
  ["Rappel de produits : des lasagnes Belfiore contaminées", ["Belfiore"]],
  ["Aurora Phone batteries: a fire risk, says regulator", ["Aurora Phone"]],
  ["Regulator: horse burger was tainted", ["horse burger"]],
  ["Acme fined over data breach", ["x:acmefr"]],
  ["Trois morts dans l’explosion d’une usine : Acme mis en examen", ["x:acmefr"]],
  ["Acme plant explosion kills three", ["x:acmefr"]],
  ["Belfiore Foods lays off 400", ["Belfiore", "x:acmefr"]],
  ["The journal Nature is investigated for fraud", ["x:nature"]],
])("%j is bad news of %j", (headline, about) => {
  expect(toldOf(headline)).toEqual(about);
});

it.each([
  "Belfiore opens a shop in Lyon",
  "Belfiores lawsuit begins",
  "Recall of a rival’s lasagnes (Belfiore)",
  "A nature trail is toxic",
  "Nature Trail Closed After Toxic Spill",
  "Woman who sold her furniture on the pages of Acme last year moves to the country with three cats and a dog, then faces lawsuit",
])("%j is not", (headline) => {
  expect(toldOf(headline)).toEqual([]);
});

it("keeps the newest headlines of the last two weeks, each wording once", () => {
  const items = [
    item("Acme fined", 400),
    ...[9, 3, 7, 5, 2, 8].map((ago) => item(`Acme sued by ${ago} towns`, ago)),
    item("Acme sued by 2 towns", 20),
  ];
  const [own] = tell(items, NOW);
  expect(own?.headlines.map(({ headline }) => headline)).toEqual([2, 3, 5, 7, 8].map((ago) => `Acme sued by ${ago} towns`));
  expect(tell([item("Acme fined", -1)], NOW)).toEqual([]);
});

it("has nothing to tell of nobody", () => {
  expect(ownNewsOf({ ours: ["!?", "#"] }, [{ id: "x:abc", handle: "abc", domains: ["de.com"] }])([item("ABC fined")], NOW)).toEqual([]);
});

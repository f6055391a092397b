/** Names in headlines and drafts: what is one, where it ends, how widely it reaches; and who has died. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diedIn } from "../../../src/core/moments/deaths.ts";
import { isTitleCase, landsOf, nameRuns, reachOf } from "../../../src/core/moments/names.ts";
import { isTelling, withoutTitles } from "../../../src/core/moments/telling.ts";

describe("names in a text", () => {
  it.each([
    ["Shooting at cinema in Aurora, Colorado", ["Aurora", "Colorado"]],
    ["Décès de Christophe de Margerie : Hollande réagit", ["Christophe de Margerie", "Hollande"]],
    ["Queen Elizabeth II Dies Aged 96", ["Queen Elizabeth II"]],
    ["The police met on Monday at noon EST", []],
    ["British singer David Bowie dies", ["David Bowie"]],
    ["Le bonjour des Russes", []],
    ["attentat sur les Champs-Élysées", ["Champs-Élysées"]],
    ["Prince’s death", ["Prince"]],
  ])("%s", (text, names) => expect(nameRuns(text).map(({ name }) => name)).toEqual(names));

  it.each([
    ["Explosion in Lyon", true],
    ["Incendie à Rouen", true],
    ["Macron parle à la télévision", false],
  ])("%s: its name is a place, %s", (text, placed) => expect(nameRuns(text).at(-1)?.placed).toBe(placed));

  it("stand where they are said to stand", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) =>
        nameRuns(text).every(({ name, start, end }) => text.slice(start, end) === name && name !== ""),
      ),
    );
  });
});

it.each([
  ["Aurora", "place"],
  ["Paris", "region"],
  ["Texas", "region"],
  ["Allemagne", "country"],
  ["États-Unis", "country"],
  ["Hurricane Sandy", "event"],
  ["2012 Aurora shooting", "event"],
])("%s reaches as far as a %s", (name, reach) => expect(reachOf(name)).toBe(reach));

it.each([
  ["Newtown", true],
  ["Sandy Hook Elementary School", true],
  ["EST", false],
  ["BBC", false],
  ["CNN", false],
  ["Russian", false],
  ["Al Jazeera", false],
  ["Minneapolis Police Department", false],
  ["January", false],
  ["2016", false],
])("%s could name an event: %s", (name, telling) => expect(isTelling(name)).toBe(telling));

it.each([
  ["Pope Francis", "Francis"],
  ["Former President Jimmy Carter", "Jimmy Carter"],
  ["Carrie Fisher", "Carrie Fisher"],
])("%s without titles is %s", (name, bare) => expect(withoutTitles(name)).toBe(bare));

it.each([
  ["PH", ["Philippines"]],
  ["co", ["Colorado", "Colombia"]],
  ["qz", []],
  ["Paris", []],
])("%s is the code of %j", (code, lands) => expect(landsOf(code)).toEqual(lands));

it.each([
  ["Gunman Kills 12 People at Midnight Premiere", true],
  ["Gunman kills 12 people at midnight premiere", false],
])("%s is in title case: %s", (text, title) => expect(isTitleCase(text)).toBe(title));

describe("who has died", () => {
  it.each([
    ["Musician Prince dies at his home", ["Prince"], true],
    ["Prince found dead at Paisley Park", ["Prince"], false],
    ["Fans gather after Prince's death", ["Prince"], true],
    ["David Bowie dies at 69 after 18-month battle with cancer", ["David Bowie", "Bowie"], true],
    ["Carrie Fisher, Princess Leia in Star Wars, dies at 60", ["Carrie Fisher", "Fisher"], true],
    ["Décès de Christophe de Margerie : Hollande réagit", ["Christophe de Margerie", "Margerie"], true],
    ["Hommage national à Samuel Paty à la Sorbonne", ["Samuel Paty", "Paty"], true],
    ["Mort de Margerie : chauffeur ivre", ["Margerie"], true],
    ["Muere Diego Maradona a los 60 años", ["Diego Maradona", "Maradona"], true],
    ["Queen Elizabeth II Dead at 96", ["Queen Elizabeth II"], true],
  ])("%s", (headline, names, sure) => expect(diedIn(headline)).toEqual({ names, sure }));

  it.each(["Man found dead in London", "Two Palestinians killed in Gaza", "12 killed in Colorado", "Death toll rises in Turkey", "Lyon wins again"])(
    "%s: nobody by name",
    (headline) => expect(diedIn(headline)).toBeUndefined(),
  );
});

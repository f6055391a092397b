/** Feeds of every kind that people may add, with the faults that real ones have. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { aboutFeed, rss } from "../../src/feeds/rss.ts";

const AT = Date.parse("2026-03-10T09:00:00Z");
const fixture = (name: string) => readFileSync(new URL(`fixtures/rss/${name}.xml`, import.meta.url), "utf8");
const read = (body: string) => rss.parse(body, AT, "https://courrier.example/rss");

describe("RSS 2.0", () => {
  it("is read, through HTML's own signs, stray marks, missing titles, dates and links", () =>
    expect(read(fixture("rss2"))).toEqual([
      {
        headline: "Incendie à Rivebelle : quatre morts",
        source: "Le Courrier de Rivebelle",
        at: Date.parse("2026-03-10T06:30:00Z"),
        lang: "fr",
        url: "https://courrier.example/incendie?a=1&b=2",
        names: ["Rivebelle"],
      },
      {
        headline: "Le marché rouvre samedi.",
        source: "Le Courrier de Rivebelle",
        at: Date.parse("2026-03-09T18:00:00Z"),
        lang: "fr",
        url: "https://courrier.example/marche",
      },
      { headline: "Sans date ni lien", source: "Le Courrier de Rivebelle", at: AT, lang: "fr" },
    ]));

  it("says what it is and who may use it", () =>
    expect(aboutFeed(fixture("rss2"))).toEqual({
      title: "Le Courrier de Rivebelle",
      rights: "Reproduction interdite, usage personnel étendu aux rédactions",
    }));
});

it("Atom is read: the link to the page, not to the sound; the day it was published", () => {
  expect(read(fixture("atom"))).toEqual([
    {
      headline: "Ferry sinks off Harbour, nine missing",
      source: "Harbour & County News",
      at: Date.parse("2026-03-10T07:00:00Z"),
      lang: "en",
      url: "https://news.example/ferry",
    },
  ]);
  expect(aboutFeed(fixture("atom"))).toEqual({ title: "Harbour & County News", rights: "CC BY 4.0" });
});

it("RSS 1.0 is read, whose items stand beside the channel", () =>
  expect(read(fixture("rss1"))).toMatchObject([
    { headline: "Hochwasser an der Muster", source: "Amt für Katastrophenschutz", at: Date.parse("2026-03-10T05:00:00Z") },
  ]));

describe("what is no feed", () => {
  it.each([
    ["a page", "<!doctype html><html><body>News</body></html>"],
    ["another XML", "<?xml version='1.0'?><sitemap><url/></sitemap>"],
    ["JSON", '{"version": "https://jsonfeed.org/version/1.1"}'],
    ["a feed that is cut off", fixture("rss2").slice(0, -20)],
  ])("is known: %s", (_, body) => {
    expect(aboutFeed(body)).toBeUndefined();
    expect(rss.quiet?.(body)).toBe(false);
  });
});

it("an empty feed is sound", () => expect(rss.quiet?.("<rss><channel><title>Quiet</title></channel></rss>")).toBe(true));

it("a link cannot lead anywhere but to a page", () => {
  const [item] = read("<rss><channel><title>x</title><item><title>Click</title><link>javascript:alert(1)</link></item></channel></rss>");
  expect(item).toEqual({ headline: "Click", source: "x", at: AT });
});

it("each feed is asked by its own address, at its own host", () => {
  const wants = { switched: {}, langs: [], countries: [], feeds: [{ url: "https://courrier.example/rss?a=1", name: "Courrier" }] };
  expect(rss.parts?.(wants)).toEqual([{ id: "https://courrier.example/rss?a=1", name: "Courrier", host: "courrier.example" }]);
  expect(rss.request(AT, undefined, "https://courrier.example/rss?a=1").url).toBe("https://courrier.example/rss?a=1");
});

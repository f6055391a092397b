/** The sources that people switch on: what they are asked, and what is made of their answers. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gather } from "../../src/core/moments/gather.ts";
import { Settings } from "../../src/core/policy/settings.ts";
import { googleTrends } from "../../src/feeds/google-trends.ts";
import { nws } from "../../src/feeds/nws.ts";
import { reliefweb } from "../../src/feeds/reliefweb.ts";

const AT = Date.parse("2026-03-10T09:00:00Z");
const fixture = (path: string) => readFileSync(new URL(`fixtures/${path}`, import.meta.url), "utf8");
const wants = { ...Settings.parse({}).sources, langs: ["en"] };

describe("Google Trends", () => {
  const TRENDS = fixture("google-trends/FR.xml");

  it("is asked for each country that was chosen, and none before", () => {
    expect(googleTrends.parts?.(wants)).toEqual([]);
    expect(googleTrends.parts?.({ ...wants, countries: ["FR", "BE"] }).map(({ id }) => id)).toEqual(["FR", "BE"]);
    expect(googleTrends.request(AT, undefined, "FR").url).toBe("https://trends.google.com/trending/rss?geo=FR");
  });

  it("gives the headlines of a trend, under its name; no link but to a page", () =>
    expect(googleTrends.parse(TRENDS, AT)).toEqual([
      {
        headline: "Effondrement d'un pont à Rivebelle : au moins 14 morts",
        source: "Le Courrier · Google Trends",
        at: Date.parse("2026-03-10T06:10:00Z"),
        topic: "pont de rivebelle",
        url: "https://courrier.example/rivebelle",
      },
      {
        headline: "Rivebelle : les secours cherchent des survivants",
        source: "? · Google Trends",
        at: Date.parse("2026-03-10T06:10:00Z"),
        topic: "pont de rivebelle",
      },
    ]));

  it("ties a trend to what its headlines tell", () => {
    const names = gather(googleTrends.parse(TRENDS, AT), AT).flatMap((moment) => moment.names.map(({ name }) => name));
    expect(names).toContain("pont de rivebelle");
  });

  it("knows a list without headlines from no list", () => {
    const bare = TRENDS.replace(/<ht:news_item>.*?<\/ht:news_item>/gs, "");
    expect([googleTrends.parse(bare, AT), googleTrends.quiet?.(bare)]).toEqual([[], true]);
    expect(googleTrends.quiet?.("<html><body>Our systems have detected unusual traffic</body></html>")).toBe(false);
  });
});

describe("the National Weather Service", () => {
  const ALERTS = fixture("nws/2026-03-10.geojson");

  it("gives the extreme alerts that are on", () =>
    expect(nws.parse(ALERTS, AT)).toEqual([
      {
        headline: "Flash Flood Warning in San Miguel, CO; Ouray, CO",
        source: "National Weather Service",
        at: Date.parse("2026-03-10T07:55:00Z"),
        lang: "en",
        names: ["San Miguel", "Ouray"],
      },
    ]));

  it("warns of weather, which by itself is no tragedy", () => expect(gather(nws.parse(ALERTS, AT), AT)).toEqual([]));

  it("knows an ordinary day", () => {
    const quiet = JSON.stringify({ type: "FeatureCollection", title: "Current watches", features: [] });
    expect([nws.parse(quiet, AT), nws.quiet?.(quiet)]).toEqual([[], true]);
  });
});

describe("ReliefWeb", () => {
  it("is asked under the name that it gave, and not without one", () => {
    expect(reliefweb.parts?.(wants)).toEqual([]);
    expect(reliefweb.parts?.({ ...wants, appName: "acme-news-7k3n" })).toMatchObject([{ id: "acme-news-7k3n" }]);
    const { origin, pathname, searchParams } = new URL(reliefweb.request(AT, undefined, "acme-news-7k3n").url);
    expect([origin + pathname, searchParams.get("appname")]).toEqual(["https://api.reliefweb.int/v2/disasters", "acme-news-7k3n"]);
  });

  it("gives the disasters that are on and sudden", () =>
    expect(reliefweb.parse(fixture("reliefweb/2026-03-10.json"), AT)).toEqual([
      {
        headline: "Fiji: Earthquake - Mar 2026",
        source: "ReliefWeb",
        at: Date.parse("2026-03-09T06:00:00Z"),
        lang: "en",
        category: "Disasters and accidents",
        place: "Fiji",
        names: ["Fiji"],
        url: "https://reliefweb.int/disaster/eq-2026-000031-fji",
      },
    ]));
});

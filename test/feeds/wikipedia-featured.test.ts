import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gather } from "../../src/core/moments/gather.ts";
import { Settings } from "../../src/core/policy/settings.ts";
import { wikipediaFeatured } from "../../src/feeds/wikipedia-featured.ts";

const fixture = (lang: string) => readFileSync(new URL(`fixtures/wikipedia-featured/${lang}.json`, import.meta.url), "utf8");
const AT = Date.parse("2026-03-10T09:00:00Z");
const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);
const read = (news: unknown, articles: unknown = []) => wikipediaFeatured.parse(JSON.stringify({ news, mostread: { articles } }), AT);
const story = (html: string, links: unknown = [{ title: "A_thing" }]) => read([{ story: html, links }]);
const person = (changes: object) => read([], [{ title: "Ada_Verlaine", lang: "en", ...changes }]);

describe("the front page in English", () => {
  const items = wikipediaFeatured.parse(fixture("en"), AT);

  it("gives its stories: when they were added, of what, and where", () =>
    expect(items.slice(0, 2)).toEqual([
      {
        headline: "An earthquake near Valmora, Peru, kills at least 92 people & injures 900.",
        source: "Wikipedia",
        at: noon("2026-03-09"),
        lang: "en",
        url: "https://en.wikipedia.org/wiki/2026_Valmora_earthquake",
        topic: "2026 Valmora earthquake",
        place: "Valmora",
        names: ["2026 Valmora earthquake", "Valmora"],
      },
      {
        headline: "The Tern Cup is won by Northlight.",
        source: "Wikipedia",
        at: noon("2025-12-30"),
        lang: "en",
        names: ["Northlight (yacht)", "Tern Cup"],
      },
    ]));

  it("gives who has just died among the most read, and nobody else", () =>
    expect(items.slice(2)).toEqual([
      {
        headline: "Mara Ellison Thorne has died (British novelist 1941–2026)",
        source: "Wikipedia",
        at: noon("2026-03-08"),
        lang: "en",
        url: "https://en.wikipedia.org/wiki/Mara_Ellison_Thorne",
        names: ["Mara Ellison Thorne"],
      },
      {
        headline: "Otto Vandermeer has died (Dutch cyclist)",
        source: "Wikipedia",
        at: noon("2026-03-07"),
        lang: "en",
        names: ["Otto Vandermeer"],
      },
    ]));

  it("makes moments of both", () => {
    const names = gather(items, AT).flatMap((moment) => moment.names.map(({ name }) => name));
    expect(names).toEqual(expect.arrayContaining(["Valmora", "Mara Ellison Thorne", "Otto Vandermeer"]));
    expect(names).not.toContain("Tern Cup");
  });
});

describe("the front page in French", () => {
  const items = wikipediaFeatured.parse(fixture("fr"), AT);

  it("gives its stories without their date, and its deaths in French", () =>
    expect(items).toEqual([
      {
        headline: "un accident de train fait 14 morts à Brévannes, en Belgique.",
        source: "Wikipedia",
        at: noon("2026-03-07"),
        lang: "fr",
        place: "Brévannes",
        names: ["Accident ferroviaire de Brévannes", "Brévannes", "Belgique"],
      },
      {
        headline: "Solène Marivaux est morte (actrice française 1938-2026)",
        source: "Wikipedia",
        at: noon("2026-03-08"),
        lang: "fr",
        url: "https://fr.wikipedia.org/wiki/Sol%C3%A8ne_Marivaux",
        names: ["Solène Marivaux"],
      },
    ]));

  it("makes moments of both", () => {
    const names = gather(items, AT).flatMap((moment) => moment.names.map(({ name }) => name));
    expect(names).toEqual(expect.arrayContaining(["Brévannes", "Solène Marivaux"]));
  });
});

describe("a death", () => {
  const years = { description: "Belgian painter (1950–2026)" };
  const peak = {
    view_history: [
      { date: "2026-03-08Z", views: 10 },
      { date: "2026-03-09Z", views: 90 },
    ],
  };

  it("is believed by its years when its page is suddenly read", () =>
    expect(person({ ...years, ...peak })).toMatchObject([{ at: noon("2026-03-09") }]));

  it.each([
    ["nobody reads more than before", { ...years, view_history: [{ date: "2026-03-09Z", views: 90 }] }],
    ["nothing tells how many read", years],
    ["the years are those of a band", { description: "British rock band (1970–2026)", ...peak }],
    ["the years are those of a show of a few seasons", { description: "Belgian story (2016–2026)", ...peak }],
    ["it was last year", { description: "Belgian painter (1950–2025)", ...peak }],
    ["it was three weeks ago", { extract: "Ada Verlaine (4 May 1950 – 17 February 2026) was a Belgian painter." }],
    ["it is to come", { extract: "Ada Verlaine (4 May 1950 – 17 April 2026) was a Belgian painter." }],
    ["the dates are those of a contest", { title: "Coppa_Verdi", extract: "The Coppa Verdi (4 March 2026 – 8 March 2026) was a contest." }],
    ["the month is none", { extract: "Ada Verlaine (4 May 1950 – 8 Marchember 2026) was a Belgian painter." }],
  ])("is not believed when %s", (_, changes) => expect(person(changes)).toEqual([]));
});

describe("a story", () => {
  it.each([
    ["<script>alert('a storm')</script>A storm hits the <b onclick=x>coast</b>", "A storm hits the coast"],
    ["A storm hits &lt;script&gt;alert(1)&lt;/script&gt; today", "A storm hits <script>alert(1)</script> today"],
    ["Caf&#233; &#xE0; l&apos;aube, &hearts; &amp;amp; &#x110000; &#99999999;", "Café à l'aube, &hearts; &amp; &#x110000; &#99999999;"],
    ["A storm (pictured) hits the coast , <!-- a comment -->hard", "A storm hits the coast, hard"],
  ])("%j is the text %j", (html, headline) => expect(story(html)).toMatchObject([{ headline }]));

  it("without a date is said now; with a day that is none, too", () =>
    expect([...story("A storm hits the coast"), ...story("<!--Foo 9-->A storm hits the coast")].map(({ at }) => at)).toEqual([AT, AT]));

  it("is cut where it is long, and takes no link to elsewhere", () => {
    const [item] = story(`A storm hits ${"the coast ".repeat(100_000)}`, [
      { title: "x".repeat(100_000), lang: "<b>", content_urls: { desktop: { page: "https://en.wikipedia.org.evil.example/" } } },
    ]);
    expect(item).toBeUndefined();
    const [other] = story(`A storm hits ${"<".repeat(1_000_000)}`, [
      { title: "x".repeat(100_000), content_urls: { desktop: { page: "https://en.wikipedia.org.evil.example/" } } },
    ]);
    expect([other?.headline.length, other?.names?.[0]?.length, other?.url]).toEqual([300, 100, undefined]);
  });

  it("of a wrong shape does not hide the next", () =>
    expect(
      read([{ story: 7, links: [] }, null, { story: "No links at all here" }, { story: "A storm hits the coast", links: [{ title: "Storm" }] }]),
    ).toHaveLength(1));
});

it("asks for today in a language, by UTC", () =>
  expect(wikipediaFeatured.request(Date.parse("2026-03-09T23:59:00-01:00"), undefined, "fr").url).toBe(
    "https://fr.wikipedia.org/api/rest_v1/feed/featured/2026/03/10",
  ));

it("is read in the languages that people read, where their grave words are known; those beyond our own wait for a permission in silence", () => {
  const wants = { ...Settings.parse({}).sources, langs: ["fr", "de", "tlh"] };
  expect(wikipediaFeatured.parts?.(wants)).toEqual([
    { id: "fr", name: "fr", host: "fr.wikipedia.org", unasked: false },
    { id: "de", name: "de", host: "de.wikipedia.org", unasked: true },
  ]);
});

it("tells of the dead in the page's language", () => {
  const page = {
    title: "Erika_Muster",
    lang: "de",
    description: "deutsche Sängerin (1958–2026)",
    view_history: [
      { date: "2026-03-09Z", views: 9 },
      { date: "2026-03-10Z", views: 90 },
    ],
  };
  const [item] = wikipediaFeatured.parse(JSON.stringify({ mostread: { articles: [page] } }), Date.parse("2026-03-11T09:00:00Z"));
  expect(item).toMatchObject({ headline: "Erika Muster ist gestorben (deutsche Sängerin 1958–2026)", lang: "de" });
});

it("reads what is there when a part is missing", () => {
  const { news, mostread } = JSON.parse(fixture("en"));
  expect(wikipediaFeatured.parse(JSON.stringify({ news }), AT)).toHaveLength(2);
  expect(wikipediaFeatured.parse(JSON.stringify({ mostread }), AT)).toHaveLength(2);
});

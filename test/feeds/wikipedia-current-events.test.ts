/** The portal's pages, of today's make and of 2012's, become headlines; anything else becomes nothing, and never harm. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NewsItem } from "../../src/core/model.ts";
import { wikipediaCurrentEvents as feed } from "../../src/feeds/wikipedia-current-events.ts";

const DAY = 86_400_000;
const NOON = Date.parse("2026-03-02T12:00:00Z");
const EVENING = NOON + DAY / 4;

const page = (content: string, title = "Portal:Current events/2026 March 2") => ({
  pageid: 1,
  ns: 100,
  title,
  revisions: [{ slots: { main: { content } } }],
});
const answer = (...pages: unknown[]) => JSON.stringify({ batchcomplete: true, query: { pages } });
const parse = (wikitext: string) => feed.parse(answer(page(wikitext)), EVENING);
const recorded = (day: string, title: string) => {
  const wikitext = readFileSync(new URL(`wikipedia-current-events/${day}.wikitext`, import.meta.url), "utf8");
  return feed.parse(answer(page(wikitext, title)), EVENING);
};
const headlines = (items: readonly NewsItem[]) => items.map(({ headline }) => headline);
const NEWS = "Twelve people are killed in Aurora.";

describe("a page of today's make", () => {
  const items = recorded("2026-03-02", "Portal:Current events/2026 March 2");

  it("is read bullet by bullet: what is news, of which category, under which topic, told by whom", () => {
    expect(items.map(({ headline, category, topic, source, url }) => ({ headline, category, topic, source, url }))).toEqual([
      {
        headline: "At least nine people are killed and forty others injured when a ballistic missile strikes a market in Port Alder.",
        category: "Armed conflicts and attacks",
        topic: "Siege of Port Alder",
        source: "The Daily Example · Wikipedia",
        url: "https://www.example.org/news/port-alder",
      },
      {
        headline: "The Veslandic army says that it has retaken the city's airport.",
        category: "Armed conflicts and attacks",
        topic: "Siege of Port Alder",
        source: "AEP · Wikipedia",
        url: "https://example.net/airport",
      },
      {
        headline: "Foreign relations of Vesland: The embassy in Lyon closes until further notice.",
        category: "Armed conflicts and attacks",
        topic: "Vesland conflict",
        source: "L'Exemple · Wikipedia",
        url: "https://example.org/embassy",
      },
      {
        headline: "The death toll from an explosion in Saint-Aubin, France, rises to 14, among them firefighters.",
        category: "Disasters and accidents",
        topic: "2026 Saint-Aubin gas explosion",
        source: "France Exemple · Wikipedia",
        url: "https://example.fr/saint-aubin",
      },
      {
        headline: "A Boeing 737 of Example Air overruns the runway in Tromsø; nobody is hurt.",
        category: "Disasters and accidents",
        topic: undefined,
        source: "NRX · Wikipedia",
        url: "https://example.no/fly",
      },
      {
        headline: "Flights are suspended for a day.",
        category: "Disasters and accidents",
        topic: "A Boeing 737 of Example Air overruns the runway in Tromsø; nobody is hurt.",
        source: "NRX · Wikipedia",
        url: "https://example.no/stengt",
      },
      {
        headline: 'Prosecutors charge "the Example Bank" & two of its directors with fraud, worth some $3 billion – the largest case so far.',
        category: "Law and crime",
        topic: undefined,
        source: "Wikipedia",
        url: undefined,
      },
    ]);
  });

  it("names the pages that a bullet and its topics link to, none of the press, of other wikis or of files", () => {
    expect(items.map(({ names }) => names)).toEqual([
      ["Vesland conflict", "Siege of Port Alder", "ballistic missile", "Port Alder"],
      ["Vesland conflict", "Siege of Port Alder", "Vesland", "Port Alder Airport"],
      ["Vesland conflict", "Foreign relations of Vesland", "Lyon"],
      ["2026 Saint-Aubin gas explosion", "Saint-Aubin, Normandy"],
      ["Boeing 737", "Tromsø"],
      ["Boeing 737", "Tromsø"],
      ["Example Bank"],
    ]);
  });

  it("dates its news to the noon of its day, in English, never after they were read", () => {
    expect(items.every(({ at, lang }) => at === NOON && lang === "en")).toBe(true);
    expect(feed.parse(answer(page(`*${NEWS}`)), NOON - DAY / 4)).toMatchObject([{ at: NOON - DAY / 4 }]);
  });
});

it("reads a page of 2012's make as well", () => {
  const items = recorded("2012-03-02", "Portal:Current events/2012 March 2");
  expect(items.map(({ headline, category, topic, source }) => [headline, category, topic, source])).toEqual([
    ["A bomb kills four people at a bus station in Example_City.", "Armed conflicts and attacks", "Northern insurgency", "Example World · Wikipedia"],
    ["Soldiers mutiny in Portville.", "Armed conflicts and attacks", undefined, "Wikipedia"],
    ["A ferry with 230 people on board sinks off Cape Example.", "Disasters and accidents", undefined, "Example Herald · Wikipedia"],
    ["Example Cup: Reds beat Blues 2–1 after extra time.", "Sport", undefined, "EBC · Wikipedia"],
  ]);
  expect(items[0]?.names).toEqual(["Northern insurgency", "Example City"]);
  expect(items[0]?.at).toBe(Date.parse("2012-03-02T12:00:00Z"));
});

describe("wikitext", () => {
  it.each([
    ["a heading with semicolon", `;Disasters\n*${NEWS}`, "Disasters"],
    ["a heading in bold", `'''Disasters'''\n*${NEWS}`, "Disasters"],
    ["a heading with equals signs", `=== Disasters ===  \n*${NEWS}`, "Disasters"],
    ["a heading in bold after a semicolon", `;'''[[Disaster|Disasters]]'''\n*${NEWS}`, "Disasters"],
    ["no heading", `*${NEWS}`, undefined],
    ["the last of several", `;Sports\n;Disasters\n*${NEWS}`, "Disasters"],
  ])("under %s", (_, wikitext, category) => {
    expect(parse(wikitext).map((item) => [item.headline, item.category])).toEqual([[NEWS, category]]);
  });

  it("forgets the topic under a new heading, and under a new bullet of its depth", () => {
    const items = parse(`*[[War]]\n**${NEWS} 1\n;Sports\n**${NEWS} 2\n*[[Cup]]\n***${NEWS} 3\n*${NEWS} 4`);
    expect(items.map(({ topic }) => topic)).toEqual(["War", undefined, "Cup", undefined]);
  });

  it.each([
    ["a comment without end", `*${NEWS} <!-- and *more`, [NEWS]],
    ["a comment in a comment", `*${NEWS}<!-- a <!-- b --> [[and]] more`, [`${NEWS} and more`]],
    ["a template without end", `*${NEWS} {{cite\n*${NEWS}`, [NEWS, NEWS]],
    ["an end without a template", `*${NEWS}}}`, [NEWS]],
    ["an end without a template, and one with", `*${NEWS}}} It is {{nowrap|late}} now`, [`${NEWS} It is now`]],
    ["lines that end as on Windows", `*${NEWS}\r\n*${NEWS}\r\n`, [NEWS, NEWS]],
    ["a separator of lines that is none here", `*${NEWS}\u2028 Later more.`, [`${NEWS} Later more.`]],
    ["a link without end", `*${NEWS} [[Aurora`, [`${NEWS} [[Aurora`]],
    ["markup that is text", `*${NEWS} &lt;script&gt;alert(1)&lt;/script&gt;`, [`${NEWS} <script>alert(1)</script>`]],
    ["markup that is markup", `*${NEWS} <script>alert(1)</script><img src=x onerror="alert(2)">`, [`${NEWS} alert(1)`]],
    ["an entity of an entity", `*${NEWS} &amp;lt;b&amp;gt;`, [`${NEWS} &lt;b&gt;`]],
    ["a redirect", "#REDIRECT [[Portal:Current events/2026 March 3]]", []],
    ["nothing", "", []],
    ["a line too long to be one", `*${"x".repeat(20_000)}\n*${NEWS}`, [NEWS]],
  ])("with %s", (_, wikitext, expected) => {
    expect(headlines(parse(wikitext))).toEqual(expected);
  });

  it("links only to web addresses", () => {
    expect(parse(`*${NEWS} [javascript:alert(1) (BBC)] [ftp://a.example (CNN)]`)[0]).not.toHaveProperty("url");
  });
});

describe("an answer", () => {
  it("may lack a day, or hide one: the others are read", () => {
    const pages = [
      { ns: 100, title: "Portal:Current events/2026 March 3", missing: true },
      { title: "Portal:Current events/2026 March 1", revisions: [{ slots: { main: { texthidden: true } } }] },
      { title: "|", invalid: true, invalidreason: "The requested page title contains invalid characters" },
      { title: "Portal:Current events/2026 March 4", revisions: [] },
      page(`*${NEWS}`),
      page(`*${NEWS}`, "Main Page"),
      page(`*${NEWS}`, "Portal:Current events/2026 Smarch 1"),
    ];
    expect(headlines(feed.parse(answer(...pages), EVENING))).toEqual([NEWS]);
  });

  const whole = answer(page(`*${NEWS}`));
  it.each([
    ["nothing", ""],
    ["cut short", whole.slice(0, -10)],
    ["a web page", "<!doctype html><title>Wikimedia Error</title>"],
    ["null", "null"],
    ["a number", "42"],
    ["a list", `[${whole}]`],
    ["an error of the interface", '{"error":{"code":"maxlag","info":"Waiting for a database server"},"servedby":"mw1"}'],
    ["pages that are no list", '{"query":{"pages":{"1":{}}}}'],
    ["pages that are none", '{"query":{"pages":[null,1,"x",[],{},{"title":1}]}}'],
    ["a page whose text is none", answer({ ...page(""), revisions: [{ slots: { main: { content: { length: 1e9 } } } }] })],
    ["a very deep list", "[".repeat(200_000)],
  ])("that is %s gives no news", (_, body) => {
    expect(feed.parse(body, EVENING)).toEqual([]);
  });

  it("leaves every object's prototype alone", () => {
    const hostile = whole.replace('{"batchcomplete":true,', '{"__proto__":{"at":1},"constructor":{"prototype":{"at":1}},');
    expect(headlines(feed.parse(hostile, EVENING))).toEqual([NEWS]);
    expect(({} as { at?: number }).at).toBeUndefined();
  });
});

it("makes of any text at all headlines without marks, or nothing, and never throws", () => {
  const marks = [
    "*",
    "**",
    "\n",
    "[[",
    "]]",
    "|",
    "{{",
    "}}",
    "<!--",
    "-->",
    "<ref>",
    "</ref>",
    "/>",
    "'''",
    ";",
    "==",
    "[https://a.example ",
    "]",
    "&amp;",
  ];
  const wikitext = fc.array(fc.oneof(fc.constantFrom(...marks), fc.string(), fc.constant("A sentence of some length. ")), { maxLength: 60 });
  fc.assert(
    fc.property(wikitext, (parts) => {
      for (const item of parse(parts.join(""))) {
        expect(item.headline.length).toBeGreaterThan(10);
        expect(item.headline).not.toMatch(/'{2}|\{\{|\n|\[\[[^[\]|]*\]\]/);
        expect(item.at).toBe(NOON);
      }
    }),
  );
  fc.assert(
    fc.property(fc.json(), (body) => {
      expect(feed.parse(body, EVENING)).toEqual([]);
    }),
  );
});

describe("what is asked of Wikipedia", () => {
  const titles = (now: string, since?: string) => {
    const { url } = feed.request(Date.parse(now), since === undefined ? undefined : Date.parse(since), "");
    const { origin, searchParams } = new URL(url);
    expect(origin).toBe("https://en.wikipedia.org");
    return searchParams
      .get("titles")
      ?.split("|")
      .map((title) => title.replace("Portal:Current_events/", ""));
  };

  it("is a fortnight at first", () => {
    const days = titles("2026-03-02T10:00:00Z");
    expect(days).toHaveLength(15);
    expect([days?.[0], days?.at(-1)]).toEqual(["2026_March_2", "2026_February_16"]);
  });

  it.each([
    ["today and the two days before", "2026-03-01T00:05:00Z", "2026-02-28T23:50:00Z", ["2026_March_1", "2026_February_28", "2026_February_27"]],
    [
      "as many days as were missed",
      "2026-03-05T10:00:00Z",
      "2026-03-02T10:00:00Z",
      ["2026_March_5", "2026_March_4", "2026_March_3", "2026_March_2", "2026_March_1"],
    ],
    ["the days as they are in London", "2026-01-01T23:30:00-05:00", "2026-01-02T04:00:00Z", ["2026_January_2", "2026_January_1", "2025_December_31"]],
  ])("is %s", (_, now, since, expected) => expect(titles(now, since)).toEqual(expected));

  it("is never more than a fortnight", () => expect(titles("2026-03-02T10:00:00Z", "2020-01-01T00:00:00Z")).toHaveLength(15));
});

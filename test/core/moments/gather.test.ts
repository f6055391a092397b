/** From headlines to moments: which reports are grave enough, which belong together, which names they give. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NewsItem } from "../../../src/core/model.ts";
import { gather, MEMORY } from "../../../src/core/moments/gather.ts";

const NOW = Date.parse("2026-03-02T10:00:00Z");
const HOUR = 3_600_000;
const told = (headline: string, more: Partial<NewsItem> & { readonly ago?: number } = {}): NewsItem => {
  const { ago = 2, ...rest } = more;
  return { headline, source: "Reuters", at: NOW - ago * HOUR, ...rest };
};
const namesIn = (...items: readonly NewsItem[]) => gather(items, NOW).flatMap(({ names }) => names.map(({ name }) => name));
const about = (name: string, ...items: readonly NewsItem[]) => gather(items, NOW).find(({ names }) => names.some((known) => known.name === name));

it("tells what was done, and nothing where nothing is told", () => {
  const [shooting, mourning] = [
    told("Gunman kills 12 in Aurora, Colorado"),
    told("12 dead in Aurora, Colorado are mourned", { ago: 1, source: "AP" }),
  ];
  expect(about("Aurora", shooting, mourning)?.headlines.map(({ deeds }) => deeds)).toEqual([undefined, ["shooting"]]);
});

it("says under which topic a headline stands, unless its own words do", () => {
  const shown = (headline: string) => about("Samuel Paty", told(headline, { topic: "Murder of Samuel Paty" }))?.headlines[0];
  expect(shown("A man is shot dead after he beheads a teacher")).toMatchObject({
    headline: "Murder of Samuel Paty: A man is shot dead after he beheads a teacher",
  });
  expect(shown("Three are charged with the murder of Samuel Paty, killed on Friday")?.headline).toMatch(/^Three/);
});

describe("one report is enough", () => {
  it.each([
    ["a toll", told("Gunman kills 12 in Aurora, Colorado"), "Aurora"],
    ["a known person's death", told("David Bowie dies at 69 after 18-month battle with cancer"), "David Bowie"],
    ["and the surname", told("David Bowie dies at 69 after 18-month battle with cancer"), "Bowie"],
    ["a name of one word", told("Musician Prince dies at his home"), "Prince"],
    ["a storm before its dead", told("Hurricane Sandy: evacuations ordered, subways shut"), "Sandy"],
    ["a flight", told("Malaysia Airlines Flight 370 crashes with 239 people killed"), "MH370"],
    ["a quoted hashtag", told("#WhyIStayed: women explain why they remained in abusive relationships"), "WhyIStayed"],
    ["a tragic category", told("2014 shootings at Parliament Hill, Ottawa", { category: "Armed conflicts and attacks" }), "Ottawa"],
    ["a place the feed knows", told("Gunman kills 12 near Denver", { place: "Aurora, Colorado, US" }), "Aurora"],
    ["what stands before the colon", told("Astroworld festival: eight dead in crowd surge"), "Astroworld"],
    ["what belongs to a place", told("Five dead in Cairo's Tahrir Square"), "Tahrir Square"],
    ["and the place", told("Five dead in Dijon's Place Darcy"), "Dijon"],
    ["a great building", told("Toulouse tower block fire: many feared dead"), "Toulouse"],
    ["a pope, as the French have him", told("Le pape François est mort à 88 ans", { lang: "fr" }), "pape François"],
    ["a storm in small letters", told("L’ouragan Irma frappe les Antilles : huit morts", { lang: "fr" }), "Irma"],
    ["whose murder the topic is", told("A teacher is stabbed to death in Conflans", { topic: "Murder of Samuel Paty" }), "Paty"],
    ["where the topic puts it", told("A gunman kills a soldier", { topic: "2014 shootings at Parliament Hill, Ottawa" }), "Ottawa"],
    ["who flew", told("Ethiopian Airlines plane crash kills 157"), "Ethiopian Airlines"],
    ["who shot somebody on a film set", told("Alec Baldwin fatally shoots woman on film set"), "Alec Baldwin"],
    ["a town under water", told("Inondations : Liège sous les eaux, vingt morts", { lang: "fr" }), "Liège"],
    ["a fire with a name", told("Thousands flee from the Waldo Canyon Fire", { category: "Disasters" }), "Waldo Canyon Fire"],
  ])("%s", (_, item, name) => expect(namesIn(item)).toContain(name));
});

describe("several reports add up", () => {
  const first = told("School shooting at Sandy Hook Elementary School", { place: "Newtown, Connecticut" });
  const second = told("Parents rush to Sandy Hook school after shooting", { place: "Newtown, Connecticut", ago: 1 });
  it("not one alone", () => expect(namesIn(first)).toEqual([]));
  it("two of one place", () => expect(about("Newtown", first, second)?.headlines).toHaveLength(2));
  it("and bear out what each of them names", () => expect(namesIn(first, second)).toContain("Sandy Hook Elementary School"));
  it("and from a great city three do", () => {
    const riots = ["Riots in Paris", "France suspends tax after riots in Paris", "Paris: barricades and riots"].map((headline) => told(headline));
    expect(namesIn(...riots)).toContain("Paris");
    expect(namesIn(...riots.slice(1))).not.toContain("Paris");
  });
  it("a longer name is the place’s own, once another report calls it so", () => {
    const items = [told("Boston Marathon bombing: three dead", { ago: 3 }), told("FBI investigates after Boston attack")];
    expect(about("Boston", ...items)?.headlines).toHaveLength(2);
  });
  it("of a country, what follows something grave of the same kind", () => {
    const flood = told("Inondations en Belgique : au moins 20 morts", { lang: "fr", ago: 9 });
    const toll = told("Belgique : le bilan des inondations s’alourdit", { lang: "fr", ago: 4 });
    const other = told("Belgique : des heurts à Bruxelles", { lang: "fr" });
    expect(about("Belgique", flood, toll, other)?.headlines.map(({ headline }) => headline)).toEqual([toll.headline, flood.headline]);
  });
  it("not four days apart", () => expect(namesIn({ ...first, at: NOW - 100 * HOUR }, second)).toEqual([]));
  it("not in sport", () =>
    expect(namesIn(told("Lyon crush Marseille in the derby", { ago: 3 }), told("Lyon attack too strong in the cup match"))).toEqual([]));
});

describe("nothing grave", () => {
  it.each(["Man found dead", "Pandemic board game sells out", "Storm signs new scoring forward", "Brussels sprouts are back", ""])("%j", (headline) =>
    expect(namesIn(told(headline))).toEqual([]),
  );
  it.each(["EST", "BBC", "Russian", "Reuters", "Monday", "CNN"])("%s names no event", (junk) =>
    expect(namesIn(told(`${junk} says twelve people were killed in Dijon on Monday at 5 EST`))).not.toContain(junk),
  );
});

describe("in several languages", () => {
  const french = told("Attaque au couteau à Londres : quatre morts", { lang: "fr", source: "Le Monde", ago: 3 });
  const english = told("Four dead in knife attack in London", { lang: "en" });
  it("a town is one, whatever it is called", () => {
    const moment = about("Londres", french, english);
    expect(moment?.headlines.map(({ lang }) => lang)).toEqual(["en", "fr"]);
    expect(moment?.names.map(({ name }) => name)).toContain("London");
  });
  it("a country too, but not its parts", () => {
    const quake = told("Earthquake in Japan: 40 dead", { lang: "en" });
    expect(about("Japon", quake, told("Séisme au Japon : 40 morts", { lang: "fr" }))?.headlines).toHaveLength(2);
    expect(about("Scotland", told("Storm kills 12 in England"), told("Storm kills 11 in Scotland"))?.headlines).toHaveLength(1);
  });
  it("each language keeps a headline among the newest", () => {
    const many = Array.from({ length: 7 }, (_, i) => told(`Knife attack in London: ${i + 4} dead`, { lang: "en", ago: 1 + i / 10 }));
    expect(about("London", french, ...many)?.headlines.map(({ source }) => source)).toContain("Le Monde");
  });
});

describe("what belongs together", () => {
  it("is what tells of the same name: nobody named in passing joins two events", () => {
    const items = [
      told("Obama mourns after 12 killed in Aurora", { names: ["Barack Obama", "Aurora, Colorado"] }),
      told("Obama speaks of 30 killed in Kunduz", { names: ["Barack Obama", "Kunduz"], ago: 1 }),
    ];
    expect(about("Aurora", ...items)?.headlines.map(({ headline }) => headline)).toEqual(["Obama mourns after 12 killed in Aurora"]);
  });
  it("keeps the gravest toll and the newest headline first", () => {
    const moment = about("Dijon", told("4 killed in fire in Dijon", { ago: 5 }), told("Fire in Dijon: 11 killed", { ago: 1 }));
    expect(moment).toMatchObject({ dead: 11, firstAt: NOW - 5 * HOUR, lastAt: NOW - HOUR });
    expect(moment?.headlines[0]?.headline).toBe("Fire in Dijon: 11 killed");
  });
  it("keeps five headlines, each once", () => {
    const items = Array.from({ length: 9 }, (_, i) => told(`${10 + i} killed in Dijon`, { ago: 9 - i }));
    expect(about("Dijon", ...items, ...items)?.headlines).toHaveLength(5);
  });
});

it("who is in the news anyway is not the news", () => {
  const everyday = ["Angela Merkel visits Rome", "Angela Merkel opens a fair", "Angela Merkel meets farmers"].map((headline) => told(headline));
  expect(namesIn(told("12 killed in Dijon, Angela Merkel says"), ...everyday)).not.toContain("Angela Merkel");
});

it("passes over what is to come, and what is older than two weeks", () => {
  const killed = told("Twelve killed in Dijon");
  expect(gather([{ ...killed, at: NOW + 1 }], NOW)).toEqual([]);
  expect(gather([{ ...killed, at: NOW - MEMORY }], NOW)).toEqual([]);
  expect(gather([{ ...killed, at: NOW - MEMORY + 1 }], NOW)).toHaveLength(1);
});

it("never throws; every moment has a name, a headline and its instants in order", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("12 killed in Dijon", "constructor dies", "__proto__ kills 3 in toString", "Prince"),
  );
  const item = fc.record(
    {
      headline: text,
      source: text,
      at: fc.integer({ min: NOW - MEMORY, max: NOW }),
      place: text,
      category: text,
      topic: text,
      lang: text,
      names: fc.array(text),
    },
    { requiredKeys: ["headline", "source", "at"] },
  );
  fc.assert(
    fc.property(fc.array(item, { maxLength: 6 }), (items) =>
      gather(items, NOW).every(
        ({ names, headlines, firstAt, lastAt }) => names.length > 0 && headlines.length > 0 && firstAt <= lastAt && lastAt <= NOW,
      ),
    ),
  );
});

it("reads the first thousand letters of a headline: a source gone mad keeps nobody busy", () => {
  const padded = (n: number) => told(`${"Aa ".repeat(n)}. Gunman kills 12 in Aurora`, { topic: "Aa ".repeat(3_000) });
  expect(namesIn(padded(300))).toContain("Aurora");
  expect(namesIn(padded(330))).not.toContain("Aurora");
});

describe("gathered again and again, as news comes and goes", () => {
  const pool = ["Aurora", "Boston", "Gaziantep", "Jules Bianchi"].flatMap((name, n) =>
    [
      `Gunman kills 12 in ${name}`,
      `${name}: death toll rises to 30`,
      `Earthquake near ${name} kills at least 2,300 people`,
      `${name} mourns the dead of the shooting`,
      `Festival of jazz opens in ${name}`,
    ].map((headline, i) => told(headline, { ago: 1 + n * 5 + i * 30, names: [name], source: i % 2 ? "AP" : "Reuters" })),
  );
  const news = fc.shuffledSubarray(pool);

  it("is what it would be if all were gathered anew, whatever was gathered before", () => {
    fc.assert(
      fc.property(fc.array(news, { maxLength: 4 }), news, (before, now) => {
        for (const earlier of before) gather(earlier, NOW);
        expect(gather(now, NOW)).toEqual(gather(structuredClone(now), NOW));
      }),
    );
  });

  it("does not depend on the order in which news comes", () => {
    const whole = gather(structuredClone(pool), NOW);
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: pool.length }), (shuffled) => {
        expect(gather(shuffled, NOW)).toEqual(whole);
      }),
    );
  });

  it("makes nothing anew that has not changed", () => {
    const [one, other] = [told("Gunman kills 12 in Aurora", { names: ["Aurora"] }), told("Train crash in Dijon: 14 dead", { names: ["Dijon"] })];
    const find = (moments: ReturnType<typeof gather>, city: string) => moments.find(({ names }) => names.some(({ name }) => name === city));
    const before = gather([one, other], NOW);
    const after = gather([told("Death toll in Dijon rises to 17", { ago: 1, names: ["Dijon"] }), one, other], NOW);
    expect(find(after, "Aurora")).toBe(find(before, "Aurora"));
    expect(find(after, "Dijon")).toMatchObject({ dead: 17 });
  });
});

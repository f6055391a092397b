import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gather } from "../../src/core/moments/gather.ts";
import { gdacs } from "../../src/feeds/gdacs.ts";

const NIGHT = readFileSync(new URL("fixtures/gdacs/2019-12-30.xml", import.meta.url), "utf8");
const AT = Date.parse("2019-12-30T02:00:00Z");
const HOUR = 3_600_000;
const PHANFONE = {
  headline: "Tropical Cyclone Phanfone in Philippines: orange alert",
  source: "GDACS",
  at: Date.parse("2019-12-28T18:00:00Z"),
  lang: "en",
  category: "Disasters and accidents",
  url: "http://www.gdacs.org/report.aspx?eventtype=TC&eventid=1000641",
  place: "Philippines",
  topic: "Tropical Cyclone Phanfone",
  names: ["Phanfone", "Philippines"],
};

const rfc = (hoursAgo: number) => new Date(AT - hoursAgo * HOUR).toUTCString();
const ALERT = {
  "gdacs:eventtype": "EQ",
  "gdacs:alertlevel": "Red",
  "gdacs:iscurrent": "true",
  "gdacs:fromdate": rfc(5),
  "gdacs:todate": rfc(5),
  "gdacs:country": "Haiti",
};
const feed = (...items: readonly string[]) =>
  `<rss><channel><title>GDACS</title>${items.map((item) => `<item>${item}</item>`).join("")}</channel></rss>`;
const alert = (changes: Readonly<Record<string, string>> = {}) =>
  Object.entries({ ...ALERT, ...changes })
    .map(([tag, text]) => `<${tag}>${text}</${tag}>`)
    .join("");
const read = (changes?: Readonly<Record<string, string>>) => gdacs.parse(feed(alert(changes)), AT);

describe("a night of December 2019", () => {
  it("is a storm: the green quake and the drought are left out", () => expect(gdacs.parse(NIGHT, AT)).toEqual([PHANFONE]));

  it("makes a moment that goes by the storm's name", () => {
    const [moment] = gather(gdacs.parse(NIGHT, AT), AT);
    expect(moment?.names).toContainEqual({ name: "Phanfone", reach: "event" });
    expect(moment?.kind).toBe("disaster");
  });

  it("reads the same behind a mangled byte order mark", () => expect(gdacs.parse(NIGHT.replace("\uFEFF", "ï»¿"), AT)).toEqual([PHANFONE]));
});

describe("an alert", () => {
  it("of a red earthquake is told", () =>
    expect(read()).toMatchObject([{ headline: "Earthquake in Haiti: red alert", at: AT - 5 * HOUR, place: "Haiti", names: ["Haiti"] }]));

  it.each([
    ["green", { "gdacs:alertlevel": "Green" }],
    ["over", { "gdacs:iscurrent": "false" }],
    ["a drought", { "gdacs:eventtype": "DR" }],
    ["of an unknown kind", { "gdacs:eventtype": "constructor" }],
    ["eleven days old", { "gdacs:fromdate": rfc(11 * 24) }],
    ["of a storm that ended six days ago", { "gdacs:eventtype": "TC", "gdacs:todate": rfc(6 * 24) }],
    ["without a date", { "gdacs:fromdate": "yesterday" }],
    ["of tomorrow", { "gdacs:fromdate": rfc(-24) }],
  ])("that is %s is left out, and the feed is sound all the same", (_, changes) => {
    expect(read(changes)).toEqual([]);
    expect(gdacs.quiet?.(feed(alert(changes)))).toBe(true);
  });

  it("of a storm that began weeks ago counts from its last bulletin, which may be of tonight", () =>
    expect(
      read({ "gdacs:eventtype": "TC", "gdacs:eventname": "ANA MARIA-19", "gdacs:fromdate": rfc(15 * 24), "gdacs:todate": rfc(-3) }),
    ).toMatchObject([{ headline: "Tropical Cyclone Ana Maria in Haiti: red alert", at: AT, topic: "Tropical Cyclone Ana Maria" }]));

  it.each(["THIRTYONE-20", "Seven-24", "01B-20", "INVEST-90", ""])("of a storm called %j has no name to tie", (name) =>
    expect(read({ "gdacs:eventtype": "TC", "gdacs:eventname": name })).toMatchObject([
      { headline: "Tropical Cyclone in Haiti: red alert", names: ["Haiti"] },
    ]),
  );

  it("of several countries names each, and of a sea none", () => {
    const countries = "Bosnia and Herzegovina, Russian Federation, Chile, Western Indian-Antarctic Ridge";
    const [item] = read({ "gdacs:country": countries });
    expect(item?.names).toEqual(expect.arrayContaining(["Russia", "Chile"]));
    expect(item?.names?.join()).not.toMatch(/Ridge|^Bosnia$|Herzegovina$/);
    expect(item?.place).toBeUndefined();
    expect(read({ "gdacs:country": "Western Indian-Antarctic Ridge" })).toMatchObject([{ headline: "Earthquake: red alert", names: [] }]);
  });

  it("is read from its own tags, not from those of its resources", () => {
    const filler = "<gdacs:resources><gdacs:resource><gdacs:alertlevel>Red</gdacs:alertlevel></gdacs:resource></gdacs:resources>";
    expect(gdacs.parse(feed(alert({ "gdacs:alertlevel": "Green" }) + filler), AT)).toEqual([]);
  });

  it("cannot bring a link to elsewhere, nor markup", () => {
    expect(read({ link: "https://evil.example/www.gdacs.org/" })[0]?.url).toBeUndefined();
    expect(read({ link: "javascript:alert(1)//https://www.gdacs.org/" })[0]?.url).toBeUndefined();
    expect(read({ "gdacs:country": "<![CDATA[<script>alert(1)</script>]]>" })[0]?.headline).toBe("Earthquake: red alert");
  });
});

it.each([
  ["cut off", NIGHT.slice(0, -20)],
  ["another feed", "<feed><channel><item><gdacs:alertlevel>Red</gdacs:alertlevel></item></channel></feed>"],
  ["without a single alert", feed()],
  ["without the marks of a closed alert", feed(alert().replaceAll("iscurrent", "open"))],
  ["an entity bomb", `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>${feed(alert({ "gdacs:country": "&b;" }))}`],
])("takes what is %s for junk, and not for a quiet day", (_, body) => {
  expect(gdacs.parse(body, AT)).toEqual([]);
  expect(gdacs.quiet?.(body)).toBe(false);
});

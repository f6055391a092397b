import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gather } from "../../src/core/moments/gather.ts";
import { usgs } from "../../src/feeds/usgs.ts";

const WEEK = readFileSync(new URL("fixtures/usgs/2019-11-02.geojson", import.meta.url), "utf8");
const AT = Date.parse("2019-11-02T14:07:00Z");
const HOUR = 3_600_000;

const answer = (...features: readonly unknown[]) => JSON.stringify({ type: "FeatureCollection", metadata: { count: features.length }, features });
const american = (changes: object = {}) => ({
  type: "Feature",
  properties: { type: "earthquake", mag: 7.1, place: "10 km SSE of Arequipa, Peru", time: AT - HOUR, alert: "green", sig: 700, ...changes },
});
const european = (changes: object = {}) => ({
  type: "Feature",
  properties: {
    mag: 7.06,
    flynn_region: "MINDANAO, PHILIPPINES",
    time: "2019-11-02T13:00:00.5Z",
    unid: "20191102_0000271",
    magtype: "mw",
    ...changes,
  },
});
const named = (feature: unknown) => usgs.parse(answer(feature), AT)[0]?.names;

describe("a week of October 2019", () => {
  it("had two great earthquakes", () =>
    expect(usgs.parse(WEEK, AT)).toEqual([
      {
        headline: "M 6.5 earthquake near Kisante, Philippines",
        source: "USGS",
        at: 1572484279125,
        lang: "en",
        category: "Disasters and accidents",
        place: "Kisante, Philippines",
        names: ["Kisante", "Philippines"],
        url: "https://earthquake.usgs.gov/earthquakes/eventpage/us700061e9",
      },
      expect.objectContaining({ headline: "M 6.6 earthquake near Bual, Philippines" }),
    ]));

  it("makes a moment that goes by the town", () => {
    const moments = gather(usgs.parse(WEEK, AT), AT);
    const kisante = moments.find(({ names }) => names.some(({ name }) => name === "Kisante"));
    expect(kisante).toMatchObject({ kind: "disaster", headlines: [{ headline: "M 6.5 earthquake near Kisante, Philippines" }] });
  });
});

describe("an earthquake", () => {
  it.each([
    ["small, but deadly by the model", american({ mag: 5.4, alert: "yellow" })],
    ["small, but felt by many", american({ mag: 5.4, sig: 950 })],
    ["great, and nothing else is known", american({ mag: 6.5, alert: null, sig: null })],
  ])("is told when it is %s", (_, feature) => expect(usgs.parse(answer(feature), AT)).toHaveLength(1));

  it.each([
    ["small", american({ mag: 6.4 })],
    ["a sonic boom", american({ type: "sonic boom", sig: 1000 })],
    ["eight days old", american({ time: AT - 8 * 24 * HOUR })],
    ["of tomorrow", american({ time: AT + 24 * HOUR })],
    ["nowhere", american({ place: " , ()" })],
    ["without a magnitude", american({ mag: null })],
    ["of a wrong type", american({ mag: "7.1" })],
    ["no feature", null],
    ["a trap", JSON.parse('{"__proto__": {"properties": {"mag": 9}}}')],
    ["small for Europe", european({ mag: 6.2 })],
    ["of no date", european({ time: "soon" })],
  ])("is left out when it is %s, and the others are read all the same", (_, feature) =>
    expect(usgs.parse(answer(feature, american()), AT)).toMatchObject([{ place: "Arequipa, Peru" }]),
  );

  it.each([
    ["6km SW of Searles Valley, CA", ["Searles Valley", "CA"]],
    ["54 km WNW of Mandalay, Burma (Myanmar)", ["Mandalay", "Burma", "Myanmar"]],
    ["2025 Kamchatka Peninsula, Russia Earthquake", ["Kamchatka Peninsula", "Russia"]],
    ["off the east coast of Honshu, Japan", ["Honshu", "Japan"]],
    ["southeast of the Loyalty Islands", ["Loyalty Islands"]],
    ["South Sandwich Islands region", ["South Sandwich Islands"]],
    ["Gulf of Alaska", ["Gulf of Alaska"]],
    ["central Peru", ["Peru"]],
  ])("%s names %j", (place, names) => expect(named(american({ place }))).toEqual(names));

  it.each([
    ["NEAR COAST OF NORTHERN PERU", ["Peru"]],
    ["OFF E COAST OF HONSHU, JAPAN", ["Honshu", "Japan"]],
    ["GULF OF ALASKA", ["Gulf of Alaska"]],
    ["FIJI REGION", ["Fiji"]],
  ])("%s, in Europe's words, names %j", (flynn_region, names) => expect(named(european({ flynn_region }))).toEqual(names));

  it("cannot bring a link to elsewhere", () => {
    expect(usgs.parse(answer(american({ url: "javascript:alert(1)" })), AT)[0]?.url).toBeUndefined();
    expect(usgs.parse(answer(european({ unid: '"><script>' })), AT)).toEqual([]);
  });
});

describe("Europe's centre", () => {
  it("is asked when the survey fails", () => {
    const { url, otherwise } = usgs.request(AT, undefined, "");
    expect([url, otherwise?.url].map((one) => new URL(one ?? "").host)).toEqual(usgs.hosts);
  });

  it("tells of the same in its own name", () =>
    expect(usgs.parse(answer(european()), AT)).toEqual([
      {
        headline: "M 7.1 earthquake near Mindanao, Philippines",
        source: "EMSC",
        at: AT - 67 * 60_000 + 500,
        lang: "en",
        category: "Disasters and accidents",
        place: "Mindanao, Philippines",
        names: ["Mindanao", "Philippines"],
        url: "https://www.seismicportal.eu/eventdetails.html?unid=20191102_0000271",
      },
    ]));
});

it("knows a quiet week from no answer", () => {
  expect([answer(), answer(american({ mag: 6.1 })), answer(european({ mag: 6.1 }), 7)].map((body) => usgs.quiet?.(body))).toEqual([true, true, true]);
  expect(usgs.quiet?.(answer({ properties: { magnitude: 7 } }))).toBe(false);
  expect(["", "{}", WEEK.slice(0, -20), '{"type":"FeatureCollection"}'].map((body) => usgs.quiet?.(body))).toEqual([false, false, false, false]);
});

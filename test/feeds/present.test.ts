/** What the background does for sources that are not a newspaper: a quiet week, a source that stands in, a past day. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { snapshot } from "../../src/background/facts.ts";
import { refresh } from "../../src/background/refresh.ts";
import { feeds } from "../../src/feeds/index.ts";
import { usgs } from "../../src/feeds/usgs.ts";
import { readNews } from "../../src/store/news.ts";
import { changeSettings } from "../../src/store/settings.ts";
import { resetBrowser } from "../fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

const NOW = Date.parse("2026-03-02T10:00:00Z");
const QUIET = JSON.stringify({ type: "FeatureCollection", features: [] });
const GREAT = JSON.stringify({
  type: "FeatureCollection",
  features: [{ properties: { mag: 7.2, flynn_region: "FIJI REGION", time: "2026-03-02T09:00:00Z", unid: "20260302_0000001" } }],
});
const asked: string[] = [];
/** What each host answers from now on; a host that is not named refuses. */
const serve = (bodies: Readonly<Record<string, string>>) =>
  vi.stubGlobal("fetch", async (url: string) => {
    const { host } = new URL(url);
    asked.push(host);
    return new Response(bodies[host] ?? "", { status: bodies[host] === undefined ? 503 : 200 });
  });

beforeEach(() => {
  resetBrowser();
  asked.length = 0;
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("a quiet week is no failure", async () => {
  serve({ "earthquake.usgs.gov": QUIET });
  await refresh([usgs], () => {});
  expect(await readNews("usgs")).toMatchObject({ items: [], checkedAt: NOW, failures: 0 });
  expect(asked).toEqual(["earthquake.usgs.gov"]);
});

it.each([
  ["refuses", {}],
  ["gives junk", { "earthquake.usgs.gov": "{}" }],
])("the source that stands in is asked when the first one %s", async (_, first) => {
  serve({ ...first, "www.seismicportal.eu": GREAT });
  await refresh([usgs], () => {});
  expect(await readNews("usgs")).toMatchObject({ items: [{ headline: "M 7.2 earthquake near Fiji", source: "EMSC" }], failures: 0 });
  expect(asked).toEqual(usgs.hosts);
});

it("when both fail, the first one's reason is told", async () => {
  serve({ "www.seismicportal.eu": "{}" });
  await refresh([usgs], () => {});
  expect(await readNews("usgs")).toMatchObject({ failed: { why: "status", detail: 503 }, failures: 1 });
});

it("a past day is told by those who know it: nobody else is asked, nor listed, nor heard", async () => {
  serve({ "earthquake.usgs.gov": GREAT });
  await refresh([usgs], () => {});
  expect((await snapshot(feeds)).moments).toHaveLength(1);
  asked.length = 0;
  await changeSettings((now) => ({ ...now, rehearsal: { day: "2026-03-01", startedAt: NOW } }));
  await refresh(feeds, () => {});
  const { moments, sources } = await snapshot(feeds);
  expect(asked).toEqual(["en.wikipedia.org"]);
  expect(sources.map(({ feed }) => feed)).toEqual(["Wikipedia, Current events"]);
  expect(moments).toEqual([]);
});

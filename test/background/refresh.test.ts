/** News is read when it is due, politely, in its own world, and what was known is never lost. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { refresh as refreshAndTell } from "../../src/background/refresh.ts";
import type { Feed } from "../../src/core/feed.ts";
import type { NewsItem } from "../../src/core/model.ts";
import { readNews } from "../../src/store/news.ts";
import { changeSettings } from "../../src/store/settings.ts";
import { allow, forbid, local, resetBrowser } from "../fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const YEAR = 365 * DAY;
const NOW = Date.parse("2026-03-02T10:00:00Z");

/** Items as they come over the wire, and back. */
const feed = {
  id: "one",
  name: "One",
  home: "https://one.example/",
  what: { en: "News", fr: "Actualités" },
  licence: { en: "CC0", fr: "CC0" },
  hosts: ["one.example"],
  every: 15,
  answers: "window",
  request: vi.fn<Feed["request"]>(() => ({ url: "https://one.example/news" })),
  parse: vi.fn<Feed["parse"]>((body) => (body.startsWith("[") ? JSON.parse(body) : [])),
} satisfies Feed;
const other = { ...feed, id: "two", hosts: ["two.example"], request: () => ({ url: "https://two.example/news" }) } satisfies Feed;

const item = (headline: string, at = NOW): NewsItem => ({ headline, source: "One", at });
const fetching = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();
/** From now on every request is answered so. */
const serve = (...items: NewsItem[]) => fetching.mockImplementation(async () => new Response(JSON.stringify(items)));
const refuse = (status: number, headers: Record<string, string> = {}) =>
  fetching.mockImplementation(async () => new Response(status === 304 ? null : "", { status, headers }));
const headlines = async (shelf = "one") => (await readNews(shelf)).items.map(({ headline }) => headline);
/** @returns whether the tabs would be told */
async function refresh(feeds: readonly Feed[]): Promise<boolean> {
  const told = vi.fn();
  await refreshAndTell(feeds, told);
  return told.mock.calls.length > 0;
}
/** How often the source was asked, when `refresh` is called once a minute for so long. */
async function timesAsked(minutes: number): Promise<number> {
  const before = fetching.mock.calls.length;
  for (let n = 0; n < minutes; n++) {
    vi.setSystemTime(Date.now() + MINUTE);
    await refresh([feed]);
  }
  return fetching.mock.calls.length - before;
}

beforeEach(() => {
  resetBrowser();
  vi.useFakeTimers({ now: NOW, toFake: ["Date", "setTimeout", "clearTimeout"] });
  vi.stubGlobal("fetch", fetching);
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  serve(item("First news"));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

describe("what is due", () => {
  it("is read at first, and again after as many minutes as the source says", async () => {
    expect(await refresh([feed])).toBe(true);
    expect(await readNews("one")).toEqual({
      items: [item("First news")],
      checkedAt: NOW,
      failures: 0,
      nextAt: NOW + 15 * MINUTE,
      validators: { url: "https://one.example/news" },
    });
    expect(await timesAsked(14)).toBe(0);
    expect(await refresh([feed])).toBe(false);
    expect(await timesAsked(1)).toBe(1);
    expect(await timesAsked(60)).toBe(4);
  });

  it.each([
    [0, 13.5],
    [0.5, 15],
    [1 - Number.EPSILON, 16.5],
  ])("waits a tenth less or more, by chance: %f", async (chance, minutes) => {
    vi.spyOn(Math, "random").mockReturnValue(chance);
    await refresh([feed]);
    expect((await readNews("one")).nextAt - NOW).toBeCloseTo(minutes * MINUTE, 3);
  });

  it("leaves a source alone that wants to be read twice a day", async () => {
    const slow = { ...feed, every: 720 };
    await refresh([slow]);
    for (const minutes of [10, 360, 719]) {
      vi.setSystemTime(NOW + minutes * MINUTE);
      expect(await refresh([slow])).toBe(false);
    }
    vi.setSystemTime(NOW + 721 * MINUTE);
    expect(await refresh([slow])).toBe(true);
  });

  it("is read once, when two ask at once", async () => {
    expect((await Promise.all([refresh([feed]), refresh([feed])])).filter(Boolean)).toHaveLength(1);
    expect(fetching).toHaveBeenCalledTimes(1);
  });

  it("is told since when: since the last good read, since ever at first", async () => {
    await refresh([feed]);
    vi.setSystemTime(NOW + 20 * MINUTE);
    await refresh([feed]);
    expect(feed.request.mock.calls).toEqual([
      [NOW, undefined, ""],
      [NOW + 20 * MINUTE, NOW, ""],
    ]);
  });

  it("is said of each source as soon as it has answered, however long another takes", async () => {
    let arrive = (_: Response) => {};
    const slow = new Promise<Response>((resolve) => {
      arrive = resolve;
    });
    fetching.mockImplementation(async (url) => (url.includes("one") ? slow : new Response(JSON.stringify([item("Quick")]))));
    const told = vi.fn();
    const done = refreshAndTell([feed, other], told);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(await headlines("two")).toEqual(["Quick"]);
    arrive(new Response(JSON.stringify([item("Slow")])));
    await done;
    expect(told).toHaveBeenCalledTimes(2);
  });
});

describe("a source in parts", () => {
  const inParts = {
    ...feed,
    parts: () => ["fr", "de"].map((id) => ({ id, name: id, host: `${id}.example` })),
    request: (_now: number, _since: number | undefined, part: string) => ({ url: `https://${part}.example/news` }),
  } satisfies Feed;

  it("has a shelf for each, and a part that fails loses nothing of its own or of another's", async () => {
    fetching.mockImplementation(async (url) => new Response(JSON.stringify([item(`News of ${url}`)])));
    await refresh([inParts]);
    vi.setSystemTime(NOW + 20 * MINUTE);
    fetching.mockImplementation(async (url) =>
      url.includes("//de") ? new Response("", { status: 500 }) : new Response(JSON.stringify([item("Newer", Date.now())])),
    );
    await refresh([inParts]);
    expect(await headlines("one:fr")).toEqual(["Newer", "News of https://fr.example/news"]);
    expect(await readNews("one:de")).toMatchObject({
      items: [{ headline: "News of https://de.example/news" }],
      failed: { why: "status", detail: 500 },
    });
  });

  it("is not asked where the browser does not allow it, and says so once", async () => {
    forbid("de.example");
    expect(await refresh([inParts])).toBe(true);
    expect(await readNews("one:de")).toMatchObject({ items: [], failed: { why: "permission" } });
    expect(fetching.mock.calls.map(([url]) => url)).toEqual(["https://fr.example/news"]);
    expect(await refresh([inParts])).toBe(false);
    allow("de.example");
    expect(await refresh([inParts])).toBe(true);
    expect(await headlines("one:de")).toEqual(["First news"]);
  });
});

describe("what is switched off", () => {
  it("is not asked; what comes switched off is asked once it is switched on", async () => {
    await changeSettings((now) => ({ ...now, sources: { ...now.sources, switched: { one: false } } }));
    const optIn = { ...other, optIn: true } satisfies Feed;
    expect(await refresh([feed, optIn])).toBe(false);
    await changeSettings((now) => ({ ...now, sources: { ...now.sources, switched: { two: true } } }));
    await refresh([feed, optIn]);
    expect(fetching.mock.calls.map(([url]) => url).sort()).toEqual(["https://one.example/news", "https://two.example/news"]);
  });
});

describe("what is known already", () => {
  const tagged = () => fetching.mockImplementation(async () => new Response(JSON.stringify([item("First news")]), { headers: { ETag: '"1"' } }));

  it("does not come again: the source says that it still stands", async () => {
    tagged();
    await refresh([feed]);
    refuse(304);
    vi.setSystemTime(NOW + 20 * MINUTE);
    expect(await refresh([feed])).toBe(true);
    expect(fetching.mock.lastCall?.[1].headers).toEqual({ "If-None-Match": '"1"' });
    expect(await readNews("one")).toEqual({
      items: [item("First news")],
      checkedAt: NOW + 20 * MINUTE,
      failures: 0,
      nextAt: NOW + 35 * MINUTE,
      validators: { url: "https://one.example/news", etag: '"1"' },
    });
    expect(feed.parse).toHaveBeenCalledTimes(1);
  });
});

describe("a failure", () => {
  beforeEach(async () => {
    await refresh([feed]);
    vi.setSystemTime(NOW + 20 * MINUTE);
  });

  it.each([
    ["a refusal", () => refuse(503), { why: "status", detail: 503 }],
    ["a web page", () => fetching.mockImplementation(async () => new Response("<p>", { headers: { "Content-Type": "text/html" } })), { why: "page" }],
    ["junk", () => fetching.mockImplementation(async () => new Response("%PDF-1.7")), { why: "junk" }],
    ["no network", () => fetching.mockRejectedValue(new TypeError("Failed to fetch")), { why: "network", detail: "Failed to fetch" }],
    [
      "a parser that throws, against the rule",
      () => {
        feed.parse.mockImplementationOnce(() => {
          throw new Error("no such column");
        });
      },
      { why: "junk", detail: "no such column" },
    ],
  ])("such as %s keeps the last good news and says why", async (_, fail, why) => {
    fail();
    expect(await refresh([feed])).toBe(true);
    expect(await readNews("one")).toMatchObject({
      items: [item("First news")],
      checkedAt: NOW,
      failed: why,
      failures: 1,
      nextAt: Date.now() + MINUTE,
    });
  });

  it("is followed by pauses of 1, 5, 15, then always 60 minutes", async () => {
    refuse(500);
    await refresh([feed]);
    for (const pause of [1, 5, 15, 60, 60, 60]) {
      expect(await timesAsked(pause - 1)).toBe(0);
      expect(await timesAsked(1)).toBe(1);
    }
  });

  it("is forgotten at the first success", async () => {
    refuse(500);
    await refresh([feed]);
    await timesAsked(10);
    serve(item("New news"));
    await timesAsked(30);
    const shelf = await readNews("one");
    expect(shelf).toMatchObject({ failures: 0, items: [item("New news"), item("First news")] });
    expect(shelf).not.toHaveProperty("failed");
  });

  it.each([
    ["as long as the source asks", "1800", 30],
    ["never less than our own pause", "5", 1],
  ])("is followed by a pause %s", async (_, seconds, minutes) => {
    refuse(429, { "Retry-After": seconds });
    await refresh([feed]);
    expect(await timesAsked(minutes - 1)).toBe(0);
    expect(await timesAsked(1)).toBe(1);
  });

  it("of one source keeps no other from being read", async () => {
    fetching.mockImplementation(async (url) =>
      url.includes("one") ? new Response("", { status: 500 }) : new Response(JSON.stringify([item("Other")])),
    );
    expect(await refresh([feed, other])).toBe(true);
    expect((await readNews("one")).failed).toEqual({ why: "status", detail: 500 });
    expect(await headlines("two")).toEqual(["Other"]);
  });

  it("of one address keeps no other of the same host from being read; a host in trouble rests, whatever is asked of it", async () => {
    const neighbour = { ...feed, id: "next door", request: () => ({ url: "https://one.example/other" }) } satisfies Feed;
    fetching.mockImplementation(async (url) =>
      url.endsWith("news") ? new Response("", { status: 404 }) : new Response(JSON.stringify([item("Other")])),
    );
    await refresh([feed, neighbour]);
    expect(await headlines("next door")).toEqual(["Other"]);
    vi.setSystemTime(NOW + 40 * MINUTE);
    refuse(429, { "Retry-After": "1800" });
    fetching.mockClear();
    await refresh([feed]);
    vi.setSystemTime(NOW + 69 * MINUTE);
    await refresh([feed, neighbour]);
    expect(fetching).toHaveBeenCalledTimes(1);
    vi.setSystemTime(NOW + 71 * MINUTE);
    serve(item("Well again", NOW + 71 * MINUTE));
    await refresh([feed, neighbour]);
    expect(fetching).toHaveBeenCalledTimes(3);
    expect(await headlines("next door")).toEqual(["Well again", "Other"]);
  });

  it("is none while the computer is offline: what is known stays, and is asked for as soon as it is back", async () => {
    vi.stubGlobal("navigator", { onLine: false, languages: ["en"] });
    expect(await refresh([feed])).toBe(true);
    expect(await readNews("one")).toMatchObject({ items: [item("First news")], checkedAt: NOW, failed: { why: "offline" }, failures: 0 });
    expect(await refresh([feed])).toBe(false);
    vi.stubGlobal("navigator", { onLine: true, languages: ["en"] });
    await refresh([feed]);
    expect(await readNews("one")).not.toHaveProperty("failed");
  });

  it("of the storage neither hides the news nor has the source asked again and again", async () => {
    local.refusal = new Error("QUOTA_BYTES quota exceeded");
    serve(item("New news"));
    await refresh([feed]);
    expect(await headlines()).toEqual(["New news", "First news"]);
    expect((await readNews("one")).failed).toEqual({ why: "storage", detail: "QUOTA_BYTES quota exceeded" });
    expect(await timesAsked(14)).toBe(0);
    local.refusal = undefined;
    expect(await timesAsked(1)).toBe(1);
    expect(await readNews("one")).not.toHaveProperty("failed");
  });
});

describe("a clock that jumps", () => {
  it.each([
    ["a year on", YEAR],
    ["a year back", -YEAR],
  ])("%s neither stops the reading nor hurries it", async (_, jump) => {
    await refresh([feed]);
    vi.setSystemTime(NOW + jump);
    await refresh([feed]);
    expect(fetching).toHaveBeenCalledTimes(2);
    expect(await timesAsked(14)).toBe(0);
    expect(await timesAsked(31)).toBe(3);
  });

  it("there and back again reads everything anew, as at first, and drops what is yet to happen", async () => {
    await refresh([feed]);
    vi.setSystemTime(NOW + YEAR);
    refuse(404);
    await refresh([feed]);
    expect(await headlines()).toEqual(["First news"]);
    serve(item("Years ahead", NOW + YEAR));
    vi.setSystemTime(NOW + YEAR + 2 * MINUTE);
    await refresh([feed]);
    vi.setSystemTime(NOW + MINUTE);
    serve(item("Back again"));
    await refresh([feed]);
    expect(feed.request).toHaveBeenLastCalledWith(NOW + MINUTE, undefined, "");
    expect(await headlines()).toEqual(["Back again"]);
  });
});

describe("a rehearsed day", () => {
  const rehearse = (day: string) => changeSettings((now) => ({ ...now, rehearsal: { day, startedAt: Date.now() } }));
  const EVENING = Date.parse("2012-07-20T18:00:00Z");

  it("has its own clock and its own shelf, and is read as seldom as today", async () => {
    await refresh([feed]);
    await rehearse("2012-07-20");
    serve(item("Twelve people are shot", EVENING - 1));
    await refresh([feed]);
    expect(feed.request).toHaveBeenLastCalledWith(EVENING, undefined, "");
    expect(await readNews("rehearsal:2012-07-20:one")).toMatchObject({ checkedAt: EVENING, nextAt: NOW + 15 * MINUTE });
    expect(await headlines()).toEqual(["First news"]);
    expect(await timesAsked(14)).toBe(0);
    expect(await timesAsked(1)).toBe(1);
    expect(feed.request).toHaveBeenLastCalledWith(EVENING + 15 * MINUTE, EVENING, "");
  });

  it("does not wait for a read of today's news that is under way", async () => {
    let arrive = (_: Response) => {};
    fetching.mockReturnValueOnce(
      new Promise((resolve) => {
        arrive = resolve;
      }),
    );
    const today = refresh([feed]);
    await vi.waitFor(() => expect(fetching).toHaveBeenCalledTimes(1));
    await rehearse("2012-07-20");
    serve(item("Twelve people are shot", EVENING - 1));
    await refresh([feed]);
    expect(await headlines("rehearsal:2012-07-20:one")).toEqual(["Twelve people are shot"]);
    arrive(new Response(JSON.stringify([item("First news")])));
    await today;
    expect(await headlines()).toEqual(["First news"]);
  });
});

describe("what is kept", () => {
  async function then(source: Feed, days: number, ...items: NewsItem[]): Promise<void> {
    vi.setSystemTime(NOW + days * DAY);
    serve(...items);
    await refresh([source]);
  }

  it("of a source that tells whole days is a day's latest wording, and other days for two weeks, newest first", async () => {
    const portal = { ...feed, answers: "days" } satisfies Feed;
    await then(portal, 0, item("At least 8 are dead"));
    await then(portal, 1, item("Another day", NOW + DAY), item("12 are dead"));
    expect(await headlines()).toEqual(["Another day", "12 are dead"]);
    await then(portal, 13.9, item("Much later", NOW + 13.9 * DAY));
    expect(await headlines()).toEqual(["Much later", "Another day", "12 are dead"]);
    await then(portal, 14.1, item("Later still", NOW + 14.1 * DAY));
    expect(await headlines()).toEqual(["Later still", "Another day"]);
  });

  it("of a source that tells the newest of many is all of them, each in its latest wording", async () => {
    const fire = { ...item("A fire in Lyon"), url: "https://one.example/fire" };
    await then(feed, 0, fire, item("Another thing"));
    await then(feed, 0.1, { ...fire, headline: "Four die in a fire in Lyon", at: NOW + 0.09 * DAY }, item("A third one", NOW + 0.05 * DAY));
    expect(await headlines()).toEqual(["Four die in a fire in Lyon", "A third one", "Another thing"]);
  });

  it("without a date, or dated in the future by a wrong clock, is as old as its first sight", async () => {
    const [undated, ahead] = [
      { ...item("Undated"), url: "https://one.example/1" },
      { ...item("Ahead", NOW + YEAR), url: "https://one.example/2" },
    ];
    await then(feed, 0, undated, ahead);
    await then(feed, 0.1, { ...undated, at: Date.now() + 0.1 * DAY }, ahead);
    expect((await readNews("one")).items.map(({ at }) => at)).toEqual([NOW, NOW]);
  });

  it("of a source that tells what holds now is that: an alert taken back is gone", async () => {
    const alerts = { ...feed, answers: "state" } satisfies Feed;
    await then(alerts, 0, item("Tsunami alert"), item("Earthquake"));
    await then(alerts, 0.1, item("Earthquake"));
    expect(await headlines()).toEqual(["Earthquake"]);
  });

  it("fits a shelf, newest first, however much a source says", async () => {
    const many = Array.from({ length: 3_000 }, (_, n) => item(`${n} ${"x".repeat(1_000)}`, NOW - n * MINUTE));
    serve(...many.toReversed());
    await refresh([feed]);
    const kept = await headlines();
    expect(JSON.stringify(local.kept.get("news:one")).length).toBeLessThan(1_100_000);
    expect(kept.length).toBeGreaterThan(900);
    expect(kept.slice(0, 2)).toEqual([many[0]?.headline, many[1]?.headline]);
  });

  it("is no endless headline", async () => {
    serve(item("x".repeat(3_000_000)), item("First news"));
    await refresh([feed]);
    expect(await headlines()).toEqual(["First news"]);
  });

  it("may be more than a call takes arguments", async () => {
    feed.parse.mockImplementationOnce(() => new Array(300_000).fill(item("Again and again")));
    await refresh([feed]);
    expect(await readNews("one")).not.toHaveProperty("failed");
  });
});

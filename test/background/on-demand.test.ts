/** What the background does because somebody pressed a button: a look-up, a preview, a moment muted and heard again. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { headlines, snapshot } from "../../src/background/facts.ts";
import { hear, mute } from "../../src/background/muting.ts";
import { lookUp } from "../../src/background/press.ts";
import { preview } from "../../src/background/preview.ts";
import { feeds } from "../../src/feeds/index.ts";
import { writeNews } from "../../src/store/news.ts";
import { forbid, resetBrowser } from "../fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

const NOW = Date.parse("2026-03-10T09:00:00Z");
const fetching = vi.fn<(url: string) => Promise<Response>>();
/** The look-up of the test before may ask for a rest. */
async function look(tag: string) {
  const found = lookUp(tag);
  await vi.advanceTimersByTimeAsync(5_000);
  return found;
}
const answers = (body: string, init?: ResponseInit) => fetching.mockImplementation(async () => new Response(body, init));

let tests = 0;
beforeEach(() => {
  resetBrowser();
  vi.useFakeTimers({ now: NOW, toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
  // Each test begins long after the one before.
  vi.advanceTimersByTime(60_000 * ++tests);
  vi.setSystemTime(NOW);
  vi.stubGlobal("fetch", fetching);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fetching.mockReset();
});

describe("a look-up in the press", () => {
  it("asks for the tag alone, and gives headlines", async () => {
    answers(JSON.stringify({ articles: [{ url: "https://a.example/", title: "Bridge falls", seendate: "20260310T083000Z", domain: "a.example" }] }));
    expect(await look("Rivebelle")).toMatchObject({ headlines: [{ headline: "Bridge falls" }] });
    const { host, searchParams } = new URL(fetching.mock.calls[0]?.[0] ?? "");
    expect([host, searchParams.get("query")]).toEqual(["api.gdeltproject.org", '"Rivebelle"']);
  });

  it.each([
    ["its refusal in plain text", "Please limit requests to one every 5 seconds", {}, { why: "status", detail: 429 }],
    ["another text", "Your query was too short", {}, { why: "junk" }],
    ["an error", "", { status: 500 }, { why: "status", detail: 500 }],
  ])("says that there was %s", async (_, body, init, failed) => {
    answers(body, init);
    expect(await look("Rivebelle")).toEqual({ failed });
  });

  it("is not made without permission", async () => {
    forbid("api.gdeltproject.org");
    expect(await look("Rivebelle")).toEqual({ failed: { why: "permission" } });
    expect(fetching).not.toHaveBeenCalled();
  });

  it("leaves five seconds between two questions", async () => {
    answers("{}");
    await look("Rivebelle");
    await vi.advanceTimersByTimeAsync(5_000);
    fetching.mockClear();
    const both = Promise.all([lookUp("Aurora"), lookUp("Nice")]);
    await vi.advanceTimersByTimeAsync(4_900);
    expect(fetching).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(await both).toEqual([{ headlines: [] }, { headlines: [] }]);
    expect(fetching).toHaveBeenCalledTimes(2);
  });
});

describe("a look at a feed", () => {
  it("tells its title, its terms and its newest headlines", async () => {
    const items = [1, 2, 3, 4, 5, 6].map((n) => `<item><title>News ${n}</title><pubDate>2026-03-0${n}T10:00:00Z</pubDate></item>`).join("");
    answers(`<rss><channel><title>Acme</title><copyright>CC0</copyright>${items}</channel></rss>`);
    expect(await preview("https://acme.example/rss")).toEqual({
      title: "Acme",
      rights: "CC0",
      headlines: ["News 6", "News 5", "News 4", "News 3", "News 2"],
    });
  });

  it.each([
    ["a page", "<html><body>Hello", { headers: { "Content-Type": "text/html" } }, { why: "page" }],
    ["anything else", "{}", {}, { why: "junk" }],
    ["an error", "", { status: 404 }, { why: "status", detail: 404 }],
  ])("that is %s says so", async (_, body, init, failed) => {
    answers(body, init);
    expect(await preview("https://acme.example/rss")).toEqual({ failed });
  });
});

describe("the news of a tab", () => {
  const item = {
    headline: "At least 12 people killed in mass shooting in Aurora",
    source: "AP",
    at: NOW - 1,
    lang: "en",
    names: ["Aurora, Colorado"],
  };
  beforeEach(() => writeNews("usgs", { items: [item], failures: 0, nextAt: NOW + 1, checkedAt: NOW }));

  it("is handed over whole, for the tab to look through", async () => {
    expect(await headlines(feeds)).toEqual([{ headline: item.headline, source: "AP", at: NOW - 1, about: ["Aurora, Colorado"] }]);
  });

  it("is without a moment that was muted, until it is heard again", async () => {
    const [moment] = (await snapshot(feeds)).moments ?? [];
    const muted = await mute(feeds, moment?.id ?? "");
    expect(muted).toMatchObject({ headline: item.headline, at: NOW });
    expect((await snapshot(feeds)).moments).toEqual([]);
    await hear(NOW);
    expect((await snapshot(feeds)).moments).toHaveLength(1);
    expect(await mute(feeds, "no such moment")).toBeUndefined();
  });
});

/** The demo world itself: its pages, its hosts, and both browsers in it with an extension. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openWorld, type World } from "../demo/world.ts";
import { BROWSERS, launch, press, type Session, type, until } from "./browser.ts";
import { probeExtension } from "./probe-extension.ts";

const LONG = 60_000;
const POST = '[data-testid="tweetButton"]';

describe.each(BROWSERS)("the demo world in %s", { timeout: LONG }, (browser) => {
  let world: World;
  let session: Session;
  let page: Page;
  const published = () =>
    world.requests.filter(({ path }) => path.includes("/graphql/")).map(({ path, body }) => [path.split("/").at(-1), JSON.parse(body).variables]);
  /** Asks the background of the probe, and gives which of its lives answered, with the size of what it fetched. */
  const ask = () =>
    page
      .evaluate(() => {
        delete document.documentElement.dataset.life;
        dispatchEvent(new Event("probe"));
      })
      .then(() => until(page, () => document.documentElement.dataset.life && { ...document.documentElement.dataset }));

  beforeAll(async () => {
    world = await openWorld();
    session = await launch({ browser, world, extension: probeExtension(browser), idleBackground: 1000 });
    page = await session.newPage("https://x.com/home");
  }, LONG);
  afterAll(async () => {
    await session?.close();
    await world?.close();
  });
  let before = 0;
  beforeEach(() => {
    before = published().length;
  });
  const justPublished = () => published().slice(before);
  const show = (path: string) => page.goto(`https://x.com${path}`);

  test("the editor takes real keys, and a click publishes once", async () => {
    await show("/compose/post");
    await type(page, "Hello #Aurora\nfrom @acme");
    await press(page, POST);
    await until(page, () => document.querySelector('[data-testid="toast"] a[href*="/status/"]') !== null);
    expect(justPublished()).toEqual([["CreateTweet", expect.objectContaining({ tweet_text: "Hello #Aurora\nfrom @acme" })]]);
    expect(new URL(page.url()).pathname).toBe("/home");
  });

  test("Ctrl+Enter publishes once and empties the box", async () => {
    await show("/home");
    await type(page, "By the keyboard");
    await page.keyboard.down("Control");
    await page.keyboard.press("Enter");
    await page.keyboard.up("Control");
    await until(
      page,
      () => document.querySelector('[data-testid="toast"]') && document.querySelector('[data-testid="tweetTextarea_0"]')?.textContent === "",
    );
    expect(justPublished()).toEqual([["CreateTweet", expect.objectContaining({ tweet_text: "By the keyboard" })]]);
  });

  test("a thread is one request for each post, each in reply to the last", async () => {
    await show("/compose/post?lang=fr");
    await type(page, "Un");
    await press(page, '[data-testid="addButton"]');
    await type(page, "Deux", '[data-testid="tweetTextarea_1"]');
    expect(await page.$eval(`[role="dialog"] ${POST}`, (button) => button.textContent)).toBe("Tout poster");
    await press(page, POST);
    await until(page, () => document.querySelector('[data-testid="toast"]') !== null);
    expect(justPublished()).toEqual([
      ["CreateTweet", expect.not.objectContaining({ reply: expect.anything() })],
      ["CreateTweet", expect.objectContaining({ tweet_text: "Deux", reply: { in_reply_to_tweet_id: expect.stringMatching(/^\d{19}$/) } })],
    ]);
  });

  test("a refusal leaves the text where it is, and shows no link", async () => {
    await show("/compose/post?refuse=187");
    await type(page, "Twice");
    await press(page, POST);
    await until(page, () => document.querySelector('[data-testid="toast"]') !== null);
    expect(await page.$('[data-testid="toast"] a')).toBeNull();
    expect(await page.$eval('[role="dialog"] [data-testid="tweetTextarea_0"]', (box) => box.textContent)).toBe("Twice");
  });

  test("coming back from the drafts mounts a new editor with the old text", async () => {
    await show("/compose/post");
    await type(page, "Kept");
    await page.$eval('[role="dialog"] [data-testid="tweetTextarea_0"]', (box) => box.setAttribute("data-old", ""));
    await press(page, '[data-testid="unsentButton"]');
    await press(page, '[data-testid="app-bar-close"]');
    const kept = () => {
      const box = document.querySelector('[role="dialog"] [data-testid="tweetTextarea_0"]');
      return box?.textContent === "Kept" && !box.hasAttribute("data-old");
    };
    expect(await until(page, kept)).toBe(true);
  });

  test("a planned post says so, and goes out as one", async () => {
    await show("/compose/post");
    await type(page, "Tomorrow");
    await press(page, '[data-testid="scheduleOption"]');
    await press(page, '[data-testid="scheduledConfirmationPrimaryAction"]');
    await page.waitForSelector('[data-testid="scheduledTweetIndicator"]');
    await press(page, POST);
    await until(page, () => document.querySelector('[data-testid="toast"]') !== null);
    expect(justPublished()).toEqual([["CreateScheduledTweet", expect.objectContaining({ execute_at: expect.any(Number) })]]);
  });

  test("the composers differ as X's do", async () => {
    await show("/compose/post?narrow=1");
    expect(await page.$('[data-testid="tweetTextarea_0"] textarea')).not.toBeNull();
    await show("/ada/status/1");
    expect(await page.$('[data-testid="toolBar"]')).toBeNull();
    await type(page, "Hello Ada");
    expect(await page.$('[data-testid="toolBar"] [data-testid="tweetButtonInline"]')).not.toBeNull();
    await show("/compose/post?quote=1");
    expect(await page.$('[role="dialog"] [data-testid="attachments"] [data-testid="User-Name"]')).not.toBeNull();
    await show("/compose/post?in_reply_to=1");
    expect(await page.$('[role="dialog"] article[data-testid="tweet"]')).not.toBeNull();
    await show("/compose/post?layout=unknown");
    expect(await page.$('[data-testid^="tweet"][data-testid*="Text"]:not([data-testid="tweetText"]), [data-testid^="tweetButton"]')).toBeNull();
  });

  test("X's one-letter shortcuts fire outside of a box, and not in it", async () => {
    await show("/home");
    await page.keyboard.press("n");
    await type(page, "njk");
    expect(await page.evaluate(() => window.__shortcuts)).toEqual(["n"]);
  });

  test("the extension's background reaches the world; killed, it is gone, and wakes as another", async () => {
    await show("/home");
    const first = await ask();
    expect(Number(first.bytes)).toBeGreaterThan(1000);
    await session.killWorker();
    await page.bringToFront();
    const second = await ask();
    expect(second.life).not.toBe(first.life);
  });

  test("an extension page opens", async () => {
    const own = await session.openExtensionPage("page.html");
    expect(await own.title()).toBe("A page of the probe");
    await own.close();
    await page.bringToFront();
  });

  test("a host can be played otherwise for a while", async () => {
    const restore = world.answer("x.com", () => ({ body: "<title>Elsewhere</title>", headers: { "content-type": "text/html" } }));
    await show("/home");
    expect(await page.title()).toBe("Elsewhere");
    restore();
    await show("/home");
    expect(await page.title()).not.toBe("Elsewhere");
  });

  test("nothing outside of the world was reached", () => {
    const played = new Set(["x.com", "en.wikipedia.org"]);
    expect(world.requests.filter(({ host, status }) => !played.has(host) && status !== 502)).toEqual([]);
  });
});

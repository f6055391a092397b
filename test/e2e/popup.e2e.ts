/** The popup on real posts: figures, corrections by keyboard, pause, and accessibility in both languages and themes. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Aplomb, openAplomb, POPUP } from "./aplomb.ts";
import { BROWSERS, press, type as typeIn, until } from "./browser.ts";
import { faultsOf, looks } from "./faults.ts";

const POST = '[data-testid="tweetButton"]';
const QUIET = { policy: { rules: { "balance-spacing": { on: false }, "balance-daily-cap": { on: false } } } };

describe.each(BROWSERS)("the popup in %s", (browser) => {
  let aplomb: Aplomb;
  let popup: Page;
  const table = () => popup.$eval("table", ({ innerText }) => innerText.replace(/\s+/g, " "));

  beforeAll(async () => {
    aplomb = await openAplomb(browser);
    await aplomb.settings(QUIET);
  });
  afterAll(() => aplomb?.close());

  it("shows what was published, class by class", async () => {
    for (const text of [
      "Our new collection is in store now: order yours, 20% off with code SUMMER",
      "Thank you all for coming! What did you like best?",
    ]) {
      const page = await aplomb.newPage("https://x.com/compose/post");
      await typeIn(page, text);
      await press(page, POST);
      await until(page, () => document.querySelector('[data-testid="toast"]') !== null);
      await expect.poll(async () => (await aplomb.posts()).some((post) => post.text === text), { timeout: 10_000 }).toBe(true);
      await page.close();
    }
    popup = await aplomb.openExtensionPage(POPUP);
    await until(popup, () => document.body.innerText.includes("SUMMER"));
    expect((await aplomb.posts()).map((post) => post.class)).toEqual(["promo", "engagement"]);
    expect(await table()).toMatch(/Promo Curated Engagement Posts 1 0 1/);
  });

  it("takes a correction from the keyboard: the figures follow, and the ledger keeps it", async () => {
    await popup.bringToFront();
    const choice = await popup.waitForSelector('.class-choice button[aria-pressed="false"]');
    await choice?.focus();
    await popup.keyboard.press("Enter");
    await expect.poll(async () => (await aplomb.posts()).filter(({ corrected }) => corrected).length).toBe(1);
    const figures = await table();
    expect(figures).not.toMatch(/Posts 1 0 1/);
    await popup.close();
    popup = await aplomb.openExtensionPage(POPUP);
    await until(popup, () => document.body.innerText.includes("SUMMER"));
    expect(await table()).toBe(figures);
  });

  it("stays open as a side panel, and hears of what goes out", async () => {
    const panel = await aplomb.openExtensionPage("src/popup/panel.html");
    await until(panel, () => document.body.innerText.includes("SUMMER"));
    const page = await aplomb.newPage("https://x.com/compose/post");
    const text = "Which of the two would you wear on a Monday?";
    await typeIn(page, text);
    await press(page, POST);
    await until(page, () => document.querySelector('[data-testid="toast"]') !== null);
    await until(panel, () => document.body.innerText.includes("on a Monday"));
    expect(await panel.evaluate(() => document.querySelectorAll("footer button").length)).toBe(
      await popup.evaluate(() => document.querySelectorAll("footer button").length - 1),
    );
    await page.close();
    await panel.close();
  });

  it("pauses: the open composer says so, and nothing is held back", async () => {
    const page = await aplomb.newPage("https://x.com/compose/post");
    await typeIn(page, "Hello [NAME]");
    await until(page, () => document.querySelector('aplomb-card[data-level="stop"]') !== null);
    await aplomb.settings({ ...QUIET, pause: { untilAt: Date.now() + 3_600_000 } });
    await until(page, () => document.querySelector('aplomb-card[data-state="paused"]') !== null);
    await press(page, POST);
    await until(page, () => document.querySelector('[data-testid="toast"]') !== null);
    expect(aplomb.published()).toContain("Hello [NAME]");
    await aplomb.settings(QUIET);
    await page.close();
  });

  it.each(looks(browser))("has no fault that axe knows, in $scheme and $lang", async ({ scheme, lang }) => {
    await aplomb.settings({ ...QUIET, lang });
    if (browser === "chromium") await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await until(popup, (wanted) => document.documentElement.lang === wanted, lang);
    expect(await faultsOf(popup)).toEqual([]);
  });
});

/** Crisis mode from one end to the other: called in the popup, seen in the composer and on the toolbar, over by a press or of itself. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser as WebExtension } from "webextension-polyfill";
import { type Aplomb, openAplomb, POPUP } from "./aplomb.ts";
import { BROWSERS, press, type as typeIn, until } from "./browser.ts";
import { pressOurs, untilLevel, untilSeen } from "./eyes.ts";
import { faultsOf, looks } from "./faults.ts";

const BOX = '[role="dialog"] [data-testid="tweetTextarea_0"]';
const POST = '[data-testid="tweetButton"]';
const BUTTON = ".crisis > button";
const PROMO = "Last chance: 20% off the new collection, order now!";
const toast = () => document.querySelector('[data-testid="toast"]') !== null;
const cardIsShown = () => [...document.querySelectorAll<HTMLElement>('[role="dialog"] aplomb-card')].some((card) => card.checkVisibility());
const isOn = () => document.querySelector(".crisis.is-on") !== null;
const isOff = () => document.querySelector(".crisis:not(.is-on)") !== null;

describe.each(BROWSERS)("a crisis, in %s", (browser) => {
  let aplomb: Aplomb;
  let popup: Page;
  const badge = () =>
    popup.evaluate(async () => {
      const { action } = (globalThis as unknown as { browser?: WebExtension }).browser ?? chrome;
      return [await action.getBadgeText({}), ...(await action.getBadgeBackgroundColor({}))];
    });
  const RED = ["!", 163, 37, 28, 255];
  const quiet = async () => expect.poll(async () => (await badge())[0]).toBe("");

  beforeAll(async () => {
    aplomb = await openAplomb(browser);
    popup = await aplomb.openExtensionPage(POPUP);
    await until(popup, isOff);
  });
  afterAll(() => aplomb?.close());

  it("is called with the mouse: the open composer shows it, a promotion is stopped for that reason; one press ends it", async () => {
    const page = await aplomb.newPage("https://x.com/compose/post");
    await page.click(BOX);
    await popup.bringToFront();
    await popup.click(BUTTON);
    await until(popup, () => document.activeElement?.id === "crisis-reason");
    await popup.keyboard.type("Product recall");
    await popup.click('#crisis [value="crisisHour"]');
    await popup.click('#crisis [type="submit"]');
    await until(popup, isOn);
    await expect.poll(badge).toEqual(RED);

    await page.bringToFront();
    const empty = await untilSeen(page, "aplomb-card", /^Crisis mode until \d\d:\d\d: Product recall/);
    expect(empty.text).not.toContain("Nothing found");
    await typeIn(page, PROMO);
    await untilLevel(page, "stop");
    await press(page, POST);
    await untilSeen(page, "aplomb-stop", /A promotion, while this is going on: Product recall/);
    await page.keyboard.press("Escape");
    await until(page, () => document.querySelector("aplomb-stop") === null);
    expect(aplomb.published()).toEqual([]);

    await popup.bringToFront();
    await popup.click(BUTTON);
    await until(popup, isOff);
    await quiet();
    await page.bringToFront();
    await untilLevel(page, "clear");
    await untilSeen(page, "aplomb-card", /^(?!.*Crisis)/s);
    await press(page, POST);
    await until(page, toast);
    expect(aplomb.published()).toEqual([PROMO]);
    await page.close();
  });

  it("is called and ended with the keyboard; a reply goes through meanwhile", async () => {
    await popup.bringToFront();
    await popup.focus(BUTTON);
    await popup.keyboard.press("Enter");
    await until(popup, () => document.activeElement?.id === "crisis-reason");
    await popup.keyboard.press("Tab");
    expect(await popup.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("crisisToday");
    await popup.keyboard.press("ArrowDown");
    await popup.keyboard.press("Tab");
    await popup.keyboard.press("Enter");
    expect(await popup.evaluate(isOn), "without a reason there is no crisis").toBe(false);
    await until(popup, () => document.activeElement?.id === "crisis-reason");
    await popup.keyboard.type("Fire in Lyon");
    await popup.keyboard.press("Enter");
    await until(popup, () => document.activeElement?.textContent === "End crisis mode");
    expect(await popup.$eval(".crisis-title", ({ textContent }) => textContent)).toMatch(/until \w+day \d+ \w+, \d\d:\d\d/);
    await expect.poll(badge).toEqual(RED);

    const reply = "Yes, the offer still holds: 20% off, order yours now!";
    const page = await aplomb.newPage("https://x.com/compose/post?in_reply_to=1");
    await page.click(BOX);
    await untilSeen(page, "aplomb-card", /^Crisis mode until .*: Fire in Lyon/);
    await typeIn(page, reply);
    await untilSeen(page, "aplomb-card", /Nothing found|Why/);
    await press(page, POST);
    await until(page, toast);
    expect(aplomb.published()).toContain(reply);
    await page.close();

    await popup.bringToFront();
    await popup.keyboard.press("Enter");
    await until(popup, () => document.activeElement?.textContent === "Crisis mode…");
    await quiet();
  });

  it("ends of itself: on the toolbar, in the popup, and in a composer that nobody touches; a rehearsal does not end it", async () => {
    const page = await aplomb.newPage("https://x.com/compose/post");
    await page.click(BOX);
    const rehearsal = { day: "2012-07-18", startedAt: Date.now() };
    await aplomb.settings({ rehearsal, crisis: { reason: "Storm", untilAt: Date.now() + 3_000 } });
    await until(page, cardIsShown);
    await until(popup, isOn);
    await until(page, () => ![...document.querySelectorAll<HTMLElement>("aplomb-card")].some((card) => card.checkVisibility()));
    await until(popup, isOff);
    await quiet();
    await aplomb.settings({});
    await page.close();
  });

  it("is told in the stop of a rehearsed day as well: what goes out, goes out today", async () => {
    const rehearsal = { day: "2012-07-18", startedAt: Date.now() };
    await aplomb.settings({ rehearsal, crisis: { reason: "Storm", untilAt: Date.now() + 3_600_000 } });
    const page = await aplomb.newPage("https://x.com/compose/post");
    await typeIn(page, PROMO);
    await untilLevel(page, "stop");
    await pressOurs(page, "aplomb-card", /Why/);
    await untilSeen(page, "aplomb-card", /while this is going on: Storm/);
    await page.close();
  });

  it.each(looks(browser))("has no fault that axe knows, in $scheme and $lang: asked for, and on", async ({ scheme, lang }) => {
    if (browser === "chromium") await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await aplomb.settings({ lang });
    await until(popup, (wanted) => document.documentElement.lang === wanted && document.querySelector(".crisis:not(.is-on)") !== null, lang);
    await popup.bringToFront();
    await popup.click(BUTTON);
    await until(popup, () => document.activeElement?.id === "crisis-reason");
    expect(await faultsOf(popup)).toEqual([]);
    await popup.click(BUTTON);
    await aplomb.settings({ lang, crisis: { reason: "Rappel produit", untilAt: Date.now() + 3_600_000 } });
    await until(popup, isOn);
    expect(await faultsOf(popup)).toEqual([]);
  });
});
declare const chrome: WebExtension;

/** The extension is updated, or taken away, under an open page: what is left behind holds nothing back, and whoever comes after takes over. */
import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Aplomb, openAplomb } from "./aplomb.ts";
import { BROWSERS, press, type as typeIn, until } from "./browser.ts";
import { pressOurs, untilLevel, untilSeen } from "./eyes.ts";

const DRAFT = "Left behind [NAME]";
const toast = () => document.querySelector('[data-testid="toast"]') !== null;
const isCardShown = () => [...document.querySelectorAll("aplomb-card")].some((el) => el.checkVisibility());

let aplomb: Aplomb;
let page: Page;
const open = async (browser: (typeof BROWSERS)[number]) => {
  aplomb = await openAplomb(browser);
  page = await aplomb.newPage("https://x.com/compose/post");
  await typeIn(page, DRAFT);
  await untilLevel(page, "stop");
};
afterEach(() => aplomb?.close());

describe.each(BROWSERS)("taken away in %s", (browser) => {
  beforeEach(() => open(browser));

  it("it holds nothing back, and shows nothing that nobody stands behind", async () => {
    await aplomb.uninstall();
    await page.bringToFront();
    await page.keyboard.type("!");
    if (browser === "chromium") await untilSeen(page, "aplomb-card", /reload/);
    else await expect.poll(() => page.evaluate(isCardShown)).toBe(false);
    await press(page, '[data-testid="tweetButton"]');
    await until(page, toast);
    expect(aplomb.published()).toEqual([`${DRAFT}!`]);
  });
});

describe.each(BROWSERS)("updated in %s", (browser) => {
  beforeEach(() => open(browser));

  it("it watches over the open draft again, with one card, and stops and records as before", async () => {
    await page.evaluate(() => document.querySelector("aplomb-card")?.classList.add("before"));
    await aplomb.update();
    await page.bringToFront();
    await until(page, () => !document.querySelector(".before"));
    await untilLevel(page, "stop");
    await page.keyboard.type("!");
    expect(await page.evaluate(() => document.querySelectorAll("aplomb-card").length)).toBe(1);
    expect(await page.evaluate(() => [...(CSS.highlights.get("aplomb-stop") ?? [])].map(String))).toEqual(["[NAME]"]);
    await press(page, '[data-testid="tweetButton"]');
    await untilSeen(page, "aplomb-stop", /NAME/);
    expect(aplomb.published()).toEqual([]);
    await pressOurs(page, "aplomb-stop", /Publish anyway/);
    await untilSeen(page, "aplomb-stop", /Why should this go out/);
    await page.keyboard.type("It is her name");
    await pressOurs(page, "aplomb-stop", /^Publish anyway$/);
    await until(page, toast);
    expect(aplomb.published()).toEqual([`${DRAFT}!`]);
  });
});

/** The story that the demo plays by itself: 20 July 2012, a dress called Aurora, and the evening's northern lights. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { type BrowserName, launch, press, type Session, type as typeIn, until } from "../e2e/browser.ts";
import { openEyes, pressOurs, untilLevel, untilSeen } from "../e2e/eyes.ts";
import { openWorld } from "./world.ts";

const POPUP = "src/popup/index.html";
const DAY = "2012-07-20";
const COMPOSER = "https://x.com/compose/post";
const POST = '[data-testid="tweetButton"]';

export interface Told {
  readonly sentence: string;
  /** Path of the screenshot. */
  readonly picture: string;
}

/**
 * Plays it headless, with a throw-away profile.
 * @param folder emptied, then filled with numbered screenshots
 * @param tell called as each step is done
 */
export async function playStory(browser: BrowserName, extension: string, folder: string, tell: (told: Told) => void): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const world = await openWorld();
  const session = await launch({ browser, world, extension, size: { width: 1280, height: 900 } });
  let steps = 0;
  const show = async (page: Page, name: string, sentence: string) => {
    const picture = join(folder, `${String(++steps).padStart(2, "0")}-${name}.png`) as `${string}.png`;
    await page.screenshot({ path: picture });
    tell({ sentence, picture });
  };
  try {
    await openEyes(session);
    let popup = await openPopup(session);
    await rehearse(popup);
    await show(popup, "rehearsal", "In the popup, the clock is set to 20 July 2012. Aplomb fetches the news of that day.");

    let page = await session.newPage(COMPOSER);
    await typeIn(page, "The #aurora borealis was seen as far south as Ohio last night. Did you catch the northern lights?");
    await untilSeen(page, "aplomb-card", /News checked/);
    await show(page, "northern-lights", "A first draft, about the northern lights: the word is the same, and Aplomb stays quiet.");

    page = await session.newPage(COMPOSER);
    await typeIn(page, "#Aurora is trending, clearly about our Kim K inspired #Aurora dress ;-)");
    await untilLevel(page, "stop");
    await show(page, "typed", "The shop's tweet is typed into X's composer. The card beside it turns red; #Aurora is marked.");

    await pressOurs(page, "aplomb-card", /Why/);
    await untilSeen(page, "aplomb-card", /gunman/);
    await show(
      page,
      "why",
      "Why? A gunman killed twelve people in a cinema in Aurora, Colorado, last night: the BBC's headline stands there, with its link.",
    );

    await pressOurs(page, "aplomb-card", /Fold/);
    await press(page, POST);
    await untilSeen(page, "aplomb-stop", /Before you publish/);
    await show(page, "stopped", "Post is pressed. Nothing goes out: the dialog offers to edit, or to publish anyway.");

    await pressOurs(page, "aplomb-stop", /Publish anyway/);
    await untilSeen(page, "aplomb-stop", /Why should/);
    await page.keyboard.type("Approved by the head of communication");
    await show(page, "reason", "Publishing anyway takes a reason, which is kept with the post.");
    await pressOurs(page, "aplomb-stop", /^Publish anyway$/);
    await until(page, () => document.querySelector('[data-testid="toast"]') !== null);
    popup = await openPopup(session);
    await until(popup, () => document.body.innerText.includes("Approved by"));
    await show(popup, "balance", "It went out once. The week's balance shows one promotion, published against a stop, and says what to post next.");

    page = await session.newPage(`${COMPOSER}?theme=dark&lang=fr`);
    await inFrench(popup);
    await page.bringToFront();
    await typeIn(page, "Notre robe #Aurora est en boutique, -20 % jusqu'à dimanche !");
    await untilLevel(page, "stop");
    await pressOurs(page, "aplomb-card", /Pourquoi/);
    await untilSeen(page, "aplomb-card", /gunman/);
    await show(page, "en-francais", "And in French, in the dark.");
  } finally {
    await session.close();
    await world.close();
  }
}

/** Opens a browser that people can use, with the demo world and the day's news in it. Resolves when they close it. */
export async function openStage(browser: BrowserName, extension: string): Promise<void> {
  const world = await openWorld();
  const session = await launch({ browser, world, extension, headless: false, size: { width: 1280, height: 900 } });
  const popup = await openPopup(session);
  await rehearse(popup);
  await session.newPage(COMPOSER);
  await new Promise<void>((closed) => session.browser.on("disconnected", () => closed()));
  await world.close();
}

async function openPopup(session: Session): Promise<Page> {
  const popup = await session.openExtensionPage(POPUP);
  await popup.setViewport({ width: 380, height: 700 }).catch(() => undefined);
  return popup;
}

/** As a person does: the menu, the day, the button. */
async function rehearse(popup: Page): Promise<void> {
  await popup.click(".rehearse summary");
  await popup.$eval('input[name="day"]', (input, day) => Object.assign(input, { value: day }), DAY);
  await popup.click('.rehearse button[type="submit"]');
  await until(popup, () => document.querySelector(".rehearsal") !== null);
}

/** Sets the language that Aplomb speaks, beside what else is set. */
async function inFrench(popup: Page): Promise<void> {
  await popup.evaluate(async () => {
    const { browser = chrome } = globalThis as unknown as { browser?: typeof chrome };
    const { settings } = await browser.storage.local.get("settings");
    await browser.storage.local.set({ settings: { ...(settings as object), lang: "fr" } });
  });
}
declare const chrome: import("webextension-polyfill").Browser;

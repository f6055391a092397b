/** Own posts on profile pages are offered in the popup, taken in on a click, once each, and what they came to is on the dashboard. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Aplomb, openAplomb, POPUP } from "./aplomb.ts";
import { BROWSERS, until } from "./browser.ts";
import { openDashboard } from "./desk.ts";

const PAGES = [
  {
    site: "X",
    url: "https://x.com/acme",
    offer: "3 posts of yours on this page 3 not in the ledger yet.",
    kinds: ["quote", "reply", "post"],
    readings: ["20114", "1300"],
  },
  {
    site: "LinkedIn",
    url: "https://www.linkedin.com/in/ada-lamont/recent-activity/all/",
    offer: "2 posts of yours on this page 2 not in the ledger yet.",
    kinds: ["post", "post"],
    readings: ["18402", "1250"],
  },
  {
    site: "Facebook",
    url: "https://www.facebook.com/acme?quiet",
    offer: "2 posts of yours on this page 2 not in the ledger yet. 1 more does not say when it was published, and is left out.",
    kinds: ["post", "post"],
    readings: ["", "341"],
  },
];

describe.each(BROWSERS)("own posts in %s", (browser) => {
  let aplomb: Aplomb;
  let popup: Page;
  /** As over the tab in front: the popup is a page behind it. */
  const popupOver = async (page: Page) => {
    await page.bringToFront();
    await popup.evaluate(() => location.reload());
  };
  const offered = (words: string) =>
    until(popup, (wanted) => document.querySelector<HTMLElement>(".own-posts")?.innerText.replace(/\s+/g, " ").includes(wanted), words);
  const press = () => popup.evaluate(() => document.querySelector<HTMLElement>(".own-posts button")?.click());

  beforeAll(async () => {
    aplomb = await openAplomb(browser);
    await aplomb.settings({ lang: "en" });
    popup = await aplomb.openExtensionPage(POPUP);
  });
  afterAll(() => aplomb?.close());

  it.each(PAGES)("are taken from $site: offered, kept on a click, and known from then on", async ({ url, offer, kinds, readings }) => {
    const before = (await aplomb.posts()).map(({ id }) => id);
    const page = await aplomb.newPage(url);
    await until(page, () => document.querySelector('article, [role="article"], .feed-shared-update-v2') !== null);
    await popupOver(page);
    await offered(offer);
    await press();
    await offered(`Taken: ${kinds.length} posts`);
    const taken = (await aplomb.posts()).filter(({ id }) => !before.includes(id));
    expect(taken.map(({ kind }) => kind)).toEqual(kinds);
    expect(taken.every(({ from }) => from === "seen")).toBe(true);
    await popupOver(page);
    await offered("All in the ledger, counts included.");
    await page.close();
    const dashboard = await openDashboard(aplomb, "measures");
    const text = taken.at(-1)?.text ?? "";
    const shown = () =>
      dashboard.evaluate(
        (words) =>
          [...document.querySelectorAll(".readings tbody tr")]
            .filter((row) => row.textContent?.includes(words))
            .map((row) => Array.from(row.querySelectorAll("input"), ({ value }) => value).slice(0, 2))[0],
        text,
      );
    await expect.poll(shown, { timeout: 10_000 }).toEqual(readings);
    await dashboard.close();
  });
});

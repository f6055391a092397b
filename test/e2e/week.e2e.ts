/** What Aplomb was asked for first: whoever posts four promotions, one find from elsewhere and two replies on the site itself sees exactly that. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Aplomb, openAplomb, POPUP } from "./aplomb.ts";
import { BROWSERS, press, type as typeIn, until } from "./browser.ts";

const POST = '[data-testid="tweetButton"]';
const NEW = "https://x.com/compose/post";
const REPLY = "https://x.com/compose/post?in_reply_to=1";
const WEEK = [
  { at: NEW, text: "Our summer collection is in store now: order yours, 20% off with code SUMMER" },
  { at: NEW, text: "Last days of our sale: buy two jackets, get the third free, only in our shop" },
  { at: NEW, text: "New in our shop: the linen dress, 79 €, order now with free shipping" },
  { at: NEW, text: "Our gift cards are back: buy one today and save 10% with code GIFT" },
  { at: NEW, text: "Great read via @lemondefr on how linen is grown, and why it matters https://www.lemonde.fr/article/lin" },
  { at: REPLY, text: "Thank you so much, we are glad you like it!" },
  { at: REPLY, text: "Sorry to hear that. Which size did you order?" },
];

describe.each(BROWSERS)("a week on X, in %s", (browser) => {
  let aplomb: Aplomb;
  beforeAll(async () => {
    aplomb = await openAplomb(browser);
    await aplomb.settings({ lang: "en" });
  });
  afterAll(() => aplomb?.close());

  it("is shown as it was published: four promotions, one find, two replies", async () => {
    for (const { at, text } of WEEK) {
      const page = await aplomb.newPage(at);
      await typeIn(page, text);
      await press(page, POST);
      await expect.poll(async () => (await aplomb.posts()).some((post) => post.text === text), { timeout: 15_000 }).toBe(true);
      await page.close();
    }
    const popup = await aplomb.openExtensionPage(POPUP);
    await until(popup, () => document.querySelector('.week[aria-busy="false"] .mix-large td') !== null);
    const table = await popup.$eval(".mix-figures", (table) => (table as HTMLElement).innerText.replace(/\s+/g, " "));
    expect(table).toContain("57% 14% 29%");
    expect(table).toContain("4 posts 1 post 2 posts");
    expect(await popup.$eval("figcaption", ({ textContent }) => textContent)).toContain("7 posts and replies");
  });
});

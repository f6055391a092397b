/** Every composer of X: read as its editor means it, guarded, let through once, recorded as what it was. */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { feeds } from "../../src/feeds/index.ts";
import { sites } from "../../src/sites/index.ts";
import { type Aplomb, openAplomb, POPUP } from "./aplomb.ts";
import { BROWSERS, press, type as typeIn, until } from "./browser.ts";
import { pressOurs, see, untilLevel, untilSeen } from "./eyes.ts";

const BOX = '[data-testid="tweetTextarea_0"]';
const POST = '[data-testid="tweetButton"]';
const INLINE = '[data-testid="tweetButtonInline"]';

const surfaces = [
  { name: "home, inline", path: "/home", button: INLINE, kind: "post" },
  { name: "modal", path: "/compose/post", button: POST, kind: "post" },
  { name: "modal, in French and dark", path: "/compose/post?lang=fr&theme=dark", button: POST, kind: "post" },
  { name: "reply, modal", path: "/compose/post?in_reply_to=1", button: POST, kind: "reply" },
  { name: "reply, inline", path: "/ada/status/1", button: INLINE, kind: "reply" },
  { name: "quote", path: "/compose/post?quote=1", button: POST, kind: "quote" },
  { name: "intent", path: "/intent/post?text=", button: POST, kind: "post" },
  { name: "on twitter.com", host: "twitter.com", path: "/compose/post", button: POST, kind: "post" },
  { name: "narrow layout, a textarea", path: "/compose/post?narrow=1", button: POST, kind: "post", box: `${BOX} textarea` },
];

/** A test publishes faster than anybody should. */
const CALM = {
  policy: { rules: Object.fromEntries(["balance-spacing", "balance-daily-cap", "balance-promo-streak"].map((rule) => [rule, { on: false }])) },
};

describe.each(BROWSERS)("X in %s", (browser) => {
  let aplomb: Aplomb;
  let page: Page;
  const card = () => page.evaluate(() => document.querySelectorAll("aplomb-card").length);
  const toast = () => until(page, () => document.querySelector('[data-testid="toast"]') !== null);
  const show = async (path: string, host = "x.com") => {
    await page.close();
    page = await aplomb.newPage(`https://${host}${path}`);
  };
  const recorded = async (text: string) => {
    await expect.poll(async () => (await aplomb.posts()).some((post) => post.text === text), { timeout: 10_000 }).toBe(true);
    const found = (await aplomb.posts()).filter((post) => post.text === text);
    expect(found).toHaveLength(1);
    return found[0];
  };

  beforeAll(async () => {
    aplomb = await openAplomb(browser, { idleBackground: 2_000 });
    await aplomb.settings(CALM);
    page = await aplomb.newPage("https://x.com/home");
  });
  afterAll(() => aplomb?.close());

  it.each(surfaces)(
    "$name: stops a forgotten placeholder, by click and by keyboard; then lets the post through, once",
    async ({ name, host, path, button, kind, box = BOX }) => {
      await show(path, host);
      const text = `Meet us at the harbour fair, ${name}`;
      await typeIn(page, `${text} [NAME]`, box);
      await untilLevel(page, "stop");
      await press(page, button);
      await untilSeen(page, "aplomb-stop", /NAME|nom/i);
      await page.keyboard.press("Escape");
      await until(page, () => document.querySelector("aplomb-stop") === null);
      await page.keyboard.down("Control");
      await page.keyboard.press("Enter");
      await page.keyboard.up("Control");
      await untilSeen(page, "aplomb-stop", /NAME|nom/i);
      await page.keyboard.press("Escape");
      await until(page, () => document.querySelector("aplomb-stop") === null);
      expect(aplomb.published().filter((sent) => sent.startsWith(text))).toEqual([]);

      for (const _ of " [NAME]") await page.keyboard.press("Backspace");
      await until(page, () => document.querySelector('aplomb-card[data-level="stop"]') === null);
      await press(page, button);
      await toast();
      expect(aplomb.published().filter((sent) => sent.startsWith(text))).toEqual([text]);
      expect(await recorded(text)).toMatchObject({ kind, account: "x:acme", overridden: [] });
    },
  );

  it("a thread is one publication, read to its last post", async () => {
    await show("/compose/post");
    await typeIn(page, "First of two");
    await press(page, '[data-testid="addButton"]');
    await typeIn(page, "Second [NAME]", '[data-testid="tweetTextarea_1"]');
    await untilLevel(page, "stop");
    expect(await page.evaluate(() => [...(CSS.highlights.get("aplomb-stop") ?? [])].map(String))).toEqual(["[NAME]"]);
    for (const _ of " [NAME]") await page.keyboard.press("Backspace");
    await until(page, () => document.querySelector('aplomb-card[data-level="stop"]') === null);
    await press(page, POST);
    await toast();
    await recorded("First of two\n\nSecond");
  });

  it("a picture without a description is seen, and no longer once it has one", async () => {
    await show("/compose/post");
    await typeIn(page, "Our workshop this morning");
    const picture = join(tmpdir(), "aplomb-picture.gif");
    writeFileSync(picture, Buffer.from("R0lGODlhAQABAAAAACw=", "base64"));
    await ((await page.$('[role="dialog"] [data-testid="fileInput"]')) as ElementHandle<HTMLInputElement>).uploadFile(picture);
    await untilSeen(page, "aplomb-card", /description/i);
    await press(page, '[data-testid="attachments"] .alt');
    await page.type('[data-testid="altTextInput"]', "A workbench by a window");
    await press(page, '[data-testid="applyButton"]');
    await until(page, () => document.querySelector('aplomb-card[data-level="warn"]') === null);
  });

  it("two composers at once have a card each, and each its own draft", async () => {
    await show("/home");
    await typeIn(page, "Behind [NAME]");
    await untilLevel(page, "stop");
    await press(page, '[data-testid="SideNav_NewTweet_Button"]');
    await typeIn(page, "In front, all is said");
    await until(page, () => document.querySelector('[role="dialog"] aplomb-card') !== null);
    expect(await page.evaluate(() => [...document.querySelectorAll<HTMLElement>("aplomb-card")].map((el) => el.dataset.level === "stop"))).toEqual([
      true,
      false,
    ]);
    await press(page, POST);
    await toast();
    await recorded("In front, all is said");
  });

  it("an editor that is mounted anew keeps its card and its findings", async () => {
    await show("/compose/post");
    await typeIn(page, "Kept for later [NAME]");
    await untilLevel(page, "stop");
    await press(page, '[data-testid="unsentButton"]');
    await press(page, '[data-testid="app-bar-close"]');
    await page.click('[role="dialog"] [data-testid="tweetTextarea_0"]');
    await untilLevel(page, "stop");
    expect(await page.evaluate(() => document.querySelectorAll('[role="dialog"] aplomb-card').length)).toBe(1);
  });

  it("what the site refuses is not recorded", async () => {
    await show("/compose/post?refuse=187");
    await typeIn(page, "Refused as a duplicate");
    await press(page, POST);
    await toast();
    await show("/compose/post");
    await typeIn(page, "Accepted after the refusal");
    await press(page, POST);
    await toast();
    await recorded("Accepted after the refusal");
    expect((await aplomb.posts()).filter(({ text }) => text.startsWith("Refused"))).toEqual([]);
  });

  it("a draft that did not go out is never recorded: refused and discarded, or left open behind another", async () => {
    await show("/home?refuse=187");
    await typeIn(page, "Still open behind");
    await press(page, '[data-testid="SideNav_NewTweet_Button"]');
    await typeIn(page, "Refused and discarded");
    await press(page, POST);
    await toast();
    await press(page, '[data-testid="app-bar-close"]');
    await page.evaluate(() => history.replaceState(null, "", "/home"));
    await press(page, '[data-testid="SideNav_NewTweet_Button"]');
    await typeIn(page, "The one that went out");
    await press(page, POST);
    await until(page, () => document.querySelector('[data-testid="toast"] a') !== null);
    await recorded("The one that went out");
    expect((await aplomb.posts()).filter(({ text }) => /^(Still open|Refused and)/.test(text))).toEqual([]);
  });

  it("the worker may die between typing and publishing: the verdict stands, the post is recorded once", async () => {
    await show("/compose/post");
    await typeIn(page, "Through thick and thin [NAME]");
    await untilLevel(page, "stop");
    await aplomb.killWorker();
    await page.bringToFront();
    await press(page, POST);
    await untilSeen(page, "aplomb-stop", /NAME/);
    await page.keyboard.press("Escape");
    await until(page, () => document.querySelector("aplomb-stop") === null);
    for (const _ of " [NAME]") await page.keyboard.press("Backspace");
    await press(page, POST);
    await toast();
    await recorded("Through thick and thin");
  });

  it("what is only set for later is judged for then, kept as planned at the time it is due, and counts no sooner", async () => {
    await show("/compose/post");
    await typeIn(page, "Doors are being painted");
    await untilLevel(page, "clear");
    await press(page, POST);
    await toast();
    await recorded("Doors are being painted");
    await show("/compose/post");
    await typeIn(page, "Doors open at the harbour fair [NAME]");
    await untilLevel(page, "stop");
    await press(page, '[data-testid="scheduleOption"]');
    await until(page, () => document.querySelector("#SELECTOR_5") !== null);
    await press(page, '[data-testid="scheduledConfirmationPrimaryAction"]');
    await page.click(`[role="dialog"] ${BOX}`);
    await untilSeen(page, "aplomb-card", /set for \w{3},? \d+ \w{3},? \d\d:\d\d/);
    await press(page, POST);
    await untilSeen(page, "aplomb-stop", /NAME/);
    await page.keyboard.press("Escape");
    await until(page, () => document.querySelector("aplomb-stop") === null);
    await page.keyboard.press("End");
    for (const _ of " [NAME]") await page.keyboard.press("Backspace");
    await press(page, POST);
    await toast();
    const post = await recorded("Doors open at the harbour fair");
    expect(post?.planned).toBe(true);
    expect((post?.at ?? 0) - Date.now()).toBeGreaterThan(20 * 3_600_000);
    const popup = await aplomb.openExtensionPage(POPUP);
    await until(popup, () => document.body.innerText.includes("Doors are being painted"));
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain("Doors open");
    await popup.close();
  });

  it("search and messages are never read", async () => {
    await show("/home");
    await page.type('[data-testid="SearchBox_Search_Input"]', "[NAME] 4111 1111 1111 1111");
    await show("/messages");
    await page.type('[data-testid^="dmComposer"]', "[NAME] 4111 1111 1111 1111");
    expect(await card()).toBe(0);
    expect((await aplomb.tabState()).state).toBe("watching");
  });

  it("a layout that nobody knows is said to be unknown, and posting is not hindered", async () => {
    await show("/compose/post?layout=unknown");
    await typeIn(page, "Something with [NAME] in it", '[role="textbox"]');
    await untilSeen(page, "aplomb-card", /not watching this box/);
    expect((await aplomb.tabState()).state).toBe("blind");
    await pressOurs(page, "aplomb-card", /Copy a report/);
    const { text, controls } = await untilSeen(page, "aplomb-card", /nothing that you wrote/);
    expect(controls.map(({ value }) => value).find(Boolean)).toMatch(/^Aplomb .* · x · [\s\S]*» div .*contenteditable=true/m);
    expect(text + controls.map(({ value }) => value)).not.toContain("Something");
    await press(page, "button.publish");
    await toast();
    expect(aplomb.published()).toContain("Something with [NAME] in it");
    await page.evaluate(() => history.replaceState(null, "", "/home"));
    await page.evaluate(() => dispatchEvent(new PopStateEvent("popstate")));
    await expect.poll(card).toBe(0);
    expect((await aplomb.tabState()).state).toBe("watching");
  });

  it("speaks French where the person chose it", async () => {
    await aplomb.settings({ ...CALM, lang: "fr" });
    await show("/compose/post?lang=fr&theme=dark");
    await typeIn(page, "Bonjour [NOM]");
    await untilLevel(page, "stop");
    expect((await see(page, "aplomb-card"))?.text).toMatch(/Pourquoi/);
    await aplomb.settings(CALM);
  });

  it("asks nothing of any host but the sites and the sources", () => {
    const known = [...sites, ...feeds].flatMap(({ hosts }) => hosts);
    /** What Chromium asks of its maker of its own accord, with or without extensions. */
    const ofChromium = /(^|\.)(google|googleapis|gvt1)\.com$/;
    const { requests } = aplomb.world;
    expect([...new Set(requests.map(({ host }) => host))].filter((host) => !known.includes(host) && !ofChromium.test(host))).toEqual([]);
    const publishing = /\/graphql\/\w+\/Create\w*Tweet$/;
    const ofDrafts = /NAME|NOM|harbour|workshop|\bAll is said\b|Refused|Something/i;
    for (const { path, body } of requests.filter((one) => !publishing.test(one.path))) expect(decodeURIComponent(path) + body).not.toMatch(ofDrafts);
  });
});

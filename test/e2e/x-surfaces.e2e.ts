/** Every composer of X: read as its editor means it, guarded, let through once, recorded as what it was. */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { beforeAll, expect, it } from "vitest";
import { feeds } from "../../src/feeds/index.ts";
import { sites } from "../../src/sites/index.ts";
import { POPUP } from "./aplomb.ts";
import { BROWSERS, press, type as typeIn, until } from "./browser.ts";
import { pressOurs, see, untilLevel, untilSeen } from "./eyes.ts";
import { CALM, describeSurfaces } from "./surface.ts";
import { BOX, POST, x } from "./surfaces/x.ts";

for (const browser of BROWSERS)
  describeSurfaces({
    site: "X",
    browser,
    surfaces: x,
    sent: (aplomb) => aplomb.published(),
    wish: { idleBackground: 2_000 },
    more: (use) => {
      let page: Page;
      const card = () => page.evaluate(() => document.querySelectorAll("aplomb-card").length);
      const toast = () => until(page, () => document.querySelector('[data-testid="toast"]') !== null);
      const show = async (path: string, host = "x.com") => {
        await page.close();
        page = await use().newPage(`https://${host}${path}`);
      };
      const recorded = async (text: string) => {
        await expect.poll(async () => (await use().posts()).some((post) => post.text === text), { timeout: 10_000 }).toBe(true);
        const found = (await use().posts()).filter((post) => post.text === text);
        expect(found).toHaveLength(1);
        return found[0];
      };

      beforeAll(async () => {
        page = await use().newPage("https://x.com/home");
      });

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

      it("a poll is read to its last choice, and recorded with them", async () => {
        await show("/compose/post");
        await typeIn(page, "Which loom first?");
        await press(page, '[data-testid="createPollButton"]');
        await typeIn(page, "The red one", 'input[name="Choice1"]');
        await typeIn(page, "[NAME]", 'input[name="Choice2"]');
        await untilSeen(page, "aplomb-card", /\[NAME\]/);
        await press(page, POST);
        await untilSeen(page, "aplomb-stop", /NAME/);
        await page.keyboard.press("Escape");
        await page.focus('input[name="Choice2"]');
        for (const _ of "[NAME]") await page.keyboard.press("Backspace");
        await page.keyboard.type("Blue");
        await until(page, () => document.querySelector('aplomb-card[data-level="stop"]') === null);
        await press(page, POST);
        await toast();
        expect(await recorded("Which loom first?\n\nThe red one\n\nBlue")).toMatchObject({ class: "engagement" });
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
        expect(
          await page.evaluate(() => [...document.querySelectorAll<HTMLElement>("aplomb-card")].map((el) => el.dataset.level === "stop")),
        ).toEqual([true, false]);
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
        expect((await use().posts()).filter(({ text }) => text.startsWith("Refused"))).toEqual([]);
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
        expect((await use().posts()).filter(({ text }) => /^(Still open|Refused and)/.test(text))).toEqual([]);
      });

      it("the worker may die between typing and publishing: the verdict stands, the post is recorded once", async () => {
        await show("/compose/post");
        await typeIn(page, "Through thick and thin [NAME]");
        await untilLevel(page, "stop");
        await use().killWorker();
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
        const popup = await use().openExtensionPage(POPUP);
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
        expect((await use().tabState()).state).toBe("watching");
      });

      it("a layout that nobody knows is said to be unknown, and posting is not hindered", async () => {
        await show("/compose/post?layout=unknown");
        await typeIn(page, "Something with [NAME] in it", '[role="textbox"]');
        await untilSeen(page, "aplomb-card", /not watching this box/);
        expect((await use().tabState()).state).toBe("blind");
        await pressOurs(page, "aplomb-card", /Copy a report/);
        const { text, controls } = await untilSeen(page, "aplomb-card", /nothing that you wrote/);
        expect(controls.map(({ value }) => value).find(Boolean)).toMatch(/^Aplomb .* · x · [\s\S]*» div .*contenteditable=true/m);
        expect(text + controls.map(({ value }) => value)).not.toContain("Something");
        await press(page, "button.publish");
        await toast();
        expect(use().published()).toContain("Something with [NAME] in it");
        await page.evaluate(() => history.replaceState(null, "", "/home"));
        await page.evaluate(() => dispatchEvent(new PopStateEvent("popstate")));
        await expect.poll(card).toBe(0);
        expect((await use().tabState()).state).toBe("watching");
      });

      it("a redesigned page is watched again the same day, by the selectors of a policy", async () => {
        const post = { box: ["][", '[role="textbox"]'], publish: ["button.publish"] };
        await use().settings({ policy: { ...CALM.policy, sites: { x: { seen: "2026-11-23", composers: { post } } } } });
        await show("/compose/post?layout=unknown");
        await typeIn(page, "Found again [NAME]", '[role="textbox"]');
        await untilLevel(page, "stop");
        await press(page, "button.publish");
        await untilSeen(page, "aplomb-stop", /NAME/);
        await page.keyboard.press("Escape");
        expect(use().published()).not.toContain("Found again [NAME]");
        await use().settings(CALM);
      });

      it("speaks French where the person chose it", async () => {
        await use().settings({ ...CALM, lang: "fr" });
        await show("/compose/post?lang=fr&theme=dark");
        await typeIn(page, "Bonjour [NOM]");
        await untilLevel(page, "stop");
        expect((await see(page, "aplomb-card"))?.text).toMatch(/Pourquoi/);
        await use().settings(CALM);
      });

      it("asks nothing of any host but the sites and the sources", () => {
        const known = [...sites, ...feeds].flatMap(({ hosts }) => hosts);
        /** What Chromium asks of its maker of its own accord, with or without extensions. */
        const ofChromium = /(^|\.)(google|googleapis|gvt1)\.com$/;
        const { requests } = use().world;
        expect([...new Set(requests.map(({ host }) => host))].filter((host) => !known.includes(host) && !ofChromium.test(host))).toEqual([]);
        const publishing = /\/graphql\/\w+\/(?:Create\w*Tweet|ArticleEntityPublish)$/;
        const ofDrafts = /NAME|NOM|harbour|workshop|\bAll is said\b|Refused|Something/i;
        for (const { path, body } of requests.filter((one) => !publishing.test(one.path)))
          expect(decodeURIComponent(path) + body).not.toMatch(ofDrafts);
      });
    },
  });

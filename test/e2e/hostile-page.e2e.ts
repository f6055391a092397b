/** A page that is against us, and a person whose fingers rest on the keys: nothing of ours is read, nothing goes out unasked. */
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Aplomb, openAplomb } from "./aplomb.ts";
import { BROWSERS, press, type as typeIn, until } from "./browser.ts";
import { pressOurs, see, untilLevel, untilSeen } from "./eyes.ts";

const URL = "https://x.com/compose/post";
const POST = '[data-testid="tweetButton"]';
const BOX = '[role="dialog"] [data-testid="tweetTextarea_0"]';
const DRAFT = "Bring your friends, [NAME]";
const written = (page: Page) => page.$eval(BOX, (box) => [...box.querySelectorAll('[data-block="true"]')].map((line) => line.textContent).join("\n"));
const stopIsGone = () => document.querySelector("aplomb-stop") === null;

/** What the hostile page keeps. */
interface Spying {
  roots: unknown[];
  heard: string[];
}

describe.each(BROWSERS)("in %s", (browser) => {
  let aplomb: Aplomb;
  let page: Page;
  beforeAll(async () => {
    aplomb = await openAplomb(browser);
  });
  afterAll(() => aplomb?.close());
  beforeEach(async () => {
    page = await aplomb.newPage("https://x.com/messages");
  });
  afterEach(() => page.close());

  /** Listens where a page may listen first of all, and writes down each letter it learns. */
  const listen = () =>
    page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ["keydown", "keypress", "keyup", "beforeinput", "input"])
        window.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? (event as InputEvent).data}`), true);
    });
  const heard = () => page.evaluate(() => (window as unknown as Spying).heard);

  it("a page that defines our names, and breaks what they are made with, reads nothing and lets nothing slip", async () => {
    await page.evaluateOnNewDocument(() => {
      const roots: unknown[] = [];
      Object.assign(window, { roots });
      class Spy extends HTMLElement {
        constructor() {
          super();
          roots.push(this.attachInternals().shadowRoot);
        }
        connectedCallback() {
          roots.push(this.shadowRoot, this.firstElementChild?.shadowRoot ?? null);
        }
      }
      customElements.define("aplomb-card", Spy);
      customElements.define("aplomb-stop", class extends Spy {});
      Element.prototype.attachShadow = () => {
        throw new Error("not here");
      };
    });
    await page.goto(URL);
    await typeIn(page, DRAFT);
    await untilLevel(page, "stop");
    await press(page, POST);
    await untilSeen(page, "aplomb-stop", /NAME/);
    expect(await page.evaluate(() => (window as unknown as Spying).roots.filter((root) => root !== null))).toEqual([]);
    expect(await page.evaluate(() => [...document.querySelectorAll("aplomb-card, aplomb-stop")].map((el) => el.textContent).join(""))).toBe("");
    expect(aplomb.published()).toEqual([]);
  });

  it.each([
    ["Enter on the button", async () => page.focus(POST)],
    ["Ctrl+Enter in the box", async () => page.keyboard.down("Control")],
  ])("a held %s asks once, closes nothing and types nothing", async (_, prepare) => {
    await page.goto(URL);
    await typeIn(page, DRAFT);
    await untilLevel(page, "stop");
    await prepare();
    await page.keyboard.down("Enter");
    await untilSeen(page, "aplomb-stop", /NAME/);
    for (let repeats = 0; repeats < 5; repeats++) await page.keyboard.down("Enter");
    expect((await see(page, "aplomb-stop"))?.focused).toBe("Edit the post");
    await page.keyboard.up("Enter");
    await page.keyboard.up("Control");
    expect(await written(page)).toBe(DRAFT);
    await page.keyboard.press("Enter");
    await until(page, stopIsGone);
    expect(await written(page)).toBe(DRAFT);
    expect(aplomb.published()).toEqual([]);
  });

  it("what is typed into the reason, and the key that closes the dialog, are nobody else's", async () => {
    await page.goto(URL);
    await typeIn(page, DRAFT);
    await untilLevel(page, "stop");
    await press(page, POST);
    await untilSeen(page, "aplomb-stop", /NAME/);
    await listen();
    await pressOurs(page, "aplomb-stop", /Publish anyway/);
    await untilSeen(page, "aplomb-stop", /Why should this go out/);
    await page.keyboard.type("njk secret");
    const { controls } = await untilSeen(page, "aplomb-stop", /Why/);
    expect(controls.find(({ label }) => label === "reason")?.value).toBe("njk secret");
    await page.keyboard.press("Escape");
    await until(page, stopIsGone);
    expect(await heard()).toEqual([]);
    await page.keyboard.type("!");
    expect(await heard()).toContain("keydown !");
  });

  it("among three thousand boxes, on a page that changes with each frame, the one that is written in is watched", async () => {
    await page.goto(URL);
    await page.evaluate(() => {
      const crowd = document.body.appendChild(document.createElement("div"));
      const boxes = Array.from({ length: 3_000 }, (_, i) => {
        const box = document.createElement(i % 3 === 0 ? "textarea" : "div");
        if (i % 3 > 0) box.contentEditable = "true";
        if (i % 3 === 2) box.dataset.testid = `tweetTextarea_${i}`;
        return box;
      });
      crowd.append(...boxes);
      for (const box of boxes.slice(0, 300)) box.focus();
      const stir = () => {
        crowd.append(...boxes.splice(0, 100), ...boxes.slice(0, 100));
        boxes.push(...([...crowd.children].slice(0, 100) as (typeof boxes)[number][]));
        requestAnimationFrame(stir);
      };
      stir();
    });
    await typeIn(page, DRAFT);
    await untilLevel(page, "stop");
    await press(page, POST);
    await untilSeen(page, "aplomb-stop", /NAME/);
    expect(aplomb.published()).toEqual([]);
  });

  it("a draft that the page closes under the dialog is said not to have gone out", async () => {
    await page.goto(URL);
    await typeIn(page, DRAFT);
    await untilLevel(page, "stop");
    await press(page, POST);
    await pressOurs(page, "aplomb-stop", /Publish anyway/);
    await untilSeen(page, "aplomb-stop", /Why should this go out/);
    await page.keyboard.type("As it is");
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-testid="app-bar-close"]')?.click());
    await pressOurs(page, "aplomb-stop", /^Publish anyway$/);
    await untilSeen(page, "aplomb-stop", /Nothing was published/);
    await page.keyboard.press("Enter");
    await until(page, stopIsGone);
    expect(aplomb.published()).toEqual([]);
  });

  it("the keyboard stays in the list when a finding is set aside", async () => {
    await page.goto(URL);
    await typeIn(page, "#one #two #three #four #five #six #seven BUY NOW!!! Everything must go, click here");
    await until(page, () => document.querySelector('aplomb-card:not([data-level="clear"])') !== null);
    await pressOurs(page, "aplomb-card", /Why/);
    await untilSeen(page, "aplomb-card", /Ignore in this draft/);
    await page.keyboard.press("Tab");
    for (let tabs = 0; tabs < 20 && !/^Ignore/.test((await see(page, "aplomb-card"))?.focused ?? ""); tabs++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await untilSeen(page, "aplomb-card", /Some findings are ignored/);
    expect((await see(page, "aplomb-card"))?.focused).toMatch(/^(Ignore in this draft: .+|Show them again)$/);
  });
});

/** The news in the browser: a new moment reaches an open composer, sources in trouble harm nobody, feeds are added, a trend is explained and muted. */
import { rmSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser as WebExtension } from "webextension-polyfill";
import { playWikipedia } from "../demo/wikipedia.ts";
import type { Play } from "../demo/world.ts";
import { type Aplomb, openAplomb, POPUP } from "./aplomb.ts";
import { BROWSERS, press, type as typeIn, until } from "./browser.ts";
import { withEveryPermission } from "./every-permission.ts";
import { pressOurs, see, untilLevel, untilSeen } from "./eyes.ts";

const OPTIONS = "src/options/index.html#sources";
const TAG = "#Rivebelle";
const json = (body: unknown) => ({ headers: { "content-type": "application/json; charset=utf-8" }, body: JSON.stringify(body) });
const MONTHS = "January February March April May June July August September October November December".split(" ");
const wikipedia = playWikipedia();
/** The portal's page of today, with one bullet; the rest as ever. */
const portal =
  (bullet: string): Play =>
  (asked) => {
    if (!asked.path.startsWith("/w/api.php")) return wikipedia(asked);
    const now = new Date();
    const title = `Portal:Current events/${now.getUTCFullYear()} ${MONTHS[now.getUTCMonth()]} ${now.getUTCDate()}`;
    const content = `;Disasters and accidents\n*${bullet} [https://courrier.example/1 (Le Courrier)]`;
    return json({ query: { pages: [{ title, revisions: [{ slots: { main: { content } } }] }] } });
  };
const QUIET = portal("The Harbour Library opens its new reading room.");
const GRAVE = portal("A bridge collapse in [[Rivebelle]] kills at least 14 people.");
async function* endless() {
  const megabyte = new Uint8Array(1_000_000).fill(0x20);
  for (;;) yield megabyte;
}

describe.each(BROWSERS)("the news in %s", (browser) => {
  let aplomb: Aplomb;
  let inside: Page;
  const folder = withEveryPermission(browser);
  /** Every source is due again, and asked. */
  const readAgain = () =>
    inside.evaluate(async () => {
      const { browser: api = chrome } = globalThis as unknown as { browser?: WebExtension };
      const shelves = Object.entries(await api.storage.local.get(null)).filter(([key]) => key.startsWith("news:"));
      await api.storage.local.set({ ...Object.fromEntries(shelves.map(([key, shelf]) => [key, { ...(shelf as object), nextAt: 0 }])), rests: {} });
      await api.runtime.sendMessage({ kind: "facts", site: "x" });
    });
  const compose = async (text: string) => {
    const page = await aplomb.newPage("https://x.com/compose/post");
    await typeIn(page, text);
    return page;
  };
  const says = (page: Page, words: string) => until(page, (wanted) => document.body.innerText.includes(wanted), words);

  beforeAll(async () => {
    aplomb = await openAplomb(browser, { extension: folder });
    aplomb.world.answer("en.wikipedia.org", QUIET);
    await aplomb.settings({ lang: "en", sources: { langs: ["en", "fr"] } });
    inside = await aplomb.openExtensionPage(POPUP);
  });
  afterAll(async () => {
    await aplomb?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("finds a quiet day, on which a post is set for tomorrow", async () => {
    const page = await compose(`Free coffee for early birds ${TAG}`);
    await press(page, '[data-testid="scheduleOption"]');
    await until(page, () => document.querySelector("#SELECTOR_5") !== null);
    await press(page, '[data-testid="scheduledConfirmationPrimaryAction"]');
    await page.click('[role="dialog"] [contenteditable="true"]');
    await untilSeen(page, "aplomb-card", /set for/);
    await press(page, '[data-testid="tweetButton"]');
    await expect.poll(async () => (await aplomb.posts()).some(({ planned }) => planned), { timeout: 15_000 }).toBe(true);
    await page.close();
  });

  it("reaches a composer that is open, as soon as one source knows it, however long another takes", async () => {
    const page = await compose(`A new look for spring ${TAG}`);
    await untilLevel(page, "clear");
    const slow = aplomb.world.answer("www.gdacs.org", () => new Promise(() => {}));
    aplomb.world.answer("en.wikipedia.org", GRAVE);
    const asked = aplomb.world.requests.length;
    await readAgain();
    await page.bringToFront();
    await until(page, () => ["warn", "stop"].includes(document.querySelector<HTMLElement>("aplomb-card")?.dataset.level ?? ""));
    const seenAt = Date.now();
    const told = aplomb.world.requests.slice(asked).find(({ host, path }) => host === "en.wikipedia.org" && path.startsWith("/w/api.php"));
    console.log(`${browser}: a new moment was seen in the composer ${seenAt - (told?.at ?? 0)} ms after the source was asked`);
    expect(told?.status).toBe(200);
    slow();
    await page.close();
  });

  it("counts the planned post that it touches on the badge, and says why in the popup", async () => {
    const badge = () =>
      inside.evaluate(() => {
        const { browser: api = chrome } = globalThis as unknown as { browser?: WebExtension };
        return api.action.getBadgeText({});
      });
    await expect.poll(badge, { timeout: 15_000 }).toBe("1");
    await says(inside, "1 planned post touches the news");
    expect(await inside.$eval(".planned", (section) => (section as HTMLElement).innerText)).toContain("A bridge collapse in Rivebelle");
  });

  it("keeps what it knew when every source is off, hostile, slow, endless or garbled, and says what is wrong", async () => {
    const back = [
      aplomb.world.answer("en.wikipedia.org", () => ({ headers: { "content-type": "application/json" }, body: endless() })),
      aplomb.world.answer("fr.wikipedia.org", () => ({
        headers: { "content-type": "application/json; charset=utf-16" },
        body: new Uint8Array([0, 255, 254, 7]),
      })),
      aplomb.world.answer("www.gdacs.org", () => new Promise(() => {})),
      aplomb.world.answer("earthquake.usgs.gov", () => "down"),
      aplomb.world.answer("www.seismicportal.eu", () => ({ headers: { "content-type": "text/html" }, body: "<script>alert(1)</script>" })),
    ];
    await readAgain();
    const page = await compose(`Our summer sale starts now ${TAG}`);
    await until(page, () => ["warn", "stop"].includes(document.querySelector<HTMLElement>("aplomb-card")?.dataset.level ?? ""));
    const options = await aplomb.openExtensionPage(OPTIONS);
    for (const words of ["its answer is too long", "nothing readable in its answer", "could not be reached", "no full answer within 25 s"])
      await expect.poll(() => options.evaluate(() => document.body.innerText), { timeout: 45_000 }).toContain(words);
    await inside.bringToFront();
    await until(inside, () => /sources? failed/.test(document.body.innerText));
    await options.close();
    await page.close();
    for (const restore of back) restore();
    aplomb.world.answer("en.wikipedia.org", GRAVE);
    await readAgain();
    await until(inside, () => !/sources? failed/.test(document.body.innerText));
  });

  it("takes a feed that somebody adds, after a look at it; says what is no feed; takes it out, and back", async () => {
    const item = "<item><title>Ferry sinks off Harbour, nine dead</title><link>https://courrier.example/2</link></item>";
    aplomb.world.answer("courrier.example", ({ path }) =>
      path === "/rss"
        ? {
            headers: { "content-type": "application/rss+xml" },
            body: `<rss><channel><title>Le Courrier</title><copyright>For readers only</copyright>${item}</channel></rss>`,
          }
        : { headers: { "content-type": "text/html" }, body: "<!doctype html><p>News" },
    );
    const options = await aplomb.openExtensionPage(OPTIONS);
    await options.bringToFront();
    const field = await options.waitForSelector('.added input[type="text"]');
    await field?.type("courrier.example/");
    await options.keyboard.press("Enter");
    await says(options, "There is no RSS or Atom feed at this address");
    await field?.click({ count: 3 });
    await field?.type("courrier.example/rss");
    await options.keyboard.press("Enter");
    await says(options, "Ferry sinks off Harbour, nine dead");
    await says(options, "For readers only");
    await (await options.waitForSelector(".feed-seen .main"))?.click();
    await until(options, () => /Le Courrier[\s\S]*checked/.test(document.querySelector(".added > ul")?.textContent ?? ""));
    await (await options.waitForSelector(".added > ul button"))?.click();
    await until(options, () => document.querySelector(".added > ul") === null);
    await (await options.waitForSelector(".kept button"))?.click();
    await until(options, () => document.querySelector(".added > ul") !== null);
    await options.close();
  });

  it("explains a trend beside the draft; the press learns of the hashtag on the click alone; a moment is muted and heard again", async () => {
    aplomb.world.answer("api.gdeltproject.org", () =>
      json({
        articles: [{ url: "https://herald.example/3", title: "Rivebelle mourns its dead", seendate: "20260310T083000Z", domain: "herald.example" }],
      }),
    );
    const asked = () => aplomb.world.requests.filter(({ host }) => host === "api.gdeltproject.org");
    const page = await compose(`What a spring ${TAG}`);
    await until(page, () => ["warn", "stop"].includes(document.querySelector<HTMLElement>("aplomb-card")?.dataset.level ?? ""));
    await untilSeen(page, "aplomb-card", /Why is it trending\?/);
    await pressOurs(page, "aplomb-card", /Why is it trending\?/);
    const { text } = await untilSeen(page, "aplomb-card", /A bridge collapse in Rivebelle[\s\S]*Le Courrier[\s\S]*\d of the \d+ headlines/);
    expect(text).not.toMatch(/\bsafe\b/i);
    expect(asked()).toEqual([]);
    await pressOurs(page, "aplomb-card", /in the press/);
    await untilSeen(page, "aplomb-card", /Rivebelle mourns its dead/);
    expect(asked().map(({ path }) => new URL(path, "https://a.example").searchParams.get("query"))).toEqual(['"Rivebelle"']);
    expect((await see(page, "aplomb-card"))?.controls.map(({ label }) => label)).toContain(`Open ${TAG} on X`);
    await page.evaluate(() => document.querySelector("aplomb-card")?.scrollIntoView({ block: "center" }));
    await pressOurs(page, "aplomb-card", /Mute this moment/);
    await untilSeen(page, "aplomb-card", /Muted: “A bridge collapse/);
    await untilLevel(page, "clear");
    await pressOurs(page, "aplomb-card", /Undo/);
    await until(page, () => ["warn", "stop"].includes(document.querySelector<HTMLElement>("aplomb-card")?.dataset.level ?? ""));
    await page.close();
  });
});
declare const chrome: WebExtension;

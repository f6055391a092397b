/**
 * Random sequences of what people do on X with two composers, against a plain account of what should come of it: findings belong to the
 * right draft; each publication is recorded once, for the account that made it, and nothing else is. `APLOMB_SEQUENCES=500` plays more.
 */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Aplomb, openAplomb } from "./aplomb.ts";
import { BROWSERS, press, until } from "./browser.ts";

const SEQUENCES = Number(process.env.APLOMB_SEQUENCES ?? 5);
const STEPS = 9;
const FAULT = " [NAME]";
const CALM = {
  policy: { rules: Object.fromEntries(["balance-spacing", "balance-daily-cap", "balance-promo-streak"].map((rule) => [rule, { on: false }])) },
};
const SCOPES = { home: '[data-testid="primaryColumn"]', modal: '[role="dialog"]' } as const;
type Where = keyof typeof SCOPES;
const BOX = '[data-testid="tweetTextarea_0"]';

/** The same numbers for the same seed, from 0 to 1 (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe.each(BROWSERS)("in %s", (browser) => {
  let aplomb: Aplomb;
  let page: Page;
  /** What should stand in the ledger, as "account text". */
  const expected: string[] = [];
  const recorded = async () => (await aplomb.posts()).map(({ account, text }) => `${account} ${text}`).sort();

  beforeAll(async () => {
    aplomb = await openAplomb(browser);
    await aplomb.settings(CALM);
    page = await aplomb.newPage("https://x.com/home");
  });
  afterAll(() => aplomb?.close());

  async function play(seed: number, log: string[]): Promise<void> {
    const random = chance(seed);
    const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
    const drafts: Partial<Record<Where, string>> = { home: "" };
    let account = "acme";
    let refuses = false;
    let count = 0;
    await page.goto("https://x.com/home");
    await page.waitForSelector(`${SCOPES.home} ${BOX}`);

    const front = (): Where => (drafts.modal === undefined ? "home" : "modal");
    const here = (path: string) => page.evaluate((to) => history.replaceState(null, "", to), path);
    const toasts = () => page.evaluate(() => document.querySelector('[data-testid="toast"]')?.textContent);
    /** Each composer that is open says of its own draft what is to be said of it. */
    const judged = (where: Where) =>
      until(
        page,
        (scope, wanted) => {
          const card = document.querySelector<HTMLElement>(`${scope} aplomb-card`);
          return !card ? !wanted : (card.dataset.level === "stop") === wanted;
        },
        SCOPES[where],
        drafts[where]?.includes(FAULT) ?? false,
      );
    const steps: Readonly<Record<string, () => Promise<void>>> = {
      async write() {
        const where = front();
        if (drafts[where]?.includes(FAULT)) return;
        const words = `${drafts[where] ? " " : ""}${where}${seed}n${++count}${random() < 0.3 ? FAULT : ""}`;
        await page.click(`${SCOPES[where]} ${BOX}`);
        await page.keyboard.press("End");
        await page.keyboard.type(words);
        drafts[where] += words;
      },
      async mend() {
        const where = front();
        if (!drafts[where]?.endsWith(FAULT)) return;
        await page.click(`${SCOPES[where]} ${BOX}`);
        await page.keyboard.press("End");
        for (const _ of FAULT) await page.keyboard.press("Backspace");
        drafts[where] = drafts[where]?.slice(0, -FAULT.length) ?? "";
      },
      async publish() {
        const where = front();
        const text = drafts[where];
        if (!text) return;
        await page.evaluate(() => document.querySelector('[data-testid="toast"]')?.setAttribute("data-old", ""));
        await press(page, `${SCOPES[where]} [data-testid^="tweetButton"]`);
        if (text.includes(FAULT)) {
          await until(page, () => document.querySelector("aplomb-stop") !== null);
          await page.keyboard.press("Escape");
          await until(page, () => document.querySelector("aplomb-stop") === null);
          return;
        }
        if (refuses) {
          await until(page, () => document.querySelector('[data-testid="toast"]:not(:has(a))') !== null);
          return;
        }
        expected.push(`x:${account} ${text}`);
        await until(page, (scope) => !document.querySelector(scope)?.querySelector('[data-text="true"]')?.textContent, SCOPES[where]);
        if (where === "modal") delete drafts.modal;
        else drafts.home = "";
      },
      async open() {
        if (drafts.modal !== undefined) return;
        await press(page, '[data-testid="SideNav_NewTweet_Button"]');
        await page.waitForSelector(`${SCOPES.modal} ${BOX}`);
        drafts.modal = "";
      },
      async discard() {
        if (drafts.modal === undefined) return;
        await press(page, '[data-testid="app-bar-close"]');
        delete drafts.modal;
      },
      async remount() {
        if (drafts.modal === undefined) return;
        await press(page, '[data-testid="unsentButton"]');
        await press(page, '[data-testid="app-bar-close"]');
        await page.waitForSelector(`${SCOPES.modal} ${BOX}`);
        await page.click(`${SCOPES.modal} ${BOX}`);
      },
      async account() {
        await page.evaluate(() => document.querySelector<HTMLElement>('[data-testid="SideNav_AccountSwitcher_Button"]')?.click());
        account = account === "acme" ? "acme_care" : "acme";
      },
      async refusals() {
        refuses = !refuses;
        await here(`${drafts.modal === undefined ? "/home" : "/compose/post"}${refuses ? "?refuse=187" : ""}`);
      },
      async reload() {
        if (random() < 0.5) return;
        await page.goto(`https://x.com/home${refuses ? "?refuse=187" : ""}`);
        await page.waitForSelector(`${SCOPES.home} ${BOX}`);
        drafts.home = "";
        delete drafts.modal;
        account = "acme";
      },
    };
    for (let step = 0; step < STEPS; step++) {
      const name = pick(["write", "write", "write", "mend", "publish", "publish", "open", "discard", "remount", "account", "refusals", "reload"]);
      log.push(`${name} (${front()}, ${account}${refuses ? ", refused" : ""})`);
      await steps[name]?.();
      for (const where of Object.keys(drafts) as Where[]) if (drafts[where] !== undefined) await judged(where);
    }
    log.push(`toast: ${await toasts()}`);
  }

  it(
    `${SEQUENCES} sequences of ${STEPS} steps leave no draft with another's findings, no post twice, none missed`,
    async () => {
      for (let seed = 1; seed <= SEQUENCES; seed++) {
        const log: string[] = [];
        try {
          await play(seed, log);
          await expect.poll(recorded, { timeout: 10_000 }).toEqual([...expected].sort());
        } catch (cause) {
          throw new Error(`sequence ${seed}: ${log.join(" → ")}`, { cause });
        }
      }
    },
    60_000 + SEQUENCES * 15_000,
  );
});

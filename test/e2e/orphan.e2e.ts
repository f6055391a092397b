/** The extension is updated or reloaded under an open page: the script left behind holds nothing back. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Aplomb, openAplomb, POPUP } from "./aplomb.ts";
import { press, type as typeIn, until } from "./browser.ts";
import { untilLevel, untilSeen } from "./eyes.ts";

/** In Chromium only: Firefox ends the old script on the spot, and reloading a temporary extension there takes the driver’s pages with it. */
describe("an orphan", () => {
  let aplomb: Aplomb;
  beforeAll(async () => {
    aplomb = await openAplomb("chromium");
  });
  afterAll(() => aplomb?.close());

  /** Gives the page on which the draft was begun before the reload, and goes on after it. */
  async function reloadUnderDraft() {
    const page = await aplomb.newPage("https://x.com/compose/post");
    await typeIn(page, "Left behind [NAME]");
    await untilLevel(page, "stop");
    const popup = await aplomb.openExtensionPage(POPUP);
    await popup
      .evaluate(() => {
        const { browser: api, chrome } = globalThis as unknown as Record<"browser" | "chrome", { runtime: { reload(): void } } | undefined>;
        (api ?? chrome)?.runtime.reload();
      })
      .catch(() => undefined);
    await page.bringToFront();
    return page;
  }

  it("lets everything through", async () => {
    const page = await reloadUnderDraft();
    await page.keyboard.type("!");
    await untilSeen(page, "aplomb-card", /reload/);
    await press(page, '[data-testid="tweetButton"]');
    await until(page, () => document.querySelector('[data-testid="toast"]') !== null);
    expect(aplomb.published()).toEqual(["Left behind [NAME]!"]);
  });
});

/** The dashboard, as a community manager keeps it pinned: each row of the mission that it answers is named by its id. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Aplomb, openAplomb } from "./aplomb.ts";
import { until } from "./browser.ts";
import { openDashboard, pressButton, publish, says, show } from "./desk.ts";

describe("the dashboard in chromium", () => {
  let aplomb: Aplomb;
  let page: Page;
  beforeAll(async () => {
    aplomb = await openAplomb("chromium");
    await aplomb.settings({ lang: "en", accounts: [{ id: "x:acme", site: "x", handle: "acme" }] });
    page = await openDashboard(aplomb, "strategy");
  });
  afterAll(() => aplomb?.close());
  const add = async (list: string, ...names: readonly string[]) => {
    for (const name of names) {
      await page.focus(`input[name="${list}"]`);
      await page.keyboard.type(name);
      await page.keyboard.press("Enter");
      await until(page, (wanted) => [...document.querySelectorAll<HTMLInputElement>(".aim-name input")].some(({ value }) => value === wanted), name);
    }
  };

  it("S1: a strategy is written by keyboard, posts name what they are for, and the week says which goal it serves not at all", async () => {
    await add("audiences", "Collectors", "Parents of young children");
    await pressButton(page, "Move “Parents of young children” up");
    await until(page, () => document.querySelector<HTMLInputElement>(".aim-name input")?.value === "Parents of young children");
    await add("goals", "More people at the workshop days", "Hire two carpenters");
    await says(page, "This week serves goal 2 not at all: Hire two carpenters");
    await publish(page, { text: "Our workshop is open on Saturday, come and see", at: Date.now() - 1_000 });
    await until(page, () => document.querySelector<HTMLSelectElement>('select[name="goal"]')?.selectedOptions[0]?.textContent?.includes("suggested"));
    await pressButton(page, "Keep");
    await says(page, "post or plan serves goal 1: More people at the workshop days");
    await says(page, "This week serves goal 2 not at all: Hire two carpenters");
    await page.reload();
    await says(page, "post or plan serves goal 1");
    expect(await page.$eval(".aims input", (field) => (field as HTMLInputElement).value)).toBe("Parents of young children");
    await show(page, "strategy");
  });
});

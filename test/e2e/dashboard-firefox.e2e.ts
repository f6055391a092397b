/** The dashboard in Firefox: the walks of the mission's main rows, each named by its id; all others are walked in Chromium. */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isoDay } from "../../src/core/desk/days.ts";
import { excelFile } from "../imports/excel.ts";
import { type Aplomb, openAplomb } from "./aplomb.ts";
import { until } from "./browser.ts";
import { openDashboard, pressButton, publish, says, show, typeInto } from "./desk.ts";

const DAY = 86_400_000;

describe("the dashboard in firefox", () => {
  let aplomb: Aplomb;
  let page: Page;
  beforeAll(async () => {
    aplomb = await openAplomb("firefox");
    await aplomb.settings({ lang: "en", accounts: [{ id: "x:acme", site: "x", handle: "acme" }] });
    page = await openDashboard(aplomb, "calendar");
  });
  afterAll(() => aplomb?.close());

  it("S5: a post is planned by keyboard, judged by the rules for its day, moved with Alt and an arrow, and known again once it is published", async () => {
    await until(page, () => document.querySelector(".day-number[tabindex='0']") !== null);
    await page.focus(".day-number[tabindex='0']");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await typeInto(page, '.plan-editor textarea[name="text"]', "Our workshop is open on Saturday for everybody");
    await says(page, "Counts as", ".plan-editor");
    await pressButton(page, "Keep", "dialog");
    const dayOf = () => until(page, () => document.querySelector(".chip")?.closest("td")?.querySelector<HTMLElement>(".day-number")?.dataset.day);
    const before = Number(await dayOf());
    await page.focus(".chip");
    await page.keyboard.down("Alt");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.up("Alt");
    await until(
      page,
      (was) => Number(document.querySelector<HTMLElement>(".chip")?.closest("td")?.querySelector<HTMLElement>(".day-number")?.dataset.day) > was,
      before,
    );
    await publish(page, { text: "Our workshop is open on Saturday for everybody!", at: Date.now() });
    await until(page, () => {
      dispatchEvent(new Event("focus"));
      return document.querySelector(".chip") === null;
    });
  });

  it("S17: a site's analytics come in from Excel after a look; S13: the posts they are about are too few to be held against a rule", async () => {
    await publish(page, ...[1, 2, 3, 4].map((n) => ({ text: `Coat number ${n}: 20% off`, at: Date.now() - n * 2 * DAY, class: "promo" as const })));
    await show(page, "measures");
    await says(page, "Not enough posts: it takes 6 on either side.");
    const path = join(tmpdir(), "aplomb-analytics-firefox.xlsx");
    const rows = [1, 2].map((n) => [`Coat number ${n}: 20% off`, isoDay(Date.now() - n * 2 * DAY), 900 * n, 12 * n]);
    writeFileSync(path, excelFile({ "All posts": [["Post title", "Created date", "Impressions", "Likes"], ...rows] }));
    await until(page, () => document.querySelector('input[name="analytics"]') !== null);
    await ((await page.$('input[name="analytics"]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
    await pressButton(page, "Keep the numbers of 2 posts");
    await says(page, "The numbers of 2 posts are kept.");
  });

  it("S9: a goal is followed by what was read off the posts", async () => {
    await show(page, "strategy");
    await typeInto(page, 'input[name="goals"]', "More people at the workshop days");
    await page.keyboard.press("Enter");
    await until(page, () => document.querySelector(".goal-fields select") !== null);
    await page.select(".goal-fields select", "response");
    await typeInto(page, '.goal-fields input[type="number"]', "40");
    await page.keyboard.press("Tab");
    await show(page, "measures");
    await until(page, () => document.querySelector(".sofar")?.textContent?.replace(/\s+/g, " ").trim() === "36 of 40");
  });

  it("S12, S17: a report says in a sentence what each plot shows, keeps a table behind it, and leaves out what is not wanted", async () => {
    await show(page, "reports");
    await says(page, "5 posts and replies in this period");
    await says(page, "2,700 in all, over 2 posts");
    const rows = await page.$eval('[aria-labelledby="figure-reach"] table', (found) =>
      [...(found as HTMLTableElement).rows].map(({ cells }) => [...cells].at(-1)?.textContent),
    );
    expect(rows[0]).toBe("Reach");
    expect(rows.slice(1).map((value) => Number(value?.replace(",", "")))).toContain(2_700);
    await page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>(".report-bar fieldset input")].at(-1)?.click());
    await until(page, () => !document.body.innerText.includes("Most went out between"));
  });
});

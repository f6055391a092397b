/**
 * `npm run report`: a finished report of a quarter, made by the built extension in Chromium of a workshop that there is not, in each language, into docs/report/:
 * as PDF, and as it is seen in the light, in the dark and on paper.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { LANGS, type Lang } from "../src/core/model.ts";
import { type Aplomb, openAplomb } from "../test/e2e/aplomb.ts";
import { until } from "../test/e2e/browser.ts";
import { lay, openDashboard, publish, show } from "../test/e2e/desk.ts";
import "./build.ts";
import { FROM, quarter, TO } from "./report/quarter.ts";
import { inSameFace } from "./same-face.ts";

const OUT = join("docs", "report");
/** What its margins leave of an A4 sheet, in CSS pixels: 178 mm wide. */
const SHEET = { width: 673, height: 997 };
/** What the numbers at the foot of each sheet look like. */
const FOOT = `<p style="inline-size:100%;margin:0 16mm;font:8px sans-serif;color:#566167;text-align:end"><span class="pageNumber"></span> / <span class="totalPages"></span></p>`;

async function choose(page: Page, title: string): Promise<void> {
  await until(page, () => document.querySelector('select[name="period"]') !== null);
  await page.select('select[name="period"]', "periodOwn");
  await until(page, () => document.querySelectorAll('.report-bar input[type="date"]').length === 2);
  for (const [place, day] of [FROM, TO].entries())
    await page.evaluate(
      (at, value) => {
        const field = document.querySelectorAll<HTMLInputElement>('.report-bar input[type="date"]')[at];
        if (!field) return;
        field.value = value;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      },
      place,
      day,
    );
  await page.type('input[name="title"]', title);
  await until(page, () => document.querySelectorAll('.report[aria-busy="false"] .plot').length > 8);
}

async function reportIn(aplomb: Aplomb, lang: Lang): Promise<void> {
  const { title, accounts, posts, things } = quarter(lang);
  await aplomb.settings({ lang, accounts });
  const page = await openDashboard(aplomb, "strategy");
  // tsx marks functions with a helper that the page does not have.
  await page.evaluate("globalThis.__name = (named) => named");
  await publish(page, ...posts);
  await lay(page, ...things);
  await show(page, "reports");
  await choose(page, title);
  writeFileSync(
    join(OUT, `${lang}.pdf`),
    await page.pdf({
      ...{ format: "a4", printBackground: true, tagged: true, displayHeaderFooter: true, headerTemplate: "<i></i>", footerTemplate: FOOT },
      margin: { top: "16mm", bottom: "18mm", left: "16mm", right: "16mm" },
    }),
  );
  for (const scheme of ["light", "dark"]) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    writeFileSync(join(OUT, `${lang}-${scheme}.png`), await page.screenshot());
  }
  await page.emulateMediaFeatures([]);
  await page.emulateMediaType("print");
  await page.setViewport(SHEET);
  writeFileSync(join(OUT, `${lang}-print.png`), await page.screenshot());
  await page.close();
}

// Days begin where the workshop is.
process.env.TZ = "Europe/Paris";
mkdirSync(OUT, { recursive: true });
await inSameFace(async () => {
  for (const lang of LANGS) {
    const aplomb = await openAplomb("chromium", { size: { width: 1200, height: 1500 } });
    await reportIn(aplomb, lang).finally(() => aplomb.close());
    console.log(join(OUT, `${lang}.pdf`));
  }
});

/** What axe finds wrong with a page of ours, and the looks it is tried in. */
import axe from "axe-core";
import type { Page } from "puppeteer-core";
import type { BrowserName } from "./browser.ts";

/** @returns a line each: the rule of axe, and the elements that break it */
export async function faultsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const LOOKS = [
  { scheme: "light", lang: "en", width: 1280 },
  { scheme: "light", lang: "fr", width: 360 },
  { scheme: "dark", lang: "en", width: 360 },
  { scheme: "dark", lang: "fr", width: 1280 },
] as const;

/** Every pair of scheme, language and width (CSS pixels) once; in Firefox the light ones, for it cannot be told to be dark. */
export const looks = (browser: BrowserName) => LOOKS.filter(({ scheme }) => browser === "chromium" || scheme === "light");

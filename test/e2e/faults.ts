/** What axe finds wrong with a page of ours, and the looks it is tried in. */
import axe from "axe-core";
import type { Page } from "puppeteer-core";
import type { Aplomb } from "./aplomb.ts";
import type { BrowserName } from "./browser.ts";
import { type Part, see } from "./eyes.ts";

/** @returns a line each: the rule of axe, and the elements that break it */
export async function faultsOf(page: Page, options: axe.RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate((how) => (globalThis as unknown as { axe: typeof axe }).axe.run(how), options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** The same for a part of ours on somebody else's page, which is closed to axe: for a copy of it, in an open root, in the light and, where the browser can be told, in the dark. */
export async function faultsWithin(aplomb: Aplomb, page: Page, part: Part): Promise<string[]> {
  const seen = await see(page, part);
  if (!seen) throw new Error(`there is no ${part}`);
  const copy = await aplomb.openExtensionPage(NOTHING);
  await copy.evaluate(({ html, css }) => {
    document.documentElement.lang = "en";
    document.title = "A copy";
    const main = document.createElement("main");
    document.body.replaceChildren(main);
    const root = main.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.append(...new DOMParser().parseFromString(html, "text/html").body.children);
  }, seen);
  const faults: string[] = [];
  for (const value of aplomb.baseUrl.startsWith("chrome") ? ["light", "dark"] : ["light"]) {
    if (value === "dark") await copy.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
    faults.push(...(await faultsOf(copy, { rules: { "page-has-heading-one": { enabled: false } } })));
  }
  await copy.close();
  return faults;
}
/** Any page of ours that can be emptied. */
const NOTHING = "src/popup/index.html";

const LOOKS = [
  { scheme: "light", lang: "en", width: 1280 },
  { scheme: "light", lang: "fr", width: 360 },
  { scheme: "dark", lang: "en", width: 360 },
  { scheme: "dark", lang: "fr", width: 1280 },
] as const;

/** Every pair of scheme, language and width (CSS pixels) once; in Firefox the light ones, for it cannot be told to be dark. */
export const looks = (browser: BrowserName) => LOOKS.filter(({ scheme }) => browser === "chromium" || scheme === "light");

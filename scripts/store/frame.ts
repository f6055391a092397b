/** How a picture of the store is set: one sentence, one view of the product, on paper, with the plumb line. */
import { readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import type { Lang } from "../../src/core/model.ts";
import type { Aplomb } from "../../test/e2e/aplomb.ts";

/** Beside its words, which suits what is tall; or below them, which suits what is wide. */
export type Layout = "beside" | "below";
export interface Words {
  readonly title: string;
  readonly more: string;
}

const ICON = readFileSync("public/icons/aplomb.svg", "utf8");
const MOTTO: Readonly<Record<Lang, string>> = { en: "Composure, before you publish", fr: "Le sang-froid, avant de publier" };

const STYLE = `
  * { box-sizing: border-box; margin: 0; }
  body { inline-size: 100vw; block-size: 100vh; overflow: hidden; background: #efe9dc; color: #172428; font-family: sans-serif; }
  svg { display: block; }
  .name { display: flex; align-items: center; gap: 14px; font-weight: 700; color: #123f49; }
  h1 { font-family: "Liberation Serif", Georgia, serif; font-weight: 400; letter-spacing: -0.01em; text-wrap: balance; }
  p { color: #3f4c51; line-height: 1.45; text-wrap: pretty; }
  img { display: block; border-radius: 14px; box-shadow: 0 0 0 1px #17242814, 0 24px 60px -12px #17242859; }
  .beside { display: grid; grid-template-columns: 400px auto; }
  .beside > div { padding: 64px 0 64px 64px; display: flex; flex-direction: column; gap: 24px; }
  .beside .name { margin-block-end: auto; }
  .beside h1 { font-size: 56px; line-height: 1.06; }
  .beside p { font-size: 19px; margin-block-end: auto; }
  .beside figure { block-size: 800px; display: grid; place-items: center; padding-inline: 56px 64px; }
  .below > div { padding: 36px 64px 0; display: grid; grid-template-columns: auto 1fr; column-gap: 40px; align-items: center; }
  .below h1 { font-size: 44px; }
  .below p { font-size: 18px; grid-column: 1 / -1; margin-block-start: 6px; }
  .below .name { grid-row: 1; grid-column: 2; justify-self: end; }
  .below figure { padding: 28px 64px 0; }
  .name { font-size: 20px; } .name svg { inline-size: 40px; }
  .tile { display: grid; place-content: center; justify-items: center; gap: 14px; text-align: center; }
  .tile svg { inline-size: 104px; } .tile strong { font: 400 44px "Liberation Serif", Georgia, serif; } .tile p { font-size: 17px; }`;

/** @param shot the view, as PNG at two pixels a point @returns the whole picture, as PNG of 1280 × 800 */
export function framed(aplomb: Aplomb, layout: Layout, { title, more }: Words, shot: Uint8Array): Promise<Uint8Array> {
  const view = `data:image/png;base64,${Buffer.from(shot).toString("base64")}`;
  return drawn(
    aplomb,
    { width: 1280, height: 800 },
    layout,
    `
    <div><span class="name">${ICON}Aplomb</span><h1>${title}</h1><p>${more}</p></div>
    <figure><img id="view" alt="" srcset="${view} 2x"></figure>`,
  );
}

/** @returns the small promotional picture, as PNG of 440 × 280 */
export const tile = (aplomb: Aplomb, lang: Lang): Promise<Uint8Array> =>
  drawn(aplomb, { width: 440, height: 280 }, "tile", `${ICON}<strong>Aplomb</strong><p>${MOTTO[lang]}</p>`);

async function drawn(
  { browser }: Aplomb,
  size: { readonly width: number; readonly height: number },
  layout: string,
  body: string,
): Promise<Uint8Array> {
  const page: Page = await browser.newPage();
  await page.setViewport(size);
  await page.setContent(`<!doctype html><style>${STYLE}</style><body class="${layout}">${body}`, { waitUntil: "load" });
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

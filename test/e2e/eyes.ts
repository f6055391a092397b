/** Lets a test see what a person sees of Aplomb's parts, which are closed to the page: a second extension, that looks and never touches. */
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { type Session, until, type Where } from "./browser.ts";

export type Part = "aplomb-card" | "aplomb-stop";
interface Seen {
  readonly text: string;
  /** What the closed root holds, and how it is dressed. */
  readonly html: string;
  readonly css: string;
  /** The name of what has the keyboard within it; "" when nothing has. */
  readonly focused: string;
  /** Buttons, fields and links, with the middle of each on the screen. */
  readonly controls: readonly { readonly label: string; readonly value?: string; readonly x: number; readonly y: number }[];
}

/** Gives the browser the second extension. Before the pages are opened. */
export const openEyes = ({ browser }: Session) => browser.installExtension(join(import.meta.dirname, "eyes"));

/** What is shown of the topmost such part; undefined when there is none. */
export async function see(page: Where, part: Part): Promise<Seen | undefined> {
  const seen = await page.evaluate((name) => {
    dispatchEvent(new CustomEvent("eyes", { detail: name }));
    return document.documentElement.dataset.eyes ?? "[]";
  }, part);
  return (JSON.parse(seen) as Seen[]).at(-1);
}

/** Waits until the part shows words that fit. @throws after 20 s, with what it shows instead */
export async function untilSeen(page: Where, part: Part, words: RegExp): Promise<Seen> {
  const giveUpAt = performance.now() + 20_000;
  for (;;) {
    const seen = await see(page, part);
    if (seen && words.test(seen.text)) return seen;
    if (performance.now() > giveUpAt) throw new Error(`${part} never showed ${words}; it shows: ${seen?.text}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Presses a control of ours as a person does: with the mouse, where it stands. @param where the frame of the page that the part is in */
export async function pressOurs(page: Page, part: Part, label: RegExp, where: Where = page): Promise<void> {
  const control = (await see(where, part))?.controls.find((one) => label.test(one.label));
  if (!control) throw new Error(`${part} shows no ${label}`);
  await page.mouse.click(control.x, control.y);
}

/** Waits for the card's level, as the page sees it. */
export const untilLevel = (page: Page, level: string, card = "aplomb-card") =>
  until(
    page,
    (name, wanted) =>
      [...document.querySelectorAll<HTMLElement>(name)].some(
        (el) => el.dataset.level === wanted && el.dataset.state === "watching" && el.checkVisibility(),
      ),
    card,
    level,
  );

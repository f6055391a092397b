/** Brings Aplomb's scripts into pages: the engine where somebody begins to write, what a policy asks for beside, the sentinel under pages that were open before it. */
import browser, { type Manifest, type Runtime, type Scripting } from "webextension-polyfill";
import type { Correction } from "../core/model.ts";
import { corrected, packSite } from "../core/site.ts";
import { readSettings } from "../store/settings.ts";
import { policyInForce } from "./facts.ts";
import { bringTo, siteAt } from "./watched.ts";

/** Built apart from the rest: see `vite.config.ts`. */
const SCRIPTS = { engine: "/src/content/engine.js", optional: "/src/content/optional.js", expressions: "/src/content/expressions.js" };
const BEGUN = "/src/content/begun.js";
const PLANTED = "planted";

/**
 * The engine comes with the one site that the frame belongs to.
 * @throws when no site is known there, when the frame has gone, or the browser lets no script into it
 */
export async function bring(script: keyof typeof SCRIPTS, { tab, frameId = 0, url = "" }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) throw new Error(`the script "${script}" was asked for from outside a tab`);
  const target = { tabId: tab.id, frameIds: [frameId] };
  const files: string[] = [SCRIPTS[script]];
  if (script === "engine") {
    const site = await siteAt(url);
    const settings = await readSettings();
    const own = (await policyInForce(settings)).sites?.[site.id];
    await browser.scripting.executeScript({ target, func: handOver, args: [packSite(own ? corrected(site, await understood(own, target)) : site)] });
    if (settings.begunReplies) files.push(BEGUN);
  }
  await browser.scripting.executeScript({ target, files });
}

/** A correction without selectors that the browser cannot read: people write them by hand, and one of them would leave the page unwatched. */
async function understood(own: Correction, target: Scripting.InjectionTarget): Promise<Correction> {
  const all = Object.values(own.composers).flatMap((lists) => Object.values(lists).flatMap((list) => list ?? []));
  const [answer] = await browser.scripting.executeScript({ target, func: readable, args: [all] });
  const known = new Set(answer?.result as string[]);
  const kept = Object.entries(own.composers).map(([name, lists]) => [
    name,
    Object.fromEntries(Object.entries(lists).map(([part, list]) => [part, list?.filter((selector) => known.has(selector))])),
  ]);
  return { ...own, composers: Object.fromEntries(kept) };
}

/** Runs in the page, by itself: a background has no document to try selectors in. */
export function readable(selectors: readonly string[]): string[] {
  const nothing = document.createDocumentFragment();
  return selectors.filter((selector) => {
    try {
      nothing.querySelector(selector);
      return true;
    } catch {
      return false;
    }
  });
}

/** Runs in the page, by itself: see `content/handover.ts`. */
function handOver(site: string): void {
  const world = globalThis as { aplomb?: { site?: string } };
  if (world.aplomb) world.aplomb.site = site;
}

/**
 * Once after each installation, update and start: Chromium leaves pages that are already open to themselves, and nobody watches in them.
 * A page that has its sentinel keeps it: see there.
 */
export async function plant(scripts: readonly Manifest.ContentScript[]): Promise<void> {
  const { [PLANTED]: isPlanted } = await browser.storage.session.get(PLANTED);
  if (isPlanted) return;
  await browser.storage.session.set({ [PLANTED]: true });
  await bringTo(scripts);
}

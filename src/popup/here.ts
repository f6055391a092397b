/** What the tab in front says of itself; and what can be known of it when it says nothing. */
import browser from "webextension-polyfill";
import type { AccountId, SiteId } from "../core/model.ts";
import { ask, askTab } from "../messages.ts";

export type Here =
  | { readonly kind: "watching" | "blind" | "paused"; readonly site: SiteId; readonly account?: AccountId; readonly tab: number }
  /** A page that Aplomb belongs in, without it: opened before Aplomb was installed or updated. */
  | { readonly kind: "silent" }
  /** What could be watched here, if people asked for it. */
  | { readonly kind: "elsewhere"; readonly offer?: { readonly site: SiteId; readonly host: string } };

export async function lookHere(): Promise<Here> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { kind: "elsewhere" };
  const told = await Promise.allSettled((await framesOf(tab.id)).map((frame) => askTab(tab.id ?? 0, "state", {}, frame)));
  const states = told.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
  // LinkedIn and Meta Business Suite write in frames, of which the page around them knows nothing.
  const best = states.find(({ composers }) => composers > 0) ?? states[0];
  if (!best) return belongs(tab.url) ? { kind: "silent" } : { kind: "elsewhere", ...(await offerAt(tab.id, tab.url)) };
  const { state, site, account } = best;
  return { kind: state, site, tab: tab.id, ...(account ? { account } : {}) };
}

/** The page, then those of its frames in which something can be written: the others need not be asked, nor woken. */
async function framesOf(tab: number): Promise<readonly number[]> {
  const found = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: isWritten }).catch(() => []);
  return [0, ...found.flatMap(({ frameId, result }) => (frameId !== 0 && result === true ? frameId : []))];
}

/** Runs in each frame, by itself. */
function isWritten(): boolean {
  return document.querySelector('[contenteditable="true"], textarea') !== null;
}

/** @param url told for the page that people have pressed the button over */
async function offerAt(tab: number, url: string | undefined) {
  const host = url?.startsWith("https:") ? new URL(url).host : undefined;
  const offer = host && (await ask("offer", { tab, host }).catch(() => undefined));
  return offer ? { offer } : {};
}

/** @param url unknown for pages that Aplomb has no access to: those are none of its own */
function belongs(url: string | undefined): boolean {
  const matches = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
  const host = url?.startsWith("http") ? new URL(url).host : undefined;
  return matches.some((match) => match.split("/")[2] === host);
}

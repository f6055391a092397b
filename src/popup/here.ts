/** What the tab in front says of itself; and what can be known of it when it says nothing. */
import browser from "webextension-polyfill";
import type { AccountId, SiteId } from "../core/model.ts";
import { askTab } from "../messages.ts";

export type Here =
  | { readonly kind: "watching" | "blind" | "paused"; readonly site: SiteId; readonly account?: AccountId; readonly tab: number }
  /** A page that Aplomb belongs in, without it: opened before Aplomb was installed or updated. */
  | { readonly kind: "silent" }
  | { readonly kind: "elsewhere" };

export async function lookHere(): Promise<Here> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { kind: "elsewhere" };
  try {
    const { state, site, account } = await askTab(tab.id, "state", {});
    return { kind: state, site, tab: tab.id, ...(account ? { account } : {}) };
  } catch {
    return { kind: belongs(tab.url) ? "silent" : "elsewhere" };
  }
}

/** @param url unknown for pages that Aplomb has no access to: those are none of its own */
function belongs(url: string | undefined): boolean {
  const matches = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
  const host = url?.startsWith("http") ? new URL(url).host : undefined;
  return matches.some((match) => match.split("/")[2] === host);
}

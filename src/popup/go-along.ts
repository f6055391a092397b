/** Keeps a page that stays open up to date: the tab in front, what goes out, what has happened while nobody looked. */
import browser from "webextension-polyfill";
import { onRecorded } from "../store/recorded.ts";
import type { Popup } from "./state.ts";

export function goAlong(popup: Pick<Popup, "look" | "renew">): void {
  browser.tabs.onActivated.addListener(() => popup.look());
  browser.tabs.onUpdated.addListener((_, { status }) => {
    if (status === "complete") popup.look();
  });
  browser.windows.onFocusChanged.addListener(() => popup.look());
  const renew = () => Promise.all([popup.look(), popup.renew()]);
  window.addEventListener("focus", renew);
  onRecorded(renew);
}

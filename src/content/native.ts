/** What the browser offers extensions in this tab, whatever the page has named `browser`: an element with that id stands in globalThis as well. */
import type { Browser } from "webextension-polyfill";

declare const chrome: Browser;

/** Firefox's own, or Chromium's under either name. What a page names is inherited by the global object, and never its own. */
export const native: Browser = Object.hasOwn(globalThis, "browser") ? (globalThis as unknown as { browser: Browser }).browser : chrome;

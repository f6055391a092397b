/** The key for crisis mode: the popup with the reason already asked for. A press calls nothing by itself. */
import browser from "webextension-polyfill";

const POPUP = "src/popup/index.html";
const ASKING = `${POPUP}#crisis`;

/** In the popup, or in a tab where the browser opens no popup without a press of its button. */
export async function askForCrisis(): Promise<void> {
  // Not awaited: Firefox opens a popup only straight from the key.
  const set = browser.action.setPopup({ popup: ASKING });
  try {
    await Promise.all([set, browser.action.openPopup()]);
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(ASKING) });
  } finally {
    await browser.action.setPopup({ popup: POPUP });
  }
}

/** The toolbar button: pale while Aplomb is paused everywhere, itself again when the pause ends. */
import browser from "webextension-polyfill";
import type { Settings } from "../core/policy/settings.ts";

/** The alarm that rings when a pause ends. */
export const PAUSE_ENDS = "pause-ends";
const SIZES = [16, 32, 48, 128];

/** Draws the button as the settings are now, and has itself woken for the end of a pause. A pause of one site leaves the button as it is. */
export async function showPause({ pause }: Settings): Promise<void> {
  const lasts = pause !== undefined && pause.untilAt > Date.now();
  const everywhere = lasts && pause.site === undefined;
  const name = browser.i18n.getMessage("appName");
  await Promise.all([
    browser.action.setIcon({ path: Object.fromEntries(SIZES.map((size) => [size, `/icons/${everywhere ? "paused-" : ""}${size}.png`])) }),
    browser.action.setTitle({ title: everywhere ? `${name} · ${browser.i18n.getMessage("herePaused")}` : name }),
    lasts ? browser.alarms.create(PAUSE_ENDS, { when: pause.untilAt }) : browser.alarms.clear(PAUSE_ENDS),
  ]);
}

/** The toolbar badge: red while a crisis lasts, so that it is seen in every window, whatever page is open. */
import browser from "webextension-polyfill";
import type { Settings } from "../core/policy/settings.ts";

/** The alarm that rings when a crisis ends. */
export const CRISIS_ENDS = "crisis-ends";
const RED = "#a3251c";
const WHITE = "#ffffff";

/** Draws the badge as the settings are now, and has itself woken for the end of the crisis. By the real clock, in a rehearsal too. */
export async function showCrisis({ crisis }: Settings): Promise<void> {
  const lasts = crisis !== undefined && crisis.untilAt > Date.now();
  await Promise.all([
    browser.action.setBadgeText({ text: lasts ? "!" : "" }),
    browser.action.setBadgeBackgroundColor({ color: RED }),
    browser.action.setBadgeTextColor({ color: WHITE }),
    lasts ? browser.alarms.create(CRISIS_ENDS, { when: crisis.untilAt }) : browser.alarms.clear(CRISIS_ENDS),
  ]);
}

/** The toolbar badge: red while a crisis lasts, else how many planned posts touch what is happening; seen in every window, whatever page is open. */
import browser from "webextension-polyfill";
import type { Settings } from "../core/policy/settings.ts";

/** The alarm that rings when a crisis ends. */
export const CRISIS_ENDS = "crisis-ends";
const RED = "#a3251c";
const AMBER = "#8a5a00";
const WHITE = "#ffffff";

/**
 * Draws the badge as the settings are now, and has itself woken for the end of the crisis. By the real clock, in a rehearsal too.
 * @param touched how many planned posts are warned of
 */
export async function showBadge({ crisis }: Settings, touched: number): Promise<void> {
  const lasts = crisis !== undefined && crisis.untilAt > Date.now();
  await Promise.all([
    browser.action.setBadgeText({ text: lasts ? "!" : touched > 0 ? `${touched}` : "" }),
    browser.action.setBadgeBackgroundColor({ color: lasts ? RED : AMBER }),
    browser.action.setBadgeTextColor({ color: WHITE }),
    lasts ? browser.alarms.create(CRISIS_ENDS, { when: crisis.untilAt }) : browser.alarms.clear(CRISIS_ENDS),
  ]);
}

/** How present a moment still is: how it fades, when it is so grave that the press speaks of little else, and when it has become background. */
import type { Moment, MomentName } from "../model.ts";

const DAY = 86_400_000;
const MANY_DEAD = 10;
/** Headlines within a day, where the press speaks of little else. */
export const OFTEN = 3;

/** From 1 down: halved every 36 h, 5 days from 10 dead, 14 days from 100. Own proposal; no published figures were found. */
export function presence({ dead = 0, lastAt }: Moment, now: number): number {
  const halfLife = dead >= 100 ? 14 * DAY : dead >= MANY_DEAD ? 5 * DAY : 1.5 * DAY;
  return 2 ** (-Math.max(0, now - lastAt) / halfLife);
}

/**
 * So grave that the press speaks of little else: ten dead or more, and three headlines within a day.
 * Ten dead alone would hold on 69–84 % of days; with three headlines of one name it is under 1 % (Wikipedia's portal, 2012, 2016, 2022).
 */
export const isGrave = (moment: Moment, now: number): boolean =>
  isDeadly(moment) && now - moment.lastAt < DAY && !isLasting(moment, now) && lately(moment, now) >= OFTEN && moment.names.some(isNarrow);

export const isDeadly = ({ dead = 0 }: Moment): boolean => dead >= MANY_DEAD;

/** How many of its headlines are of the last day. */
export const lately = ({ headlines }: Moment, now: number): number => headlines.filter(({ at }) => now - at < DAY).length;

/** Wars, and diseases that spread, go on for months: after three days they are background. */
export const isLasting = ({ kind, firstAt }: Moment, now: number): boolean => (kind === "war" || kind === "health") && now - firstAt > 3 * DAY;

export const isNarrow = ({ reach }: MomentName): boolean => reach === "event" || reach === "place" || reach === "person";

/** "Mute this moment": no draft is held against it any more, however its headlines change, until it is heard again. */

import type { Moment } from "../model.ts";
import type { Muted } from "../policy/policy.ts";
import { key } from "../text/text.ts";
import { MEMORY } from "./gather.ts";

const MOST_KEYS = 20;

/** What to remember of a moment. @param now of the world it is in, ms */
export function muting({ names, headlines }: Pick<Moment, "names" | "headlines">, now: number): Muted {
  const narrow = names.filter(({ reach }) => reach === "event" || reach === "place" || reach === "person");
  const keys = (narrow.length > 0 ? narrow : names).map(({ name }) => key(name).slice(0, 200)).filter(Boolean);
  return { keys: [...new Set(keys)].slice(0, MOST_KEYS), headline: headlines[0]?.headline.slice(0, 500) ?? "", at: now };
}

/** Adds to what is muted, and forgets what no moment can be any more. */
export const mutedWith = (muted: readonly Muted[], added: Muted): Muted[] => [
  added,
  ...muted.filter(({ at, keys }) => at > added.at - 2 * MEMORY && keys.join() !== added.keys.join()),
];

/** Shares a name, and had begun by then. */
export const isMuted = ({ names, firstAt }: Pick<Moment, "names" | "firstAt">, muted: readonly Muted[]): boolean =>
  muted.some(({ keys, at }) => firstAt <= at && names.some(({ name }) => keys.includes(key(name))));

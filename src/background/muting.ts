/** "Mute this moment", from beside a draft: kept in the settings, and taken back as simply. */
import type { Feed } from "../core/feed.ts";
import { mutedWith, muting } from "../core/moments/muted.ts";
import type { Muted } from "../core/policy/policy.ts";
import { changeSettings, readSettings } from "../store/settings.ts";
import { momentsIn } from "./facts.ts";
import { worldOf } from "./world.ts";

/** @returns what was muted; undefined when the moment is no more */
export async function mute(feeds: readonly Feed[], id: string): Promise<Muted | undefined> {
  const settings = await readSettings();
  const world = worldOf(settings);
  const moment = (await momentsIn(feeds, settings, world)).find((one) => one.id === id);
  if (!moment) return undefined;
  const added = muting(moment, world.now);
  await changeSettings((now) => ({ ...now, muted: mutedWith(now.muted, added) }));
  return added;
}

/** @param at when it was muted */
export async function hear(at: number): Promise<void> {
  await changeSettings((now) => ({ ...now, muted: now.muted.filter((one) => one.at !== at) }));
}

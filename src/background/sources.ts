/** Which sources are read as things are set: each feed, part by part, with the shelf its news is kept on and whether its host is allowed. */
import browser from "webextension-polyfill";
import type { Feed, Part } from "../core/feed.ts";
import type { Settings } from "../core/policy/settings.ts";
import { isOn, wantsOf } from "../core/policy/sources.ts";
import { type World, worldOf } from "./world.ts";

export interface Source {
  readonly feed: Feed;
  /** The part's id; "" for a feed without parts. */
  readonly part: string;
  /** What tells it from the feed's other parts on screen. */
  readonly name: string;
  readonly shelf: string;
  readonly isAllowed: boolean;
}

/** @returns the sources that the world hears, in the order of the feeds */
export async function sourcesFor(feeds: readonly Feed[], settings: Settings, world: World = worldOf(settings)): Promise<Source[]> {
  const wants = wantsOf(settings.sources, navigator.languages);
  const heard = feeds.filter((feed) => world.hears(feed) && isOn(feed, settings.sources));
  const parts = heard.flatMap((feed) => {
    const whole: readonly Part[] = feed.hosts.slice(0, 1).map((host) => ({ id: "", name: "", host }));
    return (feed.parts?.(wants) ?? whole).map((part) => ({ feed, part }));
  });
  const all = await Promise.all(
    parts.map(async ({ feed, part: { id, name, host, unasked } }) => {
      const source = { feed, part: id, name, shelf: world.shelf(id ? `${feed.id}:${id}` : feed.id), isAllowed: await isAllowed(host) };
      return source.isAllowed || !unasked ? [source] : [];
    }),
  );
  return all.flat();
}

/** Whether the browser lets us ask the host: people can take that back at any time. */
export const isAllowed = (host: string): Promise<boolean> => browser.permissions.contains({ origins: [`https://${host}/*`] });

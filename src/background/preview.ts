/** Looks at a feed that somebody is about to add: what it says of itself, and its newest headlines. */

import { aboutFeed, rss } from "../feeds/rss.ts";
import type { Preview } from "../messages.ts";
import { fetchText, NoText } from "./fetch-text.ts";

const SHOWN = 5;

/** Never throws. @param url of a host that is allowed */
export async function preview(url: string): Promise<Preview> {
  try {
    const { headers } = rss.request(Date.now(), undefined, url);
    const { text = "" } = (await fetchText(url, headers)) ?? {};
    const about = aboutFeed(text);
    if (!about) return { failed: { why: "junk" } };
    const items = [...rss.parse(text, Date.now(), url)].sort((a, b) => b.at - a.at);
    return { ...about, headlines: items.slice(0, SHOWN).map(({ headline }) => headline) };
  } catch (error) {
    return { failed: error instanceof NoText ? error.failure : { why: "network", detail: String(error) } };
  }
}

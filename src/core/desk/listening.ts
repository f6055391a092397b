/** What is said about the brand, its competitors and its topics: where a search opens on each site, and how what was seen there sounds. */
import { glad, upset } from "../../lexicons/mood.ts";
import type { SiteId } from "../model.ts";
import { links } from "../text/text.ts";
import { vocabulary } from "../text/vocabulary.ts";
import type { Mood, Sighting, Thing } from "./records.ts";

/** Each site's own search, newest first where the address can say so; Mastodon has one for each server, and none for all. */
const SEARCHES: Readonly<Partial<Record<SiteId, string>>> = {
  x: "https://x.com/search?f=live&q=",
  linkedin: "https://www.linkedin.com/search/results/content/?sortBy=%22date_posted%22&keywords=",
  facebook: "https://www.facebook.com/search/posts/?q=",
  threads: "https://www.threads.com/search?filter=recent&q=",
  bluesky: "https://bsky.app/search?q=",
  instagram: "https://www.instagram.com/explore/search/keyword/?q=",
  youtube: "https://www.youtube.com/results?sp=CAI%253D&search_query=",
  reddit: "https://www.reddit.com/search/?sort=new&q=",
};
export const SEARCHABLE = Object.keys(SEARCHES) as readonly SiteId[];

/** Undefined where the site has no search that an address opens. */
export const searchAddress = (site: SiteId, query: string): string | undefined => SEARCHES[site] && `${SEARCHES[site]}${encodeURIComponent(query)}`;

const words = { glad: vocabulary(glad), upset: vocabulary(upset) };

/** How a text sounds by its words alone: irony is not heard, and negations are not: to be put right by whoever reads it. */
export function moodOf(text: string): Mood {
  const draft = { text, links: links(text) };
  const [pleased, angry] = [words.glad(draft).length, words.upset(draft).length];
  return angry > 0 && angry >= pleased ? "upset" : pleased > 0 ? "glad" : "even";
}

/** What somebody pasted, post by post: an empty line between two. */
export const pasted = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean);

/** How often each mood was seen. */
export function moodsOf(sightings: readonly Thing<"sighting">[]): Readonly<Record<Sighting["mood"], number>> {
  const counts = { glad: 0, even: 0, upset: 0 };
  for (const { value } of sightings) counts[value.mood]++;
  return counts;
}

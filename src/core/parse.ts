/** Reads a draft once: thread parts joined, entities found, class judged. Every rule works on what this gives. */
import { classify } from "./mix/mix.ts";
import type { Speaker } from "./mix/signs.ts";
import type { Draft, ParsedDraft, Span } from "./model.ts";
import { emoji, hashtags, links, mentions } from "./text/text.ts";

/** Stands between two posts of a thread in `ParsedDraft.text`. */
export const PART_BREAK = "\n\n";

/** @param account who posts: tells an own link from somebody else's */
export function parse({ thread = [], ...draft }: Draft, account: Speaker): ParsedDraft {
  const posts = [draft.text, ...thread];
  const parts: Span[] = [];
  let end = -PART_BREAK.length;
  for (const post of posts) {
    const start = end + PART_BREAK.length;
    end = start + post.length;
    parts.push({ start, end });
  }
  const text = posts.join(PART_BREAK);
  const addresses = links(text);
  const read = { ...draft, text, parts, hashtags: hashtags(text, addresses), mentions: mentions(text), links: addresses, emoji: emoji(text) };
  return { ...read, mix: classify(read, account) };
}

/** Instagram's export in JSON: posts in `posts_1.json`, reels in `reels.json`, comments in `post_comments_1.json`, all in broken encoding. */
import * as z from "zod/mini";
import { Elements } from "./elements.ts";
import type { Format, Found, Item } from "./format.ts";
import { jsonReader, repaired } from "./json.ts";

const Media = z.object({ title: z._default(z.string(), ""), creation_timestamp: z.optional(z.number()) });
const Post = z.object({ title: z._default(z.string(), ""), creation_timestamp: z.optional(z.number()), media: z.array(Media) });
const Comment = z.object({
  string_map_data: z.object({
    Comment: z.object({ value: z.string() }),
    "Media Owner": z.optional(z.object({ value: z._default(z.string(), "") })),
    Time: z.object({ timestamp: z.number() }),
  }),
});

export const instagram: Format = {
  id: "instagram",
  name: "Instagram",
  site: "instagram",
  files: /(?:^|\/)(?:posts_\d+|reels|post_comments_\d+|reels_comments)\.json$/,
  fits: (head) => /"creation_timestamp"|"string_map_data"|"ig_reels_media"/.test(head),
  start: () => (path) =>
    jsonReader(new Elements(), (element, line): Found[] => {
      const item = /comments/.test(path) ? commentOf(z.parse(Comment, element)) : postOf(z.parse(Post, element));
      if (!item) return [{ line, problem: "no-date" }];
      return [item.text ? { line, item } : { line, problem: "no-text" }];
    }),
};

/** A single picture bears the words itself, an album bears them once. */
function postOf({ title, creation_timestamp, media }: z.infer<typeof Post>): Item | undefined {
  const seconds = creation_timestamp ?? media[0]?.creation_timestamp;
  return seconds === undefined ? undefined : { at: seconds * 1_000, kind: "post", text: repaired(title || (media[0]?.title ?? "")).trim() };
}

function commentOf({ string_map_data: { Comment: said, Time, "Media Owner": owner } }: z.infer<typeof Comment>): Item {
  const parent = owner?.value ? { author: repaired(owner.value), text: "" } : undefined;
  return { at: Time.timestamp * 1_000, kind: "comment", text: repaired(said.value).trim(), ...(parent && { parent }) };
}

/** Facebook's export in JSON: posts in `your_posts…json` and `profile_posts…json`, comments in `comments.json`, all in broken encoding. */
import * as z from "zod/mini";
import { Elements } from "./elements.ts";
import type { Format, Found, Item } from "./format.ts";
import { jsonReader, repaired } from "./json.ts";

const Attachment = z.object({ data: z._default(z.array(z.object({ external_context: z.optional(z.object({ url: z.optional(z.string()) })) })), []) });
const Post = z.object({
  timestamp: z.number(),
  title: z.optional(z.string()),
  data: z._default(z.array(z.object({ post: z.optional(z.string()) })), []),
  attachments: z._default(z.array(Attachment), []),
});
const Comment = z.object({
  timestamp: z.number(),
  title: z.optional(z.string()),
  data: z.array(z.object({ comment: z.object({ comment: z._default(z.string(), ""), author: z.optional(z.string()) }) })),
});

export const facebook: Format = {
  id: "facebook",
  name: "Facebook",
  site: "facebook",
  files: /(?:^|\/)(?:your_posts|profile_posts|your_posts__check_ins__photos_and_videos|comments)(?:_\d+)?\.json$/,
  fits: (head) => /"comments_v2"|"timestamp"[\s\S]*"(?:data|attachments|title)"/.test(head),
  start: () => (path) =>
    jsonReader(new Elements(), (element, line): Found[] => {
      const item = /comments[^/]*$/.test(path) ? commentOf(z.parse(Comment, element)) : postOf(z.parse(Post, element));
      return [item.text ? { line, item } : { line, problem: "no-text" }];
    }),
};

function postOf({ timestamp, data, attachments }: z.infer<typeof Post>): Item {
  const shared = attachments.flatMap(({ data: parts }) => parts.flatMap(({ external_context }) => external_context?.url ?? []));
  const words = data.flatMap(({ post }) => (post ? [repaired(post)] : []));
  return {
    at: timestamp * 1_000,
    kind: "post",
    text: [...words, ...shared.filter((url) => !words.some((text) => text.includes(url)))].join("\n").trim(),
  };
}

function commentOf({ timestamp, title = "", data }: z.infer<typeof Comment>): Item {
  const text = data
    .map(({ comment }) => repaired(comment.comment))
    .join("\n")
    .trim();
  return { at: timestamp * 1_000, kind: /replied|répondu/.test(repaired(title)) ? "reply" : "comment", text };
}

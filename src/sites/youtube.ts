/** YouTube: comments and replies under videos, each in a box of YouTube's own that is found by the elements around it. */
import type { ComposerKind, Site } from "../core/site.ts";

const writing: Pick<ComposerKind, "seen" | "box" | "publish" | "place" | "media" | "account"> = {
  seen: "2026-11-23",
  box: ['#contenteditable-root[contenteditable="true"]', '[contenteditable="true"]'],
  publish: { marks: ["#submit-button button", "#submit-button"] },
  place: ["#footer"],
  media: { item: [], alt: [], altText: /./ },
  account: [],
};

export const youtube: Site = {
  id: "youtube",
  name: "YouTube",
  hosts: ["www.youtube.com"],
  optional: true,
  composers: [
    {
      ...writing,
      name: "reply",
      root: { is: ["ytd-comment-reply-dialog-renderer"] },
      kinds: [{ kind: "reply" }],
      parent: { post: ["ytd-comment-thread-renderer"], author: ["#author-text"], handle: /@([\w.-]+)/, text: ["#content-text"] },
    },
    {
      ...writing,
      name: "comment",
      root: { is: ["ytd-commentbox"] },
      kinds: [{ kind: "comment" }],
      parent: { post: ["ytd-watch-metadata"], author: ["#owner #channel-name"], text: ["h1"] },
    },
  ],
  never: ['input[name="search_query"]', '[role="search"]', "yt-live-chat-text-input-field-renderer *"],
  // YouTube does not say on the page which channel comments.
  account: [],
  trends: [],
  tagPage: "https://www.youtube.com/hashtag/{tag}",
  published: { request: /\/youtubei\/v1\/comment\/create_comment(?:_reply)?(?:$|\?)/, link: [] },
};

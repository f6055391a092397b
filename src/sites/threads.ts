/** Threads: a Lexical box for each post of a thread, in a markup without names, so that the control that publishes is known by its words or its place. */
import type { Site } from "../core/site.ts";

/** English, French, German, Spanish. */
const PUBLISH = /^(?:post|publier|posten|publicar|reply|répondre|antworten|responder)$/i;
/** A post that is shown: the one answered stands above the boxes, the one quoted below them. */
const SHOWN = '[data-pressable-container="true"]';
const ANSWERED = `${SHOWN}:has(~ * [contenteditable="true"])`;

export const threads: Site = {
  id: "threads",
  name: "Threads",
  hosts: ["www.threads.com", "www.threads.net"],
  optional: true,
  composers: [
    {
      name: "post",
      seen: "2026-09-26",
      box: ['[role="textbox"][contenteditable="true"]'],
      root: { within: ['[role="dialog"]', '[role="menu"]', "body"] },
      publish: { marks: [], among: '[role="button"]', words: PUBLISH },
      place: [],
      media: { item: [], alt: [], altText: /./ },
      kinds: [
        { kind: "reply", inside: [ANSWERED] },
        { kind: "quote", inside: [SHOWN] },
      ],
      parent: { post: [ANSWERED, SHOWN], author: ['a[href^="/@"]'], text: ['span[dir="auto"]'] },
      account: [{ selector: 'a[href^="/@"]', attribute: "href", handle: /^\/@([\w.]+)\/?$/ }],
    },
  ],
  drift: {
    within: ['[role="dialog"]', '[role="menu"]'],
    box: ['[contenteditable="true"]', "textarea"],
    button: '[role="button"], button',
    words: PUBLISH,
  },
  never: ['[role="search"]', 'input[type="search"]'],
  private: /^www\.threads\.(?:com|net)\/(?:messages|direct|search)(?:\/|$)/,
  account: [{ selector: `a[href^="/@"]:has(svg):not(${SHOWN} *)`, attribute: "href", handle: /^\/@([\w.]+)\/?$/ }],
  trends: [],
  tagPage: "https://www.threads.com/search?q={tag}",
  published: { request: /\/api\/v1\/media\/configure_text_(?:only_post|post_app_\w+)\/(?:$|\?)/, link: [] },
};

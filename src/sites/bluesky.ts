/** Bluesky: a ProseMirror box in a dialog for each post of a thread; test ids that its makers' own tests keep in place. */
import type { Site } from "../core/site.ts";

/** Who is answered stands above the boxes, as a whole to be pressed, with a picture of theirs. */
const ANSWERED = '[tabindex="0"]:not(button):has([data-testid="userAvatarImage"])';

export const bluesky: Site = {
  id: "bluesky",
  name: "Bluesky",
  hosts: ["bsky.app"],
  optional: true,
  composers: [
    {
      name: "post",
      seen: "2026-11-23",
      box: ['.ProseMirror[contenteditable="true"][role="textbox"]', '[contenteditable="true"][role="textbox"]'],
      root: { within: ['[role="dialog"]', "#root"] },
      publish: { marks: ['[data-testid="composerPublishBtn"]'] },
      place: [],
      media: {
        item: ['img[src^="blob:"]', 'img[src^="data:"]', "video"],
        alt: ['[data-testid="altTextButton"]'],
        altText: /^ALT$/,
        altAttribute: "alt",
      },
      kinds: [
        { kind: "reply", inside: [ANSWERED] },
        { kind: "quote", inside: ['[data-testid^="quoteEmbed"]'] },
      ],
      parent: { post: [ANSWERED, '[data-testid^="quoteEmbed"]'], author: ['[dir="auto"]'], text: ['[dir="auto"]:last-of-type'] },
      account: [],
    },
  ],
  drift: {
    within: ['[role="dialog"]'],
    box: ['[contenteditable="true"]', "textarea"],
    button: 'button, [role="button"]',
    words: /^(?:post|post all|reply|poster|publier|tout publier|répondre|posten|alle posten|antworten|publicar|responder)$/i,
  },
  never: ['[role="search"]', 'input[type="search"]'],
  private: /^bsky\.app\/messages(?:\/|$)/,
  account: [{ selector: 'nav a[href^="/profile/"]', attribute: "href", handle: /^\/profile\/([^/?#]+)$/ }],
  tagPage: "https://bsky.app/hashtag/{tag}",
  trends: ['a[href^="/topic/"]'],
  // To the author's own server, at whichever host.
  published: { request: /\/xrpc\/com\.atproto\.repo\.applyWrites$/, isElsewhere: true, link: [] },
};

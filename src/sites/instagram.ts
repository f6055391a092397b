/** Instagram: captions in the last step of the dialog that makes a post, and comments; messages and answers to stories are never read. */
import type { AccountPlace, Site } from "../core/site.ts";

/** English, French, German, Spanish. */
const SHARE = /^(?:share|partager|teilen|compartir)$/i;
const POST = /^(?:post|publier|posten|publicar)$/i;
const MESSAGE = ["Message", "Nachricht", "Mensaje"];

/** Who is signed in stands in the data that comes with the page. */
const VIEWER: AccountPlace = {
  selector: 'script[type="application/json"]',
  handle: /"PolarisViewer",\[\],\{.{0,8000}?"username":"([\w.]+)"/s,
};

export const instagram: Site = {
  id: "instagram",
  name: "Instagram",
  hosts: ["www.instagram.com"],
  optional: true,
  composers: [
    {
      name: "comment",
      seen: "2026-11-23",
      box: ["textarea"],
      root: { is: ['form[method="POST"]:has(textarea)'] },
      publish: { marks: ['button[type="submit"]'], among: '[role="button"]', words: POST },
      enter: true,
      place: [],
      below: true,
      media: { item: [], alt: [], altText: /./ },
      kinds: [{ kind: "comment" }],
      parent: { post: ["article", '[role="dialog"]', "main"], author: ['header a[href^="/"]', 'a[href^="/"]'], text: ["h1", 'span[dir="auto"]'] },
      account: [],
    },
    {
      name: "caption",
      seen: "2026-11-23",
      box: ['[role="textbox"][contenteditable="true"]'],
      root: { within: ['[role="dialog"]'] },
      publish: { marks: [], among: '[role="button"], button', words: SHARE },
      place: [],
      media: { item: [], alt: [], altText: /./ },
      kinds: [],
      parent: { post: [], author: [], text: [] },
      account: [],
    },
  ],
  drift: {
    within: ['[role="dialog"]', "article"],
    box: ['[contenteditable="true"]', "textarea"],
    button: '[role="button"], button',
    words: new RegExp(`${SHARE.source}|${POST.source}`, "i"),
  },
  never: [...MESSAGE.map((label) => `[role="textbox"][aria-label="${label}"]`), '[role="search"]', 'input[type="search"]'],
  private: /^www\.instagram\.com\/(?:direct|stories)(?:\/|$)/,
  account: [VIEWER],
  trends: [],
  tagPage: "https://www.instagram.com/explore/tags/{tag}/",
  published: { request: /\/api\/v1\/(?:media\/configure(?:_sidecar|_to_clips|_to_igtv)?|web\/comments\/\d+\/add)\/(?:$|\?)/, link: [] },
};

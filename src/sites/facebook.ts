/** Facebook and Meta Business Suite: Lexical boxes in a markup without names, so that composers are known by role, and controls by their words or their place. */
import type { AccountPlace, ComposerKind, Site } from "../core/site.ts";

/** English, French, German, Spanish, as read on 2026-11-22. Where a page speaks another language, the control's place tells. */
const PUBLISH = ["Post", "Publier", "Posten", "Publicar", "Share now", "Partager maintenant", "Jetzt teilen", "Compartir ahora"];
const NEXT = ["Next", "Suivant", "Weiter", "Siguiente"];
const SCHEDULE = ["Schedule", "Programmer", "Planen", "Programar"];
const SHARE = PUBLISH.slice(4);
const MESSAGE = ["Message", "Nachricht", "Mensaje", "Messaggio", "Mensagem", "Bericht", "Aa"];

const BOX = ['[role="textbox"][contenteditable="true"][data-lexical-editor="true"]', '[role="textbox"][contenteditable="true"]'];
const NETWORK = /^(?:www|web)\.facebook\.com\//;
const labelled = (scope: string, labels: readonly string[]) => labels.map((label) => `${scope} [role="button"][aria-label="${label}"]`).join();
const starting = (words: readonly string[]) => words.map((word) => `[role="textbox"][aria-label^="${word}"]`).join();

/** Facebook says who acts, a person or one of their pages, in the data that comes with the page. */
const ACTING: AccountPlace = {
  page: NETWORK,
  selector: 'script[type="application/json"]',
  handle: /\["CurrentUserInitialData",\[\],\{[^{}]*?"NAME":"((?:[^"\\]|\\.)+)"/,
};
const media: ComposerKind["media"] = { item: ['img[src^="blob:"]', 'video[src^="blob:"]'], alt: [], altText: /./, altAttribute: "alt" };
const story = {
  author: ['[data-ad-rendering-role="profile_name"]', "h3, h4", 'a[role="link"] strong'],
  text: ['[data-ad-rendering-role="story_message"]', '[data-ad-preview="message"]', '[dir="auto"]'],
};

export const facebook: Site = {
  id: "facebook",
  name: "Facebook",
  hosts: ["www.facebook.com", "web.facebook.com", "business.facebook.com"],
  composers: [
    {
      name: "comment",
      seen: "2026-11-22",
      page: NETWORK,
      box: BOX,
      root: { is: ['form[role="presentation"]'] },
      publish: { marks: ['#focused-state-composer-submit [role="button"]'] },
      enter: true,
      emptiesAtOnce: true,
      place: [],
      below: true,
      media,
      kinds: [{ kind: "reply", inside: [starting(["Reply to", "Répondre à", "Antworte", "Responder a"])] }, { kind: "comment" }],
      parent: { post: ['[role="article"]', '[role="dialog"]'], ...story },
      account: [
        { selector: '[role="textbox"]', attribute: "aria-label", handle: /^(?:Comment as|Commenter en tant que|Comentar como) (.+)$/ },
        { selector: '[role="textbox"]', attribute: "aria-label", handle: /^Als (.+) kommentieren$/ },
      ],
    },
    {
      name: "post",
      seen: "2026-11-22",
      page: NETWORK,
      box: BOX,
      root: { within: ['[role="dialog"]'] },
      publish: {
        marks: [labelled("form", [...PUBLISH, ...NEXT, ...SCHEDULE])],
        among: 'form [role="button"], form button',
      },
      steps: ['[role="dialog"]'],
      planned: [labelled("form", SCHEDULE)],
      place: [],
      media,
      kinds: [{ kind: "quote", inside: [labelled("form", SHARE)] }],
      parent: { post: [], author: [], text: [] },
      account: [],
    },
    {
      name: "business suite",
      seen: "2026-09-30",
      page: /^business\.facebook\.com\/latest\/(?:composer|reels_composer|content_calendar)/,
      box: BOX,
      root: { within: ['[role="dialog"]', '[role="main"]', "body"] },
      publish: {
        marks: [],
        among: '[role="button"], button',
        words: /^(?:publish|publier|veröffentlichen|publicar|publiceren|schedule|programmer|planen|programar|inplannen)$/i,
      },
      planned: ['input[role="spinbutton"]'],
      place: [],
      media,
      kinds: [],
      parent: { post: [], author: [], text: [] },
      account: [{ selector: '[role="combobox"]', handle: /^(.+)$/ }],
    },
  ],
  drift: {
    within: ['[role="dialog"]', '[role="main"]'],
    box: ['[contenteditable="true"]', "textarea"],
    button: 'button, [role="button"]',
    words: new RegExp(`^(?:${[...PUBLISH, ...SCHEDULE].join("|")})$`, "i"),
  },
  never: [
    ...MESSAGE.map((label) => `[role="textbox"][aria-label="${label}"]`),
    '[role="textbox"][aria-placeholder="Aa"]',
    '[role="search"]',
    'input[type="search"]',
  ],
  private: /^(?:(?:www|web)\.facebook\.com\/messages|business\.facebook\.com\/latest\/inbox)(?:\/|$)/,
  account: [ACTING],
  trends: [],
  published: {
    // The request's name stands in its body, where nobody but the page sees it.
    request: /\/api\/graphql\/$/,
    isCommon: true,
    link: ['[role="article"] a[href*="comment_id="]', '[role="article"] a[href*="/posts/"]', '[role="article"] a[href*="story_fbid="]'],
    around: '[role="article"]',
  },
  posts: {
    seen: "2026-11-22",
    page: /^(?:www|web)\.facebook\.com\/(?!messages|groups|watch|marketplace|gaming|events|reel)[^/]+\/?$/,
    post: ["[aria-posinset]", '[role="article"]'],
    not: [],
    author: { selector: '[data-ad-rendering-role="profile_name"]', handle: /^(.+)$/ },
    text: ['[data-ad-rendering-role="story_message"]', '[data-ad-preview="message"]'],
    address: [
      {
        selector: 'a[href*="/posts/"]:not([href*="comment_id="]), a[href*="story_fbid="]:not([href*="comment_id="])',
        attribute: "href",
        id: /((?:\/[^/?#]+\/posts\/[^/?#]+)|(?:\/[\w.]+\?story_fbid=\w+&id=\d+))/,
        as: "https://www.facebook.com{id}",
      },
    ],
    // The page says when in words alone; the data that it came with says it in full.
    at: {
      data: {
        selector: 'script[type="application/json"]',
        post: "post_id",
        address: "url",
        at: "creation_time",
        response: ["reaction_count.count", "share_count.count", "comment_rendering_instance.comments.total_count"],
      },
    },
    kinds: [],
    counts: { reach: "", response: [] },
  },
};

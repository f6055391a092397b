/** LinkedIn: TipTap in new pages that mark neither dialog nor button, Quill in old ones, which stand in a shadow root, in frames, or in the page. */
import type { ComposerKind, Site } from "../core/site.ts";

/** What publishes is told by its words only where structure does not tell it: English, French, German, Spanish. */
const PUBLISH = /^(?:post|schedule|publier|programmer|posten|veröffentlichen|planen|publicar|programar)$/i;
const PLANNED = /^(?:schedule|programmer|planen|programar)$/i;
const COMPANY = { address: /^\/company\/([\w-]+)\/admin\b/ };
const NAMED_COMPANY = { address: /[?&]author=urn(?::|%3A)li(?::|%3A)fsd_company(?::|%3A)(\d+)/i };
const NAME = ":is(h2, h3, span):not(:has(h2, h3, span))";
const PICTURES = { item: ['img[src^="blob:"]'], alt: [], altText: /(?!)/, altAttribute: "alt" };
/** How often a post was shown: said to its author, as a link to more of it. */
const ANALYTICS = 'a[href*="/analytics/post-summary/urn:li:activity:"]';
const NOT_AN_ANSWER = { post: [], author: [], text: [] };

const sduiPost: ComposerKind = {
  name: "post, new pages",
  seen: "2026-09-14",
  box: [
    '[componentkey="ShareBox_textEditor"][contenteditable="true"]',
    '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]',
  ],
  root: { is: ['[data-sdui-screen$=".ShareCompose"]'] },
  publish: { marks: [], among: "button", words: PUBLISH },
  // "Posting at Tue, Oct 6, 9:00 AM", in an element that nothing marks.
  schedule: ["p, span"],
  plannedBy: PLANNED,
  place: [],
  media: PICTURES,
  kinds: [],
  parent: NOT_AN_ANSWER,
  account: [COMPANY, { selector: '[role="button"][aria-expanded]:has(svg#company-accent-4) :is(p, span):not(:has(p, span))', handle: /^(.+)$/ }],
  unnamedRequest: true,
  ownPress: true,
};

const emberPost: ComposerKind = {
  name: "post, old pages",
  seen: "2026-10-09",
  box: [".share-creation-state__text-editor .ql-editor", '.ql-editor[data-test-ql-editor-contenteditable="true"]', '.ql-editor[role="textbox"]'],
  root: { within: ['[data-test-modal-id="sharebox"]', ".share-box-v2__modal", ".share-box", '[role="dialog"]'] },
  publish: { marks: ["button.share-actions__primary-action"] },
  schedule: ["p, span"],
  plannedBy: PLANNED,
  place: [".share-creation-state__footer"],
  media: PICTURES,
  kinds: [],
  parent: NOT_AN_ANSWER,
  // Who posts as a company has its square picture in the head; a person's is round, and their page's address is known by other marks.
  account: [COMPANY, { selector: `.share-unified-settings-entry-button:has([class*="EntityPhoto-square"]) ${NAME}`, handle: /^(.+)$/ }],
};

const article: ComposerKind = {
  name: "article",
  seen: "2026-05-20",
  // The title is a part of what is published.
  box: ["#article-editor-headline__textarea, [data-test-article-editor-content-textbox]", '.article-editor .ProseMirror[role="textbox"]'],
  root: { within: ["main", "body"] },
  publish: { marks: ["button.article-editor-nav__publish"] },
  place: [],
  media: PICTURES,
  kinds: [],
  parent: NOT_AN_ANSWER,
  account: [NAMED_COMPANY],
};

const sduiComment: ComposerKind = {
  name: "comment, new pages",
  seen: "2026-08-14",
  box: ['.ProseMirror[contenteditable="true"]'],
  root: { is: ['[componentkey^="commentBox-"]'] },
  publish: { marks: ['button[componentkey*="commentButtonSection"]'] },
  place: [],
  media: PICTURES,
  kinds: [{ kind: "comment" }],
  parent: {
    post: ['div:has([data-testid="expandable-text-box"])'],
    author: ['a[href*="/in/"]', 'a[href*="/company/"]'],
    text: ['[data-testid="expandable-text-box"]'],
  },
  account: [],
};

const emberComment: ComposerKind = {
  name: "comment, old pages",
  seen: "2026-04-22",
  box: [".comments-comment-box__form .ql-editor"],
  root: { is: [".comments-comment-box"] },
  publish: { marks: [".comments-comment-box__submit-button--cr", ".comments-comment-box__submit-button"] },
  place: [],
  media: PICTURES,
  kinds: [{ kind: "comment" }],
  parent: {
    post: [".feed-shared-update-v2"],
    author: ['.update-components-actor__name [aria-hidden="true"]', ".update-components-actor__name"],
    text: [".update-components-text"],
  },
  account: [],
};

export const linkedin: Site = {
  id: "linkedin",
  name: "LinkedIn",
  hosts: ["www.linkedin.com"],
  composers: [sduiPost, emberPost, article, sduiComment, emberComment],
  never: [
    "#msg-overlay",
    ".msg-form",
    ".msg-form__contenteditable",
    '[class*="msg-overlay-conversation-bubble"]',
    '[class*="msg-convo-wrapper"]',
    '[data-sdui-screen*="essaging"]',
    '[componentkey*="essaging"]',
    '[role="search"]',
    ".search-global-typeahead",
  ],
  account: [
    { selector: "#shareboxProfilePictureComponentRef a[href]", attribute: "href", handle: /\/in\/([^/?#]+)/ },
    { selector: 'aside a[href*="/in/"]', attribute: "href", handle: /\/in\/([^/?#]+)/ },
    // Where the composer stands alone, the name in its head is all there is.
    { selector: `.share-unified-settings-entry-button ${NAME}`, handle: /^(.+)$/ },
  ],
  trends: [],
  published: {
    request:
      /\/voyager\/api\/graphql\?(?=.*action=execute).*voyagerContentcreationDashShares\.|\/voyager\/api\/voyagerSocialDashNormComments|sduiid=com\.linkedin\.sdui\.comments\.createComment/,
    link: [
      '.artdeco-toast-item a[href*="/feed/update/urn:li:"]',
      '[role="status"] a[href*="/feed/update/urn:li:"]',
      '[role="alert"] a[href*="/feed/update/urn:li:"]',
    ],
  },
  posts: {
    seen: "2026-06-25",
    page: /^www\.linkedin\.com\/(?:in|company)\/([\w%-]+)(?:\/|$)/,
    allOwn: /^www\.linkedin\.com\/company\/[\w-]+\/admin\/page-posts\b/,
    own: ANALYTICS,
    post: ['.feed-shared-update-v2[data-urn*="urn:li:activity:"]', '[data-view-tracking-scope*="urn:li:activity:"]'],
    not: [".update-components-header"],
    author: { selector: 'a[href*="/in/"], a[href*="/company/"]', attribute: "href", handle: /\/(?:in|company)\/([^/?#]+)/ },
    text: [".update-components-text", '[data-testid="expandable-text-box"]'],
    address: ["data-urn", "data-view-tracking-scope"].map((attribute) => ({
      selector: `[${attribute}]`,
      attribute,
      id: /urn:li:activity:(\d+)/,
      as: "https://www.linkedin.com/feed/update/urn:li:activity:{id}/",
    })),
    // What LinkedIn names by a number begins with the instant that it was made.
    at: { bits: 22 },
    kinds: [{ kind: "quote", inside: ".update-components-mini-update-v2" }],
    counts: {
      reach: ANALYTICS,
      response: [
        ".social-details-social-counts__reactions-count",
        ".social-details-social-counts__comments button",
        ".social-details-social-counts__item:not(.social-details-social-counts__comments, .social-details-social-counts__reactions) button",
      ],
    },
  },
};

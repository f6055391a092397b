/** LinkedIn's rows of the table of surfaces: new pages and old ones, in dialogs, shadow roots and frames. */
import type { Surface } from "../surface.ts";

const SITE = "https://www.linkedin.com";
const PERSON = "linkedin:ada-lamont";
const COMPANY = "linkedin:4711";

/** The class is the demo's own: LinkedIn's new composer marks its button with nothing. */
const SDUI = { box: '[componentkey="ShareBox_textEditor"]', publish: ".compose button.main", kind: "post", account: PERSON, ownPress: true } as const;
const EMBER = { box: '.ql-editor[role="textbox"]', publish: "button.share-actions__primary-action", kind: "post", account: PERSON } as const;
const POST = `${SITE}/feed/update/urn:li:activity:7001/`;

export const linkedin: readonly Surface[] = [
  { ...SDUI, name: "post, new dialog", url: `${SITE}/sharing/compose` },
  { ...SDUI, name: "post, new page, in French and dark", url: `${SITE}/sharing/compose?layout=page&lang=fr&theme=dark` },
  { ...SDUI, name: "post as a company, new, in German", url: `${SITE}/sharing/compose?as=company&lang=de`, account: "linkedin:acme" },
  { ...SDUI, name: "post, new, in a language not taught", url: `${SITE}/sharing/compose?lang=fi&toast=none` },
  { ...EMBER, name: "post, old composer in a shadow root", url: `${SITE}/feed/?shareActive=true&lang=fr` },
  { ...EMBER, name: "post as a company, old composer", url: `${SITE}/feed/?shareActive=true&as=company`, account: "linkedin:acme" },
  { ...EMBER, name: "post, old composer in a frame", url: `${SITE}/feed/?shareActive=true&in=frame`, frame: "/preload/" },
  { ...EMBER, name: "post, old composer as a page", url: `${SITE}/preload/sharebox/?company=1`, account: "linkedin:acme" },
  { ...EMBER, name: "post, old, in the page, in Spanish", url: `${SITE}/feed/?shareActive=true&in=light&lang=es` },
  { ...EMBER, name: "company page", url: `${SITE}/company/4711/admin/page-posts/published/?share=true`, account: COMPANY },
  {
    name: "article",
    url: `${SITE}/article/new/?author=urn:li:fsd_company:4711`,
    box: "[data-test-article-editor-content-textbox]",
    title: { box: "#article-editor-headline__textarea", text: "What we learned at the loom" },
    publish: "button.article-editor-nav__publish",
    next: "button.share-actions__primary-action",
    kind: "post",
    account: COMPANY,
  },
  {
    name: "comment, new",
    url: POST,
    box: '[componentkey^="commentBox-"] .ProseMirror',
    publish: '[componentkey^="commentButtonSection"]',
    kind: "comment",
    account: PERSON,
  },
  {
    name: "answer to a comment, new",
    url: POST,
    before: [".reply"],
    box: '.comment [componentkey^="commentBox-"] .ProseMirror',
    publish: '.comment [componentkey^="commentButtonSection"]',
    kind: "comment",
    account: PERSON,
  },
  {
    name: "comment, old",
    url: `${POST}?comments=ember`,
    box: ".comments-comment-box__form .ql-editor",
    publish: ".comments-comment-box__submit-button--cr",
    kind: "comment",
    account: PERSON,
  },
];

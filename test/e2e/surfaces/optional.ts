/** The rows of sites that are watched where people ask for it. */
import type { Surface } from "../surface.ts";

const BOX = '[role="dialog"] .ProseMirror';
const COMPOSE = '[data-testid="composeFAB"]';
const sky = { box: BOX, publish: '[data-testid="composerPublishBtn"]', kind: "post", account: "bluesky:acme.example", before: [COMPOSE] } as const;

export const bluesky: readonly Surface[] = [
  { ...sky, name: "post", url: "https://bsky.app/" },
  { ...sky, name: "reply, in French and dark", url: "https://bsky.app/?lang=fr&theme=dark", before: ['[data-testid="replyBtn"]'], kind: "reply" },
];

const toot = {
  box: "textarea.autosuggest-textarea__textarea",
  publish: '.compose-form__submit button[type="submit"]',
  kind: "post",
  account: "mastodon:acme@social.example",
  isPlain: true,
} as const;

export const mastodon: readonly Surface[] = [
  { ...toot, name: "post", url: "https://social.example/home" },
  {
    ...toot,
    name: "reply, in French and dark",
    url: "https://social.example/home?lang=fr&theme=dark",
    before: [".status__action-bar__button"],
    kind: "reply",
  },
];

const comment = {
  box: "#contenteditable-root",
  publish: "#submit-button button",
  kind: "comment",
  account: "youtube:?",
} as const;

export const youtube: readonly Surface[] = [
  {
    ...comment,
    name: "comment",
    url: "https://www.youtube.com/watch?v=1",
    box: "#primary > ytd-commentbox #contenteditable-root",
    publish: "#primary > ytd-commentbox #submit-button button",
  },
  {
    ...comment,
    name: "reply, in French and dark",
    url: "https://www.youtube.com/watch?v=1&lang=fr&theme=dark",
    before: ["#reply-button-end"],
    box: "ytd-comment-reply-dialog-renderer #contenteditable-root",
    publish: "ytd-comment-reply-dialog-renderer #submit-button button",
    kind: "reply",
  },
];

const TITLE = "faceplate-textarea-input[name=title]";
const posted = { kind: "post", account: "reddit:acme_atelier" } as const;
const said = { ...posted, box: "shreddit-composer [contenteditable]", publish: '[slot="submit-button"]' } as const;

export const reddit: readonly Surface[] = [
  { ...said, name: "comment", url: "https://www.reddit.com/r/looms/comments/1/", before: [".trigger"], kind: "comment" },
  {
    ...said,
    name: "reply, in French and dark",
    url: "https://www.reddit.com/r/looms/comments/1/?lang=fr&theme=dark",
    before: [".reply"],
    kind: "reply",
  },
  {
    ...posted,
    name: "post, with a title in its own tree",
    url: "https://www.reddit.com/r/looms/submit",
    title: { box: TITLE, text: "Two looms" },
    box: "#post-composer_bodytext [contenteditable]",
    publish: "#inner-post-submit-button",
  },
  {
    ...posted,
    name: "old pages, reply",
    url: "https://old.reddit.com/r/looms/comments/1/",
    before: [".reply-button"],
    box: ".thing.comment textarea",
    publish: ".thing.comment button.save",
    kind: "reply",
    isPlain: true,
  },
  {
    ...posted,
    name: "old pages, post",
    url: "https://old.reddit.com/r/looms/submit",
    title: { box: "textarea[name=title]", text: "Two looms" },
    box: "textarea[name=text]",
    publish: "button[name=submit]",
    isPlain: true,
  },
];

const thread = {
  box: '[role="dialog"] [contenteditable]',
  publish: '[role="dialog"] .main',
  account: "threads:acme.atelier",
} as const;

export const threads: readonly Surface[] = [
  { ...thread, name: "post", url: "https://www.threads.com/", before: [".create"], kind: "post" },
  { ...thread, name: "reply, in French and dark", url: "https://www.threads.com/?lang=fr&theme=dark", before: [".reply"], kind: "reply" },
  { ...thread, name: "quote", url: "https://www.threads.com/", before: [".quote"], kind: "quote" },
];

const account = "instagram:acme.atelier";

export const instagram: readonly Surface[] = [
  {
    name: "caption",
    url: "https://www.instagram.com/",
    before: [".create", ".next"],
    box: ".mask [contenteditable]",
    publish: ".share",
    kind: "post",
    account,
  },
  {
    name: "comment, in French and dark",
    url: "https://www.instagram.com/p/1/?lang=fr&theme=dark",
    box: "form textarea",
    publish: ".send",
    kind: "comment",
    account,
    enter: true,
    isPlain: true,
  },
];

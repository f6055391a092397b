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

/** Mastodon, at whichever host: one form with a plain textarea, which the classes of its public source name. */
import type { Site } from "../core/site.ts";

export const mastodon: Site = {
  id: "mastodon",
  name: "Mastodon",
  hosts: [],
  optional: true,
  sign: "#mastodon, form.compose-form textarea.autosuggest-textarea__textarea",
  composers: [
    {
      name: "post",
      seen: "2026-11-23",
      box: ["textarea.autosuggest-textarea__textarea", "textarea"],
      root: { is: ["form.compose-form"] },
      publish: { marks: ['.compose-form__submit button[type="submit"]', '.compose-form__publish button[type="submit"]', 'button[type="submit"]'] },
      place: [".compose-form__footer", ".compose-form__buttons-wrapper"],
      // Its pictures are backgrounds without a description: nothing could be said of them.
      media: { item: [], alt: [], altText: /./ },
      kinds: [
        { kind: "reply", inside: [".reply-indicator"] },
        { kind: "quote", inside: [".compose-form__quote", ".status__quote"] },
      ],
      parent: {
        post: [".reply-indicator", ".status__quote"],
        author: [".display-name"],
        handle: /@([\w.-]+(?:@[\w.-]+)?)/,
        text: [".reply-indicator__content", ".status__content"],
      },
      account: [],
    },
  ],
  drift: {
    within: ["form"],
    box: ['[contenteditable="true"]', "textarea"],
    button: "button",
    words: /^(?:post|publish!?|reply|publier ?!?|répondre|veröffentlichen!?|antworten|¡?publicar!?|responder)$/i,
  },
  // What goes to those who are named alone is a private message.
  never: [".compose-form:has(.compose-form__dropdowns .icon-at) textarea", ".search__input", '[role="search"]'],
  account: [
    { selector: ".navigation-bar .display-name__account", handle: /^@([\w.-]+(?:@[\w.-]+)?)$/ },
    { selector: ".navigation-bar__profile-account", handle: /^@([\w.-]+(?:@[\w.-]+)?)$/ },
  ],
  trends: [".trends__item__name a > span"],
  published: { request: /\/api\/v1\/statuses$/, link: [] },
};

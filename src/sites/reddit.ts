/** Reddit: Lexical in elements of its own with shadow roots of theirs, and the old pages, which are plain forms. */
import type { ComposerKind, Site } from "../core/site.ts";

const NEW = /^www\.reddit\.com\//;
const OLD = /^old\.reddit\.com\//;
const media: ComposerKind["media"] = { item: [], alt: [], altText: /./ };
const comment: Pick<ComposerKind, "seen" | "page" | "box" | "publish" | "place" | "media" | "account"> = {
  seen: "2026-11-23",
  page: NEW,
  box: ['[role="textbox"][contenteditable="true"]', "textarea"],
  publish: { marks: ['button[slot="submit-button"]', 'button[type="submit"]'] },
  place: [],
  media,
  account: [],
};

export const reddit: Site = {
  id: "reddit",
  name: "Reddit",
  hosts: ["www.reddit.com", "old.reddit.com"],
  optional: true,
  composers: [
    {
      ...comment,
      name: "reply",
      root: { is: ["shreddit-comment shreddit-composer"] },
      kinds: [{ kind: "reply" }],
      parent: { post: ["shreddit-comment"], author: ['a[href^="/user/"]'], text: ['[slot="comment"]'] },
    },
    {
      ...comment,
      name: "comment",
      root: { is: ["comment-composer-host shreddit-composer"] },
      kinds: [{ kind: "comment" }],
      parent: { post: ["shreddit-post"], author: ['a[href^="/user/"]'], text: ['[slot="title"]'] },
    },
    {
      ...comment,
      name: "post",
      // The title is a part of what is published.
      box: ['faceplate-textarea-input[name="title"], shreddit-composer [role="textbox"][contenteditable="true"] >>> textarea'],
      root: { is: ["r-post-composer-form", "main:has(r-post-form-submit-button)"] },
      publish: { marks: ["r-post-form-submit-button#submit-post-button >>> button", "r-post-form-submit-button >>> button"] },
      kinds: [],
      parent: { post: [], author: [], text: [] },
    },
    {
      name: "old pages, comment",
      seen: "2026-11-23",
      page: OLD,
      box: ['textarea[name="text"]'],
      root: { is: ["form.usertext"] },
      publish: { marks: ['button.save[type="submit"]'] },
      place: [],
      media,
      kinds: [{ kind: "reply", inside: ['input[name="thing_id"][value^="t1_"]'] }, { kind: "comment" }],
      parent: { post: [".thing"], author: ["a.author"], text: [".usertext-body", "a.title"] },
      account: [],
    },
    {
      name: "old pages, post",
      seen: "2026-11-23",
      page: OLD,
      box: ['textarea[name="title"], textarea[name="text"]'],
      root: { is: ["form.submit"] },
      publish: { marks: ['button[type="submit"][value="form"]', 'button[type="submit"]'] },
      place: [],
      media,
      kinds: [],
      parent: { post: [], author: [], text: [] },
      account: [],
    },
  ],
  drift: {
    within: ["shreddit-app", "comment-composer-host", "form"],
    box: ['[contenteditable="true"]', "textarea"],
    button: "button",
    words: /^(?:post|comment|save|publier|commenter|posten|kommentieren|publicar|comentar)$/i,
  },
  never: ["reddit-search-large", '[role="search"]', "#search", "rs-app", '[href="/message/compose"]'],
  private: /^(?:www|old)\.reddit\.com\/(?:message|chat|room|mod(?:mail)?)(?:\/|$)/,
  account: [
    { selector: "rs-current-user[display-name]", attribute: "display-name", handle: /^([\w-]+)$/ },
    { selector: '#user-drawer-content a[href^="/user/"]', attribute: "href", handle: /^\/user\/([\w-]+)/ },
    { selector: "#header-bottom-right .user a", handle: /^([\w-]+)$/ },
  ],
  trends: [],
  published: {
    // What creates a post stands in the body of a request that many others are named like.
    request: /\/svc\/shreddit\/(?:graphql|submit|t\d_\w+\/create-comment)(?:$|\?)|\/api\/(?:comment|submit)(?:$|\?)/,
    isCommon: true,
    movesOn: true,
    link: [],
  },
};

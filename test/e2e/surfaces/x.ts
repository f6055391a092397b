/** X's rows of the table of surfaces. */
import type { Surface } from "../surface.ts";

const SITE = "https://x.com";
export const BOX = '[data-testid="tweetTextarea_0"]';
export const POST = '[data-testid="tweetButton"]';
const modal = { box: BOX, publish: POST, kind: "post", account: "x:acme" } as const;
const inline = { ...modal, publish: '[data-testid="tweetButtonInline"]' } as const;

export const x: readonly Surface[] = [
  { ...inline, name: "home, inline", url: `${SITE}/home` },
  { ...modal, name: "modal", url: `${SITE}/compose/post` },
  { ...modal, name: "modal, in French and dark", url: `${SITE}/compose/post?lang=fr&theme=dark` },
  { ...modal, name: "reply, modal", url: `${SITE}/compose/post?in_reply_to=1`, kind: "reply" },
  { ...inline, name: "reply, inline", url: `${SITE}/ada/status/1`, kind: "reply" },
  { ...modal, name: "quote", url: `${SITE}/compose/post?quote=1`, kind: "quote" },
  { ...modal, name: "intent", url: `${SITE}/intent/post?text=` },
  { ...modal, name: "on twitter.com", url: "https://twitter.com/compose/post" },
  {
    ...modal,
    name: "article",
    url: `${SITE}/compose/articles/edit/1`,
    title: { box: 'textarea[name="Article Title"]', text: "What we learned at the loom" },
    box: ".public-DraftEditor-content",
    publish: "button.publish-article",
    next: "button.publish-now",
  },
  { ...inline, name: "in a community", url: `${SITE}/i/communities/1` },
  { ...modal, name: "narrow layout", url: `${SITE}/compose/post?narrow=1`, box: `${BOX} textarea`, isPlain: true },
];

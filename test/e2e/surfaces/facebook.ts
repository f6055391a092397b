/** Facebook's rows of the table of surfaces: dialogs of one step and of two, comments that Enter publishes, Business Suite. */
import type { Surface } from "../surface.ts";

const WWW = "https://www.facebook.com";
export const EDITOR = '[data-lexical-editor="true"]';
export const DIALOG = `[role="dialog"] ${EDITOR}`;
export const TRIGGER = '[role="main"] > div:not([role]) > [role="button"]';
export const SUITE_PUBLISH = 'footer [role="button"]:last-child';
export const button = (label: string) => `[role="dialog"] [role="button"][aria-label="${label}"]`;

const ACCOUNT = "facebook:acme atelier";
const POST = { before: [TRIGGER], box: DIALOG, kind: "post", account: ACCOUNT } as const;
const twoSteps = (next: string, post: string) => ({ ...POST, publish: button(next), next: button(post) });
const COMMENT = {
  box: `[role="article"] form[role="presentation"] ${EDITOR}`,
  publish: '[role="article"] #focused-state-composer-submit [role="button"]',
  kind: "comment",
  account: ACCOUNT,
  enter: true,
} as const;
const SUITE = { box: `main ${EDITOR}`, publish: SUITE_PUBLISH, kind: "post", account: ACCOUNT } as const;

export const facebook: readonly Surface[] = [
  { ...twoSteps("Next", "Post"), name: "feed, two steps", url: `${WWW}/` },
  { ...POST, publish: button("Post"), name: "profile, one step", url: `${WWW}/me?steps=1` },
  { ...twoSteps("Suivant", "Publier"), name: "page, in French and dark", url: `${WWW}/acme?lang=fr&theme=dark` },
  { ...twoSteps("Weiter", "Posten"), name: "group, in German, on web.facebook.com", url: "https://web.facebook.com/groups/1?lang=de" },
  { ...twoSteps("Plu", "Afiŝi"), name: "feed, in a language nobody taught it", url: `${WWW}/?lang=eo` },
  { ...POST, before: ['[data-ad-rendering-role="share_button"]'], publish: button("Share now"), kind: "quote", name: "share", url: `${WWW}/` },
  { ...COMMENT, name: "comment", url: `${WWW}/` },
  { ...COMMENT, name: "comment, in Spanish", url: `${WWW}/?lang=es` },
  {
    ...COMMENT,
    name: "reply, in French",
    url: `${WWW}/?lang=fr`,
    before: ['[role="article"] [role="article"] li [role="button"]'],
    box: `${EDITOR}[aria-label^="Répondre à"]`,
    publish: 'form:has([aria-label^="Répondre à"]) #focused-state-composer-submit [role="button"]',
    kind: "reply",
    begins: "Noor Haddad ",
  },
  { ...SUITE, name: "Business Suite", url: "https://business.facebook.com/latest/composer/?asset_id=1" },
  { ...SUITE, name: "Business Suite, in French and dark", url: "https://business.facebook.com/latest/composer/?asset_id=1&lang=fr&theme=dark" },
];

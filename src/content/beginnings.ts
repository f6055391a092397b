/** Where replies are begun: tells of the post that is answered, of nothing that is written. */
import type { PostsShown, Site } from "../core/site.ts";
import { type Composer, composerAt, readDraft } from "./composer.ts";
import { addressOf } from "./posts-shown.ts";
import { closest } from "./tree.ts";

/** A reply that is still being typed is told of again after so long, ms. */
const AGAIN = 60_000;
/** Pages that show one post and what is said of it. */
const OF_ONE_POST = /\/(?:status|posts?|comments|shorts|p|reel|update)\/\w|\/(?:watch|story\.php|permalink\.php|photo)\/?$|^\/@[^/]+\/\d/;

export interface Beginning {
  readonly url: string;
  readonly account?: string;
  readonly at: number;
}

/** @returns to be called with each box that somebody types in, once the letter is there */
export function beginnings(site: Site, tell: (begun: Beginning) => void): (box: Element, now: number) => void {
  let last: Element | undefined;
  let lastAt = 0;
  return (box, now) => {
    if (box === last && now - lastAt < AGAIN) return;
    const composer = composerAt(box, site);
    const draft = composer && readDraft(composer, { site, document }).draft;
    if (draft?.text.trim() === "") return;
    last = box;
    lastAt = now;
    const url = draft && (draft.kind === "reply" || draft.kind === "comment") && answeredAt(composer, site);
    if (url) tell({ url, at: now, ...(draft.account && { account: draft.account }) });
  };
}

/** The address of the post that is answered: around the composer, above it in its dialog, or the page's own. */
function answeredAt({ root }: Composer, { posts }: Site): string | undefined {
  const around = posts ? addressAround(root, posts) : undefined;
  return around ?? (OF_ONE_POST.test(location.pathname) ? location.href : undefined);
}

function addressAround(root: HTMLElement, posts: PostsShown): string | undefined {
  const above = posts.post.map((selector) => closest(root, selector));
  for (const el of [...above, root.closest('[role="dialog"]')]) {
    const [, url] = (el && addressOf(el, posts)) ?? [];
    if (url) return url;
  }
  return undefined;
}

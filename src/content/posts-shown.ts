/** The account's own posts on the page at hand, read off its structure. Nothing is scrolled, opened or asked for. */
import type { DraftKind } from "../core/model.ts";
import type { PageSeen, PostSeen } from "../core/seen.ts";
import type { PostsShown, Site } from "../core/site.ts";
import { accountOn } from "./composer.ts";
import { fullNumber } from "./full-number.ts";
import { type Told, toldInData } from "./posts-told.ts";
import { read } from "./read.ts";

/** @returns undefined where the page is none of the account's own */
export function lookThrough(site: Site, document: Document): PageSeen | undefined {
  const { posts } = site;
  const address = document.location.hostname + document.location.pathname;
  const page = posts?.page.exec(address);
  const named = page?.[1];
  const handle = posts?.own || posts?.allOwn?.test(address) ? named : accountOn(site, document);
  if (!posts || !page || !handle || (named !== undefined && !isSame(named, handle))) return undefined;

  const data = "data" in posts.at ? toldInData(posts.at.data, document) : new Map<string, Told>();
  const found: PostSeen[] = [];
  let unclear = 0;
  let above: HTMLElement | undefined;
  for (const el of outermost(document, posts)) {
    const under = above;
    above = el;
    if (posts.not.some((selector) => el.matches(selector) || el.querySelector(selector))) continue;
    if (!posts.allOwn?.test(address) && !(posts.own ? el.querySelector(posts.own) : isSame(authorOf(el, posts) ?? "", handle))) continue;
    const kind = kindOf(el, posts, address, under !== undefined && !isSame(authorOf(under, posts) ?? "", handle));
    const post = readPost(el, posts, kind, data);
    if (post) found.push(post);
    else unclear++;
  }
  // What is pinned stands there twice.
  return { handle, posts: [...new Map(found.map((post) => [post.url, post])).values()], unclear };
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** In the page, and in the open shadow roots in which sites keep their old ones. */
function outermost(document: Document, { post }: PostsShown): HTMLElement[] {
  const roots = [document, ...Array.from(document.querySelectorAll("*"), ({ shadowRoot }) => shadowRoot).filter((root) => root !== null)];
  for (const selector of post) {
    const found = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
    if (found.length > 0) return found.filter((el) => !el.parentElement?.closest(selector));
  }
  return [];
}

function authorOf(el: Element, { author: { selector, attribute, handle } }: PostsShown): string | undefined {
  const named = el.querySelector(selector);
  const said = attribute ? named?.getAttribute(attribute) : named?.textContent;
  return handle.exec(said?.trim() ?? "")?.[1];
}

function kindOf(el: Element, { kinds }: PostsShown, address: string, isUnderAnother: boolean): DraftKind {
  const fits = ({ inside, outside, says, underOnPath }: PostsShown["kinds"][number]) =>
    inside
      ? [...el.querySelectorAll(inside)].some((mark) => !(outside && mark.closest(outside)) && (!says || says.test(mark.textContent.trim())))
      : isUnderAnother && underOnPath?.test(address);
  return kinds.find(fits)?.kind ?? "post";
}

function readPost(el: HTMLElement, shown: PostsShown, kind: DraftKind, data: ReadonlyMap<string, Told>): PostSeen | undefined {
  const [id, url] = addressOf(el, shown) ?? [];
  if (!id || !url) return undefined;
  const told = data.get(new URL(url).pathname + new URL(url).search);
  const at = told?.at ?? instantOf(el, shown, id);
  if (at === undefined || Number.isNaN(at)) return undefined;
  const text = shown.text.map((selector) => el.querySelector<HTMLElement>(selector)).find((found) => found !== null);
  const { reach, response } = countsOf(el, shown);
  const responded = told?.response ?? response;
  return {
    at,
    kind,
    text: text ? read(text).text.trim() : "",
    url,
    ...(reach !== undefined && { reach }),
    ...(responded !== undefined && { response: responded }),
  };
}

/** A post's name among its site's, and its address. */
export function addressOf(el: Element, { address }: PostsShown): readonly [id: string, url: string] | undefined {
  for (const { selector, attribute, id: pattern, as } of address) {
    const named = el.matches(selector) ? el : el.querySelector(selector);
    const id = pattern.exec(named?.getAttribute(attribute) ?? "")?.[1];
    if (id) return [id, as.replace("{id}", id)];
  }
  return undefined;
}

function instantOf(el: Element, { at }: PostsShown, id: string): number | undefined {
  if ("bits" in at) return Number(BigInt(id) >> BigInt(at.bits));
  if ("data" in at) return undefined;
  return Date.parse(el.querySelector(at.selector)?.getAttribute(at.attribute) ?? "");
}

function countsOf(el: Element, { counts }: PostsShown): { reach?: number | undefined; response?: number | undefined } {
  const numberAt = (selector: string) => {
    const counted = el.querySelector(selector);
    return counted ? (fullNumber(counted.getAttribute("aria-label") ?? counted.textContent) ?? "unknown") : undefined;
  };
  const reach = counts.reach ? numberAt(counts.reach) : undefined;
  const parts = counts.response.map(numberAt).filter((part) => part !== undefined);
  const numbers = parts.filter((part) => part !== "unknown");
  return {
    reach: reach === "unknown" ? undefined : reach,
    response: numbers.length > 0 && numbers.length === parts.length ? numbers.reduce((sum, part) => sum + part, 0) : undefined,
  };
}

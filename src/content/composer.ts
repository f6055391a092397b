/** A composer on the page: found from any element inside it, and read as a draft. */

import type { AccountId, Draft } from "../core/model.ts";
import { accountId } from "../core/policy.ts";
import type { ComposerKind, Site } from "../core/site.ts";
import { type Reading, read } from "./read.ts";

export interface Composer {
  readonly kind: ComposerKind;
  readonly root: HTMLElement;
}

/** The composer that holds `target` (a box, a button, anything inside), if the site's data knows it. */
export function composerAt(target: Element, site: Site): Composer | undefined {
  if (site.never.some((selector) => target.closest(selector))) return undefined;
  for (const kind of site.composers) {
    const limit = kind.within.map((selector) => target.closest<HTMLElement>(selector)).find((found) => found !== null);
    if (!limit) continue;
    for (let root = target.parentElement; root && limit.contains(root); root = root.parentElement) {
      const boxes = boxesOf(root, kind);
      if (boxes.length > 0 && all(root, kind.publish).length > 0 && (boxes.some((box) => box.contains(target)) || isInside(target, root, kind)))
        return { kind, root };
    }
  }
  return undefined;
}

/** A press in the middle of a page is not one in the composer: only the publish control counts. */
const isInside = (target: Element, root: HTMLElement, kind: ComposerKind) =>
  kind.publish.some((selector) => {
    const control = target.closest(selector);
    return control !== null && root.contains(control);
  });

/** The boxes of the composer, in the order of the thread. */
export function boxesOf(root: HTMLElement, kind: ComposerKind): HTMLElement[] {
  return all<HTMLElement>(root, kind.box);
}

/** The control that publishes. */
export const publishControl = ({ root, kind }: Composer): HTMLElement | undefined => all<HTMLElement>(root, kind.publish)[0];

export interface Page {
  readonly site: Site;
  readonly document: Document;
}
export interface DraftRead {
  readonly draft: Draft;
  /** One per post of the thread. */
  readonly readings: readonly Reading[];
}

export function readDraft({ root, kind }: Composer, { site, document }: Page): DraftRead {
  const readings = boxesOf(root, kind).map(read);
  const [first, ...more] = readings.map(({ text }) => text);
  const found = kind.kinds.find(
    ({ inside = [], beside = [], path }) =>
      has(root, inside) || hasAround(root, beside) || (path?.test(document.location.pathname) && !root.closest('[role="dialog"]')),
  );
  const account = accountShown({ root, kind }, { site, document });
  const parent = found && parentOf({ root, kind }, document);
  const draft: Draft = {
    site: site.id,
    kind: found?.kind ?? "post",
    text: first ?? "",
    media: mediaOf(root, kind),
    ...(more.length > 0 && { thread: more }),
    ...(account && { account }),
    ...(parent && { parent }),
  };
  return { draft, readings };
}

/** The posting account, from the composer itself, else from the page around it. */
export function accountShown({ root, kind }: Composer, { site, document }: Page): AccountId | undefined {
  const others = [...kind.parent.post, ...kind.media.item].join();
  const handle = handleIn(root, kind.account, others) ?? handleIn(document, site.account);
  return handle && accountId(site.id, handle);
}

/** @param others what belongs to somebody else: the post answered, the one quoted */
function handleIn(scope: ParentNode, ways: Site["account"], others = ""): string | undefined {
  for (const { selector, attribute, handle } of ways) {
    for (const el of scope.querySelectorAll(selector)) {
      const found = others && el.closest(others) ? undefined : handle.exec(el.getAttribute(attribute) ?? "")?.[1];
      if (found) return found;
    }
  }
  return undefined;
}

/** Where the card stands: just before the composer's tools; else after its last box. */
export function placeOf({ root, kind }: Composer): { readonly parent: Node; readonly before: Node | null } | undefined {
  const [tools] = all(root, kind.place);
  if (tools?.parentNode) return { parent: tools.parentNode, before: tools };
  const after = boxesOf(root, kind).at(-1)?.parentElement;
  return after?.parentNode ? { parent: after.parentNode, before: after.nextSibling } : undefined;
}

function mediaOf(root: HTMLElement, { media }: ComposerKind): Draft["media"] {
  const pictures = all(root, media.item).filter((item) => item.querySelector("img, video"));
  return pictures.map((item) => {
    const badge = all(item, media.alt).find((el) => media.altText.test(el.textContent?.trim() ?? ""));
    return badge ? { alt: badge.getAttribute("aria-label") ?? badge.textContent?.trim() ?? "" } : {};
  });
}

function parentOf({ root, kind }: Composer, document: Document): Draft["parent"] {
  const scopes = [root, root.closest('[role="dialog"]'), document].filter((scope) => scope !== null);
  const post = scopes.flatMap((scope) => all(scope, kind.parent.post)).find((el) => has(el, kind.parent.author) || has(el, kind.parent.text));
  if (!post) return undefined;
  const author = /@(\w+)/.exec(all(post, kind.parent.author)[0]?.textContent ?? "")?.[1] ?? "";
  return { author, text: all(post, kind.parent.text)[0]?.textContent ?? "" };
}

/** Matches of the best selector that has any. */
function all<T extends Element>(scope: ParentNode, selectors: readonly string[]): T[] {
  for (const selector of selectors) {
    const found = [...scope.querySelectorAll<T>(selector)];
    if (found.length > 0) return found;
  }
  return [];
}
const has = (scope: ParentNode, selectors: readonly string[]) => selectors.some((selector) => scope.querySelector(selector));
/** The selector's match shares the composer's dialog. */
const hasAround = (root: HTMLElement, selectors: readonly string[]) =>
  selectors.some((selector) => [...root.ownerDocument.querySelectorAll(selector)].some((el) => el.closest('[role="dialog"]')?.contains(root)));

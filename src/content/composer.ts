/** A composer on the page: found from any element inside it, and read as a draft. */

import type { AccountId, Draft } from "../core/model.ts";
import { accountId } from "../core/policy/policy.ts";
import type { AccountPlace, ComposerKind, Site } from "../core/site.ts";
import { readInstant } from "../core/text/said-date.ts";
import { type Reading, read } from "./read.ts";
import { closest, documentsAround } from "./tree.ts";

export interface Composer {
  readonly kind: ComposerKind;
  readonly root: HTMLElement;
}

/** The composer whose box or publish control holds `target`, if the site's data knows it. */
export function composerAt(target: Element, site: Site): Composer | undefined {
  if (isPrivate(target, site)) return undefined;
  for (const kind of site.composers) {
    if (!isOnItsPage(kind, target.ownerDocument)) continue;
    for (const root of rootsAround(target, kind)) {
      const boxes = boxesOf(root, kind);
      if (boxes.length > 0 && (boxes.some((box) => box.contains(target)) || isPublish(target, { root, kind }))) return { kind, root };
    }
  }
  return undefined;
}

/** Whether what is written there is none of our business: private messages, search. */
export const isPrivate = (target: Element, site: Site): boolean =>
  site.private?.test(addressOf(target.ownerDocument)) || site.never.some((selector) => closest(target, selector));

/** Some stand only on some pages, and are gone when the site moves on. */
export const isOnItsPage = ({ page }: ComposerKind, document: Document): boolean => !page || page.test(addressOf(document));

const addressOf = ({ location: { hostname, pathname } }: Document) => hostname + pathname;

/** What may be the root of a composer around the target, innermost first. */
function* rootsAround(target: Element, kind: ComposerKind): Generator<HTMLElement> {
  const { root } = kind;
  if ("is" in root) {
    const marked = root.is.map((selector) => closest(target, selector)).find((found) => found !== undefined);
    if (marked) yield marked;
    return;
  }
  const limit = root.within.map((selector) => target.closest(selector)).find((found) => found !== null);
  for (let at = target.parentElement; at && limit?.contains(at); at = at.parentElement) if (publishControl({ kind, root: at })) yield at;
}

/** A press in the middle of a page is not one in the composer: only the publish control counts. */
const isPublish = (target: Element, { root, kind }: Composer) =>
  [...all<HTMLElement>(root, kind.publish.marks), controlByShape(root, kind)].some((control) => control?.contains(target));

/**
 * The publish control that a press reached.
 * @param path of the event, its target first
 */
export function pressedControl(path: readonly EventTarget[], site: Site): Element | undefined {
  const controls = site.composers.flatMap(({ publish: { marks, among } }) => (among ? [...marks, among] : marks).map(innermost));
  const control = path.find((node): node is Element => node instanceof Element && controls.some((selector) => node.matches(selector)));
  const composer = control && composerAt(control, site);
  return composer && isPublish(control, composer) ? control : undefined;
}

/** The boxes of the composer that are shown, in the order of the thread. */
export function boxesOf(root: HTMLElement, kind: ComposerKind): HTMLElement[] {
  return all<HTMLElement>(root, kind.box).filter((box) => box.checkVisibility());
}

/** The control that publishes. */
export const publishControl = ({ root, kind }: Composer): HTMLElement | undefined =>
  all<HTMLElement>(root, kind.publish.marks)[0] ?? controlByShape(root, kind);

/** The step without a box in which the site publishes what was written in this composer. */
export const lastStepOf = ({ root, kind }: Composer): HTMLElement | undefined =>
  all<HTMLElement>(root.ownerDocument, kind.steps ?? []).findLast(
    (step) => step.checkVisibility() && boxesOf(step, kind).length === 0 && publishControl({ kind, root: step }),
  );

/** Whether what is written is to be published later. @param root the composer's, or its last step */
export const isPlanned = ({ root, kind }: Composer): boolean =>
  has(root, kind.planned ?? []) || kind.plannedBy?.test(wordsOf(publishControl({ root, kind }) ?? root)) || false;

function controlByShape(root: HTMLElement, { publish: { among, words } }: ComposerKind): HTMLElement | undefined {
  if (!among) return undefined;
  const worded = [...root.querySelectorAll<HTMLElement>(among)].filter(
    (el) => wordsOf(el) !== "" && !el.querySelector("svg, img") && el.checkVisibility(),
  );
  return worded.findLast((el) => words?.test(wordsOf(el))) ?? worded.at(-1);
}
const wordsOf = (el: Element) => el.textContent?.replace(/\s+/g, " ").trim() ?? "";

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
  const votes = all<HTMLElement>(root, kind.votes ?? []).filter((field) => field.checkVisibility());
  const readings = [...boxesOf(root, kind), ...votes].map(read);
  const [first, ...more] = readings.map(({ text }) => text);
  const found = kind.kinds.find(
    ({ inside, beside, path }) =>
      !(inside || beside || path) ||
      has(root, inside ?? []) ||
      hasAround(root, beside ?? []) ||
      (path?.test(document.location.pathname) && !root.closest('[role="dialog"]')),
  );
  const account = accountShown({ root, kind }, { site, document });
  const parent = found && parentOf({ root, kind }, document);
  const scheduledAt = scheduleOf({ root, kind }, document);
  const draft: Draft = {
    site: site.id,
    kind: found?.kind ?? "post",
    text: first ?? "",
    media: mediaOf(root, kind),
    ...(more.length > 0 && { thread: more }),
    ...(votes.length > 0 && { poll: true }),
    ...(account && { account }),
    ...(parent && { parent }),
    ...(scheduledAt !== undefined && { scheduledAt }),
  };
  return { draft, readings };
}

/** The posting account, from the composer itself, else from the page around it. */
export function accountShown({ root, kind }: Composer, { site, document }: Page): AccountId | undefined {
  const pages = documentsAround(document);
  const others = [...kind.parent.post, ...kind.media.item].join();
  const handle = handleIn([root], kind.account, pages, others) ?? handleIn(pages, site.account, pages);
  return handle && accountId(site.id, handle);
}

/** The handle of the account whose page it is, of those in use there. */
export const accountOn = (site: Site, document: Document): string | undefined => handleIn([document], site.account, [document]);

/** @param others what belongs to somebody else: the post answered, the one quoted */
function handleIn(scopes: readonly ParentNode[], places: readonly AccountPlace[], pages: readonly Document[], others = ""): string | undefined {
  for (const place of places) {
    if ("address" in place) {
      const handle = pages.map(({ location }) => place.address.exec(location.pathname + location.search)?.[1]).find(Boolean);
      if (handle) return handle;
    } else if (!place.page || pages.some((page) => place.page?.test(addressOf(page)))) {
      for (const el of scopes.flatMap((scope) => [...scope.querySelectorAll(place.selector)])) {
        const handle = others && isWithin(el, others, scopes) ? undefined : handleOf(el, place);
        if (handle) return handle;
      }
    }
  }
  return undefined;
}

/** What scripts that hold data were found to say: there may be megabytes of them, and they never change. */
const inData = new WeakMap<Element, string | undefined>();

function handleOf(el: Element, { attribute, handle }: Exclude<AccountPlace, { address: RegExp }>): string | undefined {
  if (!(el instanceof HTMLScriptElement)) return handle.exec(attribute ? (el.getAttribute(attribute) ?? "") : wordsOf(el))?.[1];
  if (!inData.has(el)) {
    const quoted = handle.exec(el.text)?.[1];
    inData.set(el, quoted === undefined ? undefined : JSON.parse(`"${quoted}"`));
  }
  return inData.get(el);
}

/** Whether something between the element and the scope fits. */
const isWithin = (el: Element, selector: string, scopes: readonly ParentNode[]) => {
  const found = el.closest(selector);
  return found !== null && scopes.some((scope) => scope !== found && scope.contains(found));
};

/**
 * Where the card stands: just before the composer's tools; else after its last box, or below it all.
 * @param step the last one, when the site has come to it
 */
export function placeOf({ root, kind }: Composer, step?: HTMLElement): { readonly parent: Node; readonly before: Node | null } | undefined {
  const tools = step ? publishControl({ kind, root: step }) : all(root, kind.place)[0];
  if (tools?.parentNode) return { parent: tools.parentNode, before: tools };
  if (kind.below && root.parentNode) return { parent: root.parentNode, before: root.nextSibling };
  const after = boxesOf(root, kind).at(-1)?.parentElement;
  return after?.parentNode ? { parent: after.parentNode, before: after.nextSibling } : undefined;
}

/** For when the draft is set, as the page says it; undefined when it is for now, or said in a way that is not understood. */
function scheduleOf({ root, kind }: Composer, { documentElement }: Document): number | undefined {
  if (kind.plannedBy && !isPlanned({ root, kind })) return undefined;
  const boxes = boxesOf(root, kind);
  const said = all(root, kind.schedule ?? []).filter((el) => !boxes.some((box) => box.contains(el)));
  const langs = [documentElement.lang, ...navigator.languages].filter(Boolean);
  return said.map((el) => readInstant(wordsOf(el), langs, Date.now())).find((at) => at !== undefined);
}

function mediaOf(root: HTMLElement, { media: { item, alt, altText, altAttribute } }: ComposerKind): Draft["media"] {
  const pictures = all(root, item).filter((el) => el.matches("img, video") || el.querySelector("img, video"));
  return pictures.map((el) => {
    const badge = all(el, alt).find((one) => altText.test(wordsOf(one)));
    const said = badge ? (badge.getAttribute("aria-label") ?? wordsOf(badge)) : altAttribute && el.getAttribute(altAttribute)?.trim();
    return said ? { alt: said } : {};
  });
}

function parentOf({ root, kind: { parent } }: Composer, document: Document): Draft["parent"] {
  const around = parent.post.map((selector) => (root.parentElement ? closest(root.parentElement, selector) : undefined));
  const scopes = [root, root.closest('[role="dialog"]'), document].filter((scope) => scope !== null);
  const post = [...around, ...scopes.flatMap((scope) => all(scope, parent.post))].find(
    (el) => el && (has(el, parent.author) || has(el, parent.text)),
  );
  if (!post) return undefined;
  const [author] = all(post, parent.author);
  const name = author ? wordsOf(author) : "";
  return { author: parent.handle ? (parent.handle.exec(name)?.[1] ?? "") : name, text: all(post, parent.text)[0]?.textContent?.trim() ?? "" };
}

/** `A >>> B`: what fits B in the open shadow root of each A; an A that has none is meant itself. */
const INTO = " >>> ";
const innermost = (selector: string) => selector.split(INTO).at(-1) ?? selector;

/** Matches of the best selector that has any. */
function all<T extends Element>(scope: ParentNode, selectors: readonly string[]): T[] {
  for (const selector of selectors) {
    const [outer = "", inner] = selector.split(INTO);
    const reached = [...scope.querySelectorAll<T>(outer)];
    const found = inner ? reached.flatMap((el) => (el.shadowRoot ? [...el.shadowRoot.querySelectorAll<T>(inner)] : el)) : reached;
    if (found.length > 0) return found;
  }
  return [];
}
const has = (scope: ParentNode, selectors: readonly string[]) => selectors.some((selector) => scope.querySelector(selector));
/** The selector's match shares the composer's dialog. */
const hasAround = (root: HTMLElement, selectors: readonly string[]) =>
  selectors.some((selector) => [...root.ownerDocument.querySelectorAll(selector)].some((el) => el.closest('[role="dialog"]')?.contains(root)));

/** Composers that the site's data does not know, as after a redesign: told by their shape, never read, and described without a word of theirs. */
import type { Site } from "../core/site.ts";
import { composerAt, isPrivate } from "./composer.ts";

export interface Stranger {
  readonly box: HTMLElement;
  /** The closest element that holds the box and a button that publishes. */
  readonly root: HTMLElement;
}

/** The composer around a box that nobody knows, if it looks like one: in a place where people publish, beside a button that says so. */
export function strangerAt(box: HTMLElement, site: Site): Stranger | undefined {
  const { drift } = site;
  if (!drift?.box.some((selector) => box.matches(selector)) || isPrivate(box, site)) return undefined;
  const limit = drift.within.map((selector) => box.closest(selector)).find((found) => found !== null);
  for (let root = box.parentElement; root && limit?.contains(root); root = root.parentElement) {
    const publishes = [...root.querySelectorAll(drift.button)].some((el) => drift.words.test(el.textContent?.replace(/\s+/g, " ").trim() ?? ""));
    if (publishes && !composerAt(box, site)) return { box, root };
  }
  return undefined;
}

const MOST_LINES = 80;
/** Values out of a fixed list of the platform's own: all others could hold words. */
const PLAIN_VALUES = new Set(["role", "type", "contenteditable"]);

/**
 * What a developer needs to know the composer again: tags, attribute names and structure around the box. No text, no other value.
 * @param day as `2026-02-13`
 */
export function describe({ box, root }: Stranger, site: Site, version: string, day: string): string {
  const lines: string[] = [];
  const walk = (el: Element, depth: number) => {
    if (lines.length >= MOST_LINES || el.localName.startsWith("aplomb-")) return;
    lines.push(`${"  ".repeat(depth)}${el === box ? "» " : ""}${shape(el)}`);
    if (el !== box) for (const child of el.children) walk(child, depth + 1);
  };
  const around: string[] = [];
  for (let el = root.parentElement; el; el = el.parentElement) around.push(shape(el));
  walk(root, 0);
  return [`Aplomb ${version} · ${site.id} · ${day}`, `in: ${around.join(" < ")}`, ...lines].join("\n");
}

function shape(el: Element): string {
  const attributes = [...el.attributes]
    .filter(({ name }) => /^[a-z][a-z0-9-]{0,40}$/.test(name))
    .map(({ name, value }) => (PLAIN_VALUES.has(name) && /^[a-z-]{1,20}$/.test(value) ? `${name}=${value}` : name));
  return [el.localName, ...attributes].join(" ");
}

/** Those that are open in this page. */
export class Strangers {
  readonly #open = new Map<HTMLElement, () => void>();
  /** Looks at the page only while there are some. */
  readonly #changes = new MutationObserver(() => this.#leave());

  /** @param show says that nobody watches over it. @returns takes that away */
  constructor(
    readonly site: Site,
    readonly show: (stranger: Stranger) => () => void,
  ) {}

  get any(): boolean {
    this.#leave();
    return this.#open.size > 0;
  }

  notice(box: HTMLElement): void {
    const stranger = this.#open.has(box) ? undefined : strangerAt(box, this.site);
    if (!stranger) return;
    this.#changes.observe(document.documentElement, { childList: true, subtree: true });
    try {
      this.#open.set(box, this.show(stranger));
    } catch {
      // A page that will not have the card: the tab's state says it, and nobody is hindered.
      this.#open.set(box, () => {});
    }
  }

  /** Gone with its box; or known after all, once the page has built the rest. */
  #leave(): void {
    for (const [box, hide] of this.#open) {
      if (box.isConnected && !composerAt(box, this.site)) continue;
      hide();
      this.#open.delete(box);
    }
    if (this.#open.size === 0) this.#changes.disconnect();
  }
}

/** An element of ours on somebody else's page: closed to the page's scripts and styles, put back when the page drops it, gone with the extension. */
import { isAlive } from "./alive.ts";

export interface Mounted {
  readonly host: HTMLElement;
  /** What is drawn into: out of reach of the page's scripts and styles. */
  readonly inside: HTMLElement;
  show(isShown: boolean): void;
  remove(): void;
}

/** A page that takes the card away this often does not want it: putting it back for ever would hang both. */
const MOST_LOSSES = 200;

/** Where a part belongs. */
export type Place = { readonly parent: Node; readonly before: Node | null } | undefined;

/** A part of ours that is on the page. */
interface Part {
  /** Tells what is inside that something was typed there: the event itself is kept from the page, and so from the inside too. */
  relay(): void;
}
const parts = new WeakMap<EventTarget, Part>();

/** The part of ours in which an event happened, as far as the window may see. */
export function partOf(event: Event): Part | undefined {
  for (const node of event.composedPath()) {
    const part = parts.get(node);
    if (part) return part;
  }
  return undefined;
}

/**
 * The named element is the page's to see, and to define: the closed root hangs on a plain one within, which no page can define.
 * @param place where it belongs now; asked again whenever the page takes it away
 * @throws what a page's own definition of that name throws
 */
export function mount(name: "aplomb-card" | "aplomb-stop", css: string, place: () => Place): Mounted {
  const host = document.createElement(name);
  const shell = document.createElement("div");
  const root = shell.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const inside = document.createElement("div");
  inside.className = "aplomb";
  // The languages that Aplomb speaks, whatever the page's is written in: `all` leaves a direction as it is.
  inside.dir = "ltr";
  root.append(inside);
  host.append(shell);
  parts.set(host, { relay: () => root.activeElement?.dispatchEvent(new Event("input", { bubbles: true })) });

  const show = (isShown: boolean) => {
    host.hidden = !isShown;
    // Shown by a word of marks.css: where the browser takes that away with the extension, what it leaves behind goes too.
    host.style.cssText = `all: initial !important; display: ${isShown ? "var(--aplomb-here, none)" : "none"} !important`;
  };
  show(true);
  shell.style.cssText = "all: initial !important; display: block !important";
  const put = () => {
    const at = place();
    at?.parent.insertBefore(host, at.before);
  };
  put();
  let losses = 0;
  let frame = 0;
  const drawn = new MutationObserver(() => {
    // What an orphan lost, a newer script may have taken away to put its own there.
    if (host.isConnected || frame || !isAlive() || ++losses > MOST_LOSSES) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      put();
    });
  });
  const within = host.parentElement?.closest('[role="dialog"], main, body') ?? document.body;
  drawn.observe(within, { childList: true, subtree: true });
  const forget = followTheme(inside);
  return {
    host,
    inside,
    show,
    remove() {
      drawn.disconnect();
      cancelAnimationFrame(frame);
      forget();
      host.remove();
    },
  };
}

/** Light or dark as the page is, now and when the reader changes it. @returns stops following */
function followTheme(inside: HTMLElement): () => void {
  const look = () => {
    inside.dataset.theme = isDark() ? "dark" : "light";
  };
  look();
  const changes = new MutationObserver(look);
  for (const el of [document.documentElement, document.body]) changes.observe(el, { attributes: true });
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", look);
  return () => {
    changes.disconnect();
    system.removeEventListener("change", look);
  };
}

/** The page's own theme, by what lies behind its text: sites switch by themselves, whatever the system says. */
function isDark(): boolean {
  const [r, g, b, alpha = 1] =
    getComputedStyle(document.body)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  if (r === undefined || g === undefined || b === undefined || alpha === 0) return matchMedia("(prefers-color-scheme: dark)").matches;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 128;
}

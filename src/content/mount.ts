/** An element of ours on somebody else's page: closed to the page's scripts, deaf to its shortcuts, put back when the page drops it. */

export interface Mounted {
  readonly host: HTMLElement;
  /** What is drawn into: out of reach of the page's scripts and styles. */
  readonly inside: HTMLElement;
  remove(): void;
}

/** A page that takes the card away this often does not want it: putting it back for ever would hang both. */
const MOST_LOSSES = 200;

type Place = { readonly parent: Node; readonly before: Node | null } | undefined;

/** @param place where it belongs now; asked again whenever the page takes it away */
export function mount(name: "aplomb-card" | "aplomb-stop", css: string, place: () => Place): Mounted {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  // X and others act on single letters: what is typed into our own fields is no shortcut of the page.
  for (const type of ["keydown", "keypress", "keyup"]) host.addEventListener(type, (event) => event.stopPropagation());
  const inside = document.createElement("div");
  inside.className = "aplomb";
  inside.dataset.theme = isDark() ? "dark" : "light";
  root.append(inside);

  const put = () => {
    const at = place();
    at?.parent.insertBefore(host, at.before);
  };
  put();
  let losses = 0;
  let frame = 0;
  const drawn = new MutationObserver(() => {
    if (host.isConnected || frame || ++losses > MOST_LOSSES) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      put();
    });
  });
  const within = host.parentElement?.closest('[role="dialog"], main, body') ?? document.body;
  drawn.observe(within, { childList: true, subtree: true });
  return {
    host,
    inside,
    remove() {
      drawn.disconnect();
      cancelAnimationFrame(frame);
      host.remove();
    },
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

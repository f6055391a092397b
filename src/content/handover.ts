/** What the sentinel and the engine agree on. Both run in the extension's own world of the page, which the page's scripts cannot see. */
import type { Rule } from "../core/rule.ts";
import type { PageSeen } from "../core/seen.ts";
import type { TabState } from "../tab-messages.ts";
import type { Make } from "./tab-expressions.ts";

export interface Engine {
  /** Called with each event of `HEARD`, before the page hears of it. */
  hear(event: Event): void;
  state(): TabState;
}

/** A press on anything, or of the keys that may publish. */
export interface Press {
  readonly path: readonly EventTarget[];
  readonly byKey: boolean;
}

export interface Handover {
  /** What the background says of the site, packed: the engine carries no site along. */
  site?: string;
  /** @param pressed what was pressed while the engine was on its way: it reached the page unseen */
  take?: (start: (pressed: readonly Press[]) => Engine) => void;
  /** Set by the sentinel: has the engine brought if somebody is writing just now. */
  wake?: () => void;
  /** Set by what is brought to look posts through: gives those of the site's own account that the page shows. @param site packed */
  seen?: (site: string) => PageSeen | undefined;
  /** Somebody listens for replies that are begun. */
  begun?: true;
  /** Set by the engine: takes the rules that are brought after it. */
  more?: (rules: readonly Rule[]) => void;
  /** Set by the engine: takes what matches expressions. */
  match?: (make: Make) => void;
}

/** What has the focus, also inside the page's open shadow roots. */
export function focused(): Element | null {
  let el = document.activeElement;
  while (el?.shadowRoot?.activeElement) el = el.shadowRoot.activeElement;
  return el;
}

/** The one place where the two meet. A page may have an element of that id: it is seen here as well, and must not be taken for it. */
if (!Object.hasOwn(globalThis, "aplomb")) Object.defineProperty(globalThis, "aplomb", { value: {} });
export const { aplomb: handover } = globalThis as unknown as { readonly aplomb: Handover };

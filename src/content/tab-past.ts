/** What went out on this site within a year, as sketches: asked for once, and only where a policy wants old posts known again. */
import type { Facts, Policy, SiteId } from "../core/model.ts";
import { ask } from "../tab-messages.ts";

/** The rule that looks so far back. */
const RULE = "no-evergreen-soon";

export class TabPast {
  known: Facts["past"];
  /** Asked for and not to be had: the reader is told. */
  missing: readonly string[] = [];
  #asked = false;
  readonly #site: SiteId;
  readonly #changed: () => void;

  /** @param changed called when old posts are known, or turn out not to be */
  constructor(site: SiteId, changed: () => void) {
    this.#site = site;
    this.#changed = changed;
  }

  async meet({ rules }: Pick<Policy, "rules">): Promise<void> {
    if (this.#asked || !rules[RULE]?.on) return;
    this.#asked = true;
    this.known = await ask("past", { site: this.#site }).catch(() => undefined);
    this.#asked = this.known !== undefined;
    this.missing = this.#asked ? [] : [RULE];
    this.#changed();
  }
}

/** What matches the expressions of the policy in this tab: brought once a policy has one, and made ready once for each set of them. */
import type { Facts, Policy } from "../core/model.ts";
import { expressionsIn } from "../core/policy/sensitive.ts";
import { ask } from "../tab-messages.ts";
import { handover } from "./handover.ts";

type Match = Facts["expressions"];
export type Make = (patterns: readonly string[]) => Match;

export class TabExpressions {
  match: Match;
  /** There are expressions, and nothing to match them with: the reader is told. */
  isMissing = false;
  #make: Make | undefined;
  #made = "";
  readonly #changed: () => void;

  /** @param changed called when expressions can be matched, or turn out not to be */
  constructor(changed: () => void) {
    this.#changed = changed;
    handover.match = (make) => {
      this.#make = make;
    };
  }

  async meet({ sensitive }: Pick<Policy, "sensitive">): Promise<void> {
    const patterns = expressionsIn(sensitive);
    const asked = patterns.join("\n");
    if (asked === this.#made) return;
    if (asked && !this.#make) await ask("expressions", {}).catch(() => undefined);
    this.match = asked ? this.#make?.(patterns) : undefined;
    this.isMissing = !!asked && !this.match;
    this.#made = this.isMissing ? "" : asked;
    this.#changed();
  }
}

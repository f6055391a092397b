/** The rules that this tab judges by: the standing ones come with the engine, all others are brought once a policy switches one of them on. */
import type { Account, RuleId } from "../core/model.ts";
import type { Rule } from "../core/rule.ts";
import { standing } from "../rules/standing.ts";
import { ask } from "../tab-messages.ts";
import { handover } from "./handover.ts";

const STANDING: ReadonlySet<RuleId> = new Set(standing.map(({ id }) => id));

export class TabRules {
  all = standing;
  /** Switched on, and not to be had: the reader is told. */
  missing: readonly RuleId[] = [];
  #asked: Promise<void> | undefined;
  readonly #changed: () => void;

  /** @param changed called when there are more rules, or when some turn out to be missing */
  constructor(changed: () => void) {
    this.#changed = changed;
    handover.more = (optional: readonly Rule[]) => {
      this.all = [...standing, ...optional];
    };
  }

  /** Has the rules brought that a policy or an account asks for and that are not here; asked again with the next policy when they did not come. */
  async meet(...asking: readonly Pick<Account, "rules">[]): Promise<void> {
    const wanted = asking.flatMap(({ rules = {} }) => Object.keys(rules).filter((id) => rules[id]?.on && !STANDING.has(id)));
    if (wanted.length === 0 || this.all !== standing) return;
    try {
      this.#asked ??= ask("optionalRules", {}).then(() => undefined);
      await this.#asked;
    } catch {
      this.#asked = undefined;
    }
    this.missing = this.all === standing ? wanted : [];
    this.#changed();
  }
}

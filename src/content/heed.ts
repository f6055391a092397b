/** What comes of the rules that speak about one draft: heeded, set aside, published against, or called useless. Ids, never a word. */
import type { RuleId } from "../core/model.ts";
import type { Outcome } from "../core/policy/record.ts";
import type { Finding } from "../core/rule.ts";

/** ms. What comes and goes between two keys was seen by nobody. */
const SEEN_AFTER = 2_000;

export class Heed {
  readonly #since = new Map<RuleId, number>();
  readonly #seen = new Set<RuleId>();
  readonly #ignored = new Set<RuleId>();
  readonly #useless = new Set<RuleId>();

  /** @param now ms, of any clock that only goes forward */
  saw(findings: readonly Finding[], now: number): void {
    const speaking = new Set(findings.map(({ rule }) => rule));
    for (const [rule, since] of this.#since) {
      if (now - since >= SEEN_AFTER) this.#seen.add(rule);
      if (!speaking.has(rule)) this.#since.delete(rule);
    }
    for (const rule of speaking) if (!this.#since.has(rule)) this.#since.set(rule, now);
  }

  ignored(rule: RuleId): void {
    this.#ignored.add(rule);
  }

  isUseless(rule: RuleId): boolean {
    return this.#useless.has(rule);
  }

  /** Pressed once more, it is taken back. @returns whether the rule now counts as useless */
  callUseless(rule: RuleId): boolean {
    return this.#useless.delete(rule) ? false : !!this.#useless.add(rule);
  }

  /** Nothing was set aside after all. */
  takeBack(): void {
    this.#ignored.clear();
    this.#useless.clear();
  }

  /** Once it is published. @param standing what was still said of it then @returns each rule once; another draft may begin */
  outcomes(standing: readonly Finding[]): Record<Outcome, RuleId[]> {
    const useless = [...this.#useless];
    const ignored = [...this.#ignored].filter((rule) => !this.#useless.has(rule));
    const told = new Set([...useless, ...ignored]);
    const anyway = [...new Set(standing.map(({ rule }) => rule))].filter((rule) => !told.has(rule));
    const heeded = [...this.#seen].filter((rule) => !told.has(rule) && !anyway.includes(rule));
    for (const held of [this.#since, this.#seen, this.#ignored, this.#useless]) held.clear();
    return { heeded, ignored, anyway, useless };
  }
}

/** Judges one of a rule's own examples: bundled by `bundled-rules.test.ts` as the engine is. */
import type { Case } from "../../src/core/case.ts";
import { review } from "../../src/core/review.ts";
import { stage } from "../../src/core/stage.ts";
import { expressions } from "../../src/core/text/expressions.ts";
import { rules } from "../../src/rules/index.ts";

/** @param id of a rule that is on, whatever its default @returns what it says of the example, level and words */
export function judge(example: Case, id: string): string[] {
  const { draft, facts } = stage(example, expressions);
  const policy = { ...facts.policy, rules: { ...facts.policy.rules, [id]: { on: true, ...facts.policy.rules[id] } } };
  return review(draft, { ...facts, policy }, rules)
    .findings.filter(({ rule }) => rule === id)
    .map(({ level, what }) => `${level} ${what.en} ${what.fr}`);
}

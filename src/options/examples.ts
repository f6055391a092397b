/** A rule's own cases, judged as its author's drafts would be: what it says of the first that it flags tells people what it is for. */
import type { Case } from "../core/case.ts";
import { review } from "../core/review.ts";
import type { Finding, Rule } from "../core/rule.ts";
import { stage } from "../core/stage.ts";

export interface Example {
  /** The draft, thread parts joined by an empty line; cut where it is very long. */
  readonly text: string;
  /** What the draft answers, has attached or follows is left out: the text alone may not explain the verdict. */
  readonly isWhole: boolean;
}

/** More would not be read on a settings page. */
const LONGEST = 180;

/** Undefined when the rule finds nothing. */
function foundIn(rule: Rule, example: Case): Finding | undefined {
  const { draft, facts } = stage(example);
  const switchedOn = {
    ...facts,
    policy: { ...facts.policy, rules: { ...facts.policy.rules, [rule.id]: { ...facts.policy.rules[rule.id], on: true } } },
  };
  return review(draft, switchedOn, [rule]).findings[0];
}

export function exampleOf(example: Case): Example {
  const { text, thread = [], ...world } = typeof example === "string" ? { text: example } : example;
  const whole = [text, ...thread].join("\n\n");
  return {
    text: whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole,
    isWhole: Object.keys(world).every((key) => ["level", "kind", "site", "now"].includes(key)),
  };
}

type Saying = Pick<Rule, "what" | "why" | "fix">;
const sayings = new Map<string, Saying>();

/** What the rule says, in the words it would use of its own first example. Judged once: every example builds a small world. */
export function whatItSays(rule: Rule): Saying {
  const [first = ""] = rule.cases.flags;
  const said = sayings.get(rule.id) ?? foundIn(rule, first) ?? rule;
  sayings.set(rule.id, said);
  return said;
}

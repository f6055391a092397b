/** Why a rule is there and what to do: asked for once in a tab, as soon as the rule speaks. Pages carry of each rule only what a keystroke needs. */
import { type Signal, signal } from "@preact/signals";
import type { RuleId } from "../core/model.ts";
import { ask } from "../tab-messages.ts";

type About = Awaited<ReturnType<typeof ask<"basis">>>;
const known = new Map<RuleId, Signal<About>>();

/** Empty until the background has answered; after a failure the next call asks again. */
export function aboutRule(rule: RuleId): Signal<About> {
  const there = known.get(rule);
  if (there) return there;
  const about = signal<About>(undefined);
  known.set(rule, about);
  ask("basis", { rule }).then(
    (said) => {
      about.value = said;
    },
    () => known.delete(rule),
  );
  return about;
}

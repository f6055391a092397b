/** What is said of a goal: whether it is reached, or what the pace of its weeks comes to by its day, as far as that can be told. */
import type { Followed } from "../../core/desk/measures.ts";
import type { Goal } from "../../core/desk/records.ts";
import { date } from "../../ui/format.ts";
import type { Voice } from "../../ui/say.ts";

export function followSays({ say, lang }: Voice, { goal, ahead, says }: Followed): string {
  if (says === "no-target") return say("followNoTarget");
  if (says === "reached") return say("followReached");
  if (says === "few" || !ahead) return say(goal.byDay ? "followFew" : "followNoDay");
  const values = {
    from: Math.round(ahead.from),
    to: Math.round(ahead.to),
    target: goal.target ?? 0,
    day: date(lang, goal.byDay as NonNullable<Goal["byDay"]>),
  };
  return say(says === "likely" ? "followLikely" : says === "unlikely" ? "followUnlikely" : "followOpen", values);
}

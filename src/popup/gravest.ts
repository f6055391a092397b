/** What a crisis may be about: the gravest news of the last day. */
import type { Snapshot } from "../messages.ts";

const DAY = 86_400_000;
const SUGGESTED = 3;

/** The first headline of each of the deadliest moments of the last day. */
export function gravest(moments: NonNullable<Snapshot["moments"]>, now: number): string[] {
  const lately = moments.filter(({ dead, lastAt }) => dead && now - lastAt < DAY).sort((a, b) => (b.dead ?? 0) - (a.dead ?? 0));
  return lately.slice(0, SUGGESTED).flatMap(({ headlines: [first] }) => first?.headline ?? []);
}

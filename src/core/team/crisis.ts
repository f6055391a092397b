/** One crisis for the whole team, from what stands here, what stands there, and what both were when they last agreed. */
import * as z from "zod/mini";
import type { Crisis } from "../model.ts";
import type { Role } from "./membership.ts";

/** A crisis that everybody forgot must not hold promotions back for ever, whoever called it. As in the popup. */
const LONGEST = 7 * 86_400_000;

/** As it is written for the team: its length is what counts, since clocks differ. */
const Note = z.union([
  z.object({
    v: z.literal(1),
    is: z.literal("on"),
    reason: z.string().check(z.minLength(1), z.maxLength(200)),
    calledAt: z.number(),
    untilAt: z.number(),
  }),
  z.object({ v: z.literal(1), is: z.literal("over") }),
]);

/** A crisis, or none, as it stands at a revision. */
export interface CrisisAt {
  readonly revision: number;
  readonly crisis?: Crisis | undefined;
}

/** @param now by the clock that `untilAt` is told by */
export function writeCrisis(crisis: Crisis | undefined, now: number): Uint8Array {
  const note: z.infer<typeof Note> = crisis
    ? { v: 1, is: "on", reason: crisis.reason.slice(0, 200), calledAt: now, untilAt: crisis.untilAt }
    : { v: 1, is: "over" };
  return new TextEncoder().encode(JSON.stringify(note));
}

/** @param at when it was written, by the server's clock. @returns undefined when it is none that can be read */
export function readCrisis(bytes: Uint8Array, at: number): { readonly crisis: Crisis | undefined } | undefined {
  try {
    const note = z.parse(Note, JSON.parse(new TextDecoder().decode(bytes.slice(0, 4_000))));
    if (note.is === "over") return { crisis: undefined };
    return { crisis: { reason: note.reason, untilAt: at + Math.min(Math.max(note.untilAt - note.calledAt, 0), LONGEST) } };
  } catch {
    return undefined;
  }
}

export const mayCallCrisis = (role: Role): boolean => role === "lead" || role === "author";

/**
 * What is to happen so that here and there agree.
 * A call prevails over an end that was made without knowing of it; of two calls, the one that the team has.
 * @param agreed what both were, when they last did
 * @returns what to set here (`take`), or to write there (`tell`); neither when nothing differs
 */
export function agreeOnCrisis(here: Crisis | undefined, agreed: CrisisAt, there: CrisisAt, now: number): { take: boolean; tell: boolean } {
  const [mine, ours, theirs] = [here, agreed.crisis, there.crisis].map((crisis) => (crisis && crisis.untilAt > now ? crisis : undefined));
  const changedHere = !isSame(mine, ours);
  const changedThere = there.revision !== agreed.revision;
  const take = changedThere && (!changedHere || theirs !== undefined || mine === undefined);
  return { take: take && !isSame(mine, theirs), tell: changedHere && !take };
}

const isSame = (a: Crisis | undefined, b: Crisis | undefined) => a?.reason === b?.reason && a?.untilAt === b?.untilAt;

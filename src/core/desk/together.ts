/** Several people at one desk: who is on what, and where two are about to do the same. */
import type { Thing } from "./records.ts";

const MINUTE = 60_000;
/** Whoever took something on and said no more is taken to have been called away. Own choice. */
const CLAIM = 30 * MINUTE;
/** What was answered so lately is still worth a look: somebody may be answering it elsewhere. Own choice. */
const LATELY = 60 * MINUTE;
/** Two posts of one account that close together are one too many, unless they were agreed on. Own choice. */
const SLOT = 15 * MINUTE;

export interface Claim {
  readonly who: string;
  readonly at: number;
}

/** Who is about to answer. A colleague's clock may be ahead: what is from later counts as from now. */
export function claimOn({ value: { claimedBy, claimedAt, answeredAt } }: Thing<"case">, now: number): Claim | undefined {
  if (!claimedBy || claimedAt === undefined || answeredAt !== undefined || now - claimedAt > CLAIM) return undefined;
  return { who: claimedBy, at: Math.min(claimedAt, now) };
}

/** Those answered within the hour, the last one first. */
export const answeredLately = (cases: readonly Thing<"case">[], now: number): Thing<"case">[] =>
  cases
    .filter(({ value: { answeredAt } }) => answeredAt !== undefined && now - answeredAt <= LATELY)
    .sort((a, b) => (b.value.answeredAt ?? 0) - (a.value.answeredAt ?? 0));

/** The same post, if it is or was in the queue; the one who waits, before those who were answered. @param url as typed */
export function sameCase(cases: readonly Thing<"case">[], url: string): Thing<"case"> | undefined {
  const href = URL.parse(url)?.href;
  const same = cases.filter(({ value }) => href !== undefined && value.url === href);
  return same.find(({ value }) => value.answeredAt === undefined) ?? same.at(-1);
}

/** A plan of somebody else's for the same account, at about the same time; the nearest. @param me one's own name in the team; without one there is nobody else */
export function meets(plan: Thing<"plan">, plans: readonly Thing<"plan">[], me: string | undefined): Thing<"plan"> | undefined {
  const apart = (one: Thing<"plan">) => Math.abs(one.at - plan.at);
  return plans
    .filter((one) => me !== undefined && one.from !== undefined && one.from !== me && one.id !== plan.id)
    .filter((one) => one.value.account === plan.value.account && one.value.post === undefined && apart(one) < SLOT)
    .sort((a, b) => apart(a) - apart(b))[0];
}

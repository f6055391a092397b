/** Replies that somebody began and has not sent: to which post, as whom and when; never a word of what was in them. */
import * as z from "zod/mini";
import type { AccountId } from "../model.ts";
import { UNKNOWN_HANDLE } from "../policy/policy.ts";
import type { Thing } from "./records.ts";
import { sameCase } from "./together.ts";

const MINUTE = 60_000;
/** Nobody has typed for so long: it is left. Own choice. */
const LEFT_AFTER = 10 * MINUTE;
/** An answer that is a week late is another conversation. Own choice. */
const KEPT_FOR = 7 * 24 * 60 * MINUTE;
const MOST = 50;

export const BegunShape = z.object({
  /** Of the post that is answered. */
  url: z.url({ protocol: /^https$/ }).check(z.maxLength(4_000)),
  account: z.string().check(z.maxLength(200)),
  author: z.string().check(z.maxLength(200)),
  /** The tab in which it was begun: what is published there sends it. */
  tab: z.number(),
  at: z.number(),
  /** When somebody was last seen typing in it. */
  lastAt: z.number(),
});
export type Begun = z.infer<typeof BegunShape>;

/** Somebody types in a reply: the one on top is the one that was typed in last. */
export function begin(known: readonly Begun[], now: Omit<Begun, "lastAt">): Begun[] {
  const before = known.find(({ url, account }) => url === now.url && account === now.account);
  const others = known.filter((one) => one !== before && now.at - one.lastAt < KEPT_FOR);
  return [{ ...now, at: before?.at ?? now.at, lastAt: now.at }, ...others].slice(0, MOST);
}

/** A reply went out from that tab: the one that was typed in last before the press. @param account as which it went out; any, where the page did not show it */
export function wentOut(known: readonly Begun[], tab: number, account: AccountId, pressedAt: number): readonly Begun[] {
  const isUnknown = account.endsWith(`:${UNKNOWN_HANDLE}`);
  const sent = known.find((one) => one.tab === tab && (isUnknown || one.account === account) && one.lastAt <= pressedAt);
  return sent ? known.filter((one) => one !== sent) : known;
}

/** Those that are left, and whose post neither waits in the queue nor was answered since; the longest first. */
export const left = (known: readonly Begun[], cases: readonly Thing<"case">[], now: number): Begun[] =>
  known
    .filter(({ lastAt }) => now - lastAt >= LEFT_AFTER && now - lastAt < KEPT_FOR)
    .filter(({ url, at }) => {
      const same = sameCase(cases, url)?.value;
      return same === undefined || (same.answeredAt !== undefined && same.answeredAt < at);
    })
    .sort((a, b) => a.at - b.at);

/** What the members of a team tell each other: immutable events, each checked as whatever comes from outside is. Who tells one is not in it: that is the server's word. */
import * as z from "zod/mini";
import { VALUES } from "../desk/records.ts";
import { isOriginal } from "../mix/rhythm.ts";
import { CLASSES } from "../model.ts";
import { Member, Post } from "../post.ts";
import { toldSketch } from "../text/sketch.ts";
import { timeOf } from "../ulid.ts";

/** Events of another version are left unread, and read again by the Aplomb that knows it. */
export const EVENT_VERSION = 1;
/** In bytes: the longest post that a site takes (LinkedIn's articles, 125,000 characters) does not fit, and is told without its words. */
export const LONGEST_EVENT = 64 * 1024;

const ulid = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/));
const common = { v: z.literal(EVENT_VERSION), id: ulid };
/** Whoever told it is `by`; what others have no use for stays at home. */
const ToldPost = z.omit(Post, { by: true, reason: true, from: true });

/** What a team has on its desk together: the calendar, the reply queue, the handovers, and practices that somebody shares. The strategy and what was read off stay at home. */
export const SHARED_KINDS = ["plan", "case", "handover", "practice"] as const;
const row = { id: ulid, at: z.number(), rev: ulid };
const SharedRow = z.union([
  z.object({ ...row, kind: z.enum(SHARED_KINDS), gone: z.literal(true) }),
  z.object({ ...row, kind: z.literal("plan"), value: VALUES.plan }),
  z.object({ ...row, kind: z.literal("case"), value: VALUES.case }),
  z.object({ ...row, kind: z.literal("handover"), value: VALUES.handover }),
  z.object({ ...row, kind: z.literal("practice"), value: VALUES.practice }),
]);

export const TeamEvent = z.discriminatedUnion("is", [
  z.object({ ...common, is: z.literal("post"), post: ToldPost }),
  /** The class of a post, as a person says it. */
  z.object({ ...common, is: z.literal("correct"), by: Member, post: ulid, account: Post.shape.account, at: Post.shape.at, class: z.enum(CLASSES) }),
  /** A thing on the desk as it stands from now on; `bare` when its words were left out. */
  z.object({ ...common, is: z.literal("desk"), row: SharedRow, bare: z.optional(z.literal(true)) }),
  /** Whatever a member has told before is forgotten by everybody: their own word, or a lead's order. */
  z.object({ ...common, is: z.literal("erase"), member: Member, before: ulid }),
]);
export type TeamEvent = z.infer<typeof TeamEvent>;

/** An event, and who told it, as the server vouches. */
export interface Told {
  readonly by: Member;
  /** On the subject on which only leads may speak. */
  readonly isOrder: boolean;
  readonly event: TeamEvent;
}

/** Why something was not taken. */
export const DROPS = ["too-long", "not-json", "other-version", "malformed", "future"] as const;
export type Drop = (typeof DROPS)[number];

/** Clocks differ by hours, time zones set wrong included; what says to be from later than that is not believed. */
const MOST_AHEAD = 26 * 3_600_000;

/**
 * Reads what somebody sent.
 * @param bytes as they came
 * @param arrivedAt when the server got it, by the server's clock: the same for all who read it, so that all judge alike
 */
export function readEvent(bytes: Uint8Array, arrivedAt: number): TeamEvent | Drop {
  if (bytes.length > LONGEST_EVENT) return "too-long";
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return "not-json";
  }
  const version = (json as { readonly v?: unknown } | null)?.v;
  if (typeof version === "number" && version !== EVENT_VERSION) return "other-version";
  const { success, data } = z.safeParse(TeamEvent, json);
  if (!success) return "malformed";
  return madeAt(data) - arrivedAt > MOST_AHEAD ? "future" : data;
}

/** When it says to be from. What is planned is of a day to come, and a change to the desk would otherwise hold against all that come after it. */
function madeAt(event: TeamEvent): number {
  if (event.is === "desk") return timeOf(event.row.rev);
  return event.is === "post" && !event.post.planned ? event.post.at : 0;
}

/** As bytes; a post too long for the line goes without its words. */
export function writeEvent(event: TeamEvent): Uint8Array {
  const bytes = new TextEncoder().encode(JSON.stringify(event));
  return bytes.length > LONGEST_EVENT && event.is === "post" ? writeEvent({ ...event, post: withoutWords(event.post) }) : bytes;
}

/** What a team hears of a post when words are not shared: where, when, whose, of which class; and, where it stands by itself, a sketch to know it again by. */
export function withoutWords<P extends Partial<Post> & Pick<Post, "text" | "kind">>({ url: _, ...post }: P): Omit<P, "url"> {
  const sketch = isOriginal(post) ? toldSketch(post.text) : undefined;
  return { ...post, text: "", hashtags: [], links: [], ...(sketch && { sketch }) };
}

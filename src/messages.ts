/** What contexts say to each other: what tabs do (`tab-messages.ts`), and what pages of ours ask of the background. */
import * as z from "zod/mini";
import { Failure } from "./core/feed.ts";
import { SITE_IDS } from "./core/model.ts";
import { Member } from "./core/post.ts";
import { TROUBLES } from "./core/team/trouble.ts";
import { begunExchanges, door, Headline, Sentence, SourceStates, tabExchanges } from "./tab-messages.ts";

export type { Found, Snapshot, TabState } from "./tab-messages.ts";

/** A planned post that touches what is happening: what is said of it, and nothing of its text beyond that. */
const Touched = z.object({
  id: z.string(),
  account: z.string(),
  dueAt: z.number(),
  level: z.enum(["stop", "warn"]),
  what: Sentence,
  headlines: z.readonly(z.array(Headline)),
});
export type Touched = z.infer<typeof Touched>;

/** The account's own posts on a page that somebody looks at, counted. */
export const OwnPosts = z.object({
  account: z.string(),
  shown: z.number(),
  /** Not in the ledger. */
  fresh: z.number(),
  /** In the ledger, but with other counts than were last read off them. */
  grown: z.number(),
  /** Of which the page does not say enough to take them. */
  unclear: z.number(),
});
export type OwnPosts = z.infer<typeof OwnPosts>;

/** What a feed gives, for somebody who is about to add it; or why it gives nothing. */
export const Preview = z.union([z.object({ title: z.string(), rights: z.string(), headlines: z.array(z.string()) }), z.object({ failed: Failure })]);
export type Preview = z.infer<typeof Preview>;

/** A policy of the team as it came, with its revision and when it was set. */
const Revision = z.object({ policy: z.string(), revision: z.number(), at: z.number() });
export type Revision = z.infer<typeof Revision>;
const NoAnswer = z.object({ trouble: z.enum(TROUBLES) });

/** What the team's server takes of a policy, in UTF-16 units; 5,000 terms are half of it. */
export const LONGEST_POLICY = 900_000;

const nothing = z.undefined();
export const exchanges = {
  ...tabExchanges,
  ...begunExchanges,
  /** Popup → background: could people be watched over in this tab, if they asked for it? */
  offer: {
    ask: z.object({ kind: z.literal("offer"), tab: z.number(), host: z.string() }),
    answer: z.optional(z.object({ site: z.enum(SITE_IDS), host: z.string() })),
  },
  /** Page of ours → background: the ledger was changed here. */
  changed: { ask: z.object({ kind: z.literal("changed") }), answer: nothing },
  /** Page of ours → background: somebody looks, or something is to be told: speak with the team now, and stay on the line. */
  team: { ask: z.object({ kind: z.literal("team") }), answer: nothing },
  /** Page of ours → background: all policies that the team has had, as far as its server keeps them, oldest first. */
  policyHistory: { ask: z.object({ kind: z.literal("policyHistory") }), answer: z.union([z.object({ revisions: z.array(Revision) }), NoAnswer]) },
  /** Page of ours → background: set the team's policy, unless somebody else has since that revision; then theirs is what comes back. */
  setPolicy: {
    ask: z.object({ kind: z.literal("setPolicy"), policy: z.string().check(z.maxLength(LONGEST_POLICY)), revision: z.number() }),
    answer: z.union([z.object({ set: z.number() }), z.object({ theirs: Revision }), NoAnswer]),
  },
  /** Page of ours → background: all that the team's server has of a person, one message a line. */
  aboutPerson: {
    ask: z.object({ kind: z.literal("aboutPerson"), person: Member }),
    answer: z.union([z.object({ lines: z.array(z.string()) }), NoAnswer]),
  },
  /** Page of ours → background, once asked again: have everybody forget that person, and sweep the server; how much that was. */
  forgetPerson: { ask: z.object({ kind: z.literal("forgetPerson"), person: Member }), answer: z.union([z.object({ swept: z.number() }), NoAnswer]) },
  /** Page of ours → background: how fresh is the news? */
  sources: { ask: z.object({ kind: z.literal("sources") }), answer: SourceStates },
  /** Popup → background: whose posts does that tab show, and how do they stand in the ledger? On a click, take them in. */
  ownPosts: {
    ask: z.object({ kind: z.literal("ownPosts"), tab: z.number(), take: z.boolean() }),
    answer: z.optional(OwnPosts),
  },
  /** Page of ours → background: which planned posts touch what is happening? */
  planned: { ask: z.object({ kind: z.literal("planned") }), answer: z.array(Touched) },
  /** Page of ours → background: what would this feed give? Its host has been allowed. */
  preview: { ask: z.object({ kind: z.literal("preview"), url: z.string().check(z.regex(/^https:\/\/[^/]/)) }), answer: Preview },
} as const;

export const { ask, askTab, answer } = door(exchanges);

/** ms between two words to the background that somebody looks. */
const STILL_HERE = 20_000;

/** For pages of ours: what the team does is heard at once, as long as the page is open. @returns stops it */
export function stayLive(): () => void {
  const say = () => ask("team", {}).catch(() => undefined);
  say();
  const timer = setInterval(say, STILL_HERE);
  return () => clearInterval(timer);
}

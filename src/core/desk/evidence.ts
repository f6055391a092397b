/** A rule's threshold held against the author's own posts: how those on either side of it were answered, and where another line would tell more. */
import * as z from "zod/mini";
import { type RuleId, SITE_IDS, type SiteId } from "../model.ts";
import { emoji, hashtags, links } from "../text/text.ts";
import { leastFor, type Middle, middle } from "./statistics.ts";

/** Rules that draw a line by counting. */
export type LineRule = "no-hashtag-pile" | "no-emoji-load" | "no-link-card";

/** Something countable in a post that a rule draws a line at. */
export interface Line {
  /** The rule's name. */
  readonly rule: LineRule;
  /** Up to here the rule says nothing; undefined where it draws no line. */
  most(site: SiteId): number | undefined;
  /** The rule takes another line, if somebody sets it. */
  readonly isSettable: boolean;
  count(text: string): number;
}
/** As the rule of that name has it by default. */
const TAGS: Readonly<Partial<Record<SiteId, number>>> = { x: 2, facebook: 2, linkedin: 5, instagram: 5 };

/** As their options are kept: what somebody set over that. */
const SetTags = z.object({ most: z.partialRecord(z.enum(SITE_IDS), z.number()) });
const SetEmoji = z.object({ most: z.number() });

/** The lines where the policy has them. @param rules its settings */
export function linesOf(rules: Readonly<Record<RuleId, { readonly options?: unknown }>>): readonly Line[] {
  const tags = z.safeParse(SetTags, rules["no-hashtag-pile"]?.options).data?.most;
  const emojis = z.safeParse(SetEmoji, rules["no-emoji-load"]?.options).data?.most ?? 3;
  return [
    { rule: "no-hashtag-pile", isSettable: true, most: (site) => tags?.[site] ?? TAGS[site], count: (text) => hashtags(text).length },
    { rule: "no-emoji-load", isSettable: true, most: () => emojis, count: (text) => emoji(text).length },
    { rule: "no-link-card", isSettable: false, most: () => 0, count: (text) => links(text).length },
  ];
}

/** Fewer on one side tell nothing: no interval of the median can be given below six. */
export const LEAST_POSTS = 6;

/** A post and how many reacted to it. */
export interface Answered {
  readonly site: SiteId;
  readonly text: string;
  readonly response: number;
}
export interface Sides {
  readonly line: Line;
  readonly within: Middle | undefined;
  readonly beyond: Middle | undefined;
  /** What the two sides say: too few posts, no difference that shows, or that one side is answered more. */
  readonly says: "few" | "same" | "within" | "beyond";
}

/** Two sides differ when their intervals do not meet: stricter than a test of the difference, and easier to see. */
export function sidesOf(line: Line, posts: readonly Answered[]): Sides {
  const counted = posts.flatMap(({ site, text, response }) => {
    const most = line.most(site);
    return most === undefined ? [] : [{ isWithin: line.count(text) <= most, response }];
  });
  const side = (isWithin: boolean) => middle(counted.filter((one) => one.isWithin === isWithin).map(({ response }) => response));
  const [within, beyond] = [side(true), side(false)];
  if (!within?.interval || !beyond?.interval) return { line, within, beyond, says: "few" };
  if (within.interval[0] > beyond.interval[1]) return { line, within, beyond, says: "within" };
  return { line, within, beyond, says: beyond.interval[0] > within.interval[1] ? "beyond" : "same" };
}

/** Another line for one network, which one's own posts speak for. */
export interface Suggestion {
  readonly site: SiteId;
  readonly most: number;
  readonly within: Middle;
  readonly beyond: Middle;
}

/**
 * Where posts within are answered clearly more than those beyond, though not at the line as it is set; network by network, since readers differ.
 * All lines that are tried share the chance of being wrong: who looks at many finds something.
 */
export const otherLines = (line: Line, posts: readonly Answered[]): Suggestion[] =>
  line.isSettable
    ? SITE_IDS.flatMap(
        (site) =>
          otherLine(
            line,
            site,
            posts.filter((post) => post.site === site),
          ) ?? [],
      )
    : [];

function otherLine(line: Line, site: SiteId, posts: readonly Answered[]): Suggestion | undefined {
  const set = line.most(site);
  if (set === undefined || sidesOf(line, posts).says === "within") return undefined;
  const counted = posts.map(({ text, response }) => ({ count: line.count(text), response }));
  const sides = (most: number) => {
    const side = (isWithin: boolean) => counted.filter(({ count }) => count <= most === isWithin).map(({ response }) => response);
    return [side(true), side(false)] as const;
  };
  const tried = [...new Set(counted.map(({ count }) => count))].filter(
    (most) => most !== set && sides(most).every(({ length }) => length >= LEAST_POSTS),
  );
  const least = leastFor(tried.length);
  const found = tried.flatMap((most): Suggestion[] => {
    const [within, beyond] = sides(most).map((side) => (side.length < least ? undefined : middle(side, tried.length)));
    return within?.interval && beyond?.interval && within.interval[0] > beyond.interval[1] ? [{ site, most, within, beyond }] : [];
  });
  return found.sort((a, b) => gap(b) - gap(a))[0];
}

/** How far apart the two intervals lie. */
const gap = ({ within, beyond }: Suggestion) => (within.interval?.[0] ?? 0) - (beyond.interval?.[1] ?? 0);

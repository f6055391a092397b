/** A rule's threshold held against the author's own posts: how those on either side of it were answered. */
import type { SiteId } from "../model.ts";
import { emoji, hashtags, links } from "../text/text.ts";
import { type Middle, middle } from "./statistics.ts";

/** Rules that draw a line by counting. */
export type LineRule = "no-hashtag-pile" | "no-emoji-load" | "no-link-card";

/** Something countable in a post that a rule draws a line at. */
export interface Line {
  /** The rule's name. */
  readonly rule: LineRule;
  /** Up to here the rule says nothing; undefined where it draws no line. */
  most(site: SiteId): number | undefined;
  count(text: string): number;
}
/** As the rule of that name has it by default. */
const TAGS: Readonly<Partial<Record<SiteId, number>>> = { x: 2, facebook: 2, linkedin: 5, instagram: 5 };

export const LINES: readonly Line[] = [
  { rule: "no-hashtag-pile", most: (site) => TAGS[site], count: (text) => hashtags(text).length },
  { rule: "no-emoji-load", most: () => 3, count: (text) => emoji(text).length },
  { rule: "no-link-card", most: () => 0, count: (text) => links(text).length },
];

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

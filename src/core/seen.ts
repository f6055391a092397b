/** What a page of an account's own posts was seen to show: published, and so public. It comes from a page, and is checked as such. */
import * as z from "zod/mini";
import { DRAFT_KINDS } from "./model.ts";

/** More than any page holds at once. */
const MOST = 500;
const count = z.optional(z.int().check(z.gte(0)));

const PostSeen = z.object({
  at: z.number(),
  kind: z.enum(DRAFT_KINDS),
  text: z.string().check(z.maxLength(100_000)),
  url: z.url({ protocol: /^https$/ }).check(z.maxLength(4_000)),
  /** How many saw it, and how many responded: unset where the page does not say it in full. */
  reach: count,
  response: count,
});
export type PostSeen = z.infer<typeof PostSeen>;

export const PageSeen = z.object({
  /** The account, without its site. */
  handle: z.string().check(z.minLength(1), z.maxLength(190)),
  posts: z.array(PostSeen).check(z.maxLength(MOST)),
  /** Further posts, of which the page does not say when they were published, or where they stand. */
  unclear: z.int().check(z.gte(0)),
});
export type PageSeen = z.infer<typeof PageSeen>;

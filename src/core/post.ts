/** A published post as the ledger keeps it and as a message carries it. Published means public: drafts are never put into this shape. */
import * as z from "zod/mini";
import { CLASSES, DRAFT_KINDS, SITE_IDS } from "./model.ts";

/** Whose exports can be read; `seen` is what stood on a page of the author's own. */
export const SOURCES = ["x", "linkedin", "facebook", "instagram", "buffer", "hootsuite", "csv", "seen"] as const;
export type Source = (typeof SOURCES)[number];

/** A member of a team, by the name that the team's server knows: one token of a subject. */
export const Member = z.string().check(z.regex(/^[a-z0-9][a-z0-9_-]{0,31}$/));
export type Member = z.infer<typeof Member>;

const short = z.string().check(z.maxLength(200));
const shares = z.object({ promo: z.number(), curated: z.number(), engagement: z.number() });

export const Post = z.object({
  /** ULID made in the tab when the proof arrived: writing twice changes nothing. */
  id: z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)),
  at: z.number(),
  site: z.enum(SITE_IDS),
  account: short,
  kind: z.enum(DRAFT_KINDS),
  /** As judged, or as corrected: see `corrected`. */
  class: z.enum(CLASSES),
  shares,
  /** True once the author has said the class themselves. */
  corrected: z._default(z.boolean(), false),
  text: z.string().check(z.maxLength(100_000)),
  /** What it is known again by, as `sketchOf` gives it, where a colleague told of it without its words. */
  sketch: z.optional(z.tuple([z.number(), z.number(), z.number(), z.number()])),
  hashtags: z.array(short),
  links: z.array(z.string().check(z.maxLength(4_000))),
  /** Rules whose findings stood when it was published. */
  shown: z.array(short),
  /** Stop rules it was published against, and the reason given. */
  overridden: z.array(short),
  reason: z.optional(z.string().check(z.maxLength(1_000))),
  url: z.optional(z.string().check(z.maxLength(4_000))),
  /** Set for later on the site itself: `at` is when it is due, and nobody has seen it go out. */
  planned: z.optional(z.boolean()),
  /** Where it was taken from later on; unset for what was published before Aplomb's eyes. */
  from: z.optional(z.enum(SOURCES)),
  /** Who published it, where a team shares its ledger. */
  by: z.optional(Member),
});
export type Post = z.infer<typeof Post>;

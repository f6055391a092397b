/** What shares come to: the likeliest class, and whether that may be asserted. Apart from the weights, which pages that only show posts need not load. */
import type { Logits, MixClass, MixShares } from "../model.ts";
import type { Post } from "../post.ts";

/** Shares from sums of logits. */
export function sharesOf(sums: Logits): Logits {
  const top = Math.max(sums[0], sums[1], sums[2]);
  const [promo, curated, engagement] = [Math.exp(sums[0] - top), Math.exp(sums[1] - top), Math.exp(sums[2] - top)];
  const total = promo + curated + engagement;
  return [promo / total, curated / total, engagement / total];
}

/** The likeliest class. */
export const judgedAs = ({ promo, curated, engagement }: MixShares): MixClass =>
  promo >= curated && promo >= engagement ? "promo" : curated >= engagement ? "curated" : "engagement";

/** Below this share of its pick a verdict is a guess: it is asked, not asserted. On posts never seen, 82 % of the others were right (docs/mix-model.md). */
export const LEAST_SURE = 0.55;
export const isUnsure = (shares: MixShares): boolean => shares[judgedAs(shares)] < LEAST_SURE;

/** The post as if nobody had said anything of its class. */
export const asJudged = (post: Post): Post => ({ ...post, class: judgedAs(post.shares), corrected: false });

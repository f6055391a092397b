/** Counts a stretch of posts by what they were for. */
import type { Balance, PostTrace } from "../model.ts";

/** How many posts of each class were published from `fromAt` until before `toAt` (ms). */
export function balance(posts: readonly Pick<PostTrace, "at" | "class">[], fromAt: number, toAt: number): Balance {
  const counts = { promo: 0, curated: 0, engagement: 0 };
  for (const post of posts) if (post.at >= fromAt && post.at < toAt) counts[post.class]++;
  return { counts, total: counts.promo + counts.curated + counts.engagement };
}

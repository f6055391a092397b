/** Counts a stretch of posts by what they were for. */
import type { Balance, MixClass, PostTrace } from "../model.ts";

/** How many posts of each class were published from `fromAt` until before `toAt` (ms). */
export function balance(posts: readonly Pick<PostTrace, "at" | "class">[], fromAt: number, toAt: number): Balance {
  const counts = { promo: 0, curated: 0, engagement: 0 };
  for (const post of posts) if (post.at >= fromAt && post.at < toAt) counts[post.class]++;
  return { counts, total: counts.promo + counts.curated + counts.engagement };
}

export const NOTHING: Balance = { counts: { promo: 0, curated: 0, engagement: 0 }, total: 0 };

/** One post of the balance counts as another class. */
export const moved = ({ counts, total }: Balance, from: MixClass, to: MixClass): Balance => {
  const without = { ...counts, [from]: counts[from] - 1 };
  return { counts: { ...without, [to]: without[to] + 1 }, total };
};

/** The conventions by which people balance what they publish, each as shares of the three classes. None was ever measured against a result. */
import type { MixShares } from "../model.ts";

/** Rules of thumb count "own", "others'" and "personal" pieces: how they fall into promotion, curation and engagement is our reading. */
export const TARGETS = {
  /** Joe Pulizzi: 80 for the reader, 20 for the company. */
  "80-20": { promo: 0.2, curated: 0.4, engagement: 0.4 },
  /** Andrew Davis, Joe Pulizzi: four pieces of others, one shared again with a word, one that sells. */
  "4-1-1": { promo: 1 / 6, curated: 4 / 6, engagement: 1 / 6 },
  /** Five of others, three of one's own, two personal. */
  "5-3-2": { promo: 0.3, curated: 0.5, engagement: 0.2 },
  /** 70 of value, 20 of others and with them, 10 that sell. */
  "70-20-10-value": { promo: 0.1, curated: 0.7, engagement: 0.2 },
  /** 70 that engage, 20 that inform, 10 that sell. */
  "70-20-10-talk": { promo: 0.1, curated: 0.2, engagement: 0.7 },
  thirds: { promo: 1 / 3, curated: 1 / 3, engagement: 1 / 3 },
} as const satisfies Record<string, MixShares>;
export type TargetName = keyof typeof TARGETS;

/** The convention that a target follows; undefined for one of one's own. */
export const targetName = (target: MixShares): TargetName | undefined =>
  (Object.keys(TARGETS) as TargetName[]).find((name) =>
    (["promo", "curated", "engagement"] as const).every((of) => Math.abs(TARGETS[name][of] - target[of]) < 0.005),
  );

/** One share is set anew, and the two others keep their proportion to each other within what is left. @param to 0 to 1 */
export function withShare(target: MixShares, of: keyof MixShares, to: number): MixShares {
  const share = Math.min(1, Math.max(0, to));
  const others = target.promo + target.curated + target.engagement - target[of];
  const scaled = (value: number) => (others > 1e-6 ? (value / others) * (1 - share) : (1 - share) / 2);
  return {
    promo: of === "promo" ? share : scaled(target.promo),
    curated: of === "curated" ? share : scaled(target.curated),
    engagement: of === "engagement" ? share : scaled(target.engagement),
  };
}

/** The mean of several accounts' targets; undefined of none. */
export function meanTarget(targets: readonly MixShares[]): MixShares | undefined {
  if (targets.length === 0) return undefined;
  const mean = (of: keyof MixShares) => targets.reduce((sum, target) => sum + target[of], 0) / targets.length;
  return { promo: mean("promo"), curated: mean("curated"), engagement: mean("engagement") };
}

/** How learned weights are written down and read: small, and still legible. */
import type { Logits } from "../model.ts";

/** By name of the sign; a sign that is not listed says nothing. */
export type MixWeights = ReadonlyMap<string, Logits>;

/** Weights are kept to a hundredth of a logit. */
const UNIT = 100;

/** `name,promo,curated`, spaces between: hundredths of a logit. Engagement is what makes the three add up to nothing, since only differences count. */
export function pack(weights: MixWeights): string[] {
  return Array.from(weights, ([name, logits]) => {
    const mean = (logits[0] + logits[1] + logits[2]) / 3;
    return `${name},${Math.round((logits[0] - mean) * UNIT)},${Math.round((logits[1] - mean) * UNIT)}`;
  });
}

export function unpack(packed: string): MixWeights {
  return new Map(
    packed.split(/\s+/).flatMap((entry) => {
      const [name, promo, curated] = entry.split(",");
      if (!name || promo === undefined || curated === undefined) return [];
      const [p, c] = [Number(promo) / UNIT, Number(curated) / UNIT];
      return [[name, [p, c, -p - c]] as const];
    }),
  );
}

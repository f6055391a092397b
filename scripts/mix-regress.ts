/** Multinomial logistic regression on signs: ridge around what is expected, by accelerated gradient. Knows nothing of posts. */
import type { Logits } from "../src/core/model.ts";

/** One example: signs by index with their values, its class, and how much it counts. */
export interface Row {
  readonly at: Int32Array;
  readonly value: Float64Array;
  readonly label: number;
  readonly weight: number;
}

/**
 * @param centre what is expected of each sign: three logits a sign
 * @param hold how strongly each sign is held to it, per unit of weight; 0 lets it go where it will
 * @returns three logits a sign
 */
export function regress(rows: readonly Row[], centre: Float64Array, hold: Float64Array, rounds: number): Float64Array {
  const size = centre.length;
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const widest = rows.reduce(
    (most, { value }) =>
      Math.max(
        most,
        value.reduce((sum, one) => sum + one * one, 0),
      ),
    0,
  );
  const stride = 1 / (widest / 2 / 3 + Math.max(...hold));
  let weights = centre.slice();
  const ahead = centre.slice();
  let momentum = 1;
  const slope = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    slope.fill(0);
    for (const row of rows) addSlope(row, ahead, slope, total);
    const next = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      const from = ahead[i] ?? 0;
      next[i] = from - stride * ((slope[i] ?? 0) + (hold[(i / 3) | 0] ?? 0) * (from - (centre[i] ?? 0)));
    }
    const faster = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    // Starts over when it overshoots (O'Donoghue and Candès, 2015).
    let turn = 0;
    for (let i = 0; i < size; i++) turn += ((ahead[i] ?? 0) - (next[i] ?? 0)) * ((next[i] ?? 0) - (weights[i] ?? 0));
    const push = turn > 0 ? 0 : (momentum - 1) / faster;
    momentum = turn > 0 ? 1 : faster;
    for (let i = 0; i < size; i++) ahead[i] = (next[i] ?? 0) + push * ((next[i] ?? 0) - (weights[i] ?? 0));
    weights = next;
  }
  return weights;
}

function addSlope({ at, value, label, weight }: Row, weights: Float64Array, slope: Float64Array, total: number): void {
  let [a, b, c] = [0, 0, 0];
  for (let k = 0; k < at.length; k++) {
    const i = (at[k] ?? 0) * 3;
    const v = value[k] ?? 0;
    a += (weights[i] ?? 0) * v;
    b += (weights[i + 1] ?? 0) * v;
    c += (weights[i + 2] ?? 0) * v;
  }
  const [p, q, r] = softmax([a, b, c]);
  const scale = weight / total;
  const misses = [(p - (label === 0 ? 1 : 0)) * scale, (q - (label === 1 ? 1 : 0)) * scale, (r - (label === 2 ? 1 : 0)) * scale] as const;
  for (let k = 0; k < at.length; k++) {
    const i = (at[k] ?? 0) * 3;
    const v = value[k] ?? 0;
    slope[i] = (slope[i] ?? 0) + misses[0] * v;
    slope[i + 1] = (slope[i + 1] ?? 0) + misses[1] * v;
    slope[i + 2] = (slope[i + 2] ?? 0) + misses[2] * v;
  }
}

export function softmax([a, b, c]: Logits): Logits {
  const top = Math.max(a, b, c);
  const [x, y, z] = [Math.exp(a - top), Math.exp(b - top), Math.exp(c - top)];
  const total = x + y + z;
  return [x / total, y / total, z / total];
}

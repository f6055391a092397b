/** Weights as they are shipped: small, and the same after packing but for what is common to all classes. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pack, unpack } from "../../../src/core/mix/packed-weights.ts";
import { mixWeights } from "../../../src/lexicons/mix-weights.ts";

describe("packed weights", () => {
  it("come back with their differences kept to a hundredth", () => {
    const packed = pack(new Map([["~sell", [1.004, -0.5, -0.4] as const]]));
    const [promo = 0, curated = 0, engagement = 0] = unpack(packed.join(" ")).get("~sell") ?? [];
    expect(promo - curated).toBeCloseTo(1.5, 1);
    expect(promo + curated + engagement).toBeCloseTo(0, 9);
  });
  it("leave out what is no entry", () => expect(unpack("\n  \n a,1 b,2,3").size).toBe(1));
  it("fit in 60 kB, and are all numbers", () => {
    expect(readFileSync("src/lexicons/mix-weights.ts").byteLength).toBeLessThanOrEqual(60_000);
    for (const logits of mixWeights.values()) for (const logit of logits) expect(Math.abs(logit)).toBeLessThan(20);
  });
});

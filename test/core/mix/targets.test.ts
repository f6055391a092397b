/** Targets always add up to a whole, whatever is moved. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TARGETS, targetName, withShare } from "../../../src/core/mix/targets.ts";
import { CLASSES } from "../../../src/core/model.ts";

const sum = (target: Record<(typeof CLASSES)[number], number>) => target.promo + target.curated + target.engagement;

describe("targets", () => {
  it.each(Object.entries(TARGETS))("%s is a whole, and known by its shares", (name, target) => {
    expect(sum(target)).toBeCloseTo(1, 10);
    expect(targetName(target)).toBe(name);
  });

  it("knows no name for one of one's own", () => expect(targetName({ promo: 0.5, curated: 0.25, engagement: 0.25 })).toBeUndefined());

  it("stay whole however the sliders are moved, also from and to the ends", () => {
    const move = fc.record({ of: fc.constantFrom(...CLASSES), to: fc.double({ min: -0.5, max: 1.5, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
        const end = moves.reduce((target, { of, to }) => withShare(target, of, to), TARGETS["80-20"] as Parameters<typeof withShare>[0]);
        expect(sum(end)).toBeCloseTo(1, 6);
        for (const of of CLASSES) expect(end[of]).toBeGreaterThanOrEqual(-1e-9);
        const last = moves.at(-1);
        if (last) expect(end[last.of]).toBeCloseTo(Math.min(1, Math.max(0, last.to)), 10);
      }),
    );
  });

  it("keep the others' proportion", () => {
    const { promo, curated, engagement } = withShare({ promo: 0.2, curated: 0.6, engagement: 0.2 }, "promo", 0.6);
    expect([promo, curated, engagement].map((share) => Math.round(share * 100))).toEqual([60, 30, 10]);
  });
});

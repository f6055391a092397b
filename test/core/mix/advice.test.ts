import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advise } from "../../../src/core/mix/advice.ts";
import { type Balance, CLASSES, type MixClass, type MixShares } from "../../../src/core/model.ts";
import { DEFAULT_TARGET } from "../../../src/core/policy/policy.ts";

const LETTER: Readonly<Record<string, MixClass>> = { p: "promo", c: "curated", e: "engagement" };
/** "ppce": newest first. */
const posts = (letters: string) => [...letters].map((letter) => ({ class: LETTER[letter] ?? "promo" }));
const of = (promo: number, curated: number, engagement: number): Balance => ({
  counts: { promo, curated, engagement },
  total: promo + curated + engagement,
});

describe("what to publish next, and why", () => {
  it.each([
    ["nothing was ever published", of(0, 0, 0), "", "engagement", { key: "first" }],
    ["a run of promos", of(4, 3, 1), "pppce", "engagement", { key: "run", of: "promo", n: 3 }],
    ["every post so far a promo", of(3, 0, 0), "ppp", "engagement", { key: "run", of: "promo", n: 3 }],
    ["promos crowd the last six", of(5, 3, 2), "pcppep", "engagement", { key: "crowd", of: "promo", n: 4, last: 6 }],
    ["a new week after a crowded one", of(0, 0, 0), "ppcpe", "engagement", { key: "crowd", of: "promo", n: 3, last: 5 }],
    ["the week stands on its targets", of(2, 4, 4), "ecpece", "engagement", { key: "even" }],
    ["a class is missing", of(1, 0, 1), "pe", "curated", { key: "none" }],
    ["a class is short", of(2, 5, 2), "cecpce", "engagement", { key: "few", n: 2, total: 9, target: 0.4 }],
    ["promos are short: they have their place", of(0, 3, 3), "ececec", "promo", { key: "none" }],
  ] as const)("%s", (_, balance, recent, next, why) => {
    expect(advise(balance, DEFAULT_TARGET, posts(recent))).toEqual({ next, why });
  });

  it("calls nothing balanced before five posts", () => {
    expect(advise(of(0, 1, 1), DEFAULT_TARGET, posts("ce")).why.key).not.toBe("even");
  });

  it("followed for a hundred posts, it ends on any target", () => {
    const share = fc.integer({ min: 0, max: 100 });
    const target = fc.tuple(share, share, share).filter(([a, b, c]) => a + b + c > 0);
    fc.assert(
      fc.property(target, ([a, b, c]) => {
        const shares: MixShares = { promo: a / (a + b + c), curated: b / (a + b + c), engagement: c / (a + b + c) };
        const counts = { promo: 0, curated: 0, engagement: 0 };
        for (let total = 0; total < 100; total++) counts[advise({ counts, total }, shares, []).next]++;
        for (const name of CLASSES) expect(Math.abs(counts[name] - shares[name] * 100)).toBeLessThan(1.5);
      }),
    );
  });
});

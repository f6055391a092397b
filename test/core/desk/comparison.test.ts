/** S23: a difference between one's own posts is named where chance would seldom make it, and only there; money goes to what stood out unpaid. */
import { describe, expect, it } from "vitest";
import { amountOf, compare, groupOf, type Weighed } from "../../../src/core/desk/comparison.ts";
import { candidates, tired } from "../../../src/core/desk/sponsoring.ts";
import { leastFor, middle } from "../../../src/core/desk/statistics.ts";

/** A small generator, so that the test is the same every time (Park & Miller 1988). */
function* chance(seed: number) {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}
const several = (group: string, n: number, from: number) => Array.from({ length: n }, (_, i) => ({ group, value: from + i }));

describe("groups", () => {
  it.each([
    ["few", 6, 6],
    ["same", 7, 7],
  ] as const)("%s: of two, it takes seven on either side", (says, own, others) => {
    const { groups, least } = compare([...several("a", own, 0), ...several("b", others, 3)]);
    expect(least).toBe(7);
    expect(groups.map((group) => group.says)).toEqual([says, says]);
  });
  it("that come to more stand first, and the others are said to come to less", () => {
    const { groups, without } = compare([...several("quiet", 20, 0), ...several("loud", 20, 100), { group: undefined, value: 9 }]);
    expect(groups.map(({ id, says, own }) => [id, says, own.median])).toEqual([
      ["loud", "more", 109.5],
      ["quiet", "less", 9.5],
    ]);
    expect(without).toBe(1);
  });
  it("that differ by chance alone are told apart at most 5 times in 100, however many there are", () => {
    const random = chance(11);
    let wrong = 0;
    for (let times = 0; times < 200; times++) {
      const posts = Array.from({ length: 280 }, (_, i) => ({ group: String(i % 7), value: (1 / (random.next().value as number)) ** 2 }));
      if (compare(posts).groups.some(({ says }) => says === "more" || says === "less")) wrong++;
    }
    expect(wrong).toBeLessThanOrEqual(10);
  });
  it("share the misses among their intervals: fewer values than the least give none", () => {
    for (const shared of [1, 2, 8, 50]) {
      const values = several("a", leastFor(shared), 0).map(({ value }) => value);
      expect(middle(values, shared)?.interval).toEqual([0, values.length - 1]);
      expect(middle(values.slice(1), shared)?.interval).toBeUndefined();
    }
  });
  it("of very many values have an interval that goes on where the exact one ends", () => {
    const width = (n: number) => {
      const [from = 0, to = 0] =
        middle(
          Array.from({ length: n }, (_, i) => i),
          8,
        )?.interval ?? [];
      return (to - from) / Math.sqrt(n);
    };
    expect(width(502)).toBeCloseTo(width(499), 0);
  });
});

const at = new Date(2026, 10, 24, 14, 30).getTime();
const weighed = (response: number, more: Partial<Weighed["post"]> = {}): Weighed => ({
  post: { id: String(response), at, site: "x", account: "x:acme", ...more },
  reading: { account: "x:acme", response },
  purpose: { goal: "G" },
});

describe("a post", () => {
  it.each([
    ["site", "x"],
    ["account", "x:acme"],
    ["country", "FR"],
    ["line", undefined],
    ["goal", "G"],
    ["weekday", "2"],
    ["hour", "12"],
  ] as const)("falls by its %s into %s", (split, group) => expect(groupOf(split, weighed(1), () => "FR")).toBe(group));
  it("has no rate where nobody is known to have seen it", () => {
    expect(amountOf("rate", { account: "x:acme", response: 5 })).toBeUndefined();
    expect(amountOf("rate", { account: "x:acme", response: 5, reach: 0 })).toBeUndefined();
    expect(amountOf("rate", { account: "x:acme", response: 5, reach: 200 })).toBe(2.5);
  });
});

describe("money", () => {
  const old = Array.from({ length: 20 }, (_, i) => weighed(i, { at: at - 30 * 86_400_000 }));
  it("goes to fresh posts above what their account usually comes to, those that stand out most first", () => {
    const found = candidates("response", [...old, weighed(60), weighed(90), weighed(9), weighed(99, { account: "x:other" })], at);
    expect(found.map(({ value }) => value)).toEqual([90, 60]);
    expect(found[0]?.usual.interval).toEqual([6, 15]);
  });
  it("goes to none of too few", () => expect(candidates("response", [weighed(1), weighed(2), weighed(90)], at)).toEqual([]));
  it("waits while the newest posts of the account promote more than they should", () => {
    const posts = (...classes: ("promo" | "engagement")[]) => classes.map((of) => ({ account: "x:acme", class: of }));
    expect(tired("x:acme", posts("promo", "promo", "engagement", "promo"), 0.2)).toEqual({ promos: 3, last: 4 });
    expect(tired("x:acme", posts("promo", "engagement", "engagement", "promo", "engagement", "engagement"), 0.2)).toBeUndefined();
    expect(tired("x:other", posts("promo", "promo", "promo"), 0.2)).toBeUndefined();
  });
});

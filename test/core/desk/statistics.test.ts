/** S9, S13: intervals that hold what they promise, and no pace told from too few weeks. */
import { describe, expect, it } from "vitest";
import { type Answered, type Line, linesOf, otherLines, sidesOf } from "../../../src/core/desk/evidence.ts";
import { follow, weekly, weeksOf } from "../../../src/core/desk/measures.ts";
import type { Goal, Thing } from "../../../src/core/desk/records.ts";
import { middle, outlook } from "../../../src/core/desk/statistics.ts";

/** A small generator, so that the test is the same every time (Park & Miller 1988). */
function* chance(seed: number) {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

describe("the median", () => {
  it.each([
    [[3], 3, undefined],
    [[1, 2], 1.5, undefined],
    [[1, 2, 3, 4, 5], 3, undefined],
    [[6, 5, 4, 3, 2, 1], 3.5, [1, 6]],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9], 5, [2, 8]],
  ] as const)("of %j", (values, median, interval) => expect(middle(values)).toEqual({ n: values.length, median, interval }));

  it("lies in its interval at least 95 times in 100, however skewed the posts are", () => {
    const random = chance(7);
    const next = () => random.next().value as number;
    for (const n of [8, 25, 600]) {
      let held = 0;
      const times = 400;
      for (let i = 0; i < times; i++) {
        const interval = middle(Array.from({ length: n }, () => (1 / next()) ** 2))?.interval ?? [0, 0];
        // The true median of 1/u² is 4.
        if (interval[0] <= 4 && interval[1] >= 4) held++;
      }
      expect(held / times).toBeGreaterThan(0.93);
    }
  });
});

describe("the weeks ahead", () => {
  it("are not told from three", () => expect(outlook(30, [10, 10, 10], 4)).toBeUndefined());
  it("are told without doubt when all weeks are alike", () => expect(outlook(40, [10, 10, 10, 10], 2)).toEqual({ likely: 60, from: 60, to: 60 }));
  it("are told with more doubt the further they lie, and never below what there is", () => {
    const [near, far] = [outlook(40, [4, 16, 2, 18], 1), outlook(40, [4, 16, 2, 18], 8)];
    expect((far?.to ?? 0) - (far?.likely ?? 0)).toBeGreaterThan((near?.to ?? 0) - (near?.likely ?? 0));
    expect(near?.from).toBeGreaterThanOrEqual(40);
  });
});

describe("own posts on either side of a rule's line", () => {
  const line: Line = { rule: "no-emoji-load", isSettable: true, most: () => 1, count: (text) => text.split("!").length - 1 };
  const posts = (text: string, from: number, n: number) => Array.from({ length: n }, (_, i) => ({ site: "x" as const, text, response: from + i }));
  it.each([
    ["few", 10, 5, 100],
    ["same", 10, 10, 3],
    ["within", 10, 10, -50],
    ["beyond", 10, 10, 100],
  ] as const)("%s", (says, within, beyond, from) => {
    expect(sidesOf(line, [...posts("calm", 0, within), ...posts("loud!!", from, beyond)]).says).toBe(says);
  });
});

describe("another line", () => {
  const [tags, emojis, links] = linesOf({ "no-hashtag-pile": { options: { most: { x: 4 } } }, "no-emoji-load": { options: { most: 1 } } }) as [
    Line,
    Line,
    Line,
  ];
  /** So many posts with so many tags each, answered from `from` on. */
  const tagged = (count: number, from: number, n = 10, site: Answered["site"] = "x"): Answered[] =>
    Array.from({ length: n }, (_, i) => ({ site, text: `Stool ${"#oak ".repeat(count)}`, response: from + i }));

  it("begins from the lines as they are set", () => {
    expect([tags.most("x"), tags.most("linkedin"), emojis.most("x"), links.most("x")]).toEqual([4, 5, 1, 0]);
    const [own, , also] = linesOf({ "no-hashtag-pile": { options: "junk" } }) as [Line, Line, Line];
    expect([own.most("x"), also.most("x")]).toEqual([2, 0]);
  });
  it("is told where one's own posts differ clearly, with how many and how surely", () => {
    expect(otherLines(tags, [...tagged(1, 200), ...tagged(2, 100), ...tagged(5, 100)])).toEqual([
      { site: "x", most: 1, within: { n: 10, median: 204.5, interval: [201, 208] }, beyond: expect.objectContaining({ n: 20, median: 104.5 }) },
    ]);
  });
  it.each([
    ["posts are too few", [...tagged(1, 200, 5), ...tagged(5, 90, 20)]],
    ["nothing differs", [...tagged(1, 100), ...tagged(2, 101), ...tagged(3, 99)]],
    ["more is better", [...tagged(1, 100), ...tagged(3, 200)]],
    ["the line that is set tells it already", [...tagged(1, 200), ...tagged(4, 190), ...tagged(5, 10)]],
    ["only networks differ", [...tagged(1, 200, 10, "linkedin"), ...tagged(2, 100)]],
  ])("is not told where %s", (_, posts) => expect(otherLines(tags, posts)).toEqual([]));
  it("is not told of a rule that takes none", () =>
    expect(
      otherLines(
        links,
        tagged(1, 200)
          .concat(tagged(3, 1))
          .map((post) => ({ ...post, text: post.text.replaceAll("#oak", "https://a.example/") })),
      ),
    ).toEqual([]));
  it("is held to more where many lines are tried, lest one of them stand out by chance", () => {
    const few = [...tagged(1, 107, 6), ...tagged(2, 100, 6)];
    expect(otherLines(tags, few)).toHaveLength(1);
    const more = [1, 2, 3].flatMap((count) => tagged(count, count === 1 ? 107 : 100, 6));
    expect(otherLines(tags, more)).toEqual([]);
  });
});

describe("a goal", () => {
  const WEEK = 7 * 86_400_000;
  const edges = [0, 1, 2, 3, 4, 5].map((n) => n * WEEK);
  const goal: Goal = { id: "0".repeat(26), name: "Visits", words: "", measure: "action", target: 100, byDay: "1970-03-05" };
  const read = (week: number, action: number) => ({ at: week * WEEK + 1, reading: { account: "x:acme", action } });

  it("counts weeks from the first reading on: what nobody looked at was not nothing", () => {
    expect(weekly("action", [read(3, 7), read(3, 1), { at: 4 * WEEK, reading: { account: "x:acme", reach: 9 } }], edges)).toEqual([8, 0]);
    expect(weekly("action", [], edges)).toEqual([]);
  });
  it("counts followers of all accounts together, from when each was read once", () => {
    const followers = (week: number, account: string, n: number): Thing<"reading"> => ({
      ...({ kind: "reading", id: "", rev: "", at: week * WEEK + 1 } as const),
      value: { account, followers: n },
    });
    const readings = [followers(0, "x:acme", 100), followers(1, "x:other", 10), followers(3, "x:acme", 120)];
    expect(weeksOf("followers", { edges, read: [], readings, totals: [] })).toEqual([110, 110, 130, 130]);
    expect(weeksOf("posts", { edges, read: [], readings, totals: [4, 5] })).toEqual([4, 5]);
    expect(weeksOf("action", { edges, read: [read(3, 7)], readings, totals: [] })).toEqual([7, 0]);
  });
  it.each([
    ["few", [10, 10, 10]],
    ["likely", [20, 20, 20, 20]],
    ["unlikely", [1, 1, 1, 1]],
    ["open", [10, 16, 8, 14]],
    ["reached", [60, 50]],
  ] as const)("is %s after %j", (says, weeks) => expect(follow(goal, weeks, 5 * WEEK).says).toBe(says));
});

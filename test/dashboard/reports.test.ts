/** S12, S17, S23: what a report says came of it, and the files that its figures are taken away as. */
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Weighed } from "../../src/core/desk/comparison.ts";
import { follow } from "../../src/core/desk/measures.ts";
import { type Goal, type Mood, NO_STRATEGY, type Reading, type Thing } from "../../src/core/desk/records.ts";
import { csvOf, jsonOf } from "../../src/dashboard/plots/export.ts";
import { answers, comparison, listening, objectives, results, time, yardOf } from "../../src/dashboard/reports/outcomes.ts";
import type { Material } from "../../src/dashboard/reports/read.ts";
import { t } from "../../src/ui/words.ts";
import { post } from "../store/posts.ts";

const WEEK = 7 * 86_400_000;
const edges = [0, WEEK, 2 * WEEK];
const voice = { lang: "en", say: (key: Parameters<typeof t>[1], values?: Parameters<typeof t>[2]) => t("en", key, values) } as const;
const context = { strategy: NO_STRATEGY, countryOf: () => undefined };

const read = (n: number, reading: Omit<Reading, "account">, rest: Parameters<typeof post>[1] = {}): Material["weighed"][number] => ({
  post: post(n, rest),
  reading: { account: "x:acme", ...reading },
});
const waits = (at: number, complaint: boolean, answeredAt?: number): Thing<"case"> => ({
  ...({ kind: "case", id: "", rev: "", at } as const),
  value: { account: "x:acme", author: "Lea", text: "", complaint, promise: "", by: "", ...(answeredAt !== undefined && { answeredAt }) },
});
const balance = { counts: { promo: 0, curated: 0, engagement: 0 }, total: 0 };
const material = (part: Partial<Material>): Material => ({
  ...{ fromAt: 0, toAt: 2 * WEEK, edges, steps: [], whole: balance, accounts: [], purposes: [], weekdays: [], hours: [] },
  ...{ weighed: [], counted: 0, isCut: false, cases: [], work: [], goals: [], weeks: edges, searches: [], seen: [] },
  ...part,
});

/** LinkedIn does better than X, eight posts each; one post on Facebook tells nothing. */
const weighed = [
  ...Array.from({ length: 8 }, (_, n) => read(n, { response: 10 + n })),
  ...Array.from({ length: 8 }, (_, n) => read(100 + n, { response: 90 + n }, { site: "linkedin" })),
  read(200, { response: 50 }, { site: "facebook" }),
];

describe("what it came to", () => {
  it("adds up each measure by when the posts went out, and says how many were not read off", () => {
    const [reach, response, ...others] = results.figures(
      material({ weighed: [read(0, { reach: 100, response: 4 }), read(1, { reach: 300 }, { at: WEEK })], counted: 3 }),
      voice,
      context,
    );
    expect(others).toEqual([]);
    expect(reach?.series[0]?.values).toEqual([100, 300]);
    expect(reach?.sentence).toBe(
      "400 in all, over 2 posts; half of them came to 200 or more. 200% more in the period’s second half than in its first. 1 post of the period was not read off.",
    );
    expect(response?.series[0]?.values).toEqual([4, 0]);
  });
  it("says so where the newest posts alone are counted", () => {
    const [reach] = results.figures(material({ weighed: [read(0, { reach: 100 })], counted: 1, isCut: true }), voice, context);
    expect(reach?.sentence).toContain("Counted over the newest 1.");
  });
  it("is silent about what was never read", () => expect(results.figures(material({ weighed: [read(0, {})] }), voice, context)).toEqual([]));
});

describe("the goals", () => {
  const goal: Goal = { id: "0".repeat(26), name: "Visits", words: "", measure: "action", target: 100, byDay: "1970-03-05" };
  const weeks = [0, 1, 2, 3, 4, 5].map((n) => n * WEEK);
  const of = (value: Goal, values: readonly number[]) =>
    objectives.figures(material({ weeks, goals: [follow(value, values, 5 * WEEK)] }), voice, context)[0];

  it("are told week by week, with what their pace comes to and how much that may be off", () => {
    const figure = of(goal, [10, 16, 8, 14]);
    expect(figure?.title).toBe("Goal: Visits");
    expect(figure?.sentence).toMatch(
      /^Action: how many came\. In this period: 48 of 100\. At the pace of these weeks between 6\d and 13\d by 5 March 1970: 100 is open\.$/,
    );
    expect(figure?.series).toEqual([{ name: "Action", values: [10, 16, 8, 14] }]);
    expect(figure?.labels).toHaveLength(4);
  });
  it("are not told where weeks are too few, or nothing was read", () => {
    expect(of(goal, [10, 16, 8])?.sentence).toContain("Not enough weeks to tell where it goes.");
    expect(of(goal, [])).toMatchObject({ sentence: "Nothing was read off for it in this period.", labels: [] });
  });
  it("count followers as they stand, and call them vanity", () =>
    expect(of({ ...goal, measure: "followers" }, [900, 1_000])).toMatchObject({
      sentence: expect.stringContaining("At the period’s end: 1,000 of 100. Reached."),
      vanity: true,
    }));
});

it("says what was seen of the house and of others, and how it sounded; searches under which nothing was seen are left out", () => {
  const search = (n: number, about: "brand" | "competitor" | "topic"): Thing<"search"> => ({
    ...({ kind: "search", id: String(n), at: 0, rev: "" } as const),
    value: { query: `search ${n}`, about, sites: ["x"] },
  });
  const saw = (n: number, mood: Mood): Thing<"sighting"> => ({
    ...({ kind: "sighting", id: "", at: 0, rev: "" } as const),
    value: { search: String(n), mood, text: "" },
  });
  const searches = [search(1, "brand"), search(2, "competitor"), search(3, "topic")];
  const seen = [...Array.from({ length: 8 }, () => saw(2, "even")), saw(1, "glad"), saw(1, "upset"), saw(9, "upset")];
  const [figure] = listening.figures(material({ searches, seen }), voice, context);
  expect(figure?.sentence).toBe(
    "20% of the 10 posts seen about you or your competitors were about you. It counts what you looked at, not all that was said. Tone: 1 pleased, 8 even, 1 upset.",
  );
  expect(figure?.labels).toEqual(["search 1", "search 2"]);
  expect(figure?.series.map(({ values }) => values)).toEqual([
    [1, 0],
    [0, 8],
    [1, 0],
  ]);
  expect(listening.figures(material({ searches, seen: [] }), voice, context)).toEqual([]);
});

describe("the comparison", () => {
  const figures = comparison.figures(material({ weighed }), voice, context);
  const sites = figures.find(({ id }) => id === "compare-site");

  it("plots a group only with its doubt, and names what differs", () => {
    expect(sites?.labels).toEqual(["LinkedIn", "X"]);
    expect(sites?.sentence).toContain("More than the rest: LinkedIn. Less than the rest: X.");
  });
  it("leaves out what all posts have in common", () => expect(figures.map(({ id }) => id)).not.toContain("compare-account"));
  it("is taken away as a table with median, both ends of its doubt and how many", () => {
    const { data } = Papa.parse<string[]>(csvOf(sites as NonNullable<typeof sites>).replace("\uFEFF", ""), { skipEmptyLines: true });
    expect(data.map((row) => row.length)).toEqual([5, 5, 5]);
    expect(data.slice(1)).toEqual(sites?.labels.map((name, i) => [name, ...sites.series.map(({ values }) => String(values[i]))]));
    expect(JSON.parse(jsonOf(sites as NonNullable<typeof sites>))).toMatchObject({ labels: sites?.labels, series: sites?.series });
  });
});

it("accounts of unlike size are compared by response per hundred, once most posts have a reach", () => {
  const one = (reading: Omit<Reading, "account">): Weighed => read(0, reading);
  expect(yardOf([one({ reach: 10, response: 1 }), one({ reach: 10, response: 1 }), one({ response: 1 })])).toBe("rate");
  expect(yardOf([one({ reach: 10, response: 1 }), one({ response: 1 })])).toBe("response");
});

it("says how soon people were answered, who still waits, and tells complaints apart", () => {
  const [figure] = answers.figures(
    material({ cases: [waits(0, false, 1_200_000), waits(WEEK, true, WEEK + 2_400_000), waits(WEEK, true)] }),
    voice,
    context,
  );
  expect(figure?.sentence).toBe("2 people were answered, half of them within 30 mins. 1 still waits.");
  expect(figure?.series.map(({ values }) => values)).toEqual([
    [1, 0],
    [0, 2],
  ]);
});

it("shows the time that people noted, by account and task, in hours; a timer that runs is none yet", () => {
  const noted = (account: string, task: "write" | "answer", minutes?: number): Thing<"work"> => ({
    ...({ kind: "work", id: "", rev: "", at: 0 } as const),
    value: { account, task, ...(minutes !== undefined && { minutes }) },
  });
  const work = [noted("x:acme", "write", 90), noted("x:acme", "answer", 30), noted("", "answer", 60), noted("x:acme", "write")];
  const [figure] = time.figures(material({ work }), voice, context);
  expect(figure?.sentence).toBe("Hours, as noted by whoever spent them: 3 hrs in all.");
  expect(figure?.labels).toEqual(["@acme · X", "All accounts"]);
  expect(figure?.series.map(({ name, values }) => [name, ...values])).toEqual([
    ["Writing", 1.5, 0],
    ["Answering", 0.5, 1],
  ]);
  expect(time.figures(material({ work: work.slice(3) }), voice, context)).toEqual([]);
});

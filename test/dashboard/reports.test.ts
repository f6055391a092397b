/** S12, S17, S23: what a report says came of it, and the files that its figures are taken away as. */
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Weighed } from "../../src/core/desk/comparison.ts";
import { NO_STRATEGY, type Reading, type Thing } from "../../src/core/desk/records.ts";
import { csvOf, jsonOf } from "../../src/dashboard/plots/export.ts";
import { answers, comparison, results, time, yardOf } from "../../src/dashboard/reports/outcomes.ts";
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
  ...{ weighed: [], counted: 0, isCut: false, cases: [], work: [] },
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

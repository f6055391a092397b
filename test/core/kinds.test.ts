/** The common shapes of a rule: where each hits, and what it says of it. */
import { describe, expect, it } from "vitest";
import type { Case } from "../../src/core/case.ts";
import { during, limit, matches, outside, phrases, spots } from "../../src/core/kinds.ts";
import { parse } from "../../src/core/parse.ts";
import type { Rule } from "../../src/core/rule.ts";
import { stage } from "../../src/core/stage.ts";

const words = { en: "en", fr: "fr" };
const card = { id: "a", family: "tone", level: "note", what: words, why: words, fix: words, evidence: [], cases: { flags: [], passes: [] } } as const;
function check(rule: Rule, example: Case) {
  const { draft, facts } = stage(example);
  const parsed = parse(draft, facts.account);
  return { hits: rule.check(parsed, facts, undefined), said: (at: { start: number; end: number }) => parsed.text.slice(at.start, at.end) };
}

describe("spots", () => {
  it("gives a hit for each place, with what stands there", () => {
    const rule = spots({ ...card, find: ({ mentions }) => mentions });
    const { hits } = check(rule, "@ann and @bob");
    expect(hits.map(({ values }) => values?.text)).toEqual(["@ann", "@bob"]);
    expect(hits[1]?.spans).toMatchObject([{ start: 9, end: 13 }]);
    expect(rule).not.toHaveProperty("find");
  });
});

describe("phrases", () => {
  const rule = phrases({ ...card, words: ["free gift", "été"], patterns: [/\d{4}|C\+\+/gu], when: ({ kind }) => kind === "post" });
  it.each([
    ["A FREE  gift for you", ["FREE  gift"]],
    ["freegift, free gifts, été2", []],
    ["I love C++!", ["C++"]],
    ["L’Été 2026", ["Été", "2026"]],
    ["https://acme.com/2026", []],
    ["", []],
  ])("%j: %j", (text, found) => {
    const { hits, said } = check(rule, text);
    expect(hits.flatMap(({ spans = [] }) => spans.map(said))).toEqual(found);
  });

  it("looks only at the drafts it is for", () => expect(check(rule, { text: "free gift", kind: "reply" }).hits).toEqual([]));
  it("without words matches nothing", () => expect(check(phrases(card), "anything").hits).toEqual([]));
});

describe("limit", () => {
  const rule = limit({ ...card, counts: ({ text }) => text.split(" ").map((word) => ({ count: word.length, max: 3, values: { word } })) });
  it("hits only past the bound, with the numbers", () => {
    const { hits } = check(rule, "one four eleven");
    expect(hits).toEqual([
      { about: "", values: { count: 4, max: 3, word: "four" } },
      { about: "", values: { count: 6, max: 3, word: "eleven" } },
    ]);
  });
  it("carries level and spans", () => {
    const strict = limit({ ...card, counts: () => [{ count: 1, max: 0, level: "stop", spans: [{ start: 0, end: 1 }] }] });
    expect(check(strict, "a").hits).toMatchObject([{ level: "stop", spans: [{ start: 0, end: 1 }] }]);
  });
});

describe("during", () => {
  const rule = during({
    ...card,
    applies: ({ kind }) => kind === "post",
    lasting: ({ crisis }) => crisis && { about: "crisis", level: "stop", values: { reason: crisis.reason } },
  });
  it("hits while it lasts, and only the drafts it applies to", () => {
    expect(check(rule, { text: "a", crisis: "recall" }).hits).toEqual([{ about: "crisis", level: "stop", values: { reason: "recall" } }]);
    expect(check(rule, { text: "a", kind: "reply", crisis: "recall" }).hits).toEqual([]);
    expect(check(rule, "a").hits).toEqual([]);
  });
});

it("finds every match, and keeps those that begin outside", () => {
  const found = matches("ab ab ab", /ab/gu);
  expect(found).toEqual([
    { start: 0, end: 2 },
    { start: 3, end: 5 },
    { start: 6, end: 8 },
  ]);
  expect(found.filter(outside([{ start: 3, end: 6 }]))).toEqual([found[0], found[2]]);
});

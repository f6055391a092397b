/** What happens to the hits of the rules: they are levelled, joined, ignored, sorted; and a broken rule breaks nothing else. */

import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import type { Policy } from "../../src/core/model.ts";
import { review } from "../../src/core/review.ts";
import type { Hit, Rule } from "../../src/core/rule.ts";
import { stage } from "../../src/core/stage.ts";

/** A rule that gives the hits it is told to. */
function ruleOf(id: string, hits: readonly Hit[] | (() => readonly Hit[]), more: Partial<Rule> = {}): Rule {
  const words = { en: `${id} {n}`, fr: `${id} {n}` };
  const check = typeof hits === "function" ? hits : () => hits;
  return { id, family: "format", level: "warn", what: words, why: words, fix: words, evidence: [], check, cases: { flags: [], passes: [] }, ...more };
}
function judge(rules: readonly Rule[], policy: Policy["rules"] = {}, ignored: readonly string[] = []) {
  const { draft, facts } = stage({ text: "Alpha beta ALPHA gamma", policy: { rules: policy } });
  return review(draft, facts, rules, new Set(ignored));
}
const [alpha, beta, again] = [
  { start: 0, end: 5 },
  { start: 6, end: 10 },
  { start: 11, end: 16 },
];

describe("review", () => {
  it("is clear when no rule speaks", () => {
    expect(judge([ruleOf("quiet", [])])).toMatchObject({ findings: [], level: "clear", failed: [] });
  });

  it("fills the values of a hit into the words, and carries rule, family and headlines", () => {
    const headlines = [{ headline: "h", source: "s", at: 1 }];
    const [finding] = judge([ruleOf("count", [{ values: { n: 1200 }, headlines }])]).findings;
    expect(finding).toMatchObject({ rule: "count", family: "format", what: { en: "count 1,200" }, evidence: headlines, spans: [] });
    expect(finding?.what.fr).toMatch(/^count 1\s200$/);
  });

  it("takes the level of the policy before that of the hit, and that before the rule's own", () => {
    const levels = (hit: Hit, policy: Policy["rules"] = {}) => judge([ruleOf("a", [hit])], policy).findings.map(({ level }) => level);
    expect(levels({})).toEqual(["warn"]);
    expect(levels({ level: "stop" })).toEqual(["stop"]);
    expect(levels({ level: "stop" }, { a: { level: "note" } })).toEqual(["note"]);
  });

  it("leaves out a rule that the policy switched off", () => {
    expect(judge([ruleOf("a", [{}]), ruleOf("b", [{}])], { a: { on: false } }).findings.map(({ rule }) => rule)).toEqual(["b"]);
  });

  it("heeds what the account's own groups have otherwise", () => {
    const { draft, facts } = stage({ text: "Alpha", policy: { rules: { a: { on: false }, b: { level: "stop" } } } });
    const account = { ...facts.account, rules: { a: { on: true, level: "note" as const } } };
    const { findings } = review(draft, { ...facts, account }, [ruleOf("a", [{}]), ruleOf("b", [{}])]);
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([
      ["b", "stop"],
      ["a", "note"],
    ]);
  });

  it("joins hits of one rule on the same words, keeps the graver, and does not repeat headlines or spans", () => {
    const one = { headline: "one", source: "s", at: 1 };
    const two = { headline: "two", source: "s", at: 2 };
    const hits: Hit[] = [
      { spans: [alpha], level: "note", headlines: [one] },
      { spans: [again], level: "stop", headlines: [one, two] },
      { spans: [alpha], level: "note" },
      { spans: [beta] },
    ];
    expect(judge([ruleOf("a", hits)]).findings).toMatchObject([
      { key: "a:alpha", level: "stop", spans: [alpha, again], evidence: [one, two] },
      { key: "a:beta", level: "warn", spans: [beta] },
    ]);
  });

  it("does not join the hits of two rules", () => {
    expect(judge([ruleOf("a", [{ spans: [alpha] }]), ruleOf("b", [{ spans: [alpha] }])]).findings).toHaveLength(2);
  });

  it("sets aside what was ignored, but never a stop", () => {
    const rules = [ruleOf("a", [{ spans: [alpha] }, { spans: [beta], level: "stop" }])];
    const result = judge(rules, {}, ["a:alpha", "a:beta"]);
    expect(result.findings.map(({ key }) => key)).toEqual(["a:beta"]);
    expect(result.level).toBe("stop");
    expect(judge(rules, { a: { level: "warn" } }, ["a:alpha", "a:beta"]).level).toBe("clear");
    expect(judge(rules, {}, ["a"]).findings.map(({ key }) => key)).toEqual(["a:beta"]);
  });

  it("sorts the gravest first, then in reading order", () => {
    const rules = [ruleOf("late", [{ spans: [again] }]), ruleOf("stop", [{ spans: [beta], level: "stop" }]), ruleOf("early", [{ spans: [alpha] }])];
    const result = judge([ruleOf("note", [{ level: "note" }]), ...rules]);
    expect(result.findings.map(({ rule }) => rule)).toEqual(["stop", "early", "late", "note"]);
    expect(result.level).toBe("stop");
  });

  it("fails open: a rule that throws is named, and the others hold", () => {
    const broken = ruleOf("broken", () => {
      throw new Error("bad day");
    });
    const result = judge([broken, ruleOf("b", [{}])]);
    expect(result.failed).toEqual(["broken"]);
    expect(result.findings.map(({ rule }) => rule)).toEqual(["b"]);
  });

  it("keeps what a rule had said before it broke out of the findings' way, not of the verdict's", () => {
    const halfway = ruleOf("halfway", function* () {
      yield {};
      throw new Error("bad day");
    } as unknown as () => readonly Hit[]);
    expect(judge([halfway])).toMatchObject({ failed: ["halfway"], level: "warn" });
  });

  it.each([
    ["nothing set", undefined, 10],
    ["a fitting option", { max: 3 }, 3],
    ["an option of the wrong type", { max: "many" }, 10],
    ["no object at all", "junk", 10],
    ["null", null, 10],
  ])("options: %s", (_, set, expected) => {
    const options = z.object({ max: z._default(z.number(), 10) });
    const rule: Rule<z.infer<typeof options>> = { ...ruleOf("a", []), options, check: (_draft, _facts, { max }) => [{ values: { n: max } }] };
    expect(judge([rule], { a: { options: set } }).findings[0]?.what.en).toBe(`a ${expected}`);
  });

  it("reads a thread as one text, and leaves the draft's parts where they stand", () => {
    const { draft, facts } = stage({ text: "one", thread: ["two", "three"] });
    const parsed = review(draft, facts, []).draft;
    expect(parsed.parts.map(({ start, end }) => parsed.text.slice(start, end))).toEqual(["one", "two", "three"]);
  });
});

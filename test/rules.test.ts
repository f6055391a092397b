/** Runs every rule's own examples, and holds all rules against any text. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeParse, toJSONSchema } from "zod/mini";
import type { Case, CaseInFull } from "../src/core/case.ts";
import { LANGS } from "../src/core/model.ts";
import { review } from "../src/core/review.ts";
import { stage } from "../src/core/stage.ts";
import { expressions } from "../src/core/text/expressions.ts";
import { rules } from "../src/rules/index.ts";

const nameOf = (example: Case) => (typeof example === "string" ? example : JSON.stringify(example));
const levelOf = (example: Case) => (typeof example === "string" ? undefined : example.level);
/** @param id of a rule that is on, whatever its default */
function judge(example: Case, id?: string) {
  const { draft, facts } = stage(example, expressions);
  const on = id === undefined ? {} : { [id]: { on: true, ...facts.policy.rules[id] } };
  return review(draft, { ...facts, policy: { ...facts.policy, rules: { ...facts.policy.rules, ...on } } }, rules);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it.each(rule.cases.flags.map((example) => [nameOf(example), example] as const))("flags %s", (_, example) => {
    const found = judge(example, id).findings.filter((finding) => finding.rule === id);
    expect(new Set(found.map(({ level }) => level))).toEqual(new Set([levelOf(example) ?? rule.level]));
  });

  it.each(rule.cases.passes.map((example) => [nameOf(example), example] as const))("passes %s", (_, example) => {
    const found = judge(example, id).findings;
    expect(found.filter((finding) => finding.rule === id)).toEqual([]);
    expect(found.filter((finding) => finding.level === "stop")).toEqual([]);
  });

  it("has examples of both kinds", () => {
    expect(rule.cases.flags.length).toBeGreaterThanOrEqual(3);
    expect(rule.cases.passes.length).toBeGreaterThanOrEqual(5);
  });

  it("fills every blank in its own words", () => {
    for (const finding of rule.cases.flags.flatMap((example) => judge(example, id).findings).filter((found) => found.rule === id)) {
      for (const word of ["what", "why", "fix"] as const) {
        for (const lang of LANGS) {
          for (const [blank] of rule[word][lang].matchAll(/\{\w+\}/g)) expect(finding[word][lang]).not.toContain(blank);
          expect(finding[word][lang]).not.toMatch(/undefined|NaN/);
        }
      }
    }
  });

  it("speaks both languages, shortly, and never calls anything safe", () => {
    for (const lang of LANGS) {
      expect(rule.what[lang].length).toBeLessThanOrEqual(90);
      for (const words of [rule.what, rule.why, rule.fix]) {
        expect(words[lang].length).toBeGreaterThan(10);
        expect(words[lang]).not.toMatch(/\bsafe\b|sans danger|sans risque|en sécurité/i);
      }
      expect(rule.what[lang]).not.toBe(rule.what[lang === "en" ? "fr" : "en"]);
    }
  });

  it("cites its evidence, with what contradicts it", () => {
    expect(rule.evidence.length).toBeGreaterThan(0);
    expect(rule.evidence.some(({ against }) => against !== undefined)).toBe(true);
    for (const { source, year, says } of rule.evidence) {
      expect(source).not.toBe("");
      expect(year).toBeGreaterThan(1990);
      for (const lang of LANGS) expect(says[lang].length).toBeGreaterThan(20);
    }
  });

  it("names each option that people can set, in both languages", () => {
    const names = rule.options ? Object.keys(toJSONSchema(rule.options, { io: "input" }).properties ?? {}) : [];
    if (id !== "no-embargoed-name") expect(Object.keys(rule.optionWords ?? {})).toEqual(names);
    for (const words of Object.values(rule.optionWords ?? {})) expect(words.fr).not.toBe(words.en);
  });

  it("has a default for every option", () => {
    expect(rule.options === undefined || safeParse(rule.options, {}).success).toBe(true);
  });
});

/** Texts made of what rules look for, cut and glued at random. */
const material = fc.constantFrom(
  ..."#Aurora|#whyistayed|@acme|4111 1111 1111 1111|GB82 WEST 1234 5698 7654 32|+33 6 12 34 56 78|jane@gmail.com|{{name}}|[NOM]|TODO|XXX|https://acme.com/?a=1|20% off|🌞|\u0301|\ud83d|\u00a0|\n|`|«".split(
    "|",
  ),
);
const text = fc.array(fc.oneof(material, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 12 }).map((pieces) => pieces.join(" "));

it("holds against any text: no rule breaks, and every span lies within it", () => {
  const world: Omit<CaseInFull, "text"> = {
    news: [{ headline: "Twelve people killed in shooting in Aurora, Colorado", names: ["Aurora, Colorado"] }],
    trends: ["#WhyIStayed"],
    recent: [
      { ago: 1, class: "promo" },
      { ago: 2, class: "promo", text: "#Aurora @acme" },
    ],
  };
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 2 }), (first, thread) => {
      const { draft, findings, failed } = judge({ ...world, text: first, thread });
      expect(failed).toEqual([]);
      for (const { start, end } of findings.flatMap(({ spans }) => spans)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(draft.text.length);
      }
    }),
    { numRuns: 300 },
  );
});

/** What makes a careless pattern try again from every place. */
const HOSTILE = ["1", "a", "#a", "@a ", "a@", "a.", "«", "“", "(", "{{", "http://", "AbAb", "l'", "4111 ", "🌞", "!?", "\n", "a-b-", "e\u0301", "[N"];

it.each(HOSTILE)("takes time in proportion to the text, not to its square: %j", (piece) => {
  const on = Object.fromEntries(rules.map(({ id }) => [id, { on: true }]));
  const time = (length: number) => {
    const { draft, facts } = stage({ text: piece.repeat(length / piece.length), policy: { rules: on } });
    const takes = Array.from({ length: 3 }, () => {
      const before = process.cpuUsage();
      expect(review(draft, facts, rules).failed).toEqual([]);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1_000;
    });
    return Math.min(...takes);
  };
  const [short, long] = [time(2_000), time(16_000)];
  // Of the processor's time, whoever else is busy. Eight times the text: in proportion it is 8, by the square 64. Whatever is quicker than 5 ms is not looked at.
  expect(long / Math.max(short, 5)).toBeLessThan(32);
});

/** Where a team's entries stand in a draft: each kind in its own way, thousands at once. */
import { expect, it } from "vitest";
import type { Sensitive } from "../../../src/core/model.ts";
import { parse } from "../../../src/core/parse.ts";
import { sensitiveIn } from "../../../src/core/policy/sensitive.ts";
import { stage } from "../../../src/core/stage.ts";
import { expressions } from "../../../src/core/text/expressions.ts";

const entry = (is: Sensitive["is"], name: string): Sensitive => ({ is, name, level: "warn", countries: [], anniversaries: [] });
function found(entries: readonly Sensitive[], text: string): string[] {
  const { draft, facts } = stage({ text, policy: { sensitive: entries } }, expressions);
  const parsed = parse(draft, facts.account);
  return [...sensitiveIn(parsed, facts)].flatMap(([{ is }, spans]) => spans.map(({ start, end }) => `${is} ${text.slice(start, end)}`));
}

it.each([
  ["tag", "#HorseMeat", "horse meat #horsemeat #HorseMeats", ["#horsemeat"]],
  ["phrase", "horse meat", "Horse Meat, #HorseMeat, horse meats", ["#HorseMeat", "Horse Meat"]],
  ["person", "Ann Lee", "with ANN LEE", ["ANN LEE"]],
  ["exact", "US", "US and us, #US", ["US"]],
  ["start", "licenci", "Licenciement, licencié; silicencise", ["Licenciement", "licencié"]],
  ["start", "plan social", "le plan socialiste", ["plan socialiste"]],
  ["start", "l", "licence", []],
  ["account", "@Ann_Lee", "@ann_lee and Ann_Lee", ["@ann_lee"]],
  ["expression", "x\\d{2}", "X12 x3", ["X12"]],
  ["phrase", " ", "a b", []],
] as const)("%s %s in %s", (is, name, text, expected) => expect(found([entry(is, name)], text)).toEqual(expected.map((words) => `${is} ${words}`)));

it("finds an entry within another, and two of the same name", () =>
  expect(found([entry("phrase", "horse"), entry("phrase", "horse meat"), entry("exact", "horse")], "no horse meat").sort()).toEqual([
    "exact horse",
    "phrase horse",
    "phrase horse meat",
  ]));

it("holds no expression where nothing can match it", () => {
  const { draft, facts } = stage({ text: "x12", policy: { sensitive: [entry("expression", "x\\d")] } });
  expect([...sensitiveIn(parse(draft, facts.account), facts)]).toEqual([]);
});

it("looks each word up instead of trying each of thousands", () => {
  let read = 0;
  const entries = Array.from({ length: 5_000 }, (_, i) =>
    Object.defineProperty(entry((["phrase", "tag", "start", "exact", "account"] as const)[i % 5] ?? "tag", ""), "name", {
      get: () => {
        read++;
        return `secret${i}`;
      },
    }),
  );
  found(entries, "");
  const made = read;
  expect(made).toBeGreaterThan(5_000);
  read = 0;
  const { draft, facts } = stage({ text: "a secret7 and #secret11 and nothing else", policy: { sensitive: entries } });
  const parsed = parse(draft, facts.account);
  expect(sensitiveIn(parsed, facts).size).toBe(2);
  expect(read).toBeLessThan(20);
});

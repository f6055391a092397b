/** S5, S22: plans are judged beside what will have gone out by then, and known again once published. */
import { describe, expect, it } from "vitest";
import { dayAt, daysShown, moveTo } from "../../../src/core/desk/days.ts";
import { marronniersIn } from "../../../src/core/desk/marronniers.ts";
import { fulfilled, judge, traceOf, type World, withPlans } from "../../../src/core/desk/plans.ts";
import type { Thing } from "../../../src/core/desk/records.ts";
import type { PostTrace } from "../../../src/core/model.ts";
import { stage } from "../../../src/core/stage.ts";
import { packed } from "../../../src/core/text/sketch.ts";
import { rules } from "../../../src/rules/index.ts";

const NOW = Date.parse("2026-03-02T10:00:00Z");
const HOUR = 3_600_000;
const plan = (n: number, at: number, text: string, account = "x:acme"): Thing<"plan"> => {
  const id = String(n).padStart(26, "0");
  return { kind: "plan", id, at, rev: id, value: { site: "x", account, text, purpose: {} } };
};
const { facts } = stage({ text: "", now: "2026-03-02T10:00:00Z", news: [{ headline: "Ten killed in a shooting in Springfield" }] });
const world: World = { ...facts, accountOf: () => facts.account };

describe("a plan", () => {
  const sales = [1, 2, 3, 4].map((n) => plan(n, NOW + n * HOUR, `20% off coat number ${n}, order now with code COAT${n}`));
  const traces = sales.map((one) => traceOf(one, world));
  const found = (one: Thing<"plan">) => judge(one, traces, world, rules).findings.map(({ rule }) => rule);

  it("counts the plans before it, and not those after", () => {
    expect(found(sales[3] as Thing<"plan">)).toContain("balance-promo-streak");
    expect(found(sales[0] as Thing<"plan">)).not.toContain("balance-promo-streak");
  });
  it("is judged by the news and by its own day", () => {
    expect(found(plan(5, NOW + HOUR, "Our new #Springfield dress is here"))).toContain("no-tragedy-tie");
    expect(found(plan(6, Date.parse("2026-09-11T10:00:00Z"), "9/11: shop and save 20% today"))).toContain("no-sensitive-day");
  });
  it("that says again what went out, or what another plan says, is told so; by itself it is no repetition", () => {
    const guide = "Our guide to mending a winter coat: needle, thread, patience and a warm lamp";
    const on = { ...world, policy: { ...world.policy, rules: { ...world.policy.rules, "no-evergreen-soon": { on: true } } } };
    const [first, again] = [plan(7, NOW + 24 * HOUR, guide), plan(8, NOW + 240 * HOUR, guide)];
    const repeats = (one: Thing<"plan">, plans: readonly Thing<"plan">[], published: readonly PostTrace[] = []) => {
      const then = withPlans(
        { ...on, past: packed(published) },
        plans.map((each) => traceOf(each, on)),
      );
      return judge(one, [], then, rules).findings.some(({ rule }) => rule === "no-evergreen-soon");
    };
    expect(repeats(first, [first])).toBe(false);
    expect(repeats(again, [first, again])).toBe(true);
    expect(repeats(first, [first, again])).toBe(false);
    expect(repeats(first, [first], [{ ...traceOf(first, on), at: NOW - 240 * HOUR }])).toBe(true);
  });
  it("of another account is left out", () => {
    const others = sales.map((one) => traceOf({ ...one, value: { ...one.value, account: "x:other" } }, world));
    expect(judge(sales[3] as Thing<"plan">, others, world, rules).findings.map(({ rule }) => rule)).not.toContain("balance-promo-streak");
  });
});

describe("a published post fulfils", () => {
  const plans = [plan(1, NOW, "Winter coats are in the shop from Monday"), plan(2, NOW + 24 * HOUR, "Winter coats are in the shop from Monday")];
  it("the closest plan of its account with much the same words", () => {
    expect(fulfilled({ account: "x:acme", at: NOW + 20 * HOUR, text: "Winter coats are in the shop from Monday!" }, plans)).toBe(plans[1]);
    expect(fulfilled({ account: "x:acme", at: NOW, text: "Winter coats are in the shop from Monday, come and see" }, plans)).toBe(plans[0]);
  });
  it.each([
    ["other words", { account: "x:acme", at: NOW, text: "Good morning everybody" }],
    ["another account", { account: "x:other", at: NOW, text: "Winter coats are in the shop from Monday" }],
    ["another week", { account: "x:acme", at: NOW - 200 * HOUR, text: "Winter coats are in the shop from Monday" }],
  ])("none with %s", (_, post) => expect(fulfilled(post, plans)).toBeUndefined());
});

describe("days", () => {
  it("are whole weeks around a month, each at midnight, through changes of the clock", () => {
    const days = daysShown(new Date(2026, 2, 15).getTime(), "month", 1);
    expect(days.length % 7).toBe(0);
    expect(days.every((day) => new Date(day).getHours() === 0)).toBe(true);
    expect(new Date(days[0] ?? 0).getDay()).toBe(1);
    expect(days).toContain(dayAt(new Date(2026, 2, 31, 12).getTime()));
  });
  it("keep the hour of what is moved to them", () => {
    const moved = new Date(moveTo(new Date(2026, 2, 28, 9, 30).getTime(), new Date(2026, 2, 30).getTime()));
    expect([moved.getDate(), moved.getHours(), moved.getMinutes()]).toEqual([30, 9, 30]);
  });
  it("come back every year: Black Friday, Mother's Day where it is kept", () => {
    const named = (from: string, to: string, countries: string[]) =>
      marronniersIn(Date.parse(from), Date.parse(to), countries).map(({ name, at }) => `${new Date(at).toISOString().slice(5, 10)} ${name.en}`);
    expect(named("2024-11-20", "2024-12-01", ["FR"])).toEqual(["11-21 Beaujolais nouveau", "11-29 Black Friday"]);
    expect(named("2026-05-20", "2026-06-01", ["US"])).toEqual([]);
    expect(named("2026-05-20", "2026-06-01", ["FR"])).toEqual(["05-31 Mother’s Day in France"]);
  });
});

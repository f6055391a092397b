/** S5: plans go out to schedulers and come back; our own table brings each back exactly, and damaged files change nothing. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan, Thing } from "../../src/core/desk/records.ts";
import { calendarOf, PLAN_FORMATS, plansFrom, plansTo } from "../../src/imports/plans.ts";

const id = (n: number) => String(n).padStart(26, "0");
const AT = new Date(2026, 10, 24, 9, 30).getTime();
const plan = (n: number, value: Partial<Plan> = {}): Thing<"plan"> => ({
  ...{ kind: "plan", id: id(n), at: AT + n * 60_000, rev: id(n) },
  value: { site: "x", account: "x:acme", text: `Plan ${n}`, purpose: {}, ...value },
});

it("a table of our own brings every plan back exactly, formulas, quotes and line ends with it", () => {
  const text = fc.string({ minLength: 1, unit: "binary" }).map((said) => said.replaceAll("\r", "") || "-");
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.boolean()), { minLength: 1, maxLength: 5 }), (texts) => {
      const plans = texts.map(([said, isAimed], n) => plan(n, { text: said, ...(isAimed && { purpose: { goal: id(9) }, from: id(8) }) }));
      expect(plansFrom(plansTo("aplomb", plans))).toEqual({ format: "aplomb", bad: [], rows: plans.map(({ id, at, value }) => ({ id, at, value })) });
    }),
  );
});

it.each(PLAN_FORMATS)("%s comes back with its words and its minutes", (format) => {
  const plans = [plan(0, { text: '-20 % jusqu’à lundi, "vraiment"\nhttps://acme.example' }), plan(1)];
  const read = plansFrom(plansTo(format, plans));
  expect(read?.format).toBe(format);
  expect(read?.rows.map(({ at, value }) => [at, value.text])).toEqual(plans.map(({ at, value }) => [at, value.text]));
});

describe("a file of others", () => {
  it("loses the lines that are no plan, and says which", () => {
    const read = plansFrom("Text,Image URL,Tags,Posting Time\r\nHello,,,2026-11-24 09:30\r\nNo day,,,soon\r\n,,,2026-11-24 09:30\r\n");
    expect(read?.rows.map(({ value }) => value.text)).toEqual(["Hello"]);
    expect(read?.bad).toEqual([
      { line: 3, problem: "no-date" },
      { line: 4, problem: "no-text" },
    ]);
  });
  it("of Hootsuite has the month first, and its link behind the message", () => {
    expect(plansFrom("11/24/2026 09:30,Good morning,https://acme.example\n")?.rows).toEqual([
      { at: AT, value: { text: "Good morning\nhttps://acme.example", purpose: {} } },
    ]);
  });
  it.each(["", "\u0000\u0001", "a,b\n1,2", '{"posts":[]}', "<html></html>"])("that is none is refused: %j", (text) =>
    expect(plansFrom(text)).toBeUndefined(),
  );
});

it("a calendar has one event for each plan, its signs escaped, its lines short", () => {
  const ics = calendarOf([plan(0, { text: "Salon; portes ouvertes, samedi\nEntrée libre ".repeat(4) })], AT);
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(ics).toContain("Salon\\; ");
  for (const line of ics.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

/** A copy of the desk comes back exactly; damaged lines are named, and cost nothing else. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { copyOf, readCopy } from "../../../src/core/desk/copy.ts";
import { NO_STRATEGY, type Row, rowFrom, STRATEGY_ID } from "../../../src/core/desk/records.ts";
import { anyRow } from "./rows.ts";

const id = (n: number) => String(n).padStart(26, "0");
const rows: Row[] = [
  {
    kind: "strategy",
    id: STRATEGY_ID,
    at: 1,
    rev: id(1),
    value: { ...NO_STRATEGY, who: "Ana\nand Ben", goals: [{ id: id(9), name: "More", words: "", measure: "action" }] },
  },
  { kind: "plan", id: id(2), at: 2, rev: id(3), value: { site: "x", account: "x:acme", text: "“Salut” \u2028 \n", purpose: { goal: id(9) } } },
  { kind: "plan", id: id(4), at: 3, rev: id(5), gone: true },
  { kind: "reading", id: id(6), at: 4, rev: id(6), value: { account: "x:acme", reach: 0 } },
];

it("comes back exactly", () => expect(readCopy(copyOf(rows))).toEqual({ rows, bad: [] }));

it("loses damaged lines alone, and says which", () => {
  const [first = "", ...rest] = copyOf(rows).split("\n");
  expect(readCopy([first.slice(0, 50), "", "null", ...rest].join("\n"))).toEqual({ rows: rows.slice(1), bad: [1, 3] });
});

it("brings back whatever can lie on a desk, of every kind", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), (all) => {
      expect(readCopy(copyOf(all))).toEqual({ rows: all, bad: [] });
    }),
  );
});

it("cut off anywhere, gives every whole line, and names the broken one", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 6 }), fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
      const text = copyOf(all);
      const cut = text.slice(0, Math.floor(text.length * share));
      const whole = cut.split("\n").length - 1;
      const rest = cut.split("\n").at(-1) ?? "";
      const isWhole = rest !== "" && rest === copyOf(all.slice(whole, whole + 1)).trimEnd();
      expect(readCopy(cut)).toEqual({ rows: all.slice(0, whole + (isWhole ? 1 : 0)), bad: rest === "" || isWhole ? [] : [whole + 1] });
    }),
  );
});

it("takes nothing from files that are not ours, and throws at none", () => {
  const foreign = fc.oneof(
    fc.string({ maxLength: 200, unit: "binary" }),
    fc.jsonValue().map((value) => JSON.stringify(value, null, 1)),
  );
  fc.assert(
    fc.property(foreign, (text) => {
      const { rows: read, bad } = readCopy(text);
      expect(read).toEqual([]);
      expect(bad).toHaveLength(text.split(/\r?\n/).filter((line) => line.trim() !== "").length);
    }),
  );
});

it("lets one damaged field in alone: none of it gets onto the desk, and the rows beside it do", () => {
  fc.assert(
    fc.property(anyRow, anyRow, fc.nat(), fc.constantFrom(null, [], {}, -1, "no id", true), (good, other, at, junk) => {
      const raw = JSON.parse(JSON.stringify(other)) as Record<string, unknown>;
      const key = Object.keys(raw)[at % Object.keys(raw).length] ?? "";
      const damaged = JSON.stringify({ ...raw, [key]: junk });
      const { rows: read } = readCopy(`${damaged}\n${copyOf([good])}`);
      // What is left still has the shape of a record, or it is not there.
      for (const row of read) expect(rowFrom(row)).toEqual(row);
      expect(read.at(-1)).toEqual(good);
    }),
  );
});

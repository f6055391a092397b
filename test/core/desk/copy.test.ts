/** A copy of the desk comes back exactly; damaged lines are named, and cost nothing else. */
import { expect, it } from "vitest";
import { copyOf, readCopy } from "../../../src/core/desk/copy.ts";
import { NO_STRATEGY, type Row, STRATEGY_ID } from "../../../src/core/desk/records.ts";

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

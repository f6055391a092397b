/** Several people at one desk see who is on what, and are told before two do the same. */
import { describe, expect, it } from "vitest";
import type { Case, Thing } from "../../../src/core/desk/records.ts";
import { answeredLately, claimOn, meets, sameCase } from "../../../src/core/desk/together.ts";

const NOW = 1_700_000_000_000;
const MINUTE = 60_000;
const idOf = (n: number) => String(n).padStart(26, "0");
const caseOf = (n: number, more: Partial<Case> = {}): Thing<"case"> => ({
  ...{ kind: "case", id: idOf(n), at: NOW - n * MINUTE, rev: idOf(n) },
  value: { account: "x:acme", author: "Bob", text: "Where is it?", complaint: false, promise: "", by: "", ...more },
});

describe("a claim", () => {
  it("stands for half an hour, until it is answered or left to others", () => {
    expect(claimOn(caseOf(1, { claimedBy: "anna", claimedAt: NOW - 2 * MINUTE }), NOW)).toEqual({ who: "anna", at: NOW - 2 * MINUTE });
    expect(claimOn(caseOf(1, { claimedBy: "anna", claimedAt: NOW - 31 * MINUTE }), NOW)).toBeUndefined();
    expect(claimOn(caseOf(1, { claimedBy: "anna", claimedAt: NOW - MINUTE, answeredAt: NOW }), NOW)).toBeUndefined();
    expect(claimOn(caseOf(1, { claimedBy: "", claimedAt: NOW }), NOW)).toBeUndefined();
  });

  it("by a clock that is ahead counts from now", () => {
    expect(claimOn(caseOf(1, { claimedBy: "anna", claimedAt: NOW + 60 * MINUTE }), NOW)?.at).toBe(NOW);
  });
});

it("what was answered within the hour is shown, the last one first", () => {
  const cases = [
    caseOf(1),
    caseOf(2, { answeredAt: NOW - 50 * MINUTE }),
    caseOf(3, { answeredAt: NOW - MINUTE }),
    caseOf(4, { answeredAt: NOW - 61 * MINUTE }),
  ];
  expect(answeredLately(cases, NOW).map(({ id }) => id)).toEqual([idOf(3), idOf(2)]);
});

it("the same post is known by its address, whoever still waits first", () => {
  const url = "https://x.com/bob/status/1";
  const [old, open] = [caseOf(1, { url, answeredAt: NOW }), caseOf(2, { url })];
  expect(sameCase([open, old], ` ${url}`)).toBe(open);
  expect(sameCase([old], url)).toBe(old);
  expect(sameCase([old, caseOf(3)], "")).toBeUndefined();
  expect(sameCase([old], "https://x.com/bob/status/2")).toBeUndefined();
});

describe("two plans meet", () => {
  const plan = (n: number, minutes: number, from: string | undefined, account = "x:acme"): Thing<"plan"> => ({
    ...{ kind: "plan", id: idOf(n), at: NOW + minutes * MINUTE, rev: idOf(n), from },
    value: { site: "x", account, text: "Soon", purpose: {} },
  });
  const mine = plan(1, 0, "anna");

  it("when a colleague's is for the same account within a quarter of an hour", () => {
    expect(meets(mine, [mine, plan(2, 14, "lea"), plan(3, -5, "carl")], "anna")?.from).toBe("carl");
  });

  it("and not one's own, another account's, or one that went out or is later", () => {
    const out: Thing<"plan"> = { ...plan(6, 1, "lea"), value: { ...mine.value, post: idOf(9) } };
    expect(meets(mine, [plan(2, 5, "anna"), plan(3, 5, "lea", "x:other"), plan(4, 15, "lea"), plan(5, 5, undefined), out], "anna")).toBeUndefined();
    expect(meets(mine, [plan(2, 5, "lea")], undefined)).toBeUndefined();
  });
});

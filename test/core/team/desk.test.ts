/** What of one's desk the team hears, by role and scope; and that two desks that hear each other become one. */
import { describe, expect, it } from "vitest";
import { isGone, type Row } from "../../../src/core/desk/records.ts";
import { stamped, tellRow } from "../../../src/core/team/desk.ts";
import { readEvent, type TeamEvent, writeEvent } from "../../../src/core/team/event.ts";
import type { Membership } from "../../../src/core/team/membership.ts";
import { laidOn } from "../../../src/core/team/merge.ts";
import { isAbout, withoutName } from "../../../src/core/team/person.ts";
import { ulidOf } from "../../../src/core/ulid.ts";

const NOW = 1_700_000_000_000;
let made = 0;
const idAt = (at: number) =>
  ulidOf(
    at,
    Uint8Array.from({ length: 16 }, () => made++ % 256),
  );
const newId = () => idAt(NOW);
const anna: Membership = {
  ...{ aplombTeam: 1, team: "Acme", server: "wss://nats.example", member: "anna", role: "author", credential: { token: "t" }, texts: true },
  scopes: [
    { id: "uk", accounts: ["x:acme"] },
    { id: "fr", accounts: ["x:acme_fr"] },
  ],
};
const plan = (account: string, text = "Spring is here"): Row => ({
  ...{ kind: "plan", id: idAt(1), at: NOW, rev: newId() },
  value: { site: "x", account, text, purpose: {} },
});
const heard = (outs: ReturnType<typeof tellRow>) =>
  outs.map(({ scope, event }) => (event.is === "desk" ? [scope, "gone" in event.row ? "gone" : event.row.value.text] : [scope]));
const tell = (who: Membership, row: Row, before?: Row) => heard(tellRow(who, row, before, newId));

describe("what is told", () => {
  it("is each thing of an account, where that account's people are; and nothing else", () => {
    expect(tell(anna, plan("x:acme"))).toEqual([["uk", "Spring is here"]]);
    expect(tell(anna, plan("x:annas_own"))).toEqual([]);
    const sheet: Row = {
      kind: "strategy",
      id: "0".repeat(26),
      at: NOW,
      rev: newId(),
      value: { audiences: [], messages: [], lines: [], goals: [], who: "", followers: "", success: "", serves: "" },
    };
    expect(tell(anna, sheet)).toEqual([]);
    const hand = (scope?: string): Row => ({
      kind: "handover",
      id: newId(),
      at: NOW,
      rev: newId(),
      value: { by: "anna", text: "Quiet night", takenBy: "", ...(scope && { scope }) },
    });
    expect([tell(anna, hand("fr")), tell(anna, hand()), tell(anna, hand("de"))]).toEqual([[["fr", "Quiet night"]], [], []]);
  });

  it("is a practice where somebody has chosen to share it, and that it is gone once they no longer do", () => {
    const practice = (scope?: string): Row => ({
      ...{ kind: "practice", id: "0".repeat(26), at: NOW, rev: newId() },
      value: { name: "Answer within the hour", text: "Even if only to say so", shownBy: "", by: "anna", ...(scope && { scope }) },
    });
    expect(tell(anna, practice())).toEqual([]);
    expect(tell(anna, practice("fr"), practice())).toEqual([["fr", "Even if only to say so"]]);
    expect(tell(anna, practice(), practice("fr"))).toEqual([["fr", "gone"]]);
    const [told] = tellRow(anna, practice("fr"), undefined, newId);
    expect(readEvent(writeEvent(told?.event as TeamEvent), NOW)).toEqual(told?.event);
    expect(isAbout(told?.event as TeamEvent, "anna")).toBe(true);
    expect(withoutName(practice("fr"), "anna")).toMatchObject({ value: { name: "Answer within the hour", by: "", scope: "fr" } });
  });

  it("is nothing where somebody only reads along", () => {
    expect(tell({ ...anna, role: "reader" }, plan("x:acme"))).toEqual([]);
  });

  it("says that a thing is gone to those who had it, when it went or moved on to others", () => {
    const before = plan("x:acme");
    expect(tell(anna, { kind: "plan", id: before.id, at: NOW, rev: newId(), gone: true }, before)).toEqual([["uk", "gone"]]);
    expect(tell(anna, { ...plan("x:acme_fr"), id: before.id }, before)).toEqual([
      ["uk", "gone"],
      ["fr", "Spring is here"],
    ]);
  });
});

describe("a team that shares no words", () => {
  const shy = { ...anna, texts: false };

  it("hears of a plan's account and hour; its words stay where they were written, whatever colleagues change", () => {
    const own = stamped(shy, plan("x:acme"));
    const [out] = tellRow(shy, own, undefined, newId);
    expect(new TextDecoder().decode(writeEvent(out?.event as TeamEvent))).not.toContain("Spring");
    const moved: Row = { ...plan("x:acme", ""), id: own.id, at: NOW + 1, rev: idAt(NOW + 1), from: "carl" };
    const kept = laidOn({ row: moved, isBare: true }, own);
    expect(kept).toMatchObject({ at: NOW + 1, from: "carl", value: { text: "Spring is here" } });
    const again = laidOn({ row: { ...moved, at: NOW + 2, rev: idAt(NOW + 2) }, isBare: true }, kept);
    expect(again && !isGone(again) && again.value).toMatchObject({ text: "Spring is here" });
  });
});

it("what claims to be changed days ahead, and would hold against all to come, is not believed", () => {
  const [out] = tellRow(anna, { ...plan("x:acme"), rev: idAt(NOW + 3 * 86_400_000) }, undefined, newId);
  expect(readEvent(writeEvent(out?.event as TeamEvent), NOW)).toBe("future");
});

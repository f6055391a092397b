/** Posts are known again by sixteen bytes each: the same ones surely, much alike ones nearly always, others hardly ever. */
import { describe, expect, it } from "vitest";
import { likeness, trace } from "../../../src/core/text/likeness.ts";
import { joined, nearestIn, packed, sketchOf } from "../../../src/core/text/sketch.ts";

const WORDS = "market garden early friday bread coffee music talk shop summer winter sale coat boots scarf paris lyon team people story read".split(
  " ",
);
const MINUTE = 60_000;
/** A generator of its own, so that every run sees the same texts. */
function random(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}
const next = random(7);
const pick = (n: number) => Math.floor(next() * n);
const text = () => Array.from({ length: 12 + pick(20) }, () => `${WORDS[pick(WORDS.length)]}${pick(300)}`).join(" ");
const texts = Array.from({ length: 2_000 }, text);
const past = packed(texts.map((one, i) => ({ account: `x:a${i % 3}`, at: i * MINUTE, text: one })));
const ever = { account: "x:a0", fromAt: 0, toAt: Number.MAX_SAFE_INTEGER, from: 0.9 };

describe("a post", () => {
  it("is known again as it stands, whatever its capitals, signs and campaign", () => {
    for (const i of [0, 3, 1_500]) {
      expect(nearestIn(past, texts[i] ?? "", ever)).toEqual({ at: i * MINUTE, likeness: 1 });
      expect(nearestIn(past, `${texts[i]?.toUpperCase()} ☀️!`, ever)).toEqual({ at: i * MINUTE, likeness: 1 });
    }
  });

  it("counts for its own account, within the time that is asked about", () => {
    const asked = texts[300] ?? "";
    expect(nearestIn(past, asked, { ...ever, account: "x:a1" })).toBeUndefined();
    expect(nearestIn(past, asked, { ...ever, account: "x:unknown" })).toBeUndefined();
    expect(nearestIn(past, asked, { ...ever, fromAt: 301 * MINUTE })).toBeUndefined();
    expect(nearestIn(past, asked, { ...ever, toAt: 300 * MINUTE })).toBeUndefined();
    expect(nearestIn(past, asked, { ...ever, fromAt: 300 * MINUTE, toAt: 301 * MINUTE })).toBeDefined();
  });

  it("that is still to come is known beside those that went out", () => {
    const later = { account: "x:a9", at: 9_000 * MINUTE, text: "Needle, thread, patience and a warm lamp: how to mend a winter coat" };
    const both = joined(past, [later]);
    expect(nearestIn(both, later.text, { ...ever, account: "x:a9" })).toEqual({ at: later.at, likeness: 1 });
    expect(nearestIn(both, texts[300] ?? "", ever)).toEqual({ at: 300 * MINUTE, likeness: 1 });
    expect(nearestIn(past, later.text, { ...ever, account: "x:a9" })).toBeUndefined();
  });

  it("that is new is not taken for an old one", () => {
    expect(Array.from({ length: 500 }, text).filter((one) => nearestIn(past, one, ever))).toEqual([]);
  });

  it("too short to tell has no sketch", () => {
    expect([sketchOf("Good morning!"), sketchOf("See you there"), sketchOf("")]).toEqual([undefined, undefined, undefined]);
    expect(sketchOf("See you there tomorrow")).toHaveLength(4);
  });
});

it("finds nine in ten of those that are 0.9 alike, and few that are not", () => {
  const found = { near: 0, nearFound: 0, far: 0, farFound: 0 };
  for (let i = 0; i < texts.length; i += 3) {
    const words = (texts[i] ?? "").split(" ");
    for (let changes = pick(5); changes > 0; changes--) words[pick(3) === 0 ? pick(words.length) : 0] = `other${pick(99)}`;
    const asked = words.join(" ");
    const alike = likeness(trace(texts[i] ?? ""), trace(asked));
    const hit = nearestIn(past, asked, ever) !== undefined;
    if (alike >= 0.9) [found.near, found.nearFound] = [found.near + 1, found.nearFound + Number(hit)];
    if (alike < 0.7) [found.far, found.farFound] = [found.far + 1, found.farFound + Number(hit)];
  }
  expect(Math.min(found.near, found.far)).toBeGreaterThan(50);
  expect(found.nearFound / found.near).toBeGreaterThan(0.9);
  expect(found.farFound / found.far).toBeLessThan(0.05);
});

it("a past that was cut off holds what is whole of it", () => {
  expect(nearestIn({ accounts: ["x:a0"], packed: "" }, texts[0] ?? "", ever)).toBeUndefined();
  expect(nearestIn({ accounts: ["x:a0"], packed: past.packed.slice(0, 28) }, texts[0] ?? "", ever)).toBeUndefined();
});

/** Which rules a tab judges by: what nobody asked for is not brought, and what does not come is said. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { handover } from "../../src/content/handover.ts";
import { TabRules } from "../../src/content/tab-rules.ts";
import { layered } from "../../src/core/policy/layers.ts";
import { answer } from "../../src/messages.ts";
import { rules } from "../../src/rules/index.ts";
import { optional } from "../../src/rules/optional.ts";
import { standing } from "../../src/rules/standing.ts";
import { resetBrowser } from "../fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

const { policy: plain } = layered([]);
const asking = { rules: { ...plain.rules, "no-jargon": { on: true } } };
const changed = vi.fn();
const brought = vi.fn(async () => handover.more?.(optional));

beforeEach(() => {
  resetBrowser();
  vi.clearAllMocks();
});

it("are the standing ones where nobody asked for more", async () => {
  answer({ optionalRules: brought as never });
  const here = new TabRules(changed);
  await here.meet(plain);
  await here.meet({ rules: { "no-jargon": { on: false }, "no-slur": { on: true } } });
  expect([here.all, here.missing, brought.mock.calls.length]).toEqual([standing, [], 0]);
});

it("are all as soon as one more is asked for, brought once", async () => {
  answer({ optionalRules: async () => void (await brought()) });
  const here = new TabRules(changed);
  await Promise.all([here.meet(asking), here.meet(asking)]);
  await here.meet(asking);
  expect(here.all.map(({ id }) => id).sort()).toEqual(rules.map(({ id }) => id).sort());
  expect([here.missing, brought.mock.calls.length]).toEqual([[], 1]);
  expect(changed).toHaveBeenCalled();
});

it("are brought for what a single account asks for", async () => {
  answer({ optionalRules: async () => void (await brought()) });
  const here = new TabRules(changed);
  await here.meet({ rules: { "no-jargon": { on: false } } }, {}, { rules: { "no-jargon": { on: true } } });
  expect([here.all.length, brought.mock.calls.length]).toEqual([rules.length, 1]);
});

describe("what does not come", () => {
  it("is named, and asked for again with the next policy", async () => {
    answer({ optionalRules: () => Promise.reject(new Error("no such frame")) });
    const here = new TabRules(changed);
    await here.meet(asking);
    expect([here.all, here.missing]).toEqual([standing, ["no-jargon"]]);
    resetBrowser();
    answer({ optionalRules: async () => void (await brought()) });
    await here.meet(asking);
    expect(here.missing).toEqual([]);
    expect(here.all).not.toBe(standing);
  });

  it("is named where the answer came and the rules did not", async () => {
    answer({ optionalRules: async () => undefined });
    const here = new TabRules(changed);
    await here.meet(asking);
    expect(here.missing).toEqual(["no-jargon"]);
  });
});

/** What went out within a year comes to a tab only where a policy asks for it, once; that it did not come is said. */
import { beforeEach, expect, it, vi } from "vitest";
import { TabPast } from "../../src/content/tab-past.ts";
import { layered } from "../../src/core/policy/layers.ts";
import { answer } from "../../src/messages.ts";
import { resetBrowser } from "../fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

const { policy: plain } = layered([]);
const asking = { rules: { ...plain.rules, "no-evergreen-soon": { on: true } } };
const PAST = { accounts: ["x:acme"], packed: "AAAA" };
const changed = vi.fn();
const asked = vi.fn(async () => PAST);

beforeEach(() => {
  resetBrowser();
  vi.clearAllMocks();
});

it("stays where it is while nobody asks", async () => {
  answer({ past: asked });
  const here = new TabPast("x", changed);
  await here.meet(plain);
  expect([here.known, here.missing, asked.mock.calls.length]).toEqual([undefined, [], 0]);
});

it("is asked for once", async () => {
  answer({ past: asked });
  const here = new TabPast("x", changed);
  await Promise.all([here.meet(asking), here.meet(asking)]);
  await here.meet(asking);
  expect(here.known).toEqual(PAST);
  expect([here.missing, asked.mock.calls.length]).toEqual([[], 1]);
  expect(changed).toHaveBeenCalled();
});

it("that cannot be had is said, and asked for again with the next policy", async () => {
  answer({ past: () => Promise.reject(new Error("no ledger")) });
  const here = new TabPast("x", changed);
  await here.meet(asking);
  expect([here.known, here.missing]).toEqual([undefined, ["no-evergreen-soon"]]);
  resetBrowser();
  answer({ past: asked });
  await here.meet(asking);
  expect([here.known, here.missing]).toEqual([PAST, []]);
});

/** What matches a policy's expressions in a tab: brought only where there are some; what does not come is said. */
import { beforeEach, expect, it, vi } from "vitest";
import { handover } from "../../src/content/handover.ts";
import { TabExpressions } from "../../src/content/tab-expressions.ts";
import type { Sensitive } from "../../src/core/model.ts";
import { expressions } from "../../src/core/text/expressions.ts";
import { answer } from "../../src/messages.ts";
import { resetBrowser } from "../fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

const entry = (is: Sensitive["is"], name: string): Sensitive => ({ is, name, level: "warn", countries: [], anniversaries: [] });
const asking = { sensitive: [entry("expression", "x\\d+"), entry("phrase", "y1")] };
const changed = vi.fn();
const brought = vi.fn(async () => handover.match?.(expressions));

beforeEach(() => {
  resetBrowser();
  vi.clearAllMocks();
  answer({ expressions: async () => void (await brought()) });
});

it("is not brought where a policy has none", async () => {
  const here = new TabExpressions(changed);
  await here.meet({ sensitive: [entry("phrase", "y1")] });
  expect([here.match, here.isMissing, brought.mock.calls.length, changed.mock.calls.length]).toEqual([undefined, false, 0, 0]);
});

it("is brought once, and made ready again only for other expressions", async () => {
  const here = new TabExpressions(changed);
  await here.meet(asking);
  const first = here.match;
  await here.meet({ sensitive: [...asking.sensitive] });
  expect(here.match).toBe(first);
  expect(first?.("X12 y1").map(({ pattern }) => pattern)).toEqual(["x\\d+"]);
  await here.meet({ sensitive: [entry("expression", "z")] });
  expect(here.match?.("x1 z").map(({ pattern }) => pattern)).toEqual(["z"]);
  await here.meet({ sensitive: [] });
  expect([here.match, brought.mock.calls.length]).toEqual([undefined, 1]);
});

it("is said to be missing, and asked for again", async () => {
  resetBrowser();
  answer({ expressions: () => Promise.reject(new Error("no such frame")) });
  const here = new TabExpressions(changed);
  await here.meet(asking);
  expect([here.match, here.isMissing]).toEqual([undefined, true]);
  resetBrowser();
  answer({ expressions: async () => void (await brought()) });
  await here.meet(asking);
  expect(here.isMissing).toBe(false);
  expect(here.match).toBeDefined();
});

// @vitest-environment happy-dom
/** An open popup hears of fresh news: how old it is said to be is how old it is. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { layered } from "../../src/core/policy/layers.ts";
import { answer, type Snapshot } from "../../src/messages.ts";
import { PopupModel } from "../../src/popup/state.ts";
import { readNews, writeNews } from "../../src/store/news.ts";
import { changeSettings } from "../../src/store/settings.ts";
import { resetBrowser } from "../fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

const NOW = Date.parse("2026-03-02T10:00:00Z");
const MINUTE = 60_000;
const { policy } = layered([]);
const answered = vi.fn(async (): Promise<Snapshot> => {
  const { checkedAt, failed } = await readNews("a");
  return {
    clockOffset: 0,
    policy,
    accounts: [],
    asides: [],
    moments: [],
    days: [],
    recent: [],
    sources: [{ id: "a", feed: "A", checkedAt, failed }],
  };
});
const write = (checkedAt: number) => writeNews("a", { items: [], failures: 0, nextAt: 0, checkedAt });

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
  resetBrowser();
  answer({ facts: answered });
  await write(NOW - 12 * MINUTE);
});
afterEach(() => vi.useRealTimers());

it("follows the news while it is open, and the clock with it", async () => {
  const popup = new PopupModel();
  await popup.open();
  await vi.waitFor(() => expect(popup.sources.value).toEqual([{ id: "a", feed: "A", checkedAt: NOW - 12 * MINUTE }]));
  vi.setSystemTime(NOW + 3 * MINUTE);
  await write(NOW + 3 * MINUTE);
  await vi.waitFor(() => expect(popup.sources.value).toEqual([{ id: "a", feed: "A", checkedAt: NOW + 3 * MINUTE }]));
  expect(popup.now.value).toBeGreaterThanOrEqual(NOW + 3 * MINUTE);
});

it("passes over an answer about a world that was left meanwhile", async () => {
  const popup = new PopupModel();
  await popup.open();
  let late = (_: Snapshot) => {};
  answered.mockReturnValueOnce(
    new Promise((resolve) => {
      late = resolve;
    }),
  );
  await write(NOW);
  await changeSettings((now) => ({ ...now, rehearsal: { day: "2012-07-20", startedAt: NOW } }));
  await vi.waitFor(() => expect(popup.sources.value).toEqual([{ id: "a", feed: "A", checkedAt: NOW }]));
  late({ clockOffset: 0, policy, accounts: [], asides: [], moments: [], days: [], recent: [], sources: [{ id: "late", feed: "late" }] });
  await new Promise((turn) => setImmediate(turn));
  expect(popup.sources.value).toEqual([{ id: "a", feed: "A", checkedAt: NOW }]);
});

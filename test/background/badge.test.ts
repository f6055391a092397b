/** The red badge: there while a crisis lasts, gone when it ends, drawn by each worker that wakes. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Settings } from "../../src/core/policy/settings.ts";
import { changeSettings } from "../../src/store/settings.ts";
import { alarms, button, local, resetBrowser, ring, tabs } from "../fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));
vi.mock("../../src/feeds/index.ts", () => ({ feeds: [] }));

const HOUR = 3_600_000;
const NOW = Date.parse("2026-03-02T10:00:00Z");
const FIRE = { reason: "fire", untilAt: NOW + HOUR };
const set = (crisis: Settings["crisis"]) => changeSettings((now) => ({ ...now, crisis }));

async function wake(): Promise<void> {
  vi.resetModules();
  await import("../../src/background/index.ts");
}
beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
  resetBrowser();
  await wake();
});
afterEach(() => vi.useRealTimers());

it("is there until the crisis ends of itself; the tabs are told then", async () => {
  const told = vi.fn();
  tabs.set(1, told);
  await set(FIRE);
  await vi.waitFor(() => expect(button.badge).toBe("!"));
  expect(alarms.get("crisis-ends")).toEqual({ when: FIRE.untilAt });
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  vi.setSystemTime(FIRE.untilAt);
  ring("crisis-ends");
  await vi.waitFor(() => expect(button.badge).toBe(""));
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
});

it("goes when the crisis is ended by hand, and no alarm is left", async () => {
  await set(FIRE);
  await vi.waitFor(() => expect(button.badge).toBe("!"));
  await set(undefined);
  await vi.waitFor(() => expect(button.badge).toBe(""));
  expect(alarms.has("crisis-ends")).toBe(false);
});

it("is drawn by each worker that wakes, in a rehearsal too", async () => {
  local.kept.set("settings", { crisis: FIRE, rehearsal: { day: "2012-07-20", startedAt: NOW } });
  await wake();
  await vi.waitFor(() => expect(button.badge).toBe("!"));
});

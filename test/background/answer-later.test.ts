/** S6: whoever waits is put into the reply queue from the page's own menu, once; and what stands in a field is never taken. */
import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { answerLater, offerLater } from "../../src/background/answer-later.ts";
import type { Settings } from "../../src/core/policy/settings.ts";
import { inDesk } from "../../src/store/desk.ts";
import { changeSettings } from "../../src/store/settings.ts";
import { button, menu, resetBrowser } from "../fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

const POST = "https://x.com/lea/status/123";
const CLICK = {
  menuItemId: "answer-later",
  editable: false,
  pageUrl: "https://x.com/notifications",
  linkUrl: POST,
  selectionText: " My lamp came broken ",
};
const cases = () => inDesk(async (desk) => (await desk.read("case")).map(({ value }) => value));
const set = (change: Partial<Settings>) => changeSettings((now) => ({ ...now, ...change }));

beforeEach(async () => {
  resetBrowser();
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  await inDesk((desk) => desk.erase());
  return () => vi.useRealTimers();
});

it("keeps who said what, where, for the account that answers there; the button says so, and no more after a while", async () => {
  await set({ accounts: [{ id: "x:acme", site: "x", handle: "acme", target: { promo: 1, curated: 0, engagement: 0 }, domains: [] }] });
  expect(await answerLater(CLICK, 4)).toBe(true);
  expect(await cases()).toEqual([
    { account: "x:acme", author: "lea", text: "My lamp came broken", url: POST, complaint: false, promise: "", by: "" },
  ]);
  expect(button.badge).toBe("✓");
  vi.advanceTimersByTime(3_000);
  expect(button.badge).toBe(null);
});
it("keeps nobody twice while they wait", async () => {
  await answerLater(CLICK, undefined);
  expect(await answerLater(CLICK, undefined)).toBe(false);
  expect(await cases()).toHaveLength(1);
});
it("keeps the page where the link leads elsewhere, and the network's name where nobody's is known", async () => {
  await answerLater({ ...CLICK, linkUrl: "https://evil.example/acme/status/1" }, undefined);
  expect(await cases()).toMatchObject([{ author: "X", url: CLICK.pageUrl }]);
});
it.each([
  ["what is marked in a field", { editable: true }, {}],
  ["another item", { menuItemId: "other" }, {}],
  ["anything while a past day is lived again", {}, { rehearsal: { day: "2012-07-20", startedAt: 1 } }],
])("passes over %s", async (_, click, settings) => {
  await set(settings);
  expect(await answerLater({ ...CLICK, ...click }, 4)).toBe(false);
  expect(await cases()).toEqual([]);
});
it("keeps nothing of a page that is not watched", async () => {
  await expect(answerLater({ ...CLICK, pageUrl: "https://bank.example/" }, 4)).rejects.toThrow("no site file");
  expect(await cases()).toEqual([]);
});
it("stands once in the menu, on watched pages alone", async () => {
  await Promise.all([offerLater(["https://x.com/*"]), offerLater(["https://x.com/*", "https://bsky.app/*"])]);
  expect(menu).toMatchObject([{ id: "answer-later", documentUrlPatterns: ["https://x.com/*", "https://bsky.app/*"] }]);
});

/** S6: a reply that is begun is kept only where somebody asked for it, without a word of it, until it is sent. */
import { beforeEach, expect, it, vi } from "vitest";
import { heedBegun, replyBegun, replySent } from "../../src/background/begun.ts";
import type { Settings } from "../../src/core/policy/settings.ts";
import { readBegun } from "../../src/store/begun.ts";
import { changeSettings } from "../../src/store/settings.ts";
import { local, resetBrowser } from "../fake-browser.ts";
import { post } from "../store/posts.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

const PAGE = "https://x.com/home";
const SAID = { url: "https://x.com/lea/status/123", account: "x:acme", at: 5 };
const set = (change: Partial<Settings>) => changeSettings((now) => ({ ...now, ...change }));

beforeEach(async () => {
  resetBrowser();
  await set({ begunReplies: true });
});

it("keeps the post, its author, the account and the hour", async () => {
  await replyBegun(SAID, 4, PAGE);
  expect(await readBegun()).toEqual([{ ...SAID, author: "lea", tab: 4, lastAt: 5 }]);
});
it("keeps the network's name where nobody's is known, and the account that is used there", async () => {
  await set({ accounts: [{ id: "linkedin:acme", site: "linkedin", handle: "acme", target: { promo: 1, curated: 0, engagement: 0 }, domains: [] }] });
  const url = "https://www.linkedin.com/feed/update/urn:li:activity:7/";
  await replyBegun({ url, at: 5 }, 4, "https://www.linkedin.com/feed/");
  await replyBegun({ ...SAID, account: undefined }, 4, PAGE);
  expect(await readBegun()).toMatchObject([{ account: "x:?" }, { url, author: "LinkedIn", account: "linkedin:acme" }]);
});
it.each<[string, Partial<Settings>]>([
  ["nobody asked for it", { begunReplies: false }],
  ["a past day is lived again", { rehearsal: { day: "2012-07-20", startedAt: 1 } }],
  ["Aplomb is paused", { pause: { untilAt: Date.now() + 60_000 } }],
  ["Aplomb is paused there", { pause: { untilAt: Date.now() + 60_000, site: "x" } }],
])("keeps nothing while %s", async (_, settings) => {
  await set(settings);
  await replyBegun(SAID, 4, PAGE);
  expect(local.kept.has("begun")).toBe(false);
});
it("keeps it while Aplomb is paused elsewhere, or was", async () => {
  await set({ pause: { untilAt: Date.now() + 60_000, site: "linkedin" } });
  await replyBegun(SAID, 4, PAGE);
  await set({ pause: { untilAt: Date.now() - 1 } });
  await replyBegun({ ...SAID, url: "https://x.com/tom/status/9" }, 4, PAGE);
  expect(await readBegun()).toHaveLength(2);
});
it("keeps nothing of a page that is not watched", async () => {
  await expect(replyBegun(SAID, 4, "https://bank.example/")).rejects.toThrow("no site file");
  expect(await readBegun()).toEqual([]);
});
it("lets go of what was sent, but not for a post that answers nobody, nor for one of another tab", async () => {
  await replyBegun(SAID, 4, PAGE);
  await replySent(post(1, { at: 6, account: "x:acme", kind: "post" }), 4);
  await replySent(post(2, { at: 6, account: "x:acme", kind: "reply" }), 3);
  expect(await readBegun()).toHaveLength(1);
  // Both at once: the beginning is heard first.
  await Promise.all([replyBegun({ ...SAID, at: 7 }, 4, PAGE), replySent(post(3, { at: 8, account: "x:acme", kind: "reply" }), 4)]);
  expect(await readBegun()).toEqual([]);
});
it("forgets them all when nobody wants them any more", async () => {
  await replyBegun(SAID, 4, PAGE);
  await heedBegun(true);
  expect(await readBegun()).toHaveLength(1);
  await heedBegun(false);
  expect(await readBegun()).toEqual([]);
});

/** Planned posts meet the news: the badge counts those that touch it, the popup is told why, and what is due long after is left alone. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Feed } from "../../src/core/feed.ts";
import type { NewsItem } from "../../src/core/model.ts";
import { ask } from "../../src/messages.ts";
import { inDesk } from "../../src/store/desk.ts";
import { dropLedger, inLedger } from "../../src/store/ledger.ts";
import { changeSettings } from "../../src/store/settings.ts";
import { button, resetBrowser } from "../fake-browser.ts";
import { post } from "../store/posts.ts";

const NOW = Date.parse("2012-07-20T16:00:00Z");
const HOUR = 3_600_000;
const PATIENTLY = { timeout: 4_000 };
const feed: Feed = {
  id: "wire",
  name: "Wire",
  home: "https://wire.example",
  what: { en: "", fr: "" },
  licence: { en: "", fr: "" },
  hosts: ["https://wire.example/*"],
  every: 5,
  answers: "window",
  request: () => ({ url: "https://wire.example/news" }),
  parse: (body): NewsItem[] => JSON.parse(body),
};
vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));
vi.mock("../../src/feeds/index.ts", () => ({ feeds: [feed] }));

const SHOT = { headline: "Twelve people killed in shooting at cinema in Aurora, Colorado", source: "Reuters", at: NOW - 2 * HOUR };
const fetching = vi.fn(async () => new Response(JSON.stringify([SHOT])));
const planned = (n: number, text: string, inHours: number) => post(n, { at: NOW + inHours * HOUR, text, planned: true });

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
  vi.stubGlobal("fetch", fetching);
  resetBrowser();
  vi.resetModules();
  await import("../../src/background/index.ts");
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await dropLedger("aplomb");
});
const record = (...posts: Parameters<typeof planned>[]) => inLedger("aplomb", (ledger) => ledger.add(posts.map((one) => planned(...one))));

it("are judged again when news comes, and the badge counts them", async () => {
  await record(
    [1, "The #Aurora dress is back, shop now ;-)", 20],
    [2, "Tomato plants need water", 20],
    [3, "The #Aurora dress is back, shop now ;-)", 24 * 50],
  );
  await ask("facts", { site: "x" });
  await vi.waitFor(() => expect(button.badge).toBe("1"), PATIENTLY);
  const [touched, ...others] = await ask("planned", {});
  expect(others).toEqual([]);
  expect(touched).toMatchObject({ account: "x:acme", dueAt: NOW + 20 * HOUR, level: "stop", headlines: [{ headline: SHOT.headline }] });
  expect(touched?.what.en).toContain("#Aurora");
});

it("on the desk too, as long as they have not gone out", async () => {
  const plan = (id: string, out: object) => ({
    kind: "plan" as const,
    id: id.repeat(26),
    at: NOW + HOUR,
    rev: id.repeat(26),
    value: { site: "x" as const, account: "x:acme", text: "The #Aurora dress is back, shop now ;-)", purpose: {}, ...out },
  });
  await inDesk((desk) => desk.keep([plan("A", {}), plan("B", { post: post(9).id })]));
  await ask("facts", { site: "x" });
  await vi.waitFor(async () => expect((await ask("planned", {})).map(({ id }) => id)).toEqual(["A".repeat(26)]), PATIENTLY);
  await inDesk((desk) => desk.erase());
});

it("give way to a crisis on the badge", async () => {
  await record([1, "The #Aurora dress is back, shop now ;-)", 20]);
  await ask("facts", { site: "x" });
  await vi.waitFor(() => expect(button.badge).toBe("1"), PATIENTLY);
  await changeSettings((old) => ({ ...old, crisis: { reason: "fire", untilAt: NOW + HOUR } }));
  await vi.waitFor(() => expect(button.badge).toBe("!"), PATIENTLY);
});

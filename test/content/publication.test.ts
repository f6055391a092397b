/** A published post reaches the ledger once, however often the background has to be asked. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { record } from "../../src/content/publication.ts";
import { answer } from "../../src/messages.ts";
import { resetBrowser } from "../fake-browser.ts";
import { post } from "../store/posts.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

beforeEach(() => {
  vi.useFakeTimers();
  resetBrowser();
});
afterEach(() => vi.useRealTimers());

it("is asked again when the worker died, with the same id and the day it belongs to", async () => {
  const published = vi
    .fn(async ({ post }) => ({ recorded: post.id }))
    .mockRejectedValueOnce(new Error("killed"))
    .mockResolvedValueOnce({ recorded: "somebody else's" });
  answer({ published });
  const recorded = record(post(1), "2012-07-20");
  await vi.runAllTimersAsync();
  expect(await recorded).toBe(true);
  expect(published.mock.calls.map(([asked]) => [asked.post.id, asked.rehearsal])).toEqual(Array(3).fill([post(1).id, "2012-07-20"]));
});

it("is given up, and said so, when nobody answers", async () => {
  const recorded = record(post(1));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await Promise.race([recorded, "still trying"])).toBe("still trying");
  await vi.advanceTimersByTimeAsync(120_000);
  expect(await recorded).toBe(false);
});

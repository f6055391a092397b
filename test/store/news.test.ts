/** The news shelves: what is whole is read, what cannot be kept still counts and is said, rehearsals go without a trace. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { forgetRehearsals, onNews, readNews, writeNews } from "../../src/store/news.ts";
import { local, resetBrowser } from "../fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));
beforeEach(resetBrowser);

const ITEM = { headline: "Twelve people are shot in a cinema in Aurora", source: "BBC · Wikipedia", at: 1 };
const SHELF = { items: [ITEM], checkedAt: 2, failures: 0, nextAt: 3 };
const EMPTY = { items: [], failures: 0, nextAt: 0 };

it("keeps a shelf for each source", async () => {
  await writeNews("a", SHELF);
  await writeNews("b", { ...SHELF, failed: { why: "status", detail: 503 }, failures: 2 });
  expect(await readNews("a")).toEqual(SHELF);
  expect(await readNews("b")).toEqual({ ...SHELF, failed: { why: "status", detail: 503 }, failures: 2 });
  expect(await readNews("c")).toEqual(EMPTY);
});

it.each([
  ["words", "news", EMPTY],
  ["nothing", null, EMPTY],
  ["items that are no list", { ...SHELF, items: "all" }, { ...SHELF, items: [] }],
  ["a damaged item among others", { ...SHELF, items: [{ ...ITEM, at: "now" }, ITEM, null, { headline: 1 }] }, SHELF],
  ["damaged names of an item", { ...SHELF, items: [{ ...ITEM, names: [1] }] }, { ...SHELF, items: [{ ...ITEM, names: [] }] }],
  ["a count of failures below none", { ...SHELF, failures: -7 }, SHELF],
  ["an instant that is none", { ...SHELF, nextAt: "soon", checkedAt: "just now" }, { ...EMPTY, items: [ITEM] }],
  ["what a newer Aplomb may have added", { ...SHELF, etag: "x", items: [{ ...ITEM, tone: 1 }] }, SHELF],
])("reads past %s", async (_, stored, expected) => {
  local.kept.set("news:a", stored);
  expect(await readNews("a")).toEqual(expected);
});

describe("when the storage is full", () => {
  beforeEach(async () => {
    await writeNews("a", { ...SHELF, items: [] });
    local.refusal = new Error("QUOTA_BYTES quota exceeded");
    await writeNews("a", SHELF);
  });

  it("goes on with the new news, and says that it was not kept", async () => {
    expect(await readNews("a")).toEqual({ ...SHELF, failed: { why: "storage", detail: "QUOTA_BYTES quota exceeded" } });
    expect(local.kept.get("news:a")).toEqual({ ...SHELF, items: [] });
    local.refusal = undefined;
    await writeNews("a", SHELF);
    expect(await readNews("a")).toEqual(SHELF);
    expect(local.kept.get("news:a")).toEqual(SHELF);
  });

  it("forgets what was not kept of a rehearsal with the rehearsal", async () => {
    await writeNews("rehearsal:2012-07-20:a", SHELF);
    await forgetRehearsals();
    expect(await readNews("rehearsal:2012-07-20:a")).toEqual(EMPTY);
    local.refusal = undefined;
    await writeNews("a", SHELF);
  });
});

it("forgets every rehearsed day, and nothing else", async () => {
  await local.set({ settings: { lang: "fr" } });
  for (const feed of ["a", "rehearsal:2012-07-20:a", "rehearsal:2013-04-15:b"]) await writeNews(feed, SHELF);
  await forgetRehearsals();
  expect([...local.kept.keys()]).toEqual(["settings", "news:a"]);
});

it("tells those who listen of news, until they stop, and of nothing else", async () => {
  const heard = vi.fn();
  const stop = onNews(heard);
  await local.set({ settings: {} });
  expect(heard).not.toHaveBeenCalled();
  await writeNews("a", SHELF);
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
  await writeNews("a", SHELF);
  expect(heard).toHaveBeenCalledTimes(1);
});

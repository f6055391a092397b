/** What authors said of their posts: kept by account, once a post, and let go of. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { dropLesson, forgetLessons, keepLesson, readLessons } from "../../src/store/lessons.ts";
import { local, resetBrowser } from "../fake-browser.ts";
import { post } from "./posts.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));
beforeEach(resetBrowser);

const ids = async (account = "x:acme") => (await readLessons())[account]?.map(({ id }) => id) ?? [];

describe("lessons", () => {
  it("are kept by account, oldest first, also when two are kept at once", async () => {
    await Promise.all([keepLesson(post(1)), keepLesson(post(2, { account: "x:other" })), keepLesson(post(3))]);
    expect(await ids()).toEqual([post(1).id, post(3).id]);
    expect(await ids("x:other")).toEqual([post(2).id]);
  });
  it("hold the newest word on a post, and no more of it than teaches", async () => {
    await keepLesson(post(1, { class: "promo" }));
    await keepLesson(post(1, { class: "curated", text: "x".repeat(9_000) }));
    const [only, ...others] = (await readLessons())["x:acme"] ?? [];
    expect(others).toEqual([]);
    expect(only).toMatchObject({ class: "curated", text: "x".repeat(2_000) });
    expect(Object.keys(only ?? {}).sort()).toEqual(["at", "class", "id", "kind", "site", "text"]);
  });
  it("are at most a hundred an account", async () => {
    for (let n = 0; n < 101; n++) await keepLesson(post(n));
    expect(await ids()).toHaveLength(100);
    expect(await ids()).not.toContain(post(0).id);
  });
  it("are taken back one by one, or by account and time", async () => {
    for (const n of [1, 2, 3]) await keepLesson(post(n, { at: n * 1_000 }));
    await dropLesson(post(2));
    expect(await ids()).toEqual([post(1).id, post(3).id]);
    await forgetLessons({ account: "x:acme", fromAt: 3_000 });
    expect(await ids()).toEqual([post(1).id]);
    await keepLesson(post(4, { account: "x:other" }));
    await forgetLessons({ account: "x:acme" });
    expect(Object.keys(await readLessons())).toEqual(["x:other"]);
    await forgetLessons({});
    expect(await readLessons()).toEqual({});
  });
  it("that are damaged are as if never said", async () => {
    local.kept.set("lessons", { accounts: "none" });
    expect(await readLessons()).toEqual({});
  });
  it("that cannot be kept are told of, and lose none that were", async () => {
    await keepLesson(post(1));
    local.refusal = new Error("full");
    await expect(keepLesson(post(2))).rejects.toThrow("full");
    local.refusal = undefined;
    expect(await ids()).toEqual([post(1).id]);
  });
});

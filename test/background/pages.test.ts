/** The engine goes where it was asked for; what was open before Aplomb gets its sentinel, once. */
import { beforeEach, expect, it, vi } from "vitest";
import { bring, plant, readable } from "../../src/background/pages.ts";
import { packSite, unpackSite } from "../../src/core/site.ts";
import { x } from "../../src/sites/x.ts";
import { changeSettings } from "../../src/store/settings.ts";
import { brought, browser, local, resetBrowser, tabs } from "../fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

const SCRIPTS = [{ matches: ["https://x.com/*"], js: ["sentinel.js"], css: ["marks.css"], all_frames: true }];

beforeEach(resetBrowser);

it("brings the engine to the frame that asked, and to no other, after the site of that frame", async () => {
  await bring("engine", { tab: { id: 7 } as never, frameId: 3, url: "https://x.com/home" });
  const target = { tabId: 7, frameIds: [3] };
  expect(brought).toEqual([
    { target, func: expect.any(Function), args: [packSite(x)] },
    { target, files: ["/src/content/engine.js"] },
  ]);
});

it("brings what hears replies begin after the engine, where people asked for it", async () => {
  await changeSettings((now) => ({ ...now, begunReplies: true }));
  await bring("engine", { tab: { id: 7 } as never, url: "https://x.com/home" });
  await bring("optional", { tab: { id: 7 } as never });
  expect(brought.slice(1)).toMatchObject([{ files: ["/src/content/engine.js", "/src/content/begun.js"] }, { files: ["/src/content/optional.js"] }]);
});

it("brings the rules that a policy asks for to the frame that asked", async () => {
  await bring("optional", { tab: { id: 7 } as never, frameId: 3 });
  expect(brought).toEqual([{ target: { tabId: 7, frameIds: [3] }, files: ["/src/content/optional.js"] }]);
});

it("has no engine for a page of no site it knows", async () => {
  await expect(bring("engine", { tab: { id: 7 } as never, url: "https://x.com.example/home" })).rejects.toThrow("no site file");
  expect(brought).toEqual([]);
});

it("has no engine for what is no tab", async () => {
  await expect(bring("engine", {})).rejects.toThrow("outside a tab");
  expect(brought).toEqual([]);
});

it("plants script and sheet under every open page, once for each start; one that refuses keeps them from no other", async () => {
  tabs.set(1, () => undefined).set(2, () => undefined);
  vi.spyOn(browser.scripting, "executeScript").mockRejectedValueOnce(new Error("an error page"));
  await plant(SCRIPTS);
  expect(brought).toEqual([
    { target: { tabId: 1, allFrames: true }, files: ["marks.css"] },
    { target: { tabId: 2, allFrames: true }, files: ["marks.css"] },
    { target: { tabId: 2, allFrames: true }, files: ["sentinel.js"], injectImmediately: true },
  ]);
  await plant(SCRIPTS);
  expect(brought).toHaveLength(3);
});

it("tries a policy's selectors in the page, and brings those that its browser can read", async () => {
  await local.set({ settings: { policy: { sites: { x: { seen: "2026-11-23", composers: { post: { box: ["][", ".new"] } } } } } } });
  vi.spyOn(browser.scripting, "executeScript").mockImplementationOnce((async () => [{ result: [".new"] }]) as never);
  await bring("engine", { tab: { id: 7 } as never, url: "https://x.com/home" });
  const [{ args: [packed] = [] } = {}] = brought as readonly { readonly args?: readonly string[] }[];
  expect(unpackSite(packed ?? "").composers[0]?.box).toEqual([".new", ...(x.composers[0]?.box ?? [])]);
});

it("knows a selector that can be read from one that cannot", () => {
  const querySelector = (selector: string) => {
    if (selector.includes("][")) throw new SyntaxError(selector);
    return null;
  };
  vi.stubGlobal("document", { createDocumentFragment: () => ({ querySelector }) });
  expect(readable(["][", ".new"])).toEqual([".new"]);
  vi.unstubAllGlobals();
});

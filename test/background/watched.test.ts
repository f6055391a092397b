/** A host is watched over when somebody has asked for it and the browser allows it: neither alone is enough. */
import { beforeEach, expect, it, vi } from "vitest";
import { keepWatch, offerIn, siteAt, watchedPages } from "../../src/background/watched.ts";
import { changeSettings } from "../../src/store/settings.ts";
import { brought, browser, forbidden, local, registered, resetBrowser, tabs } from "../fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

const SCRIPTS = [{ matches: ["https://x.com/*"], js: ["sentinel.js"], css: ["marks.css"], all_frames: true }];
const watch = (...watched: { site: "bluesky" | "mastodon" | "x"; host: string }[]) => changeSettings((old) => ({ ...old, watched }));
const keep = async () => {
  await keepWatch(SCRIPTS);
  return [...registered.values()];
};

beforeEach(resetBrowser);

it("is registered once, and brought to what is open there", async () => {
  tabs.set(4, () => undefined);
  await watch({ site: "bluesky", host: "bsky.app" });
  const script = {
    ...{ id: "watched:bsky.app", matches: ["https://bsky.app/*"], js: ["/sentinel.js"], css: ["/marks.css"] },
    ...{ allFrames: true, runAt: "document_start", persistAcrossSessions: true },
  };
  expect(await keep()).toEqual([script]);
  expect(brought).toEqual([
    { target: { tabId: 4, allFrames: true }, files: ["marks.css"] },
    { target: { tabId: 4, allFrames: true }, files: ["sentinel.js"], injectImmediately: true },
  ]);
  expect(await Promise.all([keep(), keep()])).toEqual([[script], [script]]);
  expect(brought).toHaveLength(2);
});

it("is known by its host, which for Mastodon may be any", async () => {
  await watch({ site: "bluesky", host: "bsky.app" }, { site: "mastodon", host: "social.example" });
  expect((await siteAt("https://bsky.app/")).id).toBe("bluesky");
  expect((await siteAt("https://social.example/publish")).id).toBe("mastodon");
  expect((await siteAt("https://x.com/home")).id).toBe("x");
  expect(await watchedPages()).toEqual(["https://bsky.app/*", "https://social.example/*"]);
  await expect(siteAt("https://evil.social.example/")).rejects.toThrow("no site file");
});

it("is left alone when nobody asked, when the browser takes it back, and when the wish is gone", async () => {
  await expect(siteAt("https://bsky.app/")).rejects.toThrow("no site file");
  await watch({ site: "bluesky", host: "bsky.app" });
  expect(await keep()).toHaveLength(1);
  forbidden.add("bsky.app");
  expect(await keep()).toEqual([]);
  await expect(siteAt("https://bsky.app/")).rejects.toThrow("no site file");
  forbidden.clear();
  expect(await keep()).toHaveLength(1);
  await watch();
  expect(await keep()).toEqual([]);
});

it("is offered by its host, or by what its page shows; not where it is watched already, nor on any other page", async () => {
  const looks = vi.spyOn(browser.scripting, "executeScript").mockImplementation((async () => [{ result: true }]) as never);
  expect(await offerIn(7, "bsky.app")).toEqual({ site: "bluesky", host: "bsky.app" });
  expect(looks).not.toHaveBeenCalled();
  expect(await offerIn(7, "social.example")).toEqual({ site: "mastodon", host: "social.example" });
  await watch({ site: "mastodon", host: "social.example" });
  expect(await offerIn(7, "social.example")).toBeUndefined();
  looks.mockImplementation((async () => [{ result: false }]) as never);
  expect(await offerIn(7, "news.example")).toBeUndefined();
  looks.mockRestore();
});

it("cannot be made of a site that comes with Aplomb, nor of what is no host", async () => {
  await watch({ site: "x", host: "x.example" });
  await expect(siteAt("https://x.example/")).rejects.toThrow("no site file");
  await local.set({
    settings: {
      watched: [
        { site: "mastodon", host: "*" },
        { site: "mastodon", host: "social.example" },
      ],
    },
  });
  expect(await watchedPages()).toEqual(["https://social.example/*"]);
});

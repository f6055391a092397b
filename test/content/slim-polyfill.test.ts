/** The engine's own messages, with a Chromium that knows no promises in its listeners, and with the polyfill at the other end. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";

type Hear = (message: unknown, sender: object, respond: (reply: unknown) => void) => boolean;
let hear: Hear;
let reply: unknown;

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("chrome", {
    runtime: {
      id: "aplomb",
      getManifest: () => ({ version: "1" }),
      sendMessage: async () => reply,
      onMessage: { addListener: (listener: Hear) => (hear = listener) },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());
const load = async () => (await import("../../src/content/slim-polyfill.ts")).default.runtime;

it("hands on what was answered, and throws what was refused", async () => {
  const runtime = await load();
  for (reply of ["recorded", null, undefined, { message: "x" }]) expect(await runtime.sendMessage({})).toBe(reply);
  reply = { __mozWebExtensionPolyfillReject__: true, message: "disk full" };
  await expect(runtime.sendMessage({})).rejects.toThrow("disk full");
});

it("answers later where there is an answer, and leaves all else to others", async () => {
  const runtime = await load();
  const respond = vi.fn();
  runtime.onMessage.addListener((message) => (message === "state" ? Promise.resolve("watching") : undefined));
  expect(hear("other", {}, respond)).toBe(false);
  expect(hear("state", {}, respond)).toBe(true);
  await Promise.resolve();
  expect(respond.mock.calls).toEqual([["watching"]]);
});

it("says why it has no answer, as the polyfill does", async () => {
  const runtime = await load();
  const respond = vi.fn();
  runtime.onMessage.addListener(() => Promise.reject(new Error("malformed message")));
  hear("state", {}, respond);
  await new Promise(setImmediate);
  expect(respond.mock.calls).toEqual([[{ __mozWebExtensionPolyfillReject__: true, message: "malformed message" }]]);
});

it("knows when the extension has gone", async () => {
  const runtime = await load();
  expect(runtime.id).toBe("aplomb");
  (globalThis as unknown as { chrome: { runtime: undefined } }).chrome.runtime = undefined;
  expect(() => runtime.id).toThrow();
});

it("is not misled by what a page has named: that is inherited by the global object, never its own", async () => {
  Object.setPrototypeOf(
    globalThis,
    Object.create(Object.getPrototypeOf(globalThis), { browser: { value: { runtime: { id: "the page's" } }, configurable: true } }),
  );
  const runtime = await load();
  expect(runtime.id).toBe("aplomb");
  Object.setPrototypeOf(globalThis, Object.getPrototypeOf(Object.getPrototypeOf(globalThis)));
});

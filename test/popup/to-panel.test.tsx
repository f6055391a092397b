// @vitest-environment happy-dom
/** The popup moves beside the page with one press, where the browser can do that. */
import { render } from "preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ToPanel } from "../../src/popup/to-panel.tsx";

const { api } = vi.hoisted(() => ({ api: {} as Record<string, unknown> }));
vi.mock("webextension-polyfill", () => ({ default: api }));

const close = vi.fn();
const mount = () => render(<ToPanel />, document.body);
const button = () => document.querySelector("button");

beforeEach(() => vi.stubGlobal("close", close));
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
  close.mockReset();
  for (const key of Object.keys(api)) delete api[key];
});

it("offers nothing where there is no panel", () => {
  mount();
  expect(button()).toBeNull();
});

it("opens Chromium's in the window that the popup belongs to", async () => {
  const open = vi.fn(async () => undefined);
  Object.assign(api, { sidePanel: { open }, windows: { getCurrent: async () => ({ id: 7 }) } });
  mount();
  await vi.waitFor(() => {
    button()?.click();
    expect(open).toHaveBeenCalledWith({ windowId: 7 });
  });
  await vi.waitFor(() => expect(close).toHaveBeenCalled());
});

it("opens Firefox's sidebar straight from the press", async () => {
  const open = vi.fn(async () => undefined);
  Object.assign(api, { sidebarAction: { open } });
  mount();
  button()?.click();
  expect(open).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(close).toHaveBeenCalled());
});

// @vitest-environment happy-dom
/** What stands in every page asks for the engine when somebody writes, and goes on asking while it has not come. */
import { beforeAll, beforeEach, expect, it, vi } from "vitest";

const sendMessage = vi.fn<(message: unknown) => Promise<void>>();
const box = document.createElement("textarea");
const write = () => box.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
const focus = () => box.dispatchEvent(new FocusEvent("focusin", { bubbles: true, composed: true }));
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeAll(async () => {
  vi.useFakeTimers();
  vi.stubGlobal("browser", { runtime: { sendMessage, onMessage: { addListener: () => {} } } });
  document.body.append(box);
  await import("../../src/content/sentinel.ts");
});
beforeEach(async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  sendMessage.mockReset();
});

it("asks once, however much is written while the answer is on its way", async () => {
  sendMessage.mockReturnValue(new Promise(() => {}));
  focus();
  for (const _ of "twelve words") write();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sendMessage.mock.calls).toEqual([[{ kind: "engine" }]]);
});

it("asks again at the next letter, where the background died while it answered", async () => {
  sendMessage.mockRejectedValueOnce(new Error("Could not establish connection")).mockResolvedValue();
  focus();
  await settled();
  expect(sendMessage).toHaveBeenCalledTimes(1);
  write();
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

it("asks again where the answer never comes at all", async () => {
  sendMessage.mockReturnValue(new Promise(() => {}));
  focus();
  await vi.advanceTimersByTimeAsync(2_000);
  write();
  expect(sendMessage).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2_000);
  write();
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

it("asks nothing where nothing is written", () => {
  const button = document.body.appendChild(document.createElement("button"));
  button.dispatchEvent(new FocusEvent("focusin", { bubbles: true, composed: true }));
  expect(sendMessage).not.toHaveBeenCalled();
});

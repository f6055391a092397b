// @vitest-environment happy-dom
/** Composers are found as they are used, each once; one whose card the page will not have is watched over all the same, and that is said. */
import { beforeEach, expect, it, vi } from "vitest";
import { watch } from "../../src/content/watch.ts";
import { resetBrowser } from "../fake-browser.ts";
import { openTab, showComposer } from "./x-page.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

const show = vi.fn(() => () => {});
const open = () => watch({ tab: openTab(), show, showStranger: () => () => {} });

beforeEach(() => {
  resetBrowser();
  show.mockClear();
  document.body.replaceChildren();
});

it("is one session for one composer, however often it gets the focus", () => {
  const watching = open();
  const { box, button } = showComposer({ text: "Bring [NAME]" });
  watching.notice(box);
  watching.notice(box);
  expect(watching.sessionAt(button)).toBe(watching.sessionAt(box));
  expect([show.mock.calls.length, watching.sessions().length, watching.isBlind]).toEqual([1, 1, false]);
});

it("is watched over without its card, and the tab says that it is blind", () => {
  show.mockImplementationOnce(() => {
    throw new Error("the page will not have it");
  });
  const watching = open();
  const { box } = showComposer({ text: "Bring [NAME]" });
  watching.notice(box);
  expect(watching.sessions()[0]?.update()?.level).toBe("stop");
  expect(watching.isBlind).toBe(true);
});

it("is forgotten when it is gone, but for what is still on its way out", () => {
  const watching = open();
  const [left, leaving, next] = ["Gone", "Leaving", "Next"].map((text) => showComposer({ text }));
  for (const one of [left, leaving]) watching.notice(one?.box);
  const session = leaving && watching.sessionAt(leaving.box);
  void session?.leaves(session.update() as never);
  for (const one of [left, leaving]) one?.root.remove();
  watching.notice(next?.box);
  expect(watching.sessions().map((one) => one.view.value.review?.draft.text)).toEqual(["Leaving", "Next"]);
});

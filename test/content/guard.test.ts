// @vitest-environment happy-dom
/** What is pressed reaches the page, or is held back for its author; an approval holds for what was shown, and no longer. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { composerAt } from "../../src/content/composer.ts";
import { guard } from "../../src/content/guard.ts";
import { Session } from "../../src/content/session.ts";
import { answer, type Snapshot } from "../../src/messages.ts";
import { x } from "../../src/sites/x.ts";
import { browser, resetBrowser } from "../fake-browser.ts";
import { openTab, showComposer } from "./x-page.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

const FAULTY = "Meet us at the fair, [NAME]";
const askAuthor = vi.fn<(session: Session) => Promise<string | undefined>>();
const tellGone = vi.fn(async () => {});
const held = vi.fn();
/** What the page does at a press on Post. */
const posted = vi.fn();
const recorded = vi.fn(async ({ post }) => ({ recorded: post.id }));
let page: ReturnType<typeof showComposer>;
let session: Session;
let ended: AbortController;

function open(snapshot: Partial<Snapshot> = {}, text = FAULTY) {
  page = showComposer({ text });
  const composer = composerAt(page.box, x);
  if (!composer) throw new Error("no composer");
  session = new Session(composer, openTab(snapshot), () => {});
  const hear = guard({ site: x, sessionAt: () => session, steppedAt: () => undefined, askAuthor, tellGone, held });
  ended = new AbortController();
  for (const type of ["click", "keydown", "submit"]) window.addEventListener(type, hear, { capture: true, signal: ended.signal });
  page.button.addEventListener("click", posted);
  page.box.addEventListener("keydown", posted);
}
const press = () => page.button.click();
const type = (init: KeyboardEventInit) =>
  page.box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, ...init }));
const settled = () => vi.advanceTimersByTimeAsync(500);

beforeEach(() => {
  vi.useFakeTimers();
  resetBrowser();
  vi.resetAllMocks();
  askAuthor.mockResolvedValue(undefined);
  recorded.mockImplementation(async ({ post }) => ({ recorded: post.id }));
  answer({ published: recorded });
  document.body.replaceChildren();
  open();
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

describe("a press", () => {
  it.each([
    ["on the button", press],
    ["of Ctrl+Enter", () => type({ ctrlKey: true })],
    ["of Cmd+Enter", () => type({ metaKey: true })],
  ])("%s against a stop reaches nothing of the page; its author is asked", async (_, action) => {
    action();
    expect([posted, held, askAuthor].map((done) => done.mock.calls.length)).toEqual([0, 1, 1]);
    expect(session.isLeaving).toBe(false);
  });

  it.each([
    ["a new line", {}],
    ["a word being composed", { ctrlKey: true, isComposing: true }],
    ["another shortcut", { ctrlKey: true, key: "b" }],
  ])("that is %s is the page's", (_, init) => {
    type(init);
    expect([posted.mock.calls.length, askAuthor.mock.calls.length]).toEqual([1, 0]);
  });

  it("against nothing graver than a warning goes through, and is followed", () => {
    page.write("All is said");
    press();
    expect([posted.mock.calls.length, session.isLeaving]).toEqual([1, true]);
  });

  it("on a button that is disabled is the page's business", () => {
    page.button.setAttribute("aria-disabled", "true");
    press();
    expect(askAuthor).not.toHaveBeenCalled();
  });

  it("that the page makes of its form, by a script of its own, is one like any other", () => {
    const form = document.createElement("form");
    form.addEventListener("submit", posted);
    page.root.replaceWith(form);
    form.append(page.root);
    const submit = () => form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    submit();
    expect([posted.mock.calls.length, askAuthor.mock.calls.length]).toEqual([0, 1]);
    page.write("All is said");
    submit();
    expect([posted.mock.calls.length, session.isLeaving]).toEqual([1, true]);
  });
});

describe("nobody is hindered", () => {
  it("in a pause: it goes out unwatched, and counts", async () => {
    ended.abort();
    open({ pause: { untilAt: Number.POSITIVE_INFINITY } });
    press();
    session.tab.departure.wasAnswered("published");
    page.write("");
    await settled();
    expect([posted.mock.calls.length, askAuthor.mock.calls.length]).toEqual([1, 0]);
    expect(recorded.mock.calls.map(([{ post }]) => post.text)).toEqual([FAULTY]);
  });

  it.each([
    ["nothing is known", () => Object.assign(session.world, { snapshot: undefined })],
    ["the extension is gone", () => vi.spyOn(browser.runtime, "id", "get" as never).mockReturnValue(undefined as never)],
  ])("when %s", (_, happen) => {
    happen();
    press();
    expect([posted.mock.calls.length, askAuthor.mock.calls.length]).toEqual([1, 0]);
    vi.restoreAllMocks();
  });

  it("when the dialog cannot be shown", async () => {
    askAuthor.mockRejectedValue(new Error("the page will not have it"));
    press();
    await settled();
    expect(posted).toHaveBeenCalledTimes(1);
  });
});

describe("an approval", () => {
  const decide = (reason: string | undefined, meanwhile = () => {}) =>
    askAuthor.mockImplementationOnce(async () => {
      meanwhile();
      return reason;
    });

  it("lets this very draft out, with its reason, and is spent when it is out", async () => {
    decide("her name is that");
    press();
    await settled();
    expect([posted.mock.calls.length, session.isLeaving]).toEqual([1, true]);
    session.tab.departure.wasAnswered("published");
    page.write("");
    await settled();
    expect(recorded.mock.calls.map(([{ post }]) => post.reason)).toEqual(["her name is that"]);
    page.write(FAULTY);
    press();
    expect(askAuthor).toHaveBeenCalledTimes(2);
  });

  it("holds until then: the author's next press needs no second word", async () => {
    decide("as it is");
    press();
    await settled();
    press();
    expect([posted.mock.calls.length, askAuthor.mock.calls.length]).toEqual([2, 1]);
  });

  it("is none when the author goes back", async () => {
    decide(undefined);
    press();
    await settled();
    press();
    expect([posted.mock.calls.length, askAuthor.mock.calls.length]).toEqual([0, 2]);
  });

  it("does not hold for a draft that changed under the dialog into another stop", async () => {
    decide("fine", () => page.write(`${FAULTY} [DATE]`));
    press();
    await settled();
    expect(posted).not.toHaveBeenCalled();
  });

  it("of a draft that the page has closed meanwhile is said to have come to nothing", async () => {
    decide("fine", () => page.root.remove());
    press();
    await settled();
    expect([posted.mock.calls.length, tellGone.mock.calls.length]).toEqual([0, 1]);
  });
});

describe("a press, where a team has not been heard of for a while", () => {
  const PROMO = "Last chance: 20% off the new collection, order now!";
  const asked = vi.fn<() => Promise<{ known: Pick<Snapshot, "crisis" | "team"> }>>();
  beforeEach(() => {
    ended.abort();
    document.body.replaceChildren();
    answer({ crisis: asked });
    open({ team: { syncedAt: Date.now() - 120_000, isAway: false } }, PROMO);
  });
  const heard = () => ({ syncedAt: Date.now(), isAway: false });

  it("waits until the team has been asked, and goes on once, however often it is pressed", async () => {
    asked.mockImplementation(async () => ({ known: { team: heard() } }));
    press();
    press();
    expect(posted).not.toHaveBeenCalled();
    await settled();
    expect([asked, posted, askAuthor].map((done) => done.mock.calls.length)).toEqual([1, 1, 0]);
    expect(session.isLeaving).toBe(true);
  });

  it("meets the crisis that was called meanwhile", async () => {
    asked.mockImplementation(async () => ({ known: { crisis: { reason: "Flood", untilAt: Date.now() + 60_000 }, team: heard() } }));
    press();
    await settled();
    expect([posted, askAuthor].map((done) => done.mock.calls.length)).toEqual([0, 1]);
  });

  it("is not held back by a team that never answers", async () => {
    asked.mockImplementation(() => new Promise(() => undefined));
    press();
    await vi.advanceTimersByTimeAsync(4_500);
    expect(posted).toHaveBeenCalledTimes(1);
  });

  it("asks nobody when the team has just been heard", () => {
    ended.abort();
    document.body.replaceChildren();
    open({ team: heard() }, PROMO);
    press();
    expect([asked, posted].map((done) => done.mock.calls.length)).toEqual([0, 1]);
  });
});

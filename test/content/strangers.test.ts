// @vitest-environment happy-dom
/** A composer after a redesign is told from other boxes, said to be unknown while it is there, and described without a word of its own. */
import fc from "fast-check";
import { describe as about, beforeEach, expect, it, vi } from "vitest";
import { describe, Strangers, strangerAt } from "../../src/content/strangers.ts";
import { x } from "../../src/sites/x.ts";
import { showComposer } from "./x-page.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

const show = (html: string) => {
  document.body.innerHTML = html;
  return document.querySelector(".box") as HTMLElement;
};
const dialog = (button: string, box = '<div class="box" contenteditable="true"></div>') =>
  `<div role="dialog"><div>${box}</div><footer><button><span>${button}</span></button></footer></div>`;
beforeEach(() => document.body.replaceChildren());

about("what looks like a composer", () => {
  it.each(["Post", "Poster", " Tout  poster", "Antworten", "Publicar", "Publish"])("has a button “%s”", (button) => {
    expect(strangerAt(show(dialog(button)), x)?.root.getAttribute("role")).toBe("dialog");
  });

  it.each([
    ["a profile to fill in", dialog("Save", '<textarea class="box"></textarea>')],
    ["a message", dialog("Post", '<div data-testid="dmComposerTextInput" class="box" contenteditable="true"></div>')],
    ["a box that stands where nobody publishes", '<aside><div class="box" contenteditable="true"></div><button>Post</button></aside>'],
    ["a line to search in", dialog("Post", '<input class="box">')],
  ])("is not %s", (_, html) => expect(strangerAt(show(html), x)).toBeUndefined());

  it("is not a composer that is known", () => {
    const { box } = showComposer({ text: "Known" });
    expect(strangerAt(box, x)).toBeUndefined();
  });
});

about("one that is open", () => {
  const hide = vi.fn();
  const shown = vi.fn(() => hide);
  beforeEach(() => vi.clearAllMocks());

  it("is said once, and no longer when its box is gone", async () => {
    const strangers = new Strangers(x, shown);
    const box = show(dialog("Post"));
    strangers.notice(box);
    strangers.notice(box);
    expect([shown.mock.calls.length, strangers.any]).toEqual([1, true]);
    box.closest('[role="dialog"]')?.remove();
    await vi.waitFor(() => expect(hide).toHaveBeenCalledTimes(1));
    expect(strangers.any).toBe(false);
  });

  it("is told in the tab's state even where the page will not have a card", () => {
    const strangers = new Strangers(x, () => {
      throw new Error("no");
    });
    strangers.notice(show(dialog("Post")));
    expect(strangers.any).toBe(true);
  });
});

about("the report", () => {
  it("holds tags, attribute names and structure", () => {
    const box = show(
      `<main data-testid="secret1"><div role="dialog" class="secret2"><p title="secret3">secret4</p>
       <div class="box" contenteditable="true" role="textbox" aria-label="secret5"><b>secret6</b></div><button type="button">Post</button></div></main>`,
    );
    const stranger = strangerAt(box, x);
    expect(stranger && describe(stranger, x, "1.2.3", "2026-11-23")).toBe(
      [
        "Aplomb 1.2.3 · x · 2026-11-23",
        "in: main data-testid < body < html",
        "div role=dialog class",
        "  p title",
        "  » div class contenteditable=true role=textbox aria-label",
        "  button type=button",
      ].join("\n"),
    );
  });

  it("never holds a word of the page's, wherever it stands", () => {
    const word = fc.stringMatching(/^SECRET[A-Za-z0-9 ]{0,12}$/);
    fc.assert(
      fc.property(word, word, word, (text, value, role) => {
        const box = show(dialog("Post"));
        box.textContent = text;
        box.setAttribute("role", role);
        box.setAttribute("data-draft", value);
        box.before(text);
        const stranger = strangerAt(box, x);
        const report = stranger ? describe(stranger, x, "1", "2026-11-23") : "SECRET";
        expect(report).not.toContain("SECRET");
      }),
      { numRuns: 50 },
    );
  });

  it("has an end, however much the page is made of", () => {
    const box = show(dialog("Post"));
    box.after(...Array.from({ length: 5_000 }, () => document.createElement("i")));
    const stranger = strangerAt(box, x);
    expect(stranger && describe(stranger, x, "1", "2026-11-23").split("\n").length).toBe(82);
  });
});

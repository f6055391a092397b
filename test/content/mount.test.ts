// @vitest-environment happy-dom
/** What is ours on the page is closed to it, follows it, comes back, and hears its own keys alone. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Keys } from "../../src/content/keys.ts";
import { type Mounted, mount } from "../../src/content/mount.ts";
import { browser } from "../fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

const frames = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
let mounted: Mounted;
beforeEach(() => {
  document.body.replaceChildren();
  mounted = mount("aplomb-card", "p {}", () => ({ parent: document.body, before: null }));
});
afterEach(() => {
  mounted.remove();
  vi.restoreAllMocks();
});

describe("on the page", () => {
  it("nothing of the inside is in reach, though the page defined the name", () => {
    let seen: ShadowRoot | null | undefined;
    customElements.define(
      "aplomb-stop",
      class extends HTMLElement {
        connectedCallback() {
          seen = this.attachInternals?.().shadowRoot ?? this.shadowRoot;
        }
      },
    );
    const { host, inside, remove } = mount("aplomb-stop", "", () => ({ parent: document.body, before: null }));
    inside.textContent = "for the author alone";
    expect(seen ?? null).toBeNull();
    expect([host.textContent, host.firstElementChild?.shadowRoot]).toEqual(["", null]);
    remove();
  });

  it("it is put back when the page takes it away, but an orphan is not", async () => {
    mounted.host.remove();
    await frames();
    expect(mounted.host.isConnected).toBe(true);
    vi.spyOn(browser.runtime, "id", "get" as never).mockReturnValue(undefined as never);
    mounted.host.remove();
    await frames();
    expect(mounted.host.isConnected).toBe(false);
  });

  it("it reads from left to right, as its languages do, on a page that is read from right to left", () => {
    expect(mounted.inside.dir).toBe("ltr");
  });

  it("its theme is the page's, also when that changes", async () => {
    document.body.style.backgroundColor = "rgb(0, 0, 0)";
    await frames();
    expect(mounted.inside.dataset.theme).toBe("dark");
    document.body.style.backgroundColor = "rgb(255, 255, 255)";
    await frames();
    expect(mounted.inside.dataset.theme).toBe("light");
  });

  it("is shown by the word of a sheet that goes with the extension", () => {
    expect(mounted.host.style.getPropertyValue("display")).toBe("var(--aplomb-here, none)");
    mounted.show(false);
    expect([mounted.host.hidden, mounted.host.style.getPropertyValue("display")]).toEqual([true, "none"]);
  });
});

describe("keys", () => {
  const page = vi.fn();
  let keys: Keys;
  let ended: AbortController;
  const box = () => document.querySelector("textarea") as HTMLTextAreaElement;

  /** As the browser tells of a key. @returns the types that the page heard, and whether the key still does its work */
  function tell(target: EventTarget, type: string, code: string, init: KeyboardEventInit = {}) {
    page.mockClear();
    const event = new KeyboardEvent(type, { code, key: code, bubbles: true, cancelable: true, composed: true, ...init });
    Object.defineProperty(event, "isTrusted", { value: true });
    target.dispatchEvent(event);
    return { heard: page.mock.calls.map(([{ type: heard }]) => heard), works: !event.defaultPrevented };
  }

  beforeEach(() => {
    document.body.append(document.createElement("textarea"));
    ended = new AbortController();
    const { signal } = ended;
    keys = new Keys();
    for (const type of ["keydown", "keyup", "input"]) {
      window.addEventListener(type, (event) => keys.hear(event), { capture: true, signal });
      window.addEventListener(type, page, { capture: true, signal });
    }
  });
  afterEach(() => ended.abort());

  it("typed into a part of ours do their work there and reach nothing of the page; the part is told", () => {
    const field = document.createElement("textarea");
    const written = vi.fn();
    field.addEventListener("input", written);
    mounted.inside.append(field);
    field.focus();
    for (const type of ["keydown", "keyup"]) expect(tell(field, type, "KeyN")).toEqual({ heard: [], works: true });
    page.mockClear();
    field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    expect([page.mock.calls.length, written.mock.calls.length]).toEqual([0, 1]);
  });

  it("typed elsewhere are the page's", () => {
    for (const type of ["keydown", "keyup"]) expect(tell(box(), type, "KeyN")).toEqual({ heard: [type], works: true });
  });

  it("whose press was held back do nothing more until they are let go", () => {
    tell(box(), "keydown", "Enter");
    keys.holdBack();
    expect(tell(mounted.inside, "keydown", "Enter", { repeat: true })).toEqual({ heard: [], works: false });
    expect(tell(box(), "keydown", "Enter", { repeat: true })).toEqual({ heard: [], works: false });
    tell(box(), "keyup", "Enter");
    expect(tell(box(), "keydown", "Enter")).toEqual({ heard: ["keydown"], works: true });
    expect(tell(box(), "keydown", "Enter", { repeat: true })).toEqual({ heard: ["keydown"], works: true });
  });

  it("pressed in a part of ours that has gone since do nothing to what has the focus then", () => {
    tell(mounted.inside, "keydown", "Escape");
    expect(tell(mounted.inside, "keydown", "Escape", { repeat: true })).toEqual({ heard: [], works: true });
    expect(tell(box(), "keydown", "Escape", { repeat: true })).toEqual({ heard: [], works: false });
    expect(tell(box(), "keyup", "Escape").heard).toEqual([]);
    expect(tell(box(), "keyup", "Escape").heard).toEqual(["keyup"]);
  });

  it("of a page that plays the keyboard change nothing", () => {
    mounted.inside.dispatchEvent(new KeyboardEvent("keydown", { code: "KeyN", bubbles: true, composed: true }));
    expect(tell(box(), "keyup", "KeyN").heard).toEqual(["keyup"]);
  });
});

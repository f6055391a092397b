// @vitest-environment happy-dom
/** Crisis mode in the popup: called with a reason and an end, shown, ended by a press or of itself. */
import "fake-indexeddb/auto";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Page } from "../../src/popup/page.tsx";
import { PopupModel } from "../../src/popup/state.ts";
import { kept, resetWorld, world } from "./fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("./fake-browser.ts")).browser }));

const HOUR = 3_600_000;
const NOON = new Date(2026, 10, 19, 12).getTime();
/** Waiting moves the faked clock by some milliseconds. */
const about = (at: number) => expect.closeTo(at, -4);
const RECALL = { reason: "Product recall", untilAt: NOON + HOUR };

beforeEach(() => {
  vi.useFakeTimers({ now: NOON, toFake: ["Date"] });
  resetWorld({ lang: "en" });
});
afterEach(() => {
  vi.useRealTimers();
  render(null, document.body);
  document.body.replaceChildren();
});

describe("calling a crisis", () => {
  it.each([
    ["For an hour", NOON + HOUR, "Crisis mode until 13:00"],
    ["Until midnight", new Date(2026, 10, 20).getTime(), "Crisis mode until midnight"],
    ["Until I end it, 7 days at most", NOON + 7 * 24 * HOUR, "Crisis mode until Thursday 26 November, 12:00"],
  ])("%s", async (end, untilAt, says) => {
    await open();
    await ask();
    choose(end);
    submit("  Product recall ");
    await vi.waitFor(() => expect(text(".crisis.is-on [role=status]")).toBe(`${says}Product recall`));
    expect(kept().crisis).toEqual({ reason: "Product recall", untilAt: about(untilAt) });
    expect(all("form#crisis")).toHaveLength(0);
    expect(document.activeElement?.textContent).toBe("End crisis mode");
  });

  it("is asked for at once where a key has led here", async () => {
    location.hash = "#crisis";
    await open();
    await vi.waitFor(() => expect(document.activeElement).toBe(reasonField()));
    location.hash = "";
  });

  it("lasts until midnight, unless something else is said", async () => {
    await open();
    await ask();
    submit("Product recall");
    await vi.waitFor(() => expect(kept().crisis).toMatchObject({ untilAt: new Date(2026, 10, 20).getTime() }));
  });

  it("begins in the field for the reason, which is required and short", async () => {
    await open();
    await ask();
    const field = reasonField();
    expect(document.activeElement).toBe(field);
    expect([field.required, field.maxLength]).toEqual([true, 140]);
    expect(text(`#${field.getAttribute("aria-describedby")}`)).toContain("140");
    submit("   ");
    expect(all("form#crisis")).toHaveLength(1);
    expect(kept().crisis).toBeUndefined();
  });

  it("ends a pause: a crisis that nobody watches would hold nothing back", async () => {
    resetWorld({ lang: "en", pause: { untilAt: NOON + HOUR } });
    await open();
    await ask();
    submit("Product recall");
    await vi.waitFor(() => expect(kept().crisis).toBeDefined());
    expect(kept().pause).toBeUndefined();
  });

  it("can be thought better of", async () => {
    await open();
    await ask();
    click("Crisis mode…");
    await vi.waitFor(() => expect(all("form#crisis")).toHaveLength(0));
    expect(kept().crisis).toBeUndefined();
  });
});

describe("what the press speaks of", () => {
  const moment = (id: string, dead: number, hoursAgo = 1) => ({
    id,
    kind: "disaster",
    names: [],
    words: [],
    headlines: [{ headline: `${id} `.padEnd(200, "x"), source: "BBC", at: NOON }],
    dead,
    firstAt: NOON - hoursAgo * HOUR,
    lastAt: NOON - hoursAgo * HOUR,
  });
  const suggested = () => all<HTMLOptionElement>("datalist option").map(({ value }) => value.split(" ")[0]);

  it("is suggested, gravest first, cut to fit; yesterday's is not", async () => {
    world.moments = [moment("fire", 3), moment("quake", 2_300), moment("crash", 12), moment("flood", 40), moment("war", 900, 25)];
    await open();
    await ask();
    await vi.waitFor(() => expect(suggested()).toEqual(["quake", "flood", "crash"]));
    expect(Math.max(...all<HTMLOptionElement>("datalist option").map(({ value }) => value.length))).toBe(140);
  });

  it("on a past day is no suggestion for today", async () => {
    resetWorld({ lang: "en", rehearsal: { day: "2012-07-20", startedAt: NOON } });
    world.moments = [moment("quake", 2_300)];
    await open();
    await vi.waitFor(() => expect(world.told).toContain("facts"));
    await ask();
    expect(suggested()).toEqual([]);
  });
});

describe("a crisis", () => {
  it("is ended by one press, which leaves the keyboard where it was", async () => {
    resetWorld({ lang: "en", crisis: RECALL });
    await open();
    await vi.waitFor(() => click("End crisis mode"));
    await vi.waitFor(() => expect(all(".is-on")).toHaveLength(0));
    expect(kept().crisis).toBeUndefined();
    find<HTMLButtonElement>(".crisis > button").focus();
    expect(document.activeElement?.textContent).toBe("Crisis mode…");
  });

  it("ends of itself before the reader's eyes", async () => {
    resetWorld({ lang: "en", crisis: { ...RECALL, untilAt: Date.now() + 300 } });
    await open();
    await vi.waitFor(() => expect(text(".crisis")).toContain("Product recall"));
    await vi.waitFor(() => expect(all(".is-on")).toHaveLength(0));
    expect(text(".crisis [role=status]")).toBe("");
  });

  it("that is over is not shown", async () => {
    resetWorld({ lang: "en", crisis: { ...RECALL, untilAt: NOON } });
    await open();
    expect(all(".is-on")).toHaveLength(0);
  });

  it("is of real life: a past day that is rehearsed does not hide it", async () => {
    resetWorld({ lang: "en", crisis: RECALL, rehearsal: { day: "2012-07-20", startedAt: NOON } });
    await open();
    await vi.waitFor(() => expect(text(".crisis.is-on")).toContain("until 13:00"));
  });

  it("is a « mode crise » in French", async () => {
    resetWorld({ lang: "fr", crisis: { ...RECALL, untilAt: NOON + 48 * HOUR } });
    await open();
    await vi.waitFor(() => expect(text(".crisis-title")).toBe("Mode crise jusqu’au samedi 21 novembre à 12:00"));
  });
});

async function open(): Promise<void> {
  const popup = new PopupModel();
  popup.open();
  render(<Page popup={popup} />, document.body);
  await vi.waitFor(() => expect(find(".week").getAttribute("aria-busy")).toBe("false"));
}
async function ask(): Promise<void> {
  await vi.waitFor(() => click(find(".crisis > button").textContent));
  await vi.waitFor(() => expect(document.activeElement).toBe(reasonField()));
}
function choose(end: string): void {
  const label = all("form#crisis label").find((candidate) => candidate.textContent === end);
  label?.querySelector("input")?.click();
}
function submit(reason: string): void {
  reasonField().value = reason;
  find("form#crisis").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
}
const reasonField = () => find<HTMLInputElement>("#crisis-reason");
const all = <E extends HTMLElement>(selector: string) => [...document.querySelectorAll<E>(selector)];
function find<E extends HTMLElement>(selector: string): E {
  const [found] = all<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
const text = (selector: string) => find(selector).textContent.trim();
function click(name: string): void {
  const button = all("button").find((candidate) => candidate.textContent === name);
  if (!button) throw new Error(`no button "${name}"`);
  button.click();
}

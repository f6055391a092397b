// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { MixClass } from "../../src/core/model.ts";
import type { Post } from "../../src/core/post.ts";
import { Page } from "../../src/popup/page.tsx";
import { PopupModel } from "../../src/popup/state.ts";
import { dropLedger, openLedger } from "../../src/store/ledger.ts";
import { readLessons } from "../../src/store/lessons.ts";
import { kept, resetWorld, world } from "./fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("./fake-browser.ts")).browser }));

const MINUTE = 60_000;
/** Waiting moves the faked clock by some milliseconds. */
const about = (at: number) => expect.closeTo(at, -4);
/** A Thursday noon, so that a week has begun everywhere. */
const NOON = new Date(2026, 10, 19, 12).getTime();

beforeEach(() => {
  vi.useFakeTimers({ now: NOON, toFake: ["Date"] });
  resetWorld({ lang: "en" });
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  render(null, document.body);
  document.body.replaceChildren();
  await Promise.all([dropLedger("aplomb"), dropLedger("aplomb-rehearsal")]);
});

describe("planned posts", () => {
  it("that touch the news are told with what shows it; none says nothing", async () => {
    await open();
    expect(document.querySelector(".planned")).toBeNull();
    const what = { en: "Tied to grave news right now: #Aurora", fr: "Lié en ce moment à une actualité grave : #Aurora" };
    const headlines = [{ headline: "Twelve people killed in Aurora", source: "Reuters", at: NOON }];
    world.planned = [{ id: post(1, "promo").id, account: "x:acme", dueAt: NOON + 3_600_000, level: "stop", what, headlines }];
    render(null, document.body);
    mount();
    await vi.waitFor(() => expect(text(".planned h2")).toBe("1 planned post touches the news"));
    expect(text(".planned li")).toContain(what.en);
    expect(text(".planned li")).toContain("Twelve people killed in Aurora");
    expect(text(".planned li")).toContain("13:00");
  });
});

describe("the week", () => {
  it("shows each class's share beside its target, and what to post next", async () => {
    await publish("promo", "promo", "curated", "promo", "promo", "engagement");
    await open();
    expect(column("Promo")).toEqual(["67%", "4 posts", "target 20%"]);
    expect(column("Curated")).toEqual(["17%", "1 post", "target 40%"]);
    expect(column("Engagement")).toEqual(["17%", "1 post", "target 40%"]);
    expect(text(".advice")).toBe("A reply or a question next: 4 of your last 6 posts were promotions.");
  });

  it("shows numbers rather than shares before five posts", async () => {
    await publish("promo", "engagement");
    await open();
    expect(column("Promo")).toEqual(["1", "target 20%"]);
    expect(text("figcaption")).toContain("2 so far");
  });

  it("invites when nothing was published", async () => {
    await open();
    expect(text("figcaption")).toContain("Nothing published yet this week");
    expect(text(".advice")).toContain("keeps count");
  });

  it("leaves last week's posts out of the sum, and in the list", async () => {
    await record([{ ...post(0, "promo"), at: NOON - 7 * 24 * 60 * MINUTE }]);
    await open();
    expect(text("figcaption")).toContain("Nothing published yet this week");
    expect(all(".last-post")).toHaveLength(1);
  });

  it("follows the account that is chosen, and its own target", async () => {
    resetWorld({ lang: "en", accounts: [{ id: "x:acme", site: "x", handle: "acme", target: { promo: 0.5, curated: 0.25, engagement: 0.25 } }] });
    await record([post(0, "promo"), post(1, "promo"), { ...post(2, "curated"), account: "linkedin:other" }]);
    await open();
    expect(column("Curated")).toContain("1");
    const choice = find<HTMLSelectElement>("select");
    choice.value = "x:acme";
    choice.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() => expect(column("Curated")).toContain("0"));
    expect(column("Promo")).toEqual(["2", "target 50%"]);
  });

  it("says so when the ledger cannot be read, and reads it on the next try", async () => {
    await publish("promo");
    const real = indexedDB;
    vi.stubGlobal("indexedDB", {
      open: () => {
        throw new Error("refused");
      },
    });
    mount();
    await vi.waitFor(() => expect(text("[role=alert]")).toContain("refused"));
    expect(all(".mix")).toHaveLength(0);
    vi.stubGlobal("indexedDB", real);
    find("[role=alert] button").click();
    await vi.waitFor(() => expect(all(".last-post")).toHaveLength(1));
    expect(all("[role=alert]")).toHaveLength(0);
  });
});

describe("a post's class", () => {
  it("is corrected in one press: the figures follow, the ledger keeps it, the tabs hear of it", async () => {
    await publish("promo", "promo");
    await open();
    press("Curated");
    await vi.waitFor(() => expect(column("Curated")).toContain("1"));
    expect(text(".last-facts")).toContain("Curated (corrected)");
    await vi.waitFor(() => expect(world.told).toContain("changed"));
    const ledger = await openLedger();
    const [newest] = await ledger.between(0, NOON + 1);
    ledger.close();
    expect(newest).toMatchObject({ class: "curated", corrected: true });
  });

  it("is taken back, and said, when it cannot be kept", async () => {
    await publish("promo", "promo");
    await open();
    vi.stubGlobal("indexedDB", {
      open: () => {
        throw new Error("disk full");
      },
    });
    press("Curated");
    await vi.waitFor(() => expect(text("[role=alert]")).toContain("disk full"));
    expect(column("Promo")).toContain("2");
    expect(world.told).not.toContain("changed");
  });

  it("teaches what is judged next, and is forgotten when it is taken back", async () => {
    await publish("promo");
    await open();
    press("Curated");
    await vi.waitFor(async () => expect(await readLessons()).toMatchObject({ "x:acme": [{ text: "Post 0", class: "curated" }] }));
    await vi.waitFor(() => expect(world.told).toContain("changed"));
    press("Promo");
    await vi.waitFor(async () => expect(await readLessons()).toEqual({}));
  });

  it("is again as it was judged once the correction is undone: figures, ledger and lessons follow, the keyboard stays with the post", async () => {
    await publish("promo", "promo");
    await open();
    press("Curated");
    await vi.waitFor(() => expect(find(".last-post .undo").getAttribute("aria-label")).toBe("Undo: Promo again, as judged"));
    await vi.waitFor(async () => expect(await readLessons()).not.toEqual({}));
    find(".last-post .undo").click();
    await vi.waitFor(() => expect(column("Promo")).toContain("2"));
    await vi.waitFor(async () => expect(await readLessons()).toEqual({}));
    expect(text(".last-facts")).not.toContain("corrected");
    await vi.waitFor(() => expect(document.activeElement).toBe(find(".last-post .class-choice button")));
    const ledger = await openLedger();
    const [newest] = await ledger.between(0, NOON + 1);
    ledger.close();
    expect(newest).toEqual(post(0, "promo"));
  });

  it("shows the reason a stop was overridden", async () => {
    await record([{ ...post(0, "promo"), overridden: ["no-phone"], reason: "our own number" }]);
    await open();
    expect(text(".last-override")).toBe("Published over a stop: “our own number”");
  });
});

describe("this tab", () => {
  const ON_X = "https://x.com/home";
  it.each([
    ["watching", { site: "x", state: "watching", account: "x:acme", composers: 1 }, ON_X, "Watching @acme on X"],
    ["blind", { site: "x", state: "blind", composers: 1 }, ON_X, "Not watching here: X page not recognised"],
    ["opened before Aplomb", undefined, ON_X, "Reload the tab to let Aplomb watch"],
    ["another site", undefined, "https://example.com/", "No supported site in this tab"],
    ["a page of the browser's", undefined, undefined, "No supported site in this tab"],
  ])("%s", async (_, state, url, says) => {
    world.state = state;
    world.tab = { id: 1, url };
    await open();
    await vi.waitFor(() => expect(text("[role=status]")).toBe(says));
  });

  it("is watched from the click on that the browser was asked, where it is a site on request", async () => {
    world.tab = { id: 1, url: "https://social.example/home" };
    world.offer = { site: "mastodon", host: "social.example" };
    await open();
    await vi.waitFor(() => expect(text(".here-offer")).toContain("Mastodon at social.example"));
    click("Watch here");
    await vi.waitFor(() => expect(kept().watched).toEqual([{ site: "mastodon", host: "social.example" }]));
    expect(world.allowed).toEqual(["https://social.example/*"]);
  });

  it("is spoken for by the frame that somebody writes in", async () => {
    world.state = { site: "linkedin", state: "watching", composers: 0 };
    world.frames.set(4, undefined);
    world.frames.set(7, { site: "linkedin", state: "watching", account: "linkedin:ada-lamont", composers: 1 });
    await open();
    await vi.waitFor(() => expect(text("[role=status]")).toBe("Watching ada-lamont on LinkedIn"));
  });

  it("is paused for an hour, and resumed", async () => {
    world.state = { site: "x", state: "watching", composers: 0 };
    await open();
    click("Pause");
    await vi.waitFor(() => click("For an hour"));
    await vi.waitFor(() => expect(text("[role=status]")).toBe("Paused until 13:00"));
    expect(document.activeElement?.textContent).toBe("Resume");
    expect(kept().pause).toEqual({ untilAt: about(NOON + 60 * MINUTE) });
    click("Resume");
    await vi.waitFor(() => expect(text("[role=status]")).toBe("Watching on X"));
    expect(kept().pause).toBeUndefined();
  });

  it("is paused for today on this site only", async () => {
    world.state = { site: "x", state: "watching", composers: 0 };
    await open();
    click("Pause");
    await vi.waitFor(() => find("[type=checkbox]").click());
    click("For today");
    await vi.waitFor(() => expect(text("[role=status]")).toBe("Paused on X until midnight"));
    expect(kept().pause).toEqual({ untilAt: new Date(2026, 10, 20).getTime(), site: "x" });
  });
});

describe("the news", () => {
  it.each([
    ["fresh", [{ id: "a", feed: "A", checkedAt: NOON - 12 * MINUTE }], "News checked 12 minutes ago"],
    [
      "as old as the oldest source",
      [
        { id: "a", feed: "A", checkedAt: NOON },
        { id: "b", feed: "B", checkedAt: NOON - 90 * MINUTE },
      ],
      "News checked 1 hour ago",
    ],
    ["never checked", [{ id: "a", feed: "A" }], "News not checked yet"],
    [
      "failed",
      [{ id: "a", feed: "A", checkedAt: NOON - 90 * MINUTE, failed: { why: "status", detail: 503 } }],
      "News checked 1 hour ago · 1 source failed",
    ],
    ["without a source", [], "No news source: hashtags are not held against the news"],
    ["without an answer", undefined, "How old the news is could not be told"],
  ])("%s", async (_, sources, says) => {
    world.sources = sources;
    await open();
    await vi.waitFor(() => expect(text("footer")).toContain(says));
  });
});

describe("a past day", () => {
  it("is entered, shown, kept apart, and left", async () => {
    await publish("promo");
    await open();
    find<HTMLInputElement>("[type=date]").value = "2012-07-20";
    find("form").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(text(".rehearsal")).toContain("Rehearsing 20 July 2012"));
    await vi.waitFor(() => expect(all(".last-post")).toHaveLength(0));
    expect(kept().rehearsal).toEqual({ day: "2012-07-20", startedAt: about(NOON) });
    click("Back to today");
    await vi.waitFor(() => expect(all(".last-post")).toHaveLength(1));
    expect(all(".rehearsal")).toHaveLength(0);
  });

  it("cannot be today", async () => {
    await open();
    expect(find<HTMLInputElement>("[type=date]").max).toBe("2026-11-18");
  });
});

describe("a guess", () => {
  const guess = (n: number): Post => ({ ...post(n, "promo"), shares: { promo: 0.45, curated: 0.4, engagement: 0.15 } });

  /** Guesses are looked for once the week is shown. */
  const openAsked = async () => {
    await open();
    await vi.waitFor(() => expect(all(".to-sort li").length).toBeGreaterThan(0));
  };

  it("is hatched in the week's picture, and asked", async () => {
    await record([guess(0), post(1, "promo"), post(2, "curated")]);
    await openAsked();
    expect(all(".mix-segment .mix-hatch")).toHaveLength(1);
    expect(text("figcaption")).toContain("not sure yet (1 post)");
    expect(text(".to-sort")).toContain("Promo?");
    expect(all(".last-post.is-open [aria-pressed]")).toHaveLength(0);
  });

  it("is settled in one press: it leaves the list, the next question has the keyboard, the rest is said", async () => {
    await record([guess(0), guess(1)]);
    await openAsked();
    find(".to-sort .is-curated").click();
    await vi.waitFor(() => expect(all(".to-sort li")).toHaveLength(1));
    expect(text(".to-sort [aria-live]")).toBe("Curated. 1 left to sort.");
    await vi.waitFor(() => expect(document.activeElement).toBe(find(".to-sort button")));
    expect(await readLessons()).toMatchObject({ "x:acme": [{ text: "Post 0", class: "curated" }] });
  });

  it("that is right is learned from as well", async () => {
    await record([guess(0)]);
    await openAsked();
    find(".to-sort .is-promo").click();
    await vi.waitFor(() => expect(all(".to-sort li")).toHaveLength(0));
    await vi.waitFor(async () => expect(await readLessons()).toMatchObject({ "x:acme": [{ class: "promo" }] }));
  });

  it("is not asked again, and three at a time are enough", async () => {
    await record([guess(0), guess(1), guess(2), guess(3), { ...guess(4), corrected: true }]);
    await openAsked();
    expect(all(".to-sort li")).toHaveLength(3);
    expect(text(".to-sort")).toContain("1 more waits.");
  });
});

it("speaks French to who chose it", async () => {
  resetWorld({ lang: "fr" });
  await publish("promo", "promo", "curated", "promo", "promo", "engagement");
  await open();
  expect(document.documentElement.lang).toBe("fr");
  expect(text(".advice").replace(/\s/g, " ")).toBe("À suivre, une réponse ou une question : 4 de vos 6 derniers posts étaient de la promo.");
});

function post(n: number, as: MixClass): Post {
  const shares = { promo: 0, curated: 0, engagement: 0, [as]: 1 };
  const written = { text: `Post ${n}`, hashtags: [], links: [], shown: [], overridden: [], corrected: false };
  return {
    id: `01ARZ3NDEKTSV4RRFFQ69G5F${10 + n}`,
    at: NOON - n * MINUTE,
    site: "x",
    account: "x:acme",
    kind: "post",
    class: as,
    shares,
    ...written,
  };
}

/** Newest first, a minute apart. */
const publish = (...classes: MixClass[]) => record(classes.map((as, n) => post(n, as)));

async function record(posts: readonly Post[]): Promise<void> {
  const ledger = await openLedger();
  for (const one of posts) await ledger.record(one);
  ledger.close();
}

function mount(): void {
  const popup = new PopupModel();
  popup.open();
  render(<Page popup={popup} />, document.body);
}

/** Until the ledger has answered. */
async function open(): Promise<void> {
  mount();
  await vi.waitFor(() => expect(find(".week").getAttribute("aria-busy")).toBe("false"));
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
function find<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
const text = (selector: string) => find(selector).textContent.trim();

/** The figures under a class's name, top to bottom. */
function column(name: string): (string | null)[] {
  const at = all(".mix-figures thead tr > *").findIndex((head) => head.textContent === name);
  return all(".mix-figures tbody tr").map((row) => row.children[at]?.textContent ?? null);
}
function click(name: string): void {
  const button = all("button").find((candidate) => candidate.textContent === name);
  if (!button) throw new Error(`no button "${name}"`);
  button.click();
}
/** Says that the newest post is of this class. */
const press = (name: string) => find(`.last-post [aria-label="${name}"]`).click();

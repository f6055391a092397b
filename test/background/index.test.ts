/** The background as a whole: asked, told, woken and killed, with a browser, a network and a clock that are all made up. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { record } from "../../src/content/publication.ts";
import { layered } from "../../src/core/policy/layers.ts";
import type { Settings } from "../../src/core/policy/settings.ts";
import { ask, type Snapshot } from "../../src/messages.ts";
import { dropLedger, inLedger, type LedgerName, openLedger } from "../../src/store/ledger.ts";
import { keepLesson } from "../../src/store/lessons.ts";
import { readRecords } from "../../src/store/records.ts";
import { changeSettings } from "../../src/store/settings.ts";
import { alarms, browser, button, command, install, local, managed, opened, resetBrowser, ring, say, session, tabs } from "../fake-browser.ts";
import { post } from "../store/posts.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));
/** One source is enough to see how they are handled. */
vi.mock("../../src/feeds/index.ts", async () => ({ feeds: [(await import("../../src/feeds/wikipedia-current-events.ts")).wikipediaCurrentEvents] }));

const MINUTE = 60_000;
const NOW = Date.parse("2026-03-02T10:00:00Z");
const PORTAL = {
  query: {
    pages: [
      {
        title: "Portal:Current events/2026 March 2",
        revisions: [
          { slots: { main: { content: ";Armed conflicts and attacks\n*Twelve people are killed in a mass shooting in [[Aurora, Colorado]]." } } },
        ],
      },
    ],
  },
};
const fetching = vi.fn(async () => new Response(JSON.stringify(PORTAL)));

/** A worker starts: all that it does at its wake, none of what an earlier one had in mind. */
async function wake(): Promise<void> {
  vi.resetModules();
  await import("../../src/background/index.ts");
}

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ["Date", "setTimeout", "clearTimeout"] });
  vi.stubGlobal("fetch", fetching);
  resetBrowser();
  await wake();
});
afterEach(async () => {
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(0));
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fetching.mockClear();
  await Promise.all([dropLedger("aplomb"), dropLedger("aplomb-rehearsal")]);
});

/** A tab that listens, and what it was told last. */
function openTab(id: number): { snapshot?: Snapshot; times: number } {
  const heard: { snapshot?: Snapshot; times: number } = { times: 0 };
  tabs.set(id, (message) => {
    heard.snapshot = (message as { snapshot: Snapshot }).snapshot;
    heard.times++;
  });
  return heard;
}
const recorded = (name: LedgerName = "aplomb") => inLedger(name, (ledger) => ledger.between(0, Number.MAX_SAFE_INTEGER));

describe("what an author says to a finding", () => {
  it("is kept once, reaches every tab, and can be taken back", async () => {
    const tab = openTab(1);
    const aside = { key: "no-private-contact:a@b.com", account: "x:acme" };
    await ask("setAside", { aside: { key: "no-hashtag-pile" } });
    await ask("setAside", { aside });
    await ask("setAside", { aside });
    await vi.waitFor(() => expect(tab.snapshot?.asides).toEqual([aside, { key: "no-hashtag-pile" }]));
    await ask("takeBack", { aside });
    expect((await ask("facts", { site: "x" })).asides).toEqual([{ key: "no-hashtag-pile" }]);
  });

  it("counts for the rule", async () => {
    await ask("outcomes", { heeded: ["no-iban"], ignored: [], anyway: [], useless: ["no-slur"] });
    expect(await readRecords()).toMatchObject({ "no-iban": { heeded: 1 }, "no-slur": { useless: 1 } });
  });
});

describe("a tab that asks", () => {
  it("hears where a rule comes from, and nothing of one that is not there", async () => {
    const iban = await ask("basis", { rule: "no-iban" });
    expect(iban?.evidence[0]?.source).toContain("ISO 13616");
    expect(iban?.why.fr).toContain("prélèvement");
    expect(await ask("basis", { rule: "no-such-rule" })).toBeUndefined();
  });

  it("is answered at once by what is known, and told again when there is news", async () => {
    const tab = openTab(1);
    const facts = await ask("facts", { site: "x" });
    expect(facts.moments).toEqual([]);
    expect(facts.sources).toEqual([{ id: "wikipedia-current-events", feed: "Wikipedia, Current events" }]);
    await vi.waitFor(() => expect(tab.snapshot?.moments).toHaveLength(1));
    expect(tab.snapshot?.sources).toEqual([{ id: "wikipedia-current-events", feed: "Wikipedia, Current events", checkedAt: NOW }]);
    expect(fetching).toHaveBeenCalledTimes(1);
  });

  it("is told the bad news of what is ours, and nothing of it where there is none", async () => {
    const tab = openTab(1);
    local.kept.set("settings", { policy: { ours: ["#Aurora", "Belfiore"] } });
    expect(await ask("facts", { site: "x" })).not.toHaveProperty("ownNews");
    await vi.waitFor(() => expect(tab.snapshot?.moments).toHaveLength(1));
    expect(tab.snapshot).not.toHaveProperty("ownNews");
    local.kept.set("settings", { policy: { ours: ["Belfiore"] } });
    await changeSettings((now) => now);
    const story = "Belfiore recalls its lasagne over horse meat";
    local.kept.set("news:wikipedia-current-events", { items: [{ headline: story, source: "Wire", at: NOW }], checkedAt: NOW });
    expect((await ask("facts", { site: "x" })).ownNews).toEqual([{ name: "Belfiore", headlines: [{ headline: story, source: "Wire", at: NOW }] }]);
  });

  it("is told its posts of the last thirty days, shortened", async () => {
    const days = (n: number) => NOW - n * 1_440 * MINUTE;
    const own = [post(1, { at: days(31) }), post(2, { at: days(29) }), post(3, { at: days(1), text: "x".repeat(50_000) })];
    await inLedger("aplomb", async (ledger) => {
      for (const one of own) await ledger.record(one);
    });
    const { recent } = await ask("facts", { site: "x" });
    expect(recent.map(({ id, text }) => [id, text.length])).toEqual([
      [post(3).id, 2_000],
      [post(2).id, 6],
    ]);
  });

  it("is told of every account's last posts, however busy another one is", async () => {
    const busy = Array.from({ length: 1_500 }, (_, n) => post(n, { at: NOW - n * MINUTE }));
    const calm = Array.from({ length: 20 }, (_, n) =>
      post(2_000 + n, { at: NOW - (n + 20) * 60 * MINUTE, account: "linkedin:acme", site: "linkedin" }),
    );
    await inLedger("aplomb", (ledger) => ledger.add([...busy, ...calm]));
    const { recent } = await ask("facts", { site: "x" });
    expect(recent.filter(({ account }) => account === "linkedin:acme")).toHaveLength(20);
    expect(recent.filter(({ account }) => account === "x:acme")).toHaveLength(500);
    expect(recent.map(({ at }) => at)).toEqual(recent.map(({ at }) => at).sort((one, other) => other - one));
  });

  it("is told what the author's corrections taught, without what a rehearsed day would", async () => {
    await keepLesson(post(1, { text: "We are hiring a baker in Lyon", class: "engagement" }));
    expect((await ask("facts", { site: "x" })).tastes?.[post(1).account]).toHaveProperty("~jobs");
    await changeSettings((old) => ({ ...old, rehearsal: { day: "2012-07-20", startedAt: NOW } }));
    expect(await ask("facts", { site: "x" })).not.toHaveProperty("tastes");
  });

  it("is not blinded by a ledger that cannot be opened", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("Not in a private window", "SecurityError");
    });
    expect(await ask("facts", { site: "x" })).toMatchObject({ recent: [], policy: layered([]).policy });
  });

  it("is told as well when another tab is dead, or listens to nothing", async () => {
    const said = vi.spyOn(console, "error");
    tabs.set(1, () => Promise.reject(new Error("Receiving end does not exist")));
    tabs.set(2, () => {
      throw new Error("No tab with id: 2");
    });
    const alive = openTab(3);
    await ask("changed", {});
    await vi.waitFor(() => expect(alive.times).toBe(1));
    await new Promise((turn) => setImmediate(turn));
    expect(said).not.toHaveBeenCalled();
  });

  it("is told as well when another tab never comes back, and so is whoever made the change", async () => {
    tabs.set(1, () => new Promise(() => {}));
    const alive = openTab(2);
    expect(await ask("changed", {})).toBeUndefined();
    await vi.waitFor(() => expect(alive.times).toBe(1));
  });

  it("is one of the sites' pages, as the manifest names them", async () => {
    const query = vi.spyOn(browser.tabs, "query");
    await ask("changed", {});
    await vi.waitFor(() => expect(query).toHaveBeenCalledExactlyOnceWith({ url: ["https://x.com/*", "https://twitter.com/*"] }));
  });
});

describe("the clock", () => {
  const times = () => fetching.mock.calls.length;
  /** Rings, and lets all that needs no network happen: the made-up storage answers within the same turn. */
  const later = async (minutes: number) => {
    vi.setSystemTime(Date.now() + minutes * MINUTE);
    ring("refresh");
    await new Promise((turn) => setImmediate(turn));
  };

  it("wakes every five minutes, not at the same second everywhere", () => {
    expect(alarms.get("refresh")).toEqual({ delayInMinutes: expect.closeTo(1.5, 0), periodInMinutes: 5 });
  });

  it("is not set anew while it is running", async () => {
    alarms.set("refresh", { when: 1 });
    await wake();
    await Promise.resolve();
    expect(alarms.get("refresh")).toEqual({ when: 1 });
  });

  it("fetches nothing while nobody writes", async () => {
    await later(5);
    await later(60);
    expect(times()).toBe(0);
  });

  it("fetches for an hour after somebody asked, also in a worker that was just woken", async () => {
    await ask("facts", { site: "x" });
    await vi.waitFor(() => expect(local.kept.has("news:wikipedia-current-events")).toBe(true));
    expect(times()).toBe(1);
    resetListeners();
    await wake();
    await later(30);
    expect(times()).toBe(2);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(0));
    await later(31);
    await later(30);
    expect(times()).toBe(2);
  });

  it("does not fetch for a year, when the clock was set back by one", async () => {
    session.kept.set("neededAt", NOW + 365 * 1_440 * MINUTE);
    await later(5);
    expect(times()).toBe(0);
  });
});

describe("what a laptop goes through", () => {
  const WEEK = 7 * 1_440 * MINUTE;
  const checkedAt = (snapshot: Snapshot | undefined) => snapshot?.sources[0]?.checkedAt;

  it("asleep for a week: a tab hears at once what was known and how old that is, and soon what is new", async () => {
    const tab = openTab(1);
    await ask("facts", { site: "x" });
    await vi.waitFor(() => expect(checkedAt(tab.snapshot)).toBe(NOW));
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(0));
    resetListeners();
    openTab(1);
    await wake();
    vi.setSystemTime(NOW + WEEK);
    ring("refresh");
    await new Promise((turn) => setImmediate(turn));
    expect(fetching).toHaveBeenCalledTimes(1);
    const woken = openTab(1);
    expect(checkedAt(await ask("facts", { site: "x" }))).toBe(NOW);
    await vi.waitFor(() => expect(checkedAt(woken.snapshot)).toBe(NOW + WEEK));
  });

  it("a clock that ran a year ahead, and back: what went out meanwhile is kept, and takes no part in today's rhythm", async () => {
    vi.setSystemTime(NOW + 52 * WEEK);
    await ask("published", { post: post(1, { at: NOW + 52 * WEEK }) });
    vi.setSystemTime(NOW);
    await ask("published", { post: post(2, { at: NOW - MINUTE }) });
    const { recent } = await ask("facts", { site: "x" });
    expect(recent.map(({ id }) => id)).toEqual([post(2).id]);
    expect((await recorded()).map(({ id }) => id).sort()).toEqual([post(1).id, post(2).id]);
    await vi.waitFor(() => expect(local.kept.has("news:wikipedia-current-events")).toBe(true));
  });

  it("two windows that publish at once, each told twice: both posts, each once", async () => {
    const all = [post(1, { at: NOW }), post(2, { at: NOW }), post(1, { at: NOW }), post(2, { at: NOW })];
    const heard = await Promise.all(all.map((one) => ask("published", { post: one })));
    expect(heard).toEqual(all.map(({ id }) => ({ recorded: id })));
    expect((await recorded()).map(({ id }) => id).sort()).toEqual([post(1).id, post(2).id]);
  });

  it("storage and database cleared under a background that runs: tabs go on judging, by the defaults, and the next post is recorded", async () => {
    await changeSettings((now) => ({ ...now, lang: "fr" }));
    await ask("published", { post: post(1, { at: NOW }) });
    await local.remove([...local.kept.keys()]);
    await session.remove([...session.kept.keys()]);
    await dropLedger("aplomb");
    const facts = await ask("facts", { site: "x" });
    expect([facts.lang, facts.recent]).toEqual([undefined, []]);
    expect(await ask("published", { post: post(2, { at: NOW }) })).toEqual({ recorded: post(2).id });
    expect((await recorded()).map(({ id }) => id)).toEqual([post(2).id]);
    await vi.waitFor(() => expect(local.kept.has("news:wikipedia-current-events")).toBe(true));
  });

  it("a database that the browser deletes while it is open: a post that was acknowledged after that is there", async () => {
    const open = await openLedger("aplomb");
    await open.record(post(1, { at: NOW }));
    await dropLedger("aplomb");
    expect(await ask("published", { post: post(2, { at: NOW }) })).toEqual({ recorded: post(2).id });
    await expect(open.record(post(3, { at: NOW }))).rejects.toThrow();
    expect((await recorded()).map(({ id }) => id)).toEqual([post(2).id]);
  });
});

/** The next worker hears by its own ears. */
function resetListeners(): void {
  const kept = { local: [...local.kept], session: [...session.kept], alarms: [...alarms] };
  resetBrowser();
  for (const [key, value] of kept.local) local.kept.set(key, value);
  for (const [key, value] of kept.session) session.kept.set(key, value);
  for (const [key, value] of kept.alarms) alarms.set(key, value);
}

describe("a published post", () => {
  it("is recorded, and every tab judges by it", async () => {
    const tab = openTab(1);
    expect(await ask("published", { post: post(1, { at: NOW }) })).toEqual({ recorded: post(1).id });
    expect(await recorded()).toEqual([post(1, { at: NOW })]);
    await vi.waitFor(() => expect(tab.snapshot?.recent).toHaveLength(1));
  });

  it("of a rehearsal stays in the rehearsal", async () => {
    local.kept.set("settings", { rehearsal: { day: "2012-07-20", startedAt: NOW } });
    await ask("published", { post: post(1), rehearsal: "2012-07-20" });
    expect(await recorded()).toEqual([]);
    expect(await recorded("aplomb-rehearsal")).toEqual([post(1)]);
  });

  it("of real life stays in real life, though a rehearsal has begun since it went out", async () => {
    local.kept.set("settings", { rehearsal: { day: "2012-07-20", startedAt: NOW } });
    await ask("published", { post: post(1) });
    expect(await recorded()).toEqual([post(1)]);
    expect(await recorded("aplomb-rehearsal")).toEqual([]);
  });

  it.each([undefined, { day: "2015-01-07", startedAt: NOW }])("of a rehearsal that is over is no post of real life (now: %o)", async (rehearsal) => {
    local.kept.set("settings", { rehearsal });
    expect(await ask("published", { post: post(1), rehearsal: "2012-07-20" })).toEqual({ recorded: post(1).id });
    expect([...(await recorded()), ...(await recorded("aplomb-rehearsal"))]).toEqual([]);
  });

  /** Where a worker may die: everything that it waits for on the way, and the way back. */
  const deaths: readonly [string, (kill: () => never) => void][] = [
    ["reading the settings", (kill) => vi.spyOn(browser.storage.local, "get").mockImplementationOnce(async () => kill())],
    ["opening the ledger", (kill) => vi.spyOn(indexedDB, "open").mockImplementationOnce(kill)],
    ["looking for the post", (kill) => vi.spyOn(IDBObjectStore.prototype, "getAllKeys").mockImplementationOnce(kill)],
    ["adding the post", (kill) => vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(kill)],
    [
      "committing the post",
      (kill) => {
        const { put } = IDBObjectStore.prototype;
        vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(function (this: IDBObjectStore, value: unknown) {
          const request = put.call(this, value);
          request.addEventListener("success", () => {
            this.transaction.abort();
            kill();
          });
          return request;
        });
      },
    ],
    ["closing the ledger", (kill) => vi.spyOn(IDBDatabase.prototype, "close").mockImplementationOnce(kill)],
    ["telling the tabs", (kill) => vi.spyOn(browser.tabs, "query").mockImplementationOnce(async () => kill())],
    [
      "answering the tab",
      (kill) => {
        vi.spyOn(browser.runtime, "sendMessage").mockImplementationOnce(async (message) => {
          await say(message);
          return kill();
        });
      },
    ],
  ];
  it.each(deaths)("is recorded exactly once when the worker dies %s", async (_, prepare) => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    vi.useFakeTimers({ now: NOW });
    let deaths = 0;
    prepare(() => {
      deaths++;
      throw new Error("killed");
    });
    const done = record(post(1));
    for (let tick = 0; tick < 50; tick++) await vi.advanceTimersByTimeAsync(100);
    expect(await done).toBe(true);
    expect(deaths).toBe(1);
    vi.useFakeTimers({ now: NOW, toFake: ["Date", "setTimeout", "clearTimeout"] });
    expect(await recorded()).toEqual([post(1)]);
  });
});

describe("the settings, when they change", () => {
  it("reach every tab at once", async () => {
    const tab = openTab(1);
    await changeSettings((now) => ({ ...now, lang: "fr" }));
    await vi.waitFor(() => expect(tab.snapshot?.lang).toBe("fr"));
  });

  it("reach every tab even where the browser refuses its database", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const tab = openTab(1);
    for (const verb of ["open", "deleteDatabase"] as const) {
      vi.spyOn(indexedDB, verb).mockImplementation(() => {
        throw new DOMException("refused", "SecurityError");
      });
    }
    await changeSettings((now) => ({ ...now, pause: { untilAt: NOW + MINUTE } }));
    await vi.waitFor(() => expect(tab.snapshot?.pause).toEqual({ untilAt: NOW + MINUTE }));
  });

  it("take a rehearsal's posts and news away with it", async () => {
    await changeSettings((now) => ({ ...now, rehearsal: { day: "2012-07-20", startedAt: NOW } }));
    await vi.waitFor(() => expect([...local.kept.keys()]).toContain("news:rehearsal:2012-07-20:wikipedia-current-events"));
    await ask("published", { post: post(1), rehearsal: "2012-07-20" });
    await changeSettings(({ rehearsal: _, ...now }) => now);
    await vi.waitFor(async () => {
      expect([...local.kept.keys()].filter((key) => key.includes("rehearsal"))).toEqual([]);
      expect(await recorded("aplomb-rehearsal")).toEqual([]);
    });
  });
});

describe("the toolbar button", () => {
  const shown = () => button.icon["16"];
  const pause = (pause: Settings["pause"]) => changeSettings((now) => ({ ...now, pause }));

  it("pales while everything is paused, and is itself again when the pause ends", async () => {
    const tab = openTab(1);
    await pause({ untilAt: NOW + 60 * MINUTE });
    await vi.waitFor(() => expect(shown()).toBe("/icons/paused-16.png"));
    expect(Object.keys(button.icon)).toEqual(["16", "32", "48", "128"]);
    expect(button.title).toBe("<appName> · <herePaused>");
    expect(alarms.get("pause-ends")).toEqual({ when: NOW + 60 * MINUTE });
    await vi.waitFor(() => expect(tab.times).toBeGreaterThan(0));
    vi.setSystemTime(NOW + 60 * MINUTE);
    const told = tab.times;
    ring("pause-ends");
    await vi.waitFor(() => expect(shown()).toBe("/icons/16.png"));
    expect(button.title).toBe("<appName>");
    await vi.waitFor(() => expect(tab.times).toBeGreaterThan(told));
  });

  it("is itself again when the pause is taken back, and no alarm is left", async () => {
    await pause({ untilAt: NOW + 60 * MINUTE });
    await vi.waitFor(() => expect(shown()).toBe("/icons/paused-16.png"));
    await pause(undefined);
    await vi.waitFor(() => expect(shown()).toBe("/icons/16.png"));
    expect(alarms.has("pause-ends")).toBe(false);
  });

  it("is drawn by each worker that wakes: browsers forget it when they close", async () => {
    local.kept.set("settings", { pause: { untilAt: NOW + MINUTE } });
    await wake();
    await vi.waitFor(() => expect(shown()).toBe("/icons/paused-16.png"));
  });

  it("stays as it is when one site is paused, but the end of the pause is told", async () => {
    await pause({ untilAt: NOW + MINUTE, site: "x" });
    await vi.waitFor(() => expect(alarms.get("pause-ends")).toEqual({ when: NOW + MINUTE }));
    expect(shown()).toBe("/icons/16.png");
  });

  it("may fail without anything else failing", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    vi.spyOn(browser.action, "setIcon").mockRejectedValue(new Error("no toolbar here"));
    const tab = openTab(1);
    await pause({ untilAt: NOW + MINUTE });
    await vi.waitFor(() => expect(tab.snapshot?.pause).toBeDefined());
    await vi.waitFor(() => expect(said).toHaveBeenCalled());
  });
});

describe("installing", () => {
  it("opens the welcome, once: not after an update", () => {
    install("update");
    expect(opened).toEqual([]);
    install("install");
    expect(opened).toEqual(["extension://aplomb/src/options/index.html#welcome"]);
  });
});

describe("keys", () => {
  it("open the dashboard, and nothing for a command that is another's", () => {
    command("open-something");
    expect(opened).toEqual([]);
    command("open-dashboard");
    expect(opened).toEqual(["extension://aplomb/src/dashboard/index.html"]);
  });

  it("ask for the reason of a crisis in the popup, which is itself again afterwards", async () => {
    command("call-crisis");
    await vi.waitFor(() => expect(opened).toEqual(["src/popup/index.html#crisis"]));
    await vi.waitFor(() => expect(button.popup).toBe("src/popup/index.html"));
  });

  it("ask for it in a tab where the browser opens no popup", async () => {
    button.isShy = true;
    command("call-crisis");
    await vi.waitFor(() => expect(opened).toEqual(["extension://aplomb/src/popup/index.html#crisis"]));
  });
});

describe("the company's policy", () => {
  it("lies under people's own, but for what it locks; a broken one is left out", async () => {
    local.kept.set("settings", { policy: { override: "freely", ours: ["#Aurora"] }, team: { rules: { "no-iban": { on: false } } } });
    managed.kept.set("policy", JSON.stringify({ override: "never", ours: ["#Acme"], locks: ["override"] }));
    expect((await ask("facts", { site: "x" })).policy).toMatchObject({
      override: "never",
      ours: ["#Acme", "#Aurora"],
      rules: { "no-iban": { on: false } },
    });
    managed.kept.set("policy", "{");
    expect((await ask("facts", { site: "x" })).policy).toMatchObject({ override: "freely", ours: ["#Aurora"] });
  });

  it("is told to every tab as soon as it comes, which may be after the extension has started", async () => {
    const tab = openTab(7);
    await managed.set({ policy: JSON.stringify({ ours: ["#Acme"] }) });
    await vi.waitFor(() => expect(tab.snapshot?.policy.ours).toEqual(["#Acme"]));
  });

  it("holds for the accounts of a group what it says of them", async () => {
    const account = { id: "x:acme", site: "x", handle: "acme", groups: ["Client A"] };
    local.kept.set("settings", { accounts: [account, { ...account, id: "x:other", handle: "other", groups: [] }] });
    managed.kept.set("policy", JSON.stringify({ groups: { "Client A": { rules: { "no-jargon": { on: true } } } } }));
    const { accounts } = await ask("facts", { site: "x" });
    expect(accounts.map(({ rules }) => rules)).toEqual([{ "no-jargon": { on: true } }, undefined]);
  });
});

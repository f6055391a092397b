// @vitest-environment happy-dom
/** One composer while it is open: whose draft it is, what is said of it, and what becomes of it. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { composerAt } from "../../src/content/composer.ts";
import { Session } from "../../src/content/session.ts";
import { TabWorld } from "../../src/content/world.ts";
import { ownPosts } from "../../src/core/mix/rhythm.ts";
import type { Facts } from "../../src/core/model.ts";
import { answer, type Snapshot } from "../../src/messages.ts";
import { x } from "../../src/sites/x.ts";
import { browser, resetBrowser } from "../fake-browser.ts";
import { openTab, QUOTED, type Shown, SNAPSHOT, showComposer } from "./x-page.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

const changed = vi.fn();
const published = vi.fn(async ({ post }) => ({ recorded: post.id }));

function openSession(shown: Shown, snapshot: Partial<Snapshot> = {}, tab = openTab(snapshot)) {
  const page = showComposer(shown);
  const composer = composerAt(page.box, x);
  if (!composer) throw new Error("no composer");
  const session = new Session(composer, tab, changed);
  return { page, session };
}
/** As the site does when it has taken the post. */
async function take({ page, session }: ReturnType<typeof openSession>) {
  session.tab.departure.wasAnswered("published");
  page.write("");
  await vi.advanceTimersByTimeAsync(500);
}

beforeEach(() => {
  vi.useFakeTimers();
  resetBrowser();
  vi.clearAllMocks();
  answer({ published });
  document.body.replaceChildren();
});
afterEach(() => vi.useRealTimers());

describe("whose draft it is", () => {
  const accountIn = (shown: Shown) => openSession(shown).session.update()?.draft.account;
  it("is told by the composer, before the page around it", () => {
    document.body.innerHTML = '<a data-testid="AppTabBar_Profile_Link" href="/Boss"></a>';
    expect(accountIn({ avatar: "Acme_Care" })).toBe("x:acme_care");
    expect(accountIn({ avatar: "" })).toBe("x:boss");
  });
  it("is never told by the post that is quoted", () => expect(accountIn({ avatar: "", attachments: QUOTED })).toBeUndefined());

  it("when nobody can tell: the post is of no account that exists, and the next is held against it", async () => {
    const opened = openSession({ avatar: "", text: "Who am I?" }, { recent: [] });
    const { session } = opened;
    void session.leaves(session.update() as never);
    await take(opened);
    expect(published.mock.calls[0]?.[0].post.account).toBe("x:?");
    const trace = { id: "1", at: 0, site: "x", account: "x:?", kind: "post", class: "promo", text: "Who am I?" } as const;
    session.world.take({ ...(session.world.snapshot as Snapshot), recent: [trace, { ...trace, account: "x:acme" }] });
    expect(ownPosts(session.world.facts(undefined, []) as Facts, Number.MAX_SAFE_INTEGER)).toEqual([trace]);
  });
});

describe("what is said of it", () => {
  it("can be set aside, but for a stop, and shown again", () => {
    const { session } = openSession({ text: "Great #news #today #now #here #there #fun [NAME]" });
    const before = session.update()?.findings ?? [];
    const lighter = before.find(({ level }) => level !== "stop");
    for (const finding of before) session.ignore(finding);
    expect(session.view.value.review?.findings.map(({ level }) => level)).toEqual(["stop"]);
    expect([lighter !== undefined, session.hasIgnored]).toEqual([true, true]);
    session.restore();
    expect(session.view.value.review?.findings).toHaveLength(before.length);
  });

  it("is quoted where the box cannot be marked", () => {
    const narrow = openSession({ text: "Bring [NAME]", narrow: true }).session;
    narrow.update();
    expect(narrow.view.value.quotes).toBe(true);
    const wide = openSession({ text: "Bring [NAME]" }).session;
    wide.update();
    expect(wide.view.value.quotes).toBe(false);
  });

  it("is nothing in a pause, without news of the world, or when the extension is gone: each is said", () => {
    const paused = openSession({ text: "[NAME]" }, { pause: { untilAt: Number.POSITIVE_INFINITY } }).session;
    expect([paused.update(), paused.view.value.state]).toEqual([undefined, "paused"]);
    const blind = openSession({ text: "[NAME]" }).session;
    blind.world.snapshot = undefined;
    blind.world.trouble = "disk full";
    expect([blind.update(), blind.view.value]).toEqual([undefined, expect.objectContaining({ state: "blind", trouble: "disk full" })]);
    vi.spyOn(browser.runtime, "id", "get" as never).mockReturnValue(undefined as never);
    expect([blind.update(), blind.view.value.orphan]).toEqual([undefined, true]);
    vi.restoreAllMocks();
  });
});

describe("what is set aside for good", () => {
  const asked: Record<string, unknown>[] = [];
  const listen = (kind: "setAside" | "takeBack") => async (message: object) => {
    asked.push({ kind, ...message });
    return undefined;
  };
  const TAGS = { text: "Great #news #today #now #here #there #fun" };
  beforeEach(() => {
    asked.length = 0;
    answer({ published, setAside: listen("setAside"), takeBack: listen("takeBack") });
  });

  it("is told to the background, on that click alone, and taken back with the rest", () => {
    const { session } = openSession(TAGS);
    const [finding] = session.update()?.findings ?? [];
    if (!finding) throw new Error("nothing found");
    const aside = { key: finding.rule, account: "x:acme" };
    session.ignore(finding, aside);
    expect(session.view.value.review?.findings.map(({ rule }) => rule)).not.toContain(finding.rule);
    session.restore();
    expect(asked).toEqual([
      { kind: "setAside", aside },
      { kind: "takeBack", aside },
    ]);
    expect(session.view.value.review?.findings.map(({ rule }) => rule)).toContain(finding.rule);
  });

  it.each([
    ["everywhere", {}, false],
    ["on this account", { account: "x:acme" }, false],
    ["on another account", { account: "x:other" }, true],
  ])("%s, as the background knows it", (_, where, speaks) => {
    const { session } = openSession({ ...TAGS, avatar: "Acme" }, { asides: [{ key: "no-hashtag-pile", ...where }] });
    expect(session.update()?.findings.some(({ rule }) => rule === "no-hashtag-pile")).toBe(speaks);
  });
});

describe("what came of the rules", () => {
  const outcomes = vi.fn(async () => undefined);
  const TAGS = { text: "Great #news #today #now #here #there #fun [NAME]" };
  beforeEach(() => {
    outcomes.mockClear();
    answer({ published, outcomes });
  });
  const publish = async (opened: ReturnType<typeof openSession>) => {
    void opened.session.leaves(opened.session.update() as never, "");
    await take(opened);
  };

  it("is counted once for a draft that went out, by rule, with no word of it", async () => {
    const opened = openSession(TAGS);
    const { session } = opened;
    session.update();
    await vi.advanceTimersByTimeAsync(3_000);
    session.update();
    session.callUseless({ rule: "no-hashtag-pile", key: "no-hashtag-pile:" });
    opened.page.write(TAGS.text.replace(" [NAME]", ""));
    await publish(opened);
    expect(outcomes.mock.calls.map(([told]: unknown[]) => told)).toEqual([
      { kind: "outcomes", heeded: ["no-placeholder"], ignored: [], anyway: [], useless: ["no-hashtag-pile"] },
    ]);
  });

  it.each([
    ["in a rehearsal", { rehearsal: "2012-07-20" }, 0],
    ["on an ordinary day", {}, 1],
  ])("%s", async (_, snapshot, times) => {
    await publish(openSession(TAGS, snapshot));
    expect(outcomes).toHaveBeenCalledTimes(times);
  });
});

describe("what becomes of it", () => {
  it("is recorded once the site has taken it, with what was said; what was set aside is forgotten with it", async () => {
    const opened = openSession({ text: "Bring [NAME]" });
    const { session } = opened;
    const reviewed = session.update();
    session.ignore({ rule: "no-rule", key: "no-rule:anything" });
    const out = session.leaves(reviewed as never, "it is her name");
    expect(session.isLeaving).toBe(true);
    await take(opened);
    expect(await out).toBe(true);
    expect(published.mock.calls.map(([{ post }]) => post)).toEqual([
      expect.objectContaining({ text: "Bring [NAME]", overridden: ["no-placeholder"], reason: "it is her name" }),
    ]);
    expect([session.isLeaving, session.hasIgnored]).toEqual([false, false]);
  });

  it("counts in a pause too, though nothing was said", async () => {
    const opened = openSession({ text: "Bring [NAME]" }, { pause: { untilAt: Number.POSITIVE_INFINITY } });
    void opened.session.leavesUnwatched();
    await take(opened);
    expect(published.mock.calls.map(([{ post }]) => post)).toEqual([expect.objectContaining({ text: "Bring [NAME]", shown: [], overridden: [] })]);
  });

  it("counts before anything is known of the world, from the time of the press, as soon as something is", async () => {
    const opened = openSession({ text: "Faster than the news" }, {}, { ...openTab(), world: new TabWorld("x", () => {}) });
    const { session } = opened;
    expect(session.update()).toBeUndefined();
    const pressedAt = Date.now();
    void session.leavesUnwatched();
    await take(opened);
    expect(published).not.toHaveBeenCalled();
    session.world.take(SNAPSHOT);
    await vi.advanceTimersByTimeAsync(0);
    expect(published.mock.calls.map(([{ post }]) => post)).toEqual([
      expect.objectContaining({ text: "Faster than the news", account: "x:acme", at: pressedAt, shown: [] }),
    ]);
    expect(session.isLeaving).toBe(false);
  });

  it("belongs to the day that was rehearsed at the press, whatever has begun or ended since", async () => {
    const opened = openSession({ text: "Then" }, { rehearsal: "2012-07-20" });
    const { session } = opened;
    void session.leaves(session.update() as never);
    session.world.take({ ...(session.world.snapshot as Snapshot), rehearsal: undefined });
    await take(opened);
    expect(published.mock.calls[0]?.[0]).toMatchObject({ rehearsal: "2012-07-20" });
  });

  it("counts with pictures alone", async () => {
    const opened = openSession({ attachments: '<div role="group"><img alt=""></div>' });
    const { page, session } = opened;
    void session.leaves(session.update() as never);
    await take(opened);
    expect(published).not.toHaveBeenCalled();
    page.root.remove();
    await vi.advanceTimersByTimeAsync(500);
    expect(published).toHaveBeenCalledTimes(1);
  });

  it("says so when it could not be recorded", async () => {
    published.mockRejectedValue(new Error("disk full"));
    const opened = openSession({ text: "Lost" });
    void opened.session.leaves(opened.session.update() as never);
    await take(opened);
    await vi.advanceTimersByTimeAsync(200_000);
    expect(opened.session.view.value.unrecorded).toBe(true);
  });
});

/** What a tab knows of the world: asked for seldom, never stale without saying so, its own site's alone. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TabWorld } from "../../src/content/world.ts";
import { layered } from "../../src/core/policy/layers.ts";
import { answer, type Snapshot } from "../../src/messages.ts";
import { resetBrowser } from "../fake-browser.ts";
import { post } from "../store/posts.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

const NOW = Date.parse("2026-03-02T10:00:00Z");
const MINUTE = 60_000;
const { policy } = layered([]);
const SNAPSHOT: Snapshot = { clockOffset: 0, policy, accounts: [], asides: [], moments: [], days: [], sources: [], recent: [] };
const changed = vi.fn();
const asked = vi.fn(async (): Promise<Snapshot> => SNAPSHOT);
let world: TabWorld;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ["Date", "performance"] });
  resetBrowser();
  vi.clearAllMocks();
  world = new TabWorld("x", changed);
});
afterEach(() => vi.useRealTimers());

describe("asking", () => {
  beforeEach(() => answer({ facts: asked }));

  it("happens at most every twenty seconds, however much is typed", async () => {
    await world.renew();
    await world.renew();
    vi.advanceTimersByTime(19_000);
    await world.renew();
    expect(asked).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1_000);
    await world.renew();
    expect(asked).toHaveBeenCalledTimes(2);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it("happens again soon after a failure, which is said", async () => {
    asked.mockRejectedValueOnce(new Error("disk full"));
    await world.renew();
    expect([world.trouble, world.facts("x:acme", [])]).toEqual(["disk full", undefined]);
    expect(changed).toHaveBeenCalledTimes(1);
    await world.renew();
    expect(asked).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(2_000);
    await world.renew();
    expect(world.trouble).toBeUndefined();
    expect(world.facts("x:acme", [])).toBeDefined();
  });
});

it("has the rule brought that judges beside bad news of our own, on the days that there is any", async () => {
  const brought = vi.fn(async () => undefined);
  answer({ optionalRules: brought });
  world.take(SNAPSHOT);
  expect(brought).not.toHaveBeenCalled();
  const ownNews = [{ name: "Belfiore", headlines: [{ headline: "Belfiore fined", source: "AP", at: NOW }] }];
  world.take({ ...SNAPSHOT, ownNews });
  await vi.waitFor(() => expect(brought).toHaveBeenCalledTimes(1));
  await vi.waitFor(() => expect(world.missing).toEqual(["no-promo-in-scandal"]));
  expect(world.facts("x:acme", [])?.ownNews).toEqual(ownNews);
});

describe("the moments", () => {
  const moment = (id: string, at = NOW) => ({
    id,
    kind: "attack" as const,
    names: [{ name: id, reach: "place" as const }],
    words: ["cinema", "people"],
    headlines: [{ headline: "Twelve people are shot", source: "AP", at }],
    firstAt: at,
    lastAt: at,
  });
  const named = () => [...(world.facts(undefined, [])?.moments.byKey.keys() ?? [])];
  beforeEach(() => answer({ facts: asked }));

  it("are not sent again when they are known", async () => {
    asked.mockResolvedValueOnce({ ...SNAPSHOT, newsId: "1", moments: [moment("Aurora")] });
    await world.renew();
    vi.advanceTimersByTime(MINUTE);
    const { moments: _, ...rest } = SNAPSHOT;
    asked.mockResolvedValueOnce({ ...rest, newsId: "1", lang: "fr" });
    await world.renew();
    expect(asked).toHaveBeenLastCalledWith({ kind: "facts", site: "x", knows: "1" }, expect.anything());
    expect([named(), world.snapshot?.lang]).toEqual([["aurora"], "fr"]);
  });

  it("are asked for when a snapshot speaks of others", async () => {
    world.take({ ...SNAPSHOT, newsId: "1", moments: [moment("Aurora")] });
    asked.mockResolvedValueOnce({ ...SNAPSHOT, newsId: "2", moments: [moment("Nice")] });
    const { moments: _, ...rest } = SNAPSHOT;
    world.take({ ...rest, newsId: "2" });
    expect(named()).toEqual(["aurora"]);
    await vi.waitFor(() => expect(named()).toEqual(["nice"]));
  });

  it("are all that they were when they came, though they are kept folded", () => {
    const war = { ...moment("Aurora"), words: ["cinema"], dead: 12, countries: ["US", "CA"] };
    world.take(structuredClone({ ...SNAPSHOT, moments: [war, moment("Nice", NOW - 1)] }));
    const [one, other] = world.snapshot?.moments ?? [];
    expect(one && { ...one, id: one.id, names: one.names, words: one.words, headlines: one.headlines }).toEqual(war);
    expect([other?.headlines[0]?.at, other?.countries, other?.dead]).toEqual([NOW - 1, undefined, undefined]);
  });
});

it("knows nothing when nobody answers, and says so", async () => {
  await world.renew();
  expect(world.trouble).toBeTruthy();
  expect(world.facts(undefined, [])).toBeUndefined();
});

describe("what is known", () => {
  it("is of the site that is written on, at the world's time", () => {
    const trace = post(1);
    world.take({
      ...SNAPSHOT,
      clockOffset: -MINUTE,
      recent: [trace, { ...trace, account: "x:acme-care" }, { ...trace, site: "linkedin", account: "linkedin:acme" }],
    });
    const facts = world.facts("x:acme", ["#Aurora"]);
    expect(facts).toMatchObject({ now: NOW - MINUTE, account: { id: "x:acme", handle: "acme" }, trends: ["#Aurora"] });
    expect(facts?.recent.map(({ account }) => account)).toEqual(["x:acme", "x:acme-care"]);
  });

  it("says how weeks are counted", () => {
    world.take({ ...SNAPSHOT, week: 3 });
    expect(world.facts("x:acme", [])?.week).toBe(3);
  });

  it("has a crisis until it ends", () => {
    world.take({ ...SNAPSHOT, crisis: { reason: "fire", untilAt: NOW + MINUTE } });
    expect(world.facts("x:acme", [])?.crisis?.reason).toBe("fire");
    vi.advanceTimersByTime(MINUTE);
    expect(world.facts("x:acme", [])).not.toHaveProperty("crisis");
  });

  it("has today's crisis in a rehearsal too, until it ends by the real clock", () => {
    const clockOffset = -5_000 * 1_440 * MINUTE;
    world.take({ ...SNAPSHOT, clockOffset, rehearsal: "2012-07-20", crisis: { reason: "fire", untilAt: NOW + MINUTE } });
    expect(world.crisis?.untilAt).toBe(NOW + MINUTE);
    const facts = world.facts("x:acme", []);
    expect((facts?.crisis?.untilAt ?? 0) - (facts?.now ?? 0)).toBe(MINUTE);
    vi.advanceTimersByTime(MINUTE);
    expect(world.crisis).toBeUndefined();
    expect(world.facts("x:acme", [])).not.toHaveProperty("crisis");
  });

  it.each([
    ["everywhere", { untilAt: NOW + MINUTE }, true],
    ["on this site", { untilAt: NOW + MINUTE, site: "x" }, true],
    ["on another site", { untilAt: NOW + MINUTE, site: "linkedin" }, false],
    ["until just now", { untilAt: NOW }, false],
    ["not at all", undefined, false],
  ] as const)("may be paused %s", (_, pause, paused) => {
    world.take({ ...SNAPSHOT, pause });
    expect(world.isPaused).toBe(paused);
    vi.advanceTimersByTime(MINUTE);
    expect(world.isPaused).toBe(false);
  });
});

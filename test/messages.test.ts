/** The one door between contexts: what is agreed passes whole, anything else is turned away, and nothing unnamed slips through. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { answer, ask, askTab, exchanges, type Snapshot, type TabState } from "../src/messages.ts";
import { browser, resetBrowser, say, tabs } from "./fake-browser.ts";
import { post } from "./store/posts.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("./fake-browser.ts")).browser }));
beforeEach(() => {
  vi.restoreAllMocks();
  resetBrowser();
});

const HEADLINE = { headline: "Twelve people are shot", source: "BBC", at: 1, url: "https://bbc.example/1" };
const SNAPSHOT: Snapshot = {
  lang: "fr",
  clockOffset: -5,
  rehearsal: "2012-07-20",
  policy: {
    rules: { "no-iban": { on: false, level: "note", options: { least: 3 } } },
    allow: ["@a.com"],
    ours: ["#a"],
    sensitive: [
      {
        is: "phrase",
        name: "horse meat",
        level: "stop",
        countries: ["FR"],
        owner: "Press office",
        reason: "2013",
        untilAt: 10,
        anniversaries: ["02-07"],
      },
    ],
    override: "never",
  },
  accounts: [{ id: "x:acme", site: "x", handle: "acme", target: { promo: 0.2, curated: 0.4, engagement: 0.4 }, domains: ["acme.com"] }],
  pause: { untilAt: 9, site: "x" },
  crisis: { reason: "fire", untilAt: 8 },
  asides: [{ key: "no-private-contact:a@b.com", account: "x:acme" }, { key: "no-hashtag-pile" }],
  team: { syncedAt: 7, isAway: true },
  days: [
    {
      name: { en: "September 11 attacks", fr: "Attentats du 11 septembre 2001" },
      at: 3,
      since: 2001,
      countries: ["US"],
      weight: 3,
      tags: ["911"],
      phrases: ["patriot day"],
    },
  ],
  newsId: "7",
  moments: [
    {
      id: "m",
      kind: "attack",
      names: [{ name: "Aurora", reach: "place" }],
      words: ["cinema"],
      headlines: [{ ...HEADLINE, deeds: ["shooting"] }],
      dead: 12,
      firstAt: 1,
      lastAt: 2,
    },
  ],
  sources: [
    { id: "wikipedia:fr", feed: "Wikipedia", part: "fr", checkedAt: 3, failed: { why: "status", detail: 503 } },
    { id: "other", feed: "Other" },
  ],
  recent: [{ id: post(1).id, at: 1, site: "x", account: "x:acme", kind: "post", class: "promo", text: "Post 1" }],
};
const STATE: TabState = { site: "x", state: "watching", account: "x:acme", composers: 2 };

/** Every exchange, with all that it may carry. */
const all = {
  engine: { ask: {}, answer: undefined },
  facts: { ask: { site: "x", knows: "6" }, answer: SNAPSHOT },
  basis: {
    ask: { rule: "no-iban" },
    answer: {
      why: { en: "a", fr: "b" },
      fix: { en: "a", fr: "b" },
      evidence: [{ source: "ISO", year: 2020, url: "https://iso.org", strength: "A", says: { en: "a", fr: "b" }, against: { en: "c", fr: "d" } }],
    },
  },
  published: { ask: { post: post(1, { reason: "ours", url: "https://x.com/acme/status/1" }) }, answer: { recorded: post(1).id } },
  changed: { ask: {}, answer: undefined },
  sources: { ask: {}, answer: SNAPSHOT.sources },
  expressions: { ask: {}, answer: undefined },
  optionalRules: { ask: {}, answer: undefined },
  past: { ask: { site: "x" }, answer: { accounts: ["x:acme"], packed: "AAAA" } },
  offer: { ask: { tab: 7, host: "social.example" }, answer: { site: "mastodon", host: "social.example" } },
  headlines: { ask: {}, answer: [{ ...HEADLINE, about: ["Aurora"] }] },
  press: { ask: { tag: "Aurora" }, answer: { headlines: [HEADLINE] } },
  mute: { ask: { moment: "m" }, answer: { keys: ["aurora"], headline: "Twelve people are shot", at: 2 } },
  hear: { ask: { mutedAt: 2 }, answer: undefined },
  setAside: { ask: { aside: { key: "no-private-contact:a@b.com", account: "x:acme" } }, answer: undefined },
  takeBack: { ask: { aside: { key: "no-private-contact:a@b.com", account: "x:acme" } }, answer: undefined },
  outcomes: { ask: { heeded: ["no-slur"], ignored: ["no-iban"], anyway: [], useless: ["no-mark-pile"] }, answer: undefined },
  showSources: { ask: {}, answer: undefined },
  planned: {
    ask: {},
    answer: [{ id: post(1).id, account: "x:acme", dueAt: 4, level: "stop", what: { en: "a", fr: "b" }, headlines: [HEADLINE] }],
  },
  ownPosts: { ask: { tab: 1, take: false }, answer: { account: "x:acme", shown: 12, fresh: 9, grown: 1, unclear: 0 } },
  crisis: { ask: {}, answer: { known: { crisis: SNAPSHOT.crisis, team: SNAPSHOT.team } } },
  team: { ask: {}, answer: undefined },
  policyHistory: { ask: {}, answer: { revisions: [{ policy: "{}", revision: 3, at: 5 }] } },
  begun: { ask: { url: "https://x.com/lea/status/1", account: "x:acme", at: 5 }, answer: undefined },
  aboutPerson: { ask: { person: "anna" }, answer: { lines: ["{}"] } },
  forgetPerson: { ask: { person: "anna" }, answer: { swept: 7 } },
  setPolicy: { ask: { policy: "{}", revision: 3 }, answer: { theirs: { policy: "{}", revision: 4, at: 6 } } },
  preview: { ask: { url: "https://acme.example/rss" }, answer: { title: "Acme", rights: "CC0", headlines: ["One"] } },
  news: { ask: { snapshot: SNAPSHOT }, answer: undefined },
  state: { ask: {}, answer: STATE },
} as const satisfies Record<keyof typeof exchanges, unknown>;
type Name = keyof typeof exchanges;
const names = Object.keys(exchanges) as Name[];

/** Asks what is asked of a tab in the tab, anything else in the background. */
const exchange = (name: Name, rest: object) => (name === "news" || name === "state" ? askTab(1, name, rest as never) : ask(name, rest as never));
/** A list cannot carry anything beside its entries. */
const withSecret = (given: object | undefined) => (given && !Array.isArray(given) ? { ...given, draft: "secret" } : given);
const answering = (name: Name, handle: (asked: unknown) => unknown) => {
  answer({ [name]: async (asked: unknown) => handle(asked) });
  tabs.set(1, say);
};

describe.each(names)("%s", (name) => {
  it("carries its question and its answer whole", async () => {
    const heard = vi.fn(() => all[name].answer);
    answering(name, heard);
    expect(await exchange(name, all[name].ask)).toEqual(all[name].answer);
    expect(heard).toHaveBeenCalledExactlyOnceWith({ kind: name, ...all[name].ask });
  });

  it("keeps what was never agreed on the side where it is", async () => {
    const sent = vi.spyOn(name === "news" || name === "state" ? browser.tabs : browser.runtime, "sendMessage");
    answering(name, () => withSecret(all[name].answer));
    expect(JSON.stringify((await exchange(name, { ...all[name].ask, draft: "secret" })) ?? {})).not.toContain("secret");
    expect(JSON.stringify(sent.mock.calls)).not.toContain("secret");
    expect(JSON.stringify((await say({ kind: name, ...all[name].ask })) ?? {})).not.toContain("secret");
  });

  it("throws when the answer is malformed, on either side", async () => {
    answering(name, () => ({ nonsense: 1 }));
    await expect(exchange(name, all[name].ask)).rejects.toThrow(`malformed answer: ${name}`);
    resetBrowser();
    tabs.set(1, async () => "nonsense");
    vi.spyOn(browser.runtime, "sendMessage").mockResolvedValueOnce("nonsense");
    await expect(exchange(name, all[name].ask)).rejects.toThrow(`malformed answer: ${name}`);
  });

  it("hands on why it could not be answered", async () => {
    answering(name, () => Promise.reject(new Error("disk full")));
    await expect(exchange(name, all[name].ask)).rejects.toThrow("disk full");
  });
});

describe("what is asked", () => {
  it.each([
    ["facts", { kind: "facts" }],
    ["facts", { kind: "facts", site: "mars" }],
    ["published", { kind: "published" }],
    ["published", { kind: "published", post: { ...post(1), id: "1" } }],
    ["published", { kind: "published", post: { ...post(1), at: "now" } }],
    ["published", { kind: "published", post: { ...post(1), class: "rant" } }],
    ["published", { kind: "published", post: { ...post(1), text: "x".repeat(100_001) } }],
    ["published", { kind: "published", post: [post(1)] }],
    ["news", { kind: "news", snapshot: { ...SNAPSHOT, moments: [{}] } }],
    ["news", { kind: "news", snapshot: { ...SNAPSHOT, policy: null } }],
  ] as const)("%s is turned away when malformed: %#", async (name, malformed) => {
    const heard = vi.fn();
    answering(name, heard);
    await expect(say(malformed)).rejects.toThrow(`malformed message: ${name}`);
    expect(heard).not.toHaveBeenCalled();
  });

  it.each([
    undefined,
    null,
    0,
    "facts",
    [],
    {},
    { kind: 5 },
    { kind: null },
    { kind: "" },
    { kind: "constructor" },
    { kind: "__proto__" },
    { kind: "changed" },
  ])("is left to others when it is not for us: %j", async (message) => {
    const heard = vi.fn(() => SNAPSHOT);
    answering("facts", heard);
    expect(await say(message)).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });

  it("is left unanswered when somebody else's extension asks", async () => {
    const heard = vi.fn(() => SNAPSHOT);
    answering("facts", heard);
    expect(await say({ kind: "facts", site: "x" }, { id: "stranger" })).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });

  it("does not leave when it is malformed", async () => {
    const sent = vi.spyOn(browser.runtime, "sendMessage");
    await expect(ask("published", { post: { ...post(1), id: "1" } })).rejects.toThrow("malformed message: published");
    expect(sent).not.toHaveBeenCalled();
  });

  it("fails when nobody is there", async () => {
    await expect(ask("facts", { site: "x" })).rejects.toThrow("malformed answer: facts");
  });
});

it("takes null for nothing, as Chromium sends it", async () => {
  vi.spyOn(browser.runtime, "sendMessage").mockResolvedValueOnce(null);
  expect(await ask("changed", {})).toBeUndefined();
});

/** Settings can always be read, lose only what is damaged, and no change is lost to another. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Settings } from "../../src/core/policy/settings.ts";
import { changeSettings, onSettings, readSettings } from "../../src/store/settings.ts";
import { local, resetBrowser } from "../fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));
beforeEach(resetBrowser);

const DEFAULTS = Settings.parse({});
const ACCOUNT = { id: "x:acme", site: "x", handle: "acme", target: { promo: 0.5, curated: 0.3, engagement: 0.2 }, domains: ["acme.com"] } as const;
const MEAT = { is: "phrase", name: "horse meat", level: "stop", countries: ["FR"], reason: "2013", untilAt: 8, anniversaries: ["02-07"] } as const;
const FULL = {
  lang: "fr",
  policy: {
    packs: ["france"],
    rules: { "no-iban": { on: false }, "no-placeholder": { level: "note" } },
    allow: ["@acme.com"],
    ours: ["#acme"],
    sensitive: [MEAT],
    locks: [],
    override: "never",
  },
  accounts: [ACCOUNT, { ...ACCOUNT, id: "x:other", handle: "other" }],
  sources: {
    switched: { gdacs: false },
    langs: ["fr"],
    countries: ["FR"],
    feeds: [{ url: "https://acme.example/rss", name: "Acme" }],
    appName: "acme-news",
  },
  begunReplies: true,
  muted: [{ keys: ["aurora"], headline: "Twelve people are shot in Aurora", at: 4 }],
  asides: [{ key: "no-private-contact:ann@acme.com", account: "x:acme" }, { key: "no-hashtag-pile" }],
  watched: [{ site: "mastodon", host: "social.example" }],
  pause: { untilAt: 5, site: "x" },
  crisis: { reason: "fire", untilAt: 6 },
  rehearsal: { day: "2012-07-20", startedAt: 7 },
};
const stored = (settings: unknown) => {
  local.kept.set("settings", settings);
  return readSettings();
};

describe("reading", () => {
  it("begins with the defaults", async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(await stored({})).toEqual(DEFAULTS);
  });

  it("gives back what was set", async () => expect(await stored(FULL)).toEqual(FULL));

  it.each([["words"], [42], [null], [[]], [[FULL]], [true], [new Date()]])("falls back to the defaults on %j", async (junk) => {
    expect(await stored(junk)).toEqual(DEFAULTS);
  });

  it("passes over what a newer Aplomb may have added", async () => {
    const newer = { ...FULL, theme: "dark", policy: { ...FULL.policy, tone: {} }, accounts: FULL.accounts.map((one) => ({ ...one, group: "fr" })) };
    expect(await stored(newer)).toEqual(FULL);
  });

  const { pause: _, ...unpaused } = FULL;
  const { rehearsal: __, ...today } = FULL;
  const { crisis: ___, ...calm } = FULL;
  const { lang: ____, ...inAnyLanguage } = FULL;
  const [first, second] = FULL.accounts as unknown as [typeof ACCOUNT, typeof ACCOUNT];
  it.each([
    ["a language nobody speaks here", { ...FULL, lang: "tlh" }, inAnyLanguage],
    ["a pause without end", { ...FULL, pause: { site: "x" } }, unpaused],
    ["a pause of a site unknown here, which must not become one of every site", { ...FULL, pause: { untilAt: 5, site: "mars" } }, unpaused],
    ["a crisis without an end", { ...FULL, crisis: { reason: "fire" } }, calm],
    ["one finding set aside", { ...FULL, asides: [{ key: "" }, ...FULL.asides, "no-iban"] }, FULL],
    ["a rehearsal of no day", { ...FULL, rehearsal: { day: "yesterday", startedAt: 7 } }, today],
    ["a policy that is none", { ...FULL, policy: 12 }, { ...FULL, policy: DEFAULTS.policy }],
    ["one list of a policy", { ...FULL, policy: { ...FULL.policy, allow: "@acme.com" } }, { ...FULL, policy: { ...FULL.policy, allow: [] } }],
    ["one word of a list", { ...FULL, policy: { ...FULL.policy, ours: [1, "#acme", null] } }, FULL],
    ["one rule's level", { ...FULL, policy: { ...FULL.policy, rules: { ...FULL.policy.rules, "no-iban": { on: false, level: "shout" } } } }, FULL],
    ["one rule", { ...FULL, policy: { ...FULL.policy, rules: { ...FULL.policy.rules, "use-alt-text": "off" } } }, FULL],
    ["one sensitive entry", { ...FULL, policy: { ...FULL.policy, sensitive: [{ is: "rumour", name: "x" }, MEAT, { is: "tag" }] } }, FULL],
    ["one day of a sensitive entry", { ...FULL, policy: { ...FULL.policy, sensitive: [{ ...MEAT, anniversaries: ["Friday", "02-07"] }] } }, FULL],
    [
      "one added feed that has no web address",
      { ...FULL, sources: { ...FULL.sources, feeds: [{ url: "javascript:alert(1)", name: "x" }, ...FULL.sources.feeds] } },
      FULL,
    ],
    ["one muted moment", { ...FULL, muted: [{ keys: [], headline: "", at: 1 }, ...FULL.muted, "all"] }, FULL],
    ["one host of a site on request", { ...FULL, watched: [{ site: "mastodon", host: "https://a/b" }, { site: "mars" }, ...FULL.watched] }, FULL],
    ["one country", { ...FULL, sources: { ...FULL.sources, countries: ["France", "FR"] } }, FULL],
    ["accounts that are no list", { ...FULL, accounts: "x:acme" }, { ...FULL, accounts: [] }],
    ["an account without a name among others", { ...FULL, accounts: [first, { site: "x" }, second, null] }, FULL],
    [
      "an account's target",
      { ...FULL, accounts: [{ ...first, target: { promo: "half", curated: 0.3, engagement: 0.2 } }, second] },
      { ...FULL, accounts: [{ ...first, target: undefined }, second] },
    ],
    ["an account's domains", { ...FULL, accounts: [{ ...first, domains: ["acme.com", 7] }, second] }, FULL],
  ])("loses alone %s", async (_what, damaged, expected) => {
    expect(await stored(damaged)).toEqual(expected);
  });

  it("takes no prototype from the disk", async () => {
    const read = await stored(JSON.parse('{"__proto__": {"lang": "fr"}, "policy": {"rules": {"__proto__": {"on": false}}}}'));
    expect(read).toEqual(DEFAULTS);
    expect(({} as { on?: boolean }).on).toBeUndefined();
  });
});

describe("changing", () => {
  it("keeps what two changes at once do", async () => {
    await Promise.all([
      changeSettings((now) => ({ ...now, lang: "fr" })),
      changeSettings((now) => ({ ...now, pause: { untilAt: 5 } })),
      changeSettings((now) => ({ ...now, accounts: [...now.accounts, { ...ACCOUNT, domains: [] }] })),
    ]);
    expect(await readSettings()).toMatchObject({ lang: "fr", pause: { untilAt: 5 }, accounts: [{ id: "x:acme" }] });
  });

  it("says when the browser keeps nothing, leaves things as they were, and goes on afterwards", async () => {
    await changeSettings((now) => ({ ...now, lang: "fr" }));
    local.refusal = new Error("quota exceeded");
    await expect(changeSettings((now) => ({ ...now, lang: "en" }))).rejects.toThrow("quota exceeded");
    expect((await readSettings()).lang).toBe("fr");
    local.refusal = undefined;
    expect((await changeSettings((now) => ({ ...now, lang: "en" }))).lang).toBe("en");
  });

  it("tells those who listen, until they stop, and of nothing else", async () => {
    const heard = vi.fn();
    const stop = onSettings(heard);
    await local.set({ "news:a": {} });
    await changeSettings((now) => ({ ...now, lang: "fr" }));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, lang: "fr" }));
    stop();
    await changeSettings((now) => ({ ...now, lang: "en" }));
    expect((await readSettings()).lang).toBe("en");
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

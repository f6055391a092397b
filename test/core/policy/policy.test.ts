/** What people set has a default wherever they set nothing, and an account is known by its site and its handle. */
import { describe, expect, it } from "vitest";
import { parse, safeParse } from "zod/mini";
import { CLASSES } from "../../../src/core/model.ts";
import { accountId, accountOf, DEFAULT_TARGET, PolicyShape } from "../../../src/core/policy/policy.ts";
import { Settings } from "../../../src/core/policy/settings.ts";

describe("the defaults", () => {
  it("watch everything, by every rule's own level", () => {
    expect(parse(Settings, {})).toEqual({
      asides: [],
      begunReplies: false,
      policy: { packs: [], rules: {}, allow: [], ours: [], sensitive: [], locks: [] },
      sources: { switched: {}, countries: [], feeds: [] },
      muted: [],
      accounts: [],
      watched: [],
    });
  });

  it("aim at a mix that adds up to one", () => {
    expect(CLASSES.reduce((sum, of) => sum + DEFAULT_TARGET[of], 0)).toBeCloseTo(1, 9);
  });
});

describe("a policy", () => {
  it.each([
    ["a level that is none", { rules: { "no-iban": { level: "shout" } } }],
    ["a switch that is none", { rules: { "no-iban": { on: "off" } } }],
    ["rules that are a list", { rules: [] }],
    ["an override that is none", { override: "sometimes" }],
    ["lists that are none", { allow: "@acme.com" }],
  ])("is refused with %s: whoever hands one over is told", (_, policy) => expect(safeParse(PolicyShape, policy).success).toBe(false));
});

describe("an account", () => {
  it("goes by its handle in any case", () => expect(accountId("x", "AcmeCare")).toBe("x:acmecare"));

  it("is as it was set up, on its own site", () => {
    const acme = { id: "x:acme", site: "x", handle: "acme", target: { promo: 1, curated: 0, engagement: 0 }, domains: ["acme.com"] } as const;
    const accounts = [{ ...acme, domains: [...acme.domains] }];
    expect(accountOf({ accounts }, "x", "ACME")).toEqual(acme);
    expect(accountOf({ accounts }, "linkedin", "acme")).toEqual({
      id: "linkedin:acme",
      site: "linkedin",
      handle: "acme",
      target: DEFAULT_TARGET,
      domains: [],
    });
  });
});

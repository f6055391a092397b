/** Who an account is, said in parts by company, team and person. */
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { accountsIn, ownLayer, ownOf } from "../../../src/core/policy/accounts.ts";
import { layered } from "../../../src/core/policy/layers.ts";
import { DEFAULT_TARGET, LayerShape } from "../../../src/core/policy/policy.ts";
import { Settings } from "../../../src/core/policy/settings.ts";

const layer = (part: object) => z.parse(LayerShape, part);
const thirds = { promo: 0.2, curated: 0.3, engagement: 0.5 };
const team = layer({
  accounts: { "x:Acme": { country: "FR", groups: ["Client A"], protected: true, target: thirds }, "linkedin:acme": { community: "care" } },
});
const own = layer({ accounts: { "x:acme": { country: "BE", groups: ["Lyon", "Client A"], language: "fr", target: undefined } } });

describe("an account", () => {
  it("is what all layers say of it: the last word counts, lists add up, what is not said stays", () =>
    expect(accountsIn([undefined, team, own])).toEqual([
      { id: "linkedin:acme", site: "linkedin", handle: "acme", target: DEFAULT_TARGET, domains: [], community: "care" },
      {
        ...{ id: "x:acme", site: "x", handle: "acme", target: thirds, domains: [] },
        ...{ country: "BE", language: "fr", protected: true, groups: ["Client A", "Lyon"] },
      },
    ]));

  it.each([
    ["it", ["accounts.x:acme"], ["linkedin:acme", "x:acme", "x:other"]],
    ["all accounts", ["accounts"], ["linkedin:acme", "x:acme"]],
  ])("stays as it is where %s is locked", (_, locks, ids) => {
    const others = layer({ accounts: { ...own.accounts, "x:other": { register: "personal" } } });
    const accounts = accountsIn([{ ...team, locks }, others]);
    expect(accounts.map(({ id }) => id)).toEqual(ids);
    expect(accounts[1]).toMatchObject({ country: "FR", groups: ["Client A"] });
    expect(accounts[1]).not.toHaveProperty("language");
  });

  it("may be on a site whose names hold a colon", () =>
    expect(accountsIn([layer({ accounts: { "bluesky:did:plc:7": {} } })])[0]).toMatchObject({ site: "bluesky", handle: "did:plc:7" }));
});

describe("one's own accounts", () => {
  const settings = z.parse(Settings, { policy: { ours: ["#Acme"] }, accounts: [{ id: "x:acme", site: "x", handle: "Acme", country: "FR" }] });

  it("are part of one's own layer, and come out of it as they went in", () => {
    expect(ownLayer(settings).accounts).toEqual({ "x:acme": { country: "FR" } });
    expect(ownOf(ownLayer(settings), { accounts: [] })).toEqual({ policy: settings.policy, accounts: [{ ...settings.accounts[0], handle: "acme" }] });
  });

  it("stay where a policy that is taken says nothing of accounts", () => {
    expect(ownOf(layer({ ours: [] }), settings)).toEqual({ policy: layer({}), accounts: settings.accounts });
    expect(ownOf(layer({ accounts: {} }), settings).accounts).toEqual([]);
  });

  it("leave a policy without any as it is", () => expect(layered([ownLayer({ ...settings, accounts: [] })]).policy).not.toHaveProperty("accounts"));
});

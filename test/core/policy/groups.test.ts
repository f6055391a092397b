/** What some accounts have otherwise than the others: by group, by the community they speak to, and never against a lock. */
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { COMMUNITY_PACKS, groupsOf, ruledByGroups } from "../../../src/core/policy/groups.ts";
import { packOf } from "../../../src/core/policy/pack.ts";
import { LayerShape } from "../../../src/core/policy/policy.ts";
import { packs } from "../../../src/packs/index.ts";

const layer = (part: object) => z.parse(LayerShape, part);
const strict = packOf("strict", { ...packs[0], rules: { "no-jargon": { on: true }, "no-iban": { level: "note" } } });
const a = { groups: ["Client A"] };
const rulesOf = (account: Parameters<typeof ruledByGroups>[0], ...layers: readonly ReturnType<typeof layer>[]) =>
  ruledByGroups(account, layers, [...packs, strict]).rules;

describe("an account in a group", () => {
  it("has the packs and the rules of its group, over those for all, and no more of them than differ", () =>
    expect(
      rulesOf(
        a,
        layer({ rules: { "no-slur": { on: true } }, groups: { "Client A": { packs: ["strict"], rules: { "no-slur": { level: "warn" } } } } }),
      ),
    ).toEqual({ "no-jargon": { on: true }, "no-iban": { level: "note" }, "no-slur": { on: true, level: "warn" } }));

  it("keeps what its group's pack says less strictly than any layer", () =>
    expect(rulesOf(a, layer({ rules: { "no-iban": { level: "stop" } }, groups: { "Client A": { packs: ["strict"] } } }))).toEqual({
      "no-jargon": { on: true },
    }));

  it("has what its later groups say, where two differ", () => {
    const groups = { "Client A": { rules: { "no-slur": { on: false } } }, Lyon: { rules: { "no-slur": { on: true, level: "note" } } } };
    expect(rulesOf({ groups: ["Client A", "Lyon"] }, layer({ groups }))).toEqual({ "no-slur": { on: true, level: "note" } });
  });

  it("is not let off by it from what an earlier layer has locked", () => {
    const company = layer({ rules: { "no-iban": { level: "stop" } }, locks: ["rules.no-iban", "packs"] });
    const own = layer({ groups: { "Client A": { packs: ["strict"], rules: { "no-iban": { on: false }, "no-slur": { level: "warn" } } } } });
    expect(rulesOf(a, company, own)).toEqual({ "no-slur": { level: "warn" } });
  });

  it("is judged as all others where its group has nothing of its own", () => {
    expect(ruledByGroups(a, [undefined, layer({ groups: { "Client B": { packs: ["strict"] } } })], [...packs, strict])).toBe(a);
    expect(ruledByGroups({}, [layer({ groups: { "Client A": { packs: ["strict"] } } })], [...packs, strict])).toEqual({});
  });
});

describe("an account whose community is known", () => {
  it.each(Object.entries(COMMUNITY_PACKS))("of the kind %s has the pack %s", (community, id) => {
    const pack = packs.find((one) => one.id === id);
    expect(rulesOf({ community: community as "care" })).toEqual(pack?.rules);
    expect(Object.keys(pack?.rules ?? {}).length).toBeGreaterThan(1);
  });
  it("has nothing more where all accounts have that pack, or the choice of packs is locked", () => {
    expect(rulesOf({ community: "care" }, layer({ packs: ["customer-care"] }))).toBeUndefined();
    expect(rulesOf({ community: "care" }, layer({ locks: ["packs"] }))).toBeUndefined();
  });
  it("keeps what a layer says of a rule of that pack", () =>
    expect(rulesOf({ community: "interest" }, layer({ rules: { "no-hard-sell": { on: false } } }))).not.toHaveProperty("no-hard-sell"));
});

it("groups are listed once, in order", () =>
  expect(groupsOf([{ groups: ["Lyon", "Client A"] }, {}, { groups: ["Lyon"] }])).toEqual(["Client A", "Lyon"]));

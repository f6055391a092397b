/** Accounts are not all alike: what a group of them, or the kind of community they speak to, has otherwise than the policy has it for all. */
import * as z from "zod/mini";
import type { Account, Community, Policy } from "../model.ts";
import { layered } from "./layers.ts";
import type { Pack } from "./pack.ts";
import { type Layer, LayerShape } from "./policy.ts";

/** The pack that lies under each kind of community, unless a lock holds the choice of packs. */
export const COMMUNITY_PACKS = { care: "customer-care", interest: "shared-interest" } as const satisfies Record<Community, string>;

/** The groups there are, in the order of the alphabet. */
export const groupsOf = (accounts: readonly Pick<Account, "groups">[]): string[] =>
  [...new Set(accounts.flatMap(({ groups }) => groups ?? []))].sort();

/**
 * The account with the rules that are set otherwise for it. A group's settings lie over those of the layer that gives them, so that
 * the locks of earlier layers hold against them as well; its packs lie under all layers, as packs do.
 * @param layers as in `layered`
 */
export function ruledByGroups<T extends Pick<Account, "community" | "groups">>(
  account: T,
  layers: readonly (Layer | undefined)[],
  packs: readonly Pack[],
): T & Pick<Account, "rules"> {
  const { community, groups = [] } = account;
  if (!community && groups.length === 0) return account;
  const forAll = layered(layers, packs).policy.rules;
  const here = layered([...layers.map((layer) => layer && withGroups(layer, groups)), communityLayer(community)], packs).policy.rules;
  const rules: Policy["rules"] = Object.fromEntries(Object.entries(here).filter(([id, setting]) => !isSame(setting, forAll[id])));
  return Object.keys(rules).length > 0 ? { ...account, rules } : account;
}

function withGroups(layer: Layer, groups: readonly string[]): Layer {
  const own = groups.flatMap((name) => layer.groups?.[name] ?? []);
  return {
    ...layer,
    packs: [...layer.packs, ...own.flatMap(({ packs }) => packs)],
    rules: own.reduce((rules, group) => mergedRules(rules, group.rules), layer.rules),
  };
}

function mergedRules(under: Layer["rules"], over: Layer["rules"]): Layer["rules"] {
  return { ...under, ...Object.fromEntries(Object.entries(over).map(([id, setting]) => [id, { ...under[id], ...setting }])) };
}

const communityLayer = (community: Community | undefined) => community && { ...z.parse(LayerShape, {}), packs: [COMMUNITY_PACKS[community]] };

/** Both are made of the same layers, in the same order. */
const isSame = (a: object, b: object | undefined) => JSON.stringify(a) === JSON.stringify(b);

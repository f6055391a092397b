/** Several policies as one: what comes later wins, unless an earlier one has locked it. */
import type * as z from "zod/mini";
import type { Pack } from "./pack.ts";
import type { Layer, PolicyShape } from "./policy.ts";

/** What drafts are judged by, where their composers are, and what groups of accounts have otherwise. */
type Policy = z.infer<typeof PolicyShape> & Pick<Layer, "sites" | "groups" | "accounts">;

export interface Layered {
  readonly policy: Policy;
  /** What the last layer cannot change, as in `locks`. */
  readonly locked: ReadonlySet<string>;
}

/**
 * @param layers the weakest first: the company's, the team's, one's own; what is not there is left out
 * @param packs those that exist: of these, the ones that a layer names lie under all layers, in the order given here
 */
export function layered(layers: readonly (Layer | undefined)[], packs: readonly Pack[] = []): Layered {
  const named = packsNamed(layers);
  const chosen = packs.filter(({ id }) => named.has(id)).map((pack): Layer => ({ ...pack, locks: [], packs: [] }));
  let policy: Policy = { rules: {}, allow: [], ours: [], sensitive: [], override: "with-reason" };
  let locked = new Set<string>();
  let locks: ReadonlySet<string> = locked;
  for (const layer of [...chosen, ...layers.filter((one) => one !== undefined)]) {
    policy = laidOn(policy, layer, locks);
    locked = new Set(locks);
    locks = new Set([...locks, ...layer.locks]);
  }
  return { policy, locked };
}

/** The packs that the layers ask for, as `layered` takes them. */
export function packsNamed(layers: readonly (Layer | undefined)[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const layer of layers) {
    for (const id of layer?.packs ?? []) named.add(id);
    if (layer?.locks.includes("packs")) break;
  }
  return named;
}

function laidOn(under: Policy, layer: Layer, locks: ReadonlySet<string>): Policy {
  const list = <K extends "allow" | "ours" | "sensitive">(name: K): Policy[K] =>
    (locks.has(name) ? under[name] : [...new Set([...under[name], ...layer[name]])]) as Policy[K];
  return {
    rules: locks.has("rules") ? under.rules : rulesLaidOn(under.rules, layer.rules, locks),
    allow: list("allow"),
    ours: list("ours"),
    sensitive: list("sensitive"),
    ...(under.sites || layer.sites ? { sites: locks.has("sites") ? under.sites : { ...under.sites, ...layer.sites } } : {}),
    ...(under.groups || layer.groups ? { groups: { ...under.groups, ...layer.groups } } : {}),
    ...(under.accounts || layer.accounts ? { accounts: accountsLaidOn(under.accounts, layer.accounts, locks) } : {}),
    override: locks.has("override") ? under.override : (layer.override ?? under.override),
  };
}

function rulesLaidOn(under: Policy["rules"], over: Policy["rules"], locks: ReadonlySet<string>): Policy["rules"] {
  const rules = { ...under };
  for (const [id, setting] of Object.entries(over)) if (!locks.has(`rules.${id}`)) rules[id] = { ...under[id], ...setting };
  return rules;
}

/** What is said later counts, and lists add up: nobody leaves a group, or disowns a domain, by naming another. */
function accountsLaidOn(under: Policy["accounts"] = {}, over: Policy["accounts"] = {}, locks: ReadonlySet<string>): Policy["accounts"] {
  if (locks.has("accounts")) return under;
  const accounts = { ...under };
  for (const [name, said] of Object.entries(over)) {
    const id = name.toLowerCase();
    if (locks.has(`accounts.${id}`)) continue;
    const before: Readonly<Record<string, unknown>> = accounts[id] ?? {};
    const told = Object.entries(said).filter(([, value]) => value !== undefined);
    accounts[id] = { ...before, ...Object.fromEntries(told.map(([part, value]) => [part, addedTo(before[part], value)])) };
  }
  return accounts;
}

const addedTo = (under: unknown, value: unknown) => (Array.isArray(under) && Array.isArray(value) ? [...new Set([...under, ...value])] : value);

/** Who an account is, put together from what the company, the team and whoever writes say of it; and one's own word as a layer among theirs. */
import * as z from "zod/mini";
import type { SiteId } from "../model.ts";
import { layered } from "./layers.ts";
import { AccountShape, type Layer } from "./policy.ts";
import type { Settings } from "./settings.ts";

type Own = Pick<Settings, "policy" | "accounts">;
type Layers = readonly (Layer | undefined)[];

/** One's own layer with the accounts, which are kept beside it. */
export function ownLayer({ policy, accounts }: Own): Layer {
  return accounts.length === 0
    ? policy
    : { ...policy, accounts: Object.fromEntries(accounts.map(({ id, site: _, handle: __, ...said }) => [id, said])) };
}

/** A layer as one's own is kept. What it does not say of accounts stays as it was. */
export function ownOf({ accounts, ...policy }: Layer, before: Pick<Own, "accounts">): Own {
  return { policy, accounts: accounts ? Object.entries(accounts).map(([name, said]) => ({ ...namesOf(name), ...said })) : before.accounts };
}

/** Every account that a layer speaks of, whole, by name. @param layers as in `layered` */
export const accountsIn = (layers: Layers): WholeAccount[] =>
  Object.entries(layered(layers).policy.accounts ?? {})
    .map(([id, said]) => z.parse(AccountShape, { ...namesOf(id), ...said }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** With a target and domains, said by somebody or as they are without a word. */
export type WholeAccount = z.infer<typeof AccountShape>;
/** The settings with each account as it counts: for whoever only reads them. */
export type SettingsInForce = Omit<Settings, "accounts"> & { readonly accounts: WholeAccount[] };

/** @param name `site:handle` */
export function namesOf(name: string): { id: string; site: SiteId; handle: string } {
  const colon = name.indexOf(":");
  return { id: name.toLowerCase(), site: name.slice(0, colon) as SiteId, handle: name.slice(colon + 1) };
}

/** The shapes of what drafts are judged by: policy, accounts, targets, pause; with a default for whatever was never set. */
import * as z from "zod/mini";
import { type Account, type AccountId, COMMUNITIES, LEVELS, type MixShares, SENSITIVE_KINDS, SITE_IDS, type SiteId } from "../model.ts";

/** 80/20 with the 80 split evenly. A convention without measured effect: "80/20" is Joe Pulizzi's, the name borrowed from Pareto. */
export const DEFAULT_TARGET: MixShares = { promo: 0.2, curated: 0.4, engagement: 0.4 };

const shares = z.object({ promo: z.number(), curated: z.number(), engagement: z.number() });
const setting = z.object({ on: z.optional(z.boolean()), level: z.optional(z.enum(LEVELS)), options: z.optional(z.unknown()) });

const ruleSettings = z._default(z.record(z.string(), setting), {});
const groupName = z.string().check(z.minLength(1), z.maxLength(60));

export const SensitiveShape = z.object({
  is: z.enum(SENSITIVE_KINDS),
  /** As people write it; a tag with or without its sign. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  level: z._default(z.enum(LEVELS), "warn"),
  countries: z._default(z.array(z.string().check(z.regex(/^[A-Z]{2}$/))), []),
  groups: z.optional(z.array(groupName)),
  owner: z.optional(z.string().check(z.maxLength(100))),
  reason: z.optional(z.string().check(z.maxLength(500))),
  untilAt: z.optional(z.number()),
  anniversaries: z._default(z.array(z.string().check(z.regex(/^\d\d-\d\d$/))), []),
});
const OVERRIDES = ["with-reason", "freely", "never"] as const;
const selectors = z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(300))).check(z.maxLength(20)));
/** Where a redesigned site has its composers: a team is back at work the same day. Selectors, best first, tried before those that come with Aplomb. */
export const CorrectionShape = z.object({
  /** The day on which they were seen to hold, as `2026-02-13`: an Aplomb that has seen the site later knows better. */
  seen: z.string().check(z.regex(/^20\d\d-\d\d-\d\d$/)),
  /** By the name that the site file gives the composer. */
  composers: z.record(z.string(), z.object({ box: selectors, root: selectors, publish: selectors, place: selectors })),
});
/** What drafts are judged by: all that pages are told of a policy. */
const JudgedShape = z.object({
  rules: ruleSettings,
  allow: z._default(z.array(z.string()), []),
  ours: z._default(z.array(z.string()), []),
  sensitive: z._default(z.array(SensitiveShape), []),
  override: z.optional(z.enum(OVERRIDES)),
});
export const AccountShape = z.object({
  id: z.string(),
  site: z.enum(SITE_IDS),
  handle: z.string(),
  target: z._default(shares, DEFAULT_TARGET),
  domains: z._default(z.array(z.string()), []),
  competitors: z.optional(z.array(z.string())),
  register: z.optional(z.enum(["brand", "personal"])),
  protected: z.optional(z.boolean()),
  /** As in BCP 47: "fr". */
  language: z.optional(z.string()),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  community: z.optional(z.enum(COMMUNITIES)),
  groups: z.optional(z.array(groupName)),
});
/** As a tab is told of it. */
export const RuledAccountShape = z.extend(AccountShape, { rules: z.optional(z.record(z.string(), setting)) });
/** What one layer says of an account: what it leaves out is left to the others. */
export const SaidAccountShape = z.extend(AccountShape, { target: z.optional(shares), domains: z.optional(z.array(z.string())) });
const profile = z.omit(SaidAccountShape, { id: true, site: true, handle: true });
/** `site:handle`. */
const accountName = z.string().check(z.regex(new RegExp(`^(?:${SITE_IDS.join("|")}):[^\\s].{0,149}$`)));

/** A policy as one layer of several: what it leaves out is left to the others. */
export const LayerShape = z.extend(JudgedShape, {
  /** Packs that lie under all layers, by name. */
  packs: z._default(z.array(z.string()), []),
  /** What holds for the accounts of a group, by its name: packs and rules, over what this layer says of all accounts. */
  groups: z.optional(z.record(groupName, z.object({ packs: z._default(z.array(z.string()), []), rules: ruleSettings }))),
  /** By site. */
  sites: z.optional(z.record(z.string(), CorrectionShape)),
  /** Who an account is, by its name: `x:acme`. Lists add up over the layers. */
  accounts: z.optional(z.record(accountName, profile)),
  /** What later layers may not change: `packs`, `rules`, `rules.no-iban`, `allow`, `ours`, `sensitive`, `sites`, `accounts`, `accounts.x:acme`, `override`. */
  locks: z._default(z.array(z.string()), []),
});
export type Layer = z.infer<typeof LayerShape>;
/** A layer as people share it, with who answers for it. */
export const PolicyFileShape = z.extend(LayerShape, {
  /** For editors that complete and check as one types. */
  $schema: z.optional(z.string()),
  name: z.optional(z.string().check(z.maxLength(200))),
  owner: z.optional(z.string().check(z.maxLength(200))),
  version: z.optional(z.string().check(z.maxLength(50))),
});
export type PolicyFile = z.infer<typeof PolicyFileShape>;
/** All layers as one: what drafts are judged by. */
export const PolicyShape = z.extend(JudgedShape, { override: z._default(z.enum(OVERRIDES), "with-reason") });
/** Not watching until then; on one site, or everywhere. */
export const PauseShape = z.object({ untilAt: z.number(), site: z.optional(z.enum(SITE_IDS)) });
export const CrisisShape = z.object({ reason: z.string(), untilAt: z.number() });
export const MutedShape = z.object({
  /** Look-up keys of what the moment is known by. */
  keys: z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.minLength(1)),
  headline: z.string().check(z.maxLength(500)),
  /** When it was muted, by the clock of its world: what begins later under the same name is another moment. */
  at: z.number(),
});
export type Muted = z.infer<typeof MutedShape>;

/** What an author never wants to hear again; taken back in the options. */
export const AsideShape = z.object({
  /** Of a finding: a rule and a word; or a rule alone. */
  key: z.string().check(z.minLength(1), z.maxLength(300)),
  /** Only there; everywhere without it. */
  account: z.optional(z.string().check(z.maxLength(200))),
});
export type Aside = z.infer<typeof AsideShape>;

/** Of the account that writes where the page does not show which: no site has such a handle. */
export const UNKNOWN_HANDLE = "?";

export const accountId = (site: SiteId, handle: string): AccountId => `${site}:${handle.toLowerCase()}`;

/** The account's profile, or a fresh one with the default target. */
export function accountOf(settings: { readonly accounts: readonly Account[] }, site: SiteId, handle: string): Account {
  const id = accountId(site, handle);
  return settings.accounts.find((a) => a.id === id) ?? { id, site, handle, target: DEFAULT_TARGET, domains: [] };
}

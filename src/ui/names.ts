/** What sites, accounts and classes are called on screen. */
import type { AccountId, MixClass, SiteId } from "../core/model.ts";
import type { Key } from "./words.ts";

export const SITE_NAMES: Readonly<Record<SiteId, string>> = {
  x: "X",
  linkedin: "LinkedIn",
  facebook: "Facebook",
  threads: "Threads",
  bluesky: "Bluesky",
  mastodon: "Mastodon",
  instagram: "Instagram",
  youtube: "YouTube",
  reddit: "Reddit",
};

export const CLASS_NAMES = { promo: "classPromo", curated: "classCurated", engagement: "classEngagement" } as const satisfies Record<MixClass, Key>;

/** Sites on which people go by their names: nobody is called by an @ there. */
const NAMED: ReadonlySet<string> = new Set<SiteId>(["linkedin", "facebook", "reddit"]);

/** `x:acme` → "@acme", `linkedin:acme` → "acme"; "@?" where the page did not show which account wrote. */
export function handleOf(account: AccountId): string {
  const [site = "", handle = ""] = [account.slice(0, account.indexOf(":")), account.slice(account.indexOf(":") + 1)];
  return NAMED.has(site) ? handle : `@${handle}`;
}

/** `x:acme` → "X". */
export const siteOf = (account: AccountId): string => SITE_NAMES[account.slice(0, account.indexOf(":")) as SiteId] ?? "";

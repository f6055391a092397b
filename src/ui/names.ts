/** What sites and accounts are called on screen. */
import type { AccountId, SiteId } from "../core/model.ts";

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

/** Sites on which people go by their names: nobody is called by an @ there. */
const NAMED = /^(?:linkedin|facebook|reddit):/;

/** `x:acme` → "@acme", `linkedin:acme` → "acme"; "@?" where the page did not show which account wrote. */
export function handleOf(account: AccountId): string {
  const handle = account.slice(account.indexOf(":") + 1);
  return NAMED.test(account) ? handle : `@${handle}`;
}

/** `x:acme` → "X". */
export const siteOf = (account: AccountId): string => SITE_NAMES[account.slice(0, account.indexOf(":")) as SiteId] ?? "";

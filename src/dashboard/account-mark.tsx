/** The sign of an account: a colour, and two letters for whoever does not see it. */
import type { AccountId } from "../core/model.ts";
import { handleOf, siteOf } from "../ui/names.ts";

/** Told apart by most colour-blind people (Okabe & Ito 2008, darkened until white letters can be read on them). */
const COLOURS = 8;

export const colourOf = (account: AccountId, accounts: readonly AccountId[]): number => Math.max(0, accounts.indexOf(account)) % COLOURS;

/** Site and handle: "Xa", "La"; and a number where another account before it has the same. */
function lettersOf(account: AccountId, accounts: readonly AccountId[]): string {
  const short = (id: AccountId) =>
    `${siteOf(id).slice(0, 1)}${handleOf(id)
      .replace(/[^\p{L}\p{N}]/gu, "")
      .slice(0, 1)}`;
  const own = short(account);
  const before = accounts.slice(0, Math.max(0, accounts.indexOf(account))).filter((id) => short(id) === own).length;
  return before > 0 ? `${own}${before + 1}` : own;
}

export const AccountMark = ({ account, accounts }: { readonly account: AccountId; readonly accounts: readonly AccountId[] }) => (
  <span class={`account-mark is-account-${colourOf(account, accounts)}`} aria-hidden="true">
    {lettersOf(account, accounts)}
  </span>
);

export const accountName = (account: AccountId): string => `${handleOf(account)} · ${siteOf(account)}`;

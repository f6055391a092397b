/** The sign of an account: a colour, and two letters for whoever does not see it. */
import type { AccountId } from "../core/model.ts";
import { handleOf, siteOf } from "../ui/names.ts";

/** Told apart by most colour-blind people (Okabe & Ito 2008, darkened until white letters can be read on them). */
const COLOURS = 8;

export const colourOf = (account: AccountId, accounts: readonly AccountId[]): number => Math.max(0, accounts.indexOf(account)) % COLOURS;

/** Site and handle: "Xa", "Lf". */
const letters = (account: AccountId) =>
  `${siteOf(account).slice(0, 1)}${handleOf(account)
    .replace(/[^\p{L}\p{N}]/gu, "")
    .slice(0, 1)}`;

export const AccountMark = ({ account, accounts }: { readonly account: AccountId; readonly accounts: readonly AccountId[] }) => (
  <span class={`account-mark is-account-${colourOf(account, accounts)}`} aria-hidden="true">
    {letters(account)}
  </span>
);

export const accountName = (account: AccountId): string => `${handleOf(account)} · ${siteOf(account)}`;

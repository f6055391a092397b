/** What each account's corrections taught, for the snapshot: worked out once per set of lessons, since every tab asks. */

import { tasteOf } from "../core/mix/taste.ts";
import type { Account, AccountId, Taste } from "../core/model.ts";
import { accountOf } from "../core/policy/policy.ts";
import type { Post } from "../core/post.ts";
import { type KeptLesson, readLessons } from "../store/lessons.ts";

/** Posts whose class their author saw and left: as many as may be corrected. */
const MOST_LEFT_ALONE = 100;

const worked = new Map<AccountId, { readonly key: string; readonly taste: Taste }>();

/** @param recent posts of the last weeks, newest first */
export async function tastes(accounts: readonly Account[], recent: readonly Post[]): Promise<Record<AccountId, Taste>> {
  const all = Object.entries(await readLessons().catch(() => ({}) as Record<AccountId, readonly KeptLesson[]>));
  return Object.fromEntries(all.map(([account, lessons]) => [account, tasteFor(account, lessons, accounts, recent)]));
}

function tasteFor(account: AccountId, lessons: readonly KeptLesson[], accounts: readonly Account[], recent: readonly Post[]): Taste {
  const [site, handle = ""] = [lessons[0]?.site ?? "x", account.slice(account.indexOf(":") + 1)];
  const speaker = accountOf({ accounts }, site, handle);
  const newest = Math.max(...lessons.map(({ at }) => at));
  const leftAlone = recent.filter((post) => post.account === account && !post.corrected && post.at <= newest).slice(0, MOST_LEFT_ALONE);
  const key = JSON.stringify([lessons.map(({ id, class: as }) => [id, as]), leftAlone.map(({ id }) => id), speaker.domains, speaker.competitors]);
  const known = worked.get(account);
  if (known?.key === key) return known.taste;
  const taste = tasteOf(lessons, leftAlone, speaker);
  worked.set(account, { key, taste });
  return taste;
}

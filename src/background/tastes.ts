/** What each account's corrections taught, for the snapshot: worked out once per set of lessons, since every tab asks. */

import { tasteOf } from "../core/mix/taste.ts";
import type { AccountId, Taste } from "../core/model.ts";
import { accountOf } from "../core/policy/policy.ts";
import type { Settings } from "../core/policy/settings.ts";
import type { Post } from "../core/post.ts";
import { type KeptLesson, readLessons } from "../store/lessons.ts";

/** Posts whose class their author saw and left: as many as may be corrected. */
const MOST_LEFT_ALONE = 100;

const worked = new Map<AccountId, { readonly key: string; readonly taste: Taste }>();

/** @param recent posts of the last weeks, newest first */
export async function tastes(settings: Settings, recent: readonly Post[]): Promise<Record<AccountId, Taste>> {
  const all = Object.entries(await readLessons().catch(() => ({}) as Record<AccountId, readonly KeptLesson[]>));
  return Object.fromEntries(all.map(([account, lessons]) => [account, tasteFor(account, lessons, settings, recent)]));
}

function tasteFor(account: AccountId, lessons: readonly KeptLesson[], settings: Settings, recent: readonly Post[]): Taste {
  const [site, handle = ""] = [lessons[0]?.site ?? "x", account.slice(account.indexOf(":") + 1)];
  const speaker = accountOf(settings, site, handle);
  const newest = Math.max(...lessons.map(({ at }) => at));
  const leftAlone = recent.filter((post) => post.account === account && !post.corrected && post.at <= newest).slice(0, MOST_LEFT_ALONE);
  const key = JSON.stringify([lessons.map(({ id, class: as }) => [id, as]), leftAlone.map(({ id }) => id), speaker.domains, speaker.competitors]);
  const known = worked.get(account);
  if (known?.key === key) return known.taste;
  const taste = tasteOf(lessons, leftAlone, speaker);
  worked.set(account, { key, taste });
  return taste;
}

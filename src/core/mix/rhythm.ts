/** When the account has published, seen from the draft at hand. Only originals are counted: replies are conversation. */
import type { Account, Draft, Facts, MixClass, PostTrace } from "../model.ts";

/** A post or a quote: it stands in the followers' feed by itself. */
export const isOriginal = ({ kind }: Pick<Draft, "kind">): boolean => kind === "post" || kind === "quote";

/** When the draft would go out: as scheduled, or now; ms. */
export const publishAt = ({ scheduledAt = 0 }: Pick<Draft, "scheduledAt">, { now }: Pick<Facts, "now">): number => Math.max(now, scheduledAt);

/** The account's own posts up to `at` (ms), replies included, newest first. */
export function ownPosts({ recent, account }: Pick<Facts, "recent" | "account">, at: number): PostTrace[] {
  return recent.filter((post) => post.account === account.id && post.at <= at).sort((a, b) => b.at - a.at);
}

/** The same, without replies and comments. */
export const originals = (facts: Pick<Facts, "recent" | "account">, at: number): PostTrace[] => ownPosts(facts, at).filter(isOriginal);

/**
 * How many posts of one class stand at the front.
 * @param posts newest first
 */
export function streak(posts: readonly Pick<PostTrace, "class">[], of: MixClass): number {
  const end = posts.findIndex((post) => post.class !== of);
  return end < 0 ? posts.length : end;
}

/** Whether a rule that is set for some accounts or networks holds for this one. @param where `x:acme` or `x`, as people write it; none for all */
export const holdsFor = (where: readonly string[], { id, site }: Pick<Account, "id" | "site">): boolean =>
  where.length === 0 || where.some((one) => [id, site].includes(one.trim().toLowerCase()));

/** A draft on its way out: kept from the press that lets it through until the page proves that it was published. */
import { ulid } from "ulid";
import type { Account } from "../core/model.ts";
import type { Post } from "../core/post.ts";
import type { Review } from "../core/review.ts";
import { ask } from "../messages.ts";

export interface Attempt {
  readonly review: Review;
  readonly account: Account;
  readonly at: number;
  /** Why stop rules were overridden, when they were. */
  readonly reason?: string;
}

/** Pauses between tries when the background does not answer. */
const RETRY = [200, 1_000, 5_000, 30_000, 120_000];

/** @param url of the published post, when the page shows it */
export function toPost({ review, account, at, reason }: Attempt, url: string | undefined): Post {
  const { draft, findings } = review;
  const { promo, curated, engagement, pick } = draft.mix;
  return {
    id: ulid(),
    at,
    site: draft.site,
    account: account.id,
    kind: draft.kind,
    class: pick,
    shares: { promo, curated, engagement },
    corrected: false,
    text: draft.text,
    hashtags: draft.hashtags.map(({ value }) => value.slice(0, 200)),
    links: draft.links.map(({ value }) => value.slice(0, 4_000)),
    shown: [...new Set(findings.map(({ rule }) => rule))],
    overridden: [...new Set(findings.filter(({ level }) => level === "stop").map(({ rule }) => rule))],
    ...(reason && { reason: reason.slice(0, 1_000) }),
    ...(url && { url }),
  };
}

/**
 * Hands the post to the ledger. The id is made once, so that a repeated message records nothing twice.
 * @returns false when nobody answered in two and a half minutes
 */
export async function record(post: Post): Promise<boolean> {
  for (const pause of RETRY) {
    try {
      if ((await ask("published", { post })).recorded === post.id) return true;
    } catch {
      // Nobody there, or a worker that died while writing: asked again after a longer pause.
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return false;
}

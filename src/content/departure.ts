/** The draft on its way out of this tab, from the press that lets it through until the page proves that it was published: one at a time. */
import type { Account } from "../core/model.ts";
import type { Post } from "../core/post.ts";
import type { Review } from "../core/review.ts";
import type { Site } from "../core/site.ts";
import { newPostId } from "./post-id.ts";
import { awaitProof, PATIENCE, SOON, type Taken } from "./proof.ts";

/** What was let through, as it stood at the press. */
export interface Attempt {
  readonly review: Review;
  readonly account: Account;
  readonly at: number;
  /** Nobody was watching, as in a pause: what the rules would have said was not shown. */
  readonly unwatched?: boolean;
  /** The composer showed that it was set for later. */
  readonly planned?: boolean;
  /** Why stop rules were overridden, when they were. */
  readonly reason?: string | undefined;
  /** The day being rehearsed: such posts are kept apart. */
  readonly rehearsal?: string | undefined;
}

/** What is on its way: its text, and all that is recorded of it, which comes later where the world is not known yet. */
export interface Going {
  readonly text: string;
  readonly attempt: Attempt | Promise<Attempt | undefined>;
}

/** One for the whole tab: a press ends what was still on its way elsewhere in the page, since one answer cannot prove two posts. */
export class Departure {
  readonly #site: Site;
  #current: { answeredAt: number; taken: Taken } | undefined;

  constructor(site: Site) {
    this.#site = site;
  }

  /** The site answered a publishing request: it is for the draft on its way out, if there is one. */
  wasAnswered(taken: Taken): void {
    if (this.#current) Object.assign(this.#current, { answeredAt: performance.now(), taken });
  }

  /**
   * Follows one draft until it is proven published.
   * @param hasLeft whether its composer is gone or empty
   * @param isUnnamed no request is known by name: none is waited for
   * @param take gets the post to record as soon as it is proven, and at once: in a frame that is being taken away nothing runs any later
   * @returns that post; undefined when it was refused, given up, not proven, or when another draft took its place
   */
  follow(
    { text, attempt }: Going,
    hasLeft: () => boolean,
    isUnnamed = false,
    take = (_post: Post, _as: Attempt): void => {},
  ): Promise<Post | undefined> {
    const mine: { answeredAt: number; taken: Taken } = { answeredAt: isUnnamed ? performance.now() : Number.POSITIVE_INFINITY, taken: "published" };
    this.#current = mine;
    const answeredAt = () => (this.#current === mine ? mine.answeredAt : undefined);
    const within = isUnnamed || this.#site.published.isCommon ? PATIENCE : SOON;
    return new Promise((resolve) => {
      awaitProof({ site: this.#site, text, answeredAt, hasLeft, within }, (proof) => {
        const isMine = this.#current === mine;
        if (isMine) this.#current = undefined;
        if (!isMine || !proof) return resolve(undefined);
        const give = (known: Attempt | undefined) => {
          const post = known && toPost(known, known.planned ? "planned" : mine.taken, proof.url);
          if (post) take(post, known);
          resolve(post);
        };
        if (attempt instanceof Promise) void attempt.then(give);
        else give(attempt);
      });
    });
  }
}

/**
 * What is set for later is kept at the time it is due, so that it counts from then on; for a time that the page says in a way
 * that is not understood, it is kept at the time of the press.
 * @param url of the published post, when the page shows it
 */
export function toPost({ review, account, at, unwatched, reason }: Attempt, taken: Taken, url?: string): Post {
  const { draft } = review;
  const planned = taken === "planned";
  const findings = unwatched ? [] : review.findings;
  const { promo, curated, engagement, pick } = draft.mix;
  return {
    id: newPostId(at),
    at: planned ? (draft.scheduledAt ?? at) : at,
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
    ...(planned && { planned }),
  };
}

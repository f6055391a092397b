/** Published posts for tests: each with an id of its own, alike in all that a test does not name. */
import type { Post } from "../../src/core/post.ts";

/** @param n makes the id and the instant: a minute each, from 1970 on */
export function post(n: number, rest: Partial<Post> = {}): Post {
  return {
    id: `01ARZ3NDEKTSV4RRFFQ69${String(n).padStart(5, "0")}`,
    at: n * 60_000,
    site: "x",
    account: "x:acme",
    kind: "post",
    class: "promo",
    shares: { promo: 1, curated: 0, engagement: 0 },
    corrected: false,
    text: `Post ${n}`,
    hashtags: [],
    links: [],
    shown: [],
    overridden: [],
    ...rest,
  };
}

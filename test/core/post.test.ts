/** What the ledger takes for a post, and what it does not. */
import { describe, expect, it } from "vitest";
import { safeParse } from "zod/mini";
import { Post } from "../../src/core/post.ts";
import { post } from "../store/posts.ts";

describe("a post", () => {
  it("is taken whole", () => {
    const full = post(1, {
      url: "https://x.com/acme/status/1",
      reason: "ours",
      corrected: true,
      hashtags: ["a"],
      links: ["b"],
      shown: ["c"],
      overridden: ["d"],
    });
    expect(safeParse(Post, full).data).toEqual(full);
  });

  it("was not corrected, unless it says so", () => {
    const { corrected: _, ...fresh } = post(1);
    expect(safeParse(Post, fresh).data?.corrected).toBe(false);
  });

  it("loses what no post has", () => expect(safeParse(Post, { ...post(1), draft: "secret" }).data).toEqual(post(1)));

  it.each([
    ["an id that is no ULID", { id: "x" }],
    ["an id with letters that a ULID has not", { id: "01ARZ3NDEKTSV4RRFFQ69G5FAI" }],
    ["no instant", { at: Number.NaN }],
    ["a site that nobody knows", { site: "mars" }],
    ["a class that is none", { class: "rant" }],
    ["a share that is no number", { shares: { promo: "all", curated: 0, engagement: 0 } }],
    ["a text without end", { text: "x".repeat(100_001) }],
    ["a link without end", { links: ["x".repeat(4_001)] }],
    ["a reason without end", { reason: "x".repeat(1_001) }],
    ["hashtags that are no list", { hashtags: "#a" }],
  ])("has not %s", (_, damage) => expect(safeParse(Post, { ...post(1), ...damage }).success).toBe(false));
});

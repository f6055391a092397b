import { expect, it } from "vitest";
import { newPostId } from "../../src/content/post-id.ts";
import { Post } from "../../src/core/post.ts";

const AT = Date.parse("2026-03-02T10:00:00Z");

it("is what a post is kept under", () => {
  for (const at of [-1, 0, AT, AT + 0.5, 8.64e15]) expect(Post.shape.id.safeParse(newPostId(at)).success).toBe(true);
});

it("sorts by time, and never comes twice", () => {
  const ids = Array.from({ length: 1000 }, (_, i) => newPostId(AT + i * 40));
  expect(ids).toEqual([...ids].sort());
  expect(new Set(Array.from({ length: 10_000 }, () => newPostId(AT))).size).toBe(10_000);
});

it("holds the time as the specification says", () => expect(newPostId(1_469_918_176_385).slice(0, 10)).toBe("01ARYZ6S41"));

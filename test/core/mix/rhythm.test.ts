/** Which posts count for the rhythm of an account, and from when. */
import { describe, expect, it } from "vitest";
import { isOriginal, originals, ownPosts, publishAt, streak } from "../../../src/core/mix/rhythm.ts";
import type { PostTrace } from "../../../src/core/model.ts";
import { stage } from "../../../src/core/stage.ts";

const ids = (posts: readonly PostTrace[]) => posts.map(({ id }) => id);
const { facts } = stage({ text: "", recent: [{ ago: 3 }, { ago: 1, kind: "reply" }, { ago: 2, kind: "quote" }, { ago: 5, kind: "comment" }] });

describe("rhythm", () => {
  it("takes posts and quotes for originals, replies and comments for conversation", () => {
    expect((["post", "quote", "reply", "comment"] as const).filter((kind) => isOriginal({ kind }))).toEqual(["post", "quote"]);
  });

  it("gives own posts newest first, and originals among them", () => {
    expect(ids(ownPosts(facts, facts.now))).toEqual(["1", "2", "0", "3"]);
    expect(ids(originals(facts, facts.now))).toEqual(["2", "0"]);
  });

  it("leaves out other accounts, and what comes after the instant asked for", () => {
    const other = { ...facts, account: { ...facts.account, id: "x:other" } };
    expect(ownPosts(other, facts.now)).toEqual([]);
    expect(ids(ownPosts(facts, facts.now - 2.5 * 3_600_000))).toEqual(["0", "3"]);
  });

  it("judges a scheduled draft at its hour, never in the past", () => {
    expect(publishAt({}, { now: 100 })).toBe(100);
    expect(publishAt({ scheduledAt: 250 }, { now: 100 })).toBe(250);
    expect(publishAt({ scheduledAt: 50 }, { now: 100 })).toBe(100);
  });

  it.each([
    [["promo", "promo", "curated", "promo"], 2],
    [["promo", "promo"], 2],
    [["engagement", "promo"], 0],
    [[], 0],
  ] as const)("counts the run at the front of %j: %i", (classes, run) => {
    const posts = classes.map((mix) => ({ class: mix }));
    expect(streak(posts, "promo")).toBe(run);
  });
});

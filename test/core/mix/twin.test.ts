/** Two addresses of one post are one; two posts whose addresses differ in the query alone stay two. */
import { describe, expect, it } from "vitest";
import { knownAmong, permalink } from "../../../src/core/mix/twin.ts";
import type { Post } from "../../../src/core/post.ts";
import { post } from "../../store/posts.ts";

it.each([
  ["https://x.com/acme/status/1?s=20", "https://twitter.com/ACME/status/1"],
  ["https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7/?utm_source=share", "https://linkedin.com/feed/update/urn:li:share:7"],
  ["https://www.facebook.com/acme/posts/pfbid1?comment_id=77&__cft__[0]=AZ", "https://m.facebook.com/acme/posts/pfbid1/?comment_id=77"],
  ["https://www.facebook.com/permalink.php?story_fbid=2&id=1", "https://facebook.com/permalink.php?id=1&story_fbid=2&ref=share"],
])("%s is %s", (one, other) => expect(permalink(one)).toBe(permalink(other)));

it.each([
  ["https://www.facebook.com/acme/posts/pfbid1?comment_id=77", "https://www.facebook.com/acme/posts/pfbid1?comment_id=78"],
  ["https://www.facebook.com/acme/posts/pfbid1?comment_id=77", "https://www.facebook.com/acme/posts/pfbid1"],
  ["https://www.youtube.com/watch?v=a", "https://www.youtube.com/watch?v=b"],
])("%s is not %s", (one, other) => expect(permalink(one)).not.toBe(permalink(other)));

const AT = Date.UTC(2026, 10, 9, 12);
const weaving = (n: number, rest: Partial<Post>) => post(n, { at: AT, text: "We weave again on Saturday", ...rest });
const known = (one: Partial<Post>, other: Partial<Post>) => knownAmong([weaving(1, one)], weaving(2, other)) !== undefined;
const LINKEDIN = "https://www.linkedin.com/feed/update/urn:li:";
const FACEBOOK = "https://www.facebook.com/acme/posts/";

describe("of what was seen on a page, known is", () => {
  it.each<[string, Partial<Post>, Partial<Post>]>([
    ["the same address, whatever else", { url: "https://x.com/a/status/1", text: "a", at: 0 }, { url: "https://twitter.com/A/status/1?s=20" }],
    ["the same words, minutes apart", {}, { at: AT + 60_000, url: "https://x.com/a/status/1" }],
    ["a share that is also an activity", { url: `${LINKEDIN}share:1` }, { url: `${LINKEDIN}activity:2` }],
    ["what Facebook names by other letters", { url: `${FACEBOOK}pfbid1a` }, { url: `${FACEBOOK}pfbid2b` }],
  ])("%s", (_, one, other) => expect(known(one, other)).toBe(true));

  it.each<[string, Partial<Post>, Partial<Post>]>([
    ["the same words at another time", {}, { at: AT + 86_400_000 }],
    ["other words at the same time", {}, { text: "Closed on Saturday" }],
    ["another number", { url: "https://x.com/a/status/1" }, { url: "https://x.com/a/status/2" }],
    ["another post without words", { text: "" }, { text: "" }],
  ])("not %s", (_, one, other) => expect(known(one, other)).toBe(false));
});

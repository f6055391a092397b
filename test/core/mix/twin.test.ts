/** Two addresses of one post are one; two posts whose addresses differ in the query alone stay two. */
import { expect, it } from "vitest";
import { permalink } from "../../../src/core/mix/twin.ts";

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

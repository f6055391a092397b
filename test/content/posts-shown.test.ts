// @vitest-environment happy-dom
/** An account's own posts, read off pages in as little markup as tells them; and what is never taken for one. */
import { beforeEach, describe, expect, it } from "vitest";
import { fullNumber } from "../../src/content/full-number.ts";
import { lookThrough } from "../../src/content/posts-shown.ts";
import { facebook } from "../../src/sites/facebook.ts";
import { linkedin } from "../../src/sites/linkedin.ts";
import { x } from "../../src/sites/x.ts";

const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
const show = (url: string, html: string) => {
  happyDOM.setURL(url);
  document.body.innerHTML = html;
};
const AT = "2026-11-09T12:00:00.000Z";

beforeEach(() => show("https://x.com/", ""));

describe("X", () => {
  const NAV = '<a data-testid="AppTabBar_Profile_Link" href="/Acme"></a>';
  interface Shown {
    by?: string;
    inside?: string;
    counts?: string;
  }
  const tweet = (id: number, { by = "acme", inside = "", counts = "" }: Shown = {}) =>
    `<article data-testid="tweet"><div data-testid="User-Name"><a href="/${by}">${by}</a><a href="/${by}">@${by}</a>
     <a href="/${by}/status/${id}"><time datetime="${AT}">2 h</time></a></div>${inside}
     <div data-testid="tweetText">Post ${id} <img alt="🌧️"></div><div role="group">${counts}</div></article>`;
  const COUNTS = `<button data-testid="reply" aria-label="1 234 réponses. Répondre"></button><button data-testid="retweet" aria-label="0 reposts"></button>
    <button data-testid="unlike" aria-label="553 Likes. Liked"></button><a href="/acme/status/1/analytics" aria-label="30.142 Aufrufe">30K</a>`;

  it("gives text, time, address and counts", () => {
    show("https://x.com/acme", NAV + tweet(1, { counts: COUNTS }));
    expect(lookThrough(x, document)).toEqual({
      handle: "Acme",
      posts: [{ at: Date.parse(AT), kind: "post", text: "Post 1 🌧️", url: "https://x.com/acme/status/1", reach: 30142, response: 1787 }],
      unclear: 0,
    });
  });
  it("takes nobody else's, no advertisement, and what is pinned once", () => {
    const ad = tweet(5, { inside: '<div data-testid="placementTracking"></div>' });
    show("https://x.com/acme", NAV + tweet(1) + tweet(2, { by: "noor" }) + ad + tweet(1));
    expect(lookThrough(x, document)?.posts.map(({ url }) => url)).toEqual(["https://x.com/acme/status/1"]);
  });
  it.each([
    ["a quote, by the card", "/acme", '<div role="link"><div data-testid="User-Name">Noor <a href="/noor">@noor</a></div></div>', "quote"],
    ["an answer, by the name above it", "/acme", '<div>Replying to <a href="/noor">@noor</a></div>', "reply"],
    ["a post that mentions somebody", "/acme", '<div data-testid="tweetText"><a href="/noor">@noor</a></div>', "post"],
  ])("tells %s", (_, path, inside, kind) => {
    show(`https://x.com${path}`, NAV + tweet(1, { inside }));
    expect(lookThrough(x, document)?.posts.map((post) => post.kind)).toEqual([kind]);
  });
  it("takes what stands under somebody else's for an answer where answers are listed, and only there", () => {
    const both = NAV + tweet(2, { by: "noor" }) + tweet(1) + tweet(3);
    show("https://x.com/acme/with_replies", both);
    expect(lookThrough(x, document)?.posts.map(({ kind }) => kind)).toEqual(["reply", "post"]);
    show("https://x.com/acme", both);
    expect(lookThrough(x, document)?.posts.map(({ kind }) => kind)).toEqual(["post", "post"]);
  });
  it.each(["https://x.com/noor", "https://x.com/home", "https://x.com/acme/status/1"])("looks for none at %s", (url) => {
    show(url, NAV + tweet(1));
    expect(lookThrough(x, document)).toBeUndefined();
  });
  it("counts those without a time as unclear, and gives no count that is shortened", () => {
    show("https://x.com/acme", NAV + tweet(1, { counts: '<button data-testid="like">2.3K</button>' }) + tweet(2).replace(AT, ""));
    expect(lookThrough(x, document)).toMatchObject({ posts: [{ url: "https://x.com/acme/status/1" }], unclear: 1 });
    expect(lookThrough(x, document)?.posts[0]).not.toHaveProperty("response");
  });
});

describe("LinkedIn", () => {
  const ID = (BigInt(Date.parse(AT)) << 22n) + 77n;
  const post = (inside: string) =>
    `<div class="feed-shared-update-v2" data-urn="urn:li:activity:${ID}">${inside}<div class="update-components-text">Words</div></div>`;
  const OWN = `<a href="/analytics/post-summary/urn:li:activity:${ID}/">18,402 impressions</a>`;

  it("reads the instant from the post's own name", () => {
    const counts = `<ul><li class="social-details-social-counts__item social-details-social-counts__reactions"><span class="social-details-social-counts__reactions-count">1,204</span></li>
      <li class="social-details-social-counts__item social-details-social-counts__comments"><button aria-label="37 comments">37</button></li></ul>`;
    show("https://www.linkedin.com/in/ada-lamont/recent-activity/all/", post(OWN + counts));
    expect(lookThrough(linkedin, document)).toEqual({
      handle: "ada-lamont",
      posts: [
        {
          at: Date.parse(AT),
          kind: "post",
          text: "Words",
          url: `https://www.linkedin.com/feed/update/urn:li:activity:${ID}/`,
          reach: 18402,
          response: 1241,
        },
      ],
      unclear: 0,
    });
  });
  it("takes only what shows its figures, as it does to its author alone", () => {
    show("https://www.linkedin.com/in/noor-haddad/recent-activity/all/", post('<a href="/in/noor-haddad/">Noor</a>'));
    expect(lookThrough(linkedin, document)?.posts).toEqual([]);
  });
  it("takes every post of a page from where it is administered, but none that was passed on", () => {
    show("https://www.linkedin.com/company/4711/admin/page-posts/published/", post('<a href="/company/acme/">Acme</a>'));
    expect(lookThrough(linkedin, document)).toMatchObject({ handle: "4711", posts: [{ text: "Words" }] });
    show("https://www.linkedin.com/company/4711/admin/page-posts/published/", post('<div class="update-components-header"></div>'));
    expect(lookThrough(linkedin, document)?.posts).toEqual([]);
  });
  it("looks into the open shadow root of the old pages", () => {
    show("https://www.linkedin.com/in/ada-lamont/", '<div id="interop-outlet"></div>');
    const root = document.querySelector("#interop-outlet")?.attachShadow({ mode: "open" });
    if (root) root.innerHTML = post(OWN);
    expect(lookThrough(linkedin, document)?.posts).toHaveLength(1);
  });
});

describe("Facebook", () => {
  const ACTING = '<script type="application/json">["CurrentUserInitialData",[],{"USER_ID":"1","NAME":"Acme Atelier"}]</script>';
  const story = (id: string, counts: object) => ({
    node: {
      post_id: "9",
      a: { story: { creation_time: Date.parse(AT) / 1_000, url: `https://www.facebook.com/acme/posts/${id}` } },
      b: [{ deep: counts }],
    },
  });
  const data = (...stories: object[]) => `<script type="application/json">${JSON.stringify({ require: stories })}</script>`;
  const post = (id: string, by = "Acme Atelier") =>
    `<div role="article" aria-posinset="1"><h3 data-ad-rendering-role="profile_name"><a href="/acme">${by}</a></h3><a href="/acme/posts/${id}?__cft__=1">2 h</a>
     <div data-ad-rendering-role="story_message">Words ${id}</div><div role="article"><a href="/acme/posts/${id}?comment_id=4">1 h</a><div dir="auto">A comment</div></div></div>`;

  it("takes time and counts from the data that came with the page", () => {
    const counts = { reaction_count: { count: 312 }, share_count: { count: 8 }, comment_rendering_instance: { comments: { total_count: 21 } } };
    show("https://www.facebook.com/acme", ACTING + data(story("pfbid1", counts)) + post("pfbid1") + post("pfbid2") + post("pfbid3", "Noor"));
    expect(lookThrough(facebook, document)).toEqual({
      handle: "Acme Atelier",
      posts: [{ at: Date.parse(AT), kind: "post", text: "Words pfbid1", url: "https://www.facebook.com/acme/posts/pfbid1", response: 341 }],
      unclear: 1,
    });
  });
  it.each(["https://www.facebook.com/", "https://www.facebook.com/messages/", "https://www.facebook.com/groups/7"])("looks for none at %s", (url) => {
    show(url, ACTING + data(story("pfbid1", {})) + post("pfbid1"));
    expect(lookThrough(facebook, document)).toBeUndefined();
  });
  it("leaves data alone that is none", () => {
    show("https://www.facebook.com/acme", `${ACTING}<script type="application/json">{"creation_time": [</script>${post("pfbid1")}`);
    expect(lookThrough(facebook, document)).toMatchObject({ posts: [], unclear: 1 });
  });
});

describe("numbers in full", () => {
  it.each([
    ["553 Likes. Like", 553],
    ["1,234", 1234],
    ["1.234 Antworten. Antworten", 1234],
    ["18\u202f402 impressions", 18402],
    ["1 204 567 vues", 1204567],
    ["0 Replies. Reply", 0],
  ])("%s", (said, number) => expect(fullNumber(said)).toBe(number));
  it.each(["2.3K", "2,3 k vues", "12K", "1 M", "1,2 Mio.", "12 Tsd. Aufrufe", "Like", ""])("%s is none", (said) =>
    expect(fullNumber(said)).toBeUndefined(),
  );
});

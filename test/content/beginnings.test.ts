// @vitest-environment happy-dom
/** Where replies are begun: the post that is answered is named, and not a word of what is written. */
import { beforeEach, expect, it, vi } from "vitest";
import { type Beginning, beginnings } from "../../src/content/beginnings.ts";
import type { Site } from "../../src/core/site.ts";
import { linkedin } from "../../src/sites/linkedin.ts";
import { x } from "../../src/sites/x.ts";

const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
const TWEET = `<article data-testid="tweet" tabindex="-1"><div data-testid="User-Name">Lea @lea
  <a href="/lea/status/7"><time>2 h</time></a></div><div data-testid="tweetText">My lamp came broken</div></article>`;
const BOX = `<section><i data-testid="UserAvatar-Container-acme"></i>
  <div data-testid="tweetTextarea_0" contenteditable="true" role="textbox"><div data-block="true"><span data-text="true">SECRET</span></div></div>
  <div data-testid="toolBar"><button data-testid="tweetButton">Reply</button></div></section>`;
const COMMENT = `<div class="comments-comment-box"><form class="comments-comment-box__form"><div class="ql-editor" contenteditable="true"><p>SECRET</p></div>
  <button class="comments-comment-box__submit-button--cr">Comment</button></form></div>`;

const told: Beginning[] = [];
function open(site: Site, url: string, html: string) {
  happyDOM.setURL(url);
  document.body.innerHTML = html;
  const hear = beginnings(site, (one) => told.push(one));
  const box = document.querySelector<HTMLElement>('[contenteditable="true"], textarea') as HTMLElement;
  return { box, hear: (at: number) => hear(box, at) };
}
beforeEach(() => {
  told.length = 0;
  vi.spyOn(HTMLElement.prototype, "checkVisibility").mockReturnValue(true);
});

it("tells of the post above the box in a dialog, as whom and when, and nothing else", () => {
  open(x, "https://x.com/compose/post", `<div role="dialog">${TWEET}${BOX}</div>`).hear(5);
  expect(told).toEqual([{ url: "https://x.com/lea/status/7", account: "x:acme", at: 5 }]);
});
it("tells of the page's own post where none is named around the box", () => {
  open(x, "https://x.com/lea/status/7", `<main><div data-testid="primaryColumn">${BOX}</div></main>`).hear(5);
  expect(told.map(({ url }) => url)).toEqual(["https://x.com/lea/status/7"]);
});
it("tells of the post around a comment", () => {
  open(linkedin, "https://www.linkedin.com/feed/", `<div class="feed-shared-update-v2" data-urn="urn:li:activity:7">${COMMENT}</div>`).hear(5);
  expect(told.map(({ url }) => url)).toEqual(["https://www.linkedin.com/feed/update/urn:li:activity:7/"]);
});
it.each([
  ["a post that answers nobody", "https://x.com/home", `<main><div data-testid="primaryColumn">${TWEET}${BOX}</div></main>`],
  ["an empty box", "https://x.com/compose/post", `<div role="dialog">${TWEET}${BOX.replace("SECRET", "")}</div>`],
  ["a search", "https://x.com/lea/status/7", '<div role="search"><textarea>SECRET</textarea></div>'],
])("tells nothing of %s", (_, url, html) => {
  open(x, url, html).hear(5);
  expect(told).toEqual([]);
});
it("tells nothing where no post is named", () => {
  const nameless = TWEET.replace("/lea/status/7", "/lea");
  open(x, "https://x.com/compose/post", `<div role="dialog">${nameless}${BOX}</div>`).hear(5);
  expect(told).toEqual([]);
});
it("tells again of the same box only after a minute, and at once of what was empty before", () => {
  const { box, hear } = open(x, "https://x.com/compose/post", `<div role="dialog">${TWEET}${BOX.replace("SECRET", "")}</div>`);
  hear(1);
  (box.querySelector("span") as HTMLElement).textContent = "SECRET";
  for (const at of [2, 3, 60_001, 60_002, 60_003]) hear(at);
  expect(told.map(({ at }) => at)).toEqual([2, 60_002]);
});

// @vitest-environment happy-dom
/** LinkedIn's composers, each in as little markup as tells it: found, read as drafts, and never taken for a private message. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { composerAt, pressedControl, publishControl, readDraft } from "../../src/content/composer.ts";
import { linkedin } from "../../src/sites/linkedin.ts";

const $ = <T extends HTMLElement>(selector: string, scope: ParentNode = document) => {
  const el = scope.querySelector<T>(selector);
  if (!el) throw new Error(`no ${selector}`);
  return el;
};
const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
const at = (path: string) => happyDOM.setURL(`https://www.linkedin.com${path}`);
const draftAt = (box: Element) => {
  const composer = composerAt(box, linkedin);
  return composer && readDraft(composer, { site: linkedin, document }).draft;
};

const AUTHOR = (kind: "person" | "company", name: string) =>
  `<div role="button" tabindex="0" aria-expanded="false"><p><span>${name}</span> <svg id="${kind}-accent-4"></svg><svg id="caret-small"></svg></p><p>Post to Anyone</p></div>`;
const SDUI = ({ author = AUTHOR("person", "Ada Lamont"), buttons = "<button><span><span>Post</span></span></button>", pictures = "" } = {}) =>
  `<dialog open data-testid="dialog"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">${author}
    <button aria-label="Close"><svg></svg></button>
    <div data-testid="ui-core-tiptap-text-editor-wrapper"><div class="tiptap ProseMirror" contenteditable="true" role="textbox" componentkey="ShareBox_textEditor"><p>one <strong data-type="mention">Noor Haddad</strong></p><p data-placeholder="Share"><br class="ProseMirror-trailingBreak"></p><p>two</p></div></div>${pictures}
    <button><svg id="signal-ai-small"></svg> Rewrite with AI</button><button>Drafts</button>
    <button aria-label="Media"><svg id="image-medium"></svg></button>${buttons}</div></dialog>`;
const EMBER = `<div data-test-modal-id="sharebox"><div role="dialog"><div class="share-creation-state__text-editor">
  <div class="ql-container"><div class="ql-editor" contenteditable="true" role="textbox" data-test-ql-editor-contenteditable="true"><p>one</p></div><div class="ql-clipboard" contenteditable="true"></div></div>
  </div><footer class="share-creation-state__footer"><button class="share-actions__primary-action">Publier</button></footer></div></div>`;
const NAV = '<aside aria-label="Sidebar"><div id="shareboxProfilePictureComponentRef"><a href="/in/ada-lamont/?x=1"></a></div></aside>';

beforeEach(() => {
  at("/feed/");
  document.body.innerHTML = "";
});

describe("a post in the new pages", () => {
  it.each([
    ["told by its word, though another follows", "<button>Publier</button><button>Enregistrer</button>", "Publier"],
    ["told by its place, in a language nobody knows", "<button>Julkaise</button>", "Julkaise"],
    ["told when it schedules", "<button><span>Planen</span></button>", "Planen"],
  ])("has a publish control %s", (_, buttons, words) => {
    document.body.innerHTML = SDUI({ buttons });
    const composer = composerAt($('[role="textbox"]'), linkedin);
    expect(composer && publishControl(composer)?.textContent).toBe(words);
    const pressed = $("dialog button:last-of-type");
    expect(pressedControl([pressed], linkedin) === pressed).toBe(words === pressed.textContent);
  });

  it("is set for later when its button says so, for the time that the page says and not for one in the text", () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 23, 12) });
    document.body.innerHTML = SDUI({ buttons: "<p>Posting at Tue, Dec 1, 9:00 AM</p><button>Schedule</button>" });
    $('[role="textbox"] p').textContent = "Doors open on Nov 30, 8:00 AM";
    expect(draftAt($('[role="textbox"]'))?.scheduledAt).toBe(new Date(2026, 11, 1, 9).getTime());
    document.body.innerHTML = SDUI({ buttons: "<p>Seen on Tue, Dec 1, 9:00 AM</p><button>Post</button>" });
    expect(draftAt($('[role="textbox"]'))?.scheduledAt).toBeUndefined();
    vi.useRealTimers();
  });

  it("is read with mentions by name, empty lines, and the descriptions of its pictures", () => {
    document.body.innerHTML = NAV + SDUI({ pictures: '<img src="blob:1" alt=""><img src="blob:2" alt="A loom">' });
    expect(draftAt($('[role="textbox"]'))).toEqual({
      site: "linkedin",
      kind: "post",
      account: "linkedin:ada-lamont",
      text: "one Noor Haddad\n\ntwo",
      media: [{}, { alt: "A loom" }],
    });
  });

  it("speaks for the company that its head shows", () => {
    document.body.innerHTML = NAV + SDUI({ author: AUTHOR("company", "Acme") });
    expect(draftAt($('[role="textbox"]'))?.account).toBe("linkedin:acme");
  });

  it("publishes by nothing but its publish control", () => {
    document.body.innerHTML = SDUI();
    for (const other of document.querySelectorAll("button:not(:last-of-type), [role=button]"))
      expect(pressedControl([other], linkedin), other.outerHTML).toBeUndefined();
  });
});

describe("a post in the old pages", () => {
  it("is found in a shadow root, past the decoy in the page", () => {
    document.body.innerHTML = `${NAV}<div style="display: none"><div class="ql-editor" contenteditable="true"></div></div><div id="interop-outlet"></div>`;
    const root = $("#interop-outlet").attachShadow({ mode: "open" });
    root.innerHTML = EMBER;
    expect(draftAt($(".ql-editor", root))).toMatchObject({ kind: "post", text: "one", account: "linkedin:ada-lamont" });
    expect(draftAt($(".ql-editor"))).toBeUndefined();
    expect(pressedControl([$(".share-actions__primary-action", root), root, $("#interop-outlet")], linkedin)?.textContent).toBe("Publier");
  });

  it("speaks on an admin page for the company in the address", () => {
    at("/company/4711/admin/page-posts/published/?share=true");
    document.body.innerHTML = NAV + EMBER;
    expect(draftAt($(".ql-editor"))?.account).toBe("linkedin:4711");
  });
});

describe("an article", () => {
  it("is its title and its text, in the name of the page it is written for", () => {
    at("/article/new/?author=urn%3Ali%3Afsd_company%3A4711");
    document.body.innerHTML = `<main><textarea id="article-editor-headline__textarea"></textarea><button class="article-editor-nav__publish">Next</button>
      <div class="ProseMirror" contenteditable="true" data-test-article-editor-content-textbox><h2>one</h2><p>two</p></div></main>`;
    $<HTMLTextAreaElement>("textarea").value = "Title";
    expect(draftAt($(".ProseMirror"))).toMatchObject({ kind: "post", text: "Title", thread: ["one\ntwo"], account: "linkedin:4711" });
  });
});

describe("a comment", () => {
  it("answers the post around it, and is watched before it has a button", () => {
    document.body.innerHTML = `<div role="listitem"><div><a href="/in/noor/">Noor  Haddad</a></div><span data-testid="expandable-text-box">Nobody answers</span>
      <div componentkey="commentBox-1"><div class="tiptap ProseMirror" contenteditable="true" role="textbox"><p>Sorry!</p></div></div></div>`;
    expect(draftAt($('[role="textbox"]'))).toMatchObject({
      kind: "comment",
      text: "Sorry!",
      parent: { author: "Noor Haddad", text: "Nobody answers" },
    });
  });

  it("in the old pages likewise", () => {
    document.body.innerHTML = `<div class="feed-shared-update-v2"><p class="update-components-actor__name"><span aria-hidden="true">Noor</span><span>Noor</span></p>
      <div class="update-components-text">Nobody answers</div><div class="comments-comment-box"><form class="comments-comment-box__form">
      <div class="ql-editor" contenteditable="true"><p>Sorry!</p></div></form></div></div>`;
    expect(draftAt($(".ql-editor"))).toMatchObject({ kind: "comment", parent: { author: "Noor", text: "Nobody answers" } });
  });
});

it.each([
  [
    "the messaging overlay",
    '<div class="msg-overlay-conversation-bubble" role="dialog"><form class="msg-form"><div class="msg-form__contenteditable" role="textbox" contenteditable="true"><p>x</p></div><button>Send</button></form></div>',
  ],
  [
    "a message that looks like a composer",
    '<div class="msg-form"><div data-test-modal-id="sharebox"><div class="ql-editor" role="textbox" contenteditable="true"></div><button class="share-actions__primary-action">Post</button></div></div>',
  ],
  [
    "a message in the new pages",
    '<div data-sdui-screen="com.linkedin.sdui.flagshipnav.messaging.Messaging"><div class="tiptap ProseMirror" role="textbox" contenteditable="true"></div><button>Send</button></div>',
  ],
  ["search", '<form role="search"><textarea></textarea><button>Post</button></form>'],
])("never reads %s", (_, html) => {
  document.body.innerHTML = html;
  expect(composerAt($('[contenteditable="true"], textarea'), linkedin)).toBeUndefined();
  const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  root.innerHTML = html;
  expect(composerAt($('[contenteditable="true"], textarea', root), linkedin)).toBeUndefined();
});

it("knows a publishing request from what a page asks all the time", () => {
  const { request } = linkedin.published;
  const graphql = "https://www.linkedin.com/voyager/api/graphql?";
  expect(request.test(`${graphql}action=execute&queryId=voyagerContentcreationDashShares.f01a`)).toBe(true);
  expect(
    request.test("https://www.linkedin.com/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.comments.createComment"),
  ).toBe(true);
  expect(request.test(`${graphql}queryId=voyagerContentcreationDashShares.f01a`)).toBe(false);
  expect(request.test(`${graphql}action=execute&queryId=voyagerContentcreationDashSharePreviews.f01a`)).toBe(false);
  expect(request.test("https://www.linkedin.com/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.feed.next")).toBe(false);
});

/** What Aplomb reads of the editors of LinkedIn (TipTap, Quill) and X (Draft.js, a textarea) is what the editors mean, letter for letter; and it leaves caret and history alone. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rules } from "../../src/rules/index.ts";
import type {} from "../demo/linkedin/editors.ts";
import { type Aplomb, openAplomb } from "./aplomb.ts";
import { BROWSERS, until } from "./browser.ts";
import { cards, shown } from "./surface.ts";
import { BOX, POST } from "./surfaces/x.ts";

const LONG = 20_000;
/** What is hard to read: joined emoji, flags, keycaps, two directions in one line, combining marks, spaces that hold, marks of no width. */
const HARD = [
  "Our weavers 👩🏽‍🔬👨‍👩‍👧‍👦 🏳️‍🌈 🇫🇷 3️⃣ meet at 14&nbsp;h&nbsp;30, cafe&#x301; at noon",
  "مرحبا بكم في المعرض 2026 — שלום לכולם — and back to English",
  "A <b>bold</b> word, an <i>italic <u>and underlined</u></i> one, a <a href='https://acme.example/a?b=1&amp;c=2'>link</a>, a lone 𝒶",
  "zero&#x200b;width and &lt;b&gt;typed markup&lt;/b&gt; &amp;amp; tab",
];
const ROUND = `
<h2>Autumn fair</h2><p>${HARD[0]}<br>${HARD[1]}</p><p></p><blockquote><p>${HARD[2]}</p></blockquote>
<ul><li><p>first</p></li><li><p>second</p><ul><li><p>nested</p></li></ul></li></ul><ol><li>one</li><li>two</li></ol>
<pre><code>let a = 1;
  let b = 2;</code></pre><p>${HARD[3]}</p><div>loose <span>division</span></div>`;
const RICH = ROUND.repeat(Math.ceil(LONG / 300));

const editors = [
  {
    name: "TipTap, new post",
    path: "/sharing/compose",
    box: '[componentkey="ShareBox_textEditor"]',
    publish: ".compose button.main",
    mentions: true,
  },
  { name: "Quill, in a shadow root", path: "/feed/?shareActive=true", box: '.ql-editor[role="textbox"]', publish: ".share-actions__primary-action" },
  {
    name: "TipTap, comment",
    path: "/feed/update/urn:li:activity:7001/",
    box: '[componentkey^="commentBox-"] .ProseMirror',
    publish: '[componentkey^="commentButtonSection"]',
    mentions: true,
  },
];
/** What X's boxes take of rich text is its words. */
const PLAIN = `<div>${HARD[0]}</div><div>${HARD[1]}</div><div><br></div><div>${HARD[2]}</div><div>${HARD[3]} @noor #linen</div>`.repeat(
  Math.ceil(LONG / 250),
);
const onX = [
  { name: "Draft.js", path: "/compose/post", box: BOX },
  { name: "a textarea", path: "/compose/post?narrow=1", box: `${BOX} textarea` },
];
/** Reading is looked at, not judging. */
const SILENT = { policy: { rules: Object.fromEntries(rules.map(({ id }) => [id, { on: false }])) } };

describe.each(BROWSERS)("the editors in %s", (browser) => {
  let aplomb: Aplomb;
  let page: Page;
  beforeAll(async () => {
    aplomb = await openAplomb(browser);
    await aplomb.settings(SILENT);
  });
  afterAll(() => aplomb?.close());

  const model = () => page.evaluate(() => window.boxes.at(-1)?.text() ?? "");
  const written = (text: string) => until(page, (wanted) => window.boxes.at(-1)?.text() === wanted, text);
  const chord = async (key: "a" | "c" | "v" | "z" | "Home") => {
    await page.keyboard.down("Control");
    await page.keyboard.press(key);
    await page.keyboard.up("Control");
  };

  it.each([
    ["messages over the page", "/feed/", "#overlay-message"],
    ["messages while a post is open", "/sharing/compose", "#overlay-message"],
    ["messages on their own page", "/messaging/", "#page-message"],
    ["a search", "/feed/", ".search-global-typeahead__input"],
  ])("%s: never read", async (_, path, box) => {
    page = await aplomb.newPage(`https://www.linkedin.com${path}`);
    await (await shown(page, box)).focus();
    await page.keyboard.type("Between us: [NAME] 4111 1111 1111 1111");
    // Asked how it does, the page has its engine brought and says what it watches.
    await expect.poll(() => aplomb.tabState()).toMatchObject({ site: "linkedin", state: "watching", composers: 0 });
    await until(page, cards, 0);
    await page.close();
  });

  /** The last of the long posts in the ledger, once there is one more. */
  const longPosts = async () => (await aplomb.posts()).filter(({ text }) => text.length > LONG);
  const readIsMeant = async (before: number, meant: string) => {
    await expect.poll(async () => (await longPosts()).length, { timeout: 10_000 }).toBe(before + 1);
    const read = (await longPosts()).at(-1)?.text ?? "";
    const text = meant.replaceAll("\u00a0", " ").replaceAll("\u200b", "");
    expect(read === text ? "equal" : firstDifference(read, text)).toBe("equal");
  };

  describe.each(editors)("$name", ({ path, box, publish, mentions }) => {
    beforeAll(async () => {
      page = await aplomb.newPage(`https://www.linkedin.com${path}`);
      await (await shown(page, box)).click();
    });
    afterAll(() => page?.close());

    it("keeps its caret and its history", async () => {
      await page.keyboard.type("one three");
      await until(page, cards, 1);
      for (const _ of "three") await page.keyboard.press("ArrowLeft");
      await page.keyboard.type("two ");
      await written("one two three");
      // What is typed within the editor's own half second is undone at once.
      await chord("z");
      await expect.poll(model).not.toBe("one two three");
      expect("one two three").toContain(await model().then((left) => left.split(" ")[0] ?? ""));
    });

    it("is read letter for letter, 20 000 of them", async () => {
      await page.evaluate((html) => window.boxes.at(-1)?.paste(html), RICH);
      await chord("Home");
      if (mentions) {
        await page.keyboard.type("Thanks @Noor");
        await shown(page, '[role="listbox"] [role="option"]');
        await page.keyboard.press("Enter");
      }
      await page.keyboard.type("at the top: ");
      const meant = await model();
      const before = (await longPosts()).length;
      expect(meant.length).toBeGreaterThan(LONG);
      expect(meant.split("\n")[0]).toMatch(mentions ? /^Thanks Noor Haddad at the top: / : /^at the top: /);
      await (await shown(page, publish)).click();
      await readIsMeant(before, meant);
    });
  });

  it.each(onX)("X, $name: keeps its caret and its history, and is read letter for letter, 20 000 of them", async ({ path, box }) => {
    page = await aplomb.newPage("about:blank");
    await page.setContent(`<body contenteditable>${PLAIN}`);
    await page.focus("body");
    await chord("a");
    await chord("c");
    await page.goto(`https://x.com${path}`);
    await (await shown(page, box)).click();
    await page.keyboard.type("one three");
    await until(page, cards, 1);
    for (const _ of "three") await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("two ");
    await expect.poll(() => page.evaluate(textIn, box), { timeout: 10_000 }).toBe("one two three");
    // Step by step, back to where it began.
    await expect.poll(() => chord("z").then(() => page.evaluate(textIn, box)), { timeout: 10_000 }).toBe("");
    const [before, sent] = [(await longPosts()).length, aplomb.published().length];
    await chord("v");
    await page.keyboard.type("at the end");
    await (await shown(page, `${POST}:enabled`)).click();
    await expect.poll(() => aplomb.published().length, { timeout: 10_000 }).toBe(sent + 1);
    const meant = aplomb.published().at(-1) ?? "";
    expect(meant.length).toBeGreaterThan(LONG);
    expect(meant).toMatch(/@noor #linen\n?at the end$/);
    await readIsMeant(before, meant);
    await page.close();
  });
});

/** What stands in the last box of X. */
function textIn(box: string): string | undefined {
  const el = [...document.querySelectorAll<HTMLElement>(box)].at(-1);
  return el instanceof HTMLTextAreaElement ? el.value : el?.textContent?.trimEnd();
}

function firstDifference(read: string, meant: string): string {
  const at = Array.from({ length: meant.length }, (_, i) => i).find((i) => read[i] !== meant[i]) ?? meant.length;
  return `from ${at} of ${meant.length}: read ${JSON.stringify(read.slice(at, at + 40))}, meant ${JSON.stringify(meant.slice(at, at + 40))}`;
}

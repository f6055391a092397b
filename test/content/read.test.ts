// @vitest-environment happy-dom
/** What an editor shows is what is read, and every letter is known by the node it stands in. */
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { type Reading, read } from "../../src/content/read.ts";

const box = document.createElement("div");
beforeEach(() => {
  box.replaceChildren();
  document.body.replaceChildren(box);
});
const reading = (html: string): Reading => {
  box.innerHTML = html;
  return read(box);
};
/** As X's editor builds it: a block a line, a span a stretch. */
const line = (text: string) => `<div data-block="true"><div class="public-DraftStyleDefault-block"><span data-text="true">${text}</span></div></div>`;

describe("lines", () => {
  it.each([
    ["text alone", "one line", "one line"],
    ["text beside formats", "one <b>bold</b> <i>line</i>", "one bold line"],
    ["paragraphs", "<p>one</p><p>two</p>", "one\ntwo"],
    ["Draft.js blocks", line("one") + line("two"), "one\ntwo"],
    ["blocks in blocks, the inner ones", `<div data-block="true"><p>one</p><p>more</p></div>${line("two")}`, "one\nmore\ntwo"],
    ["plain divisions", "<div>one</div><div><br></div><div>two</div>", "one\n\ntwo"],
    ["text loose before, between and after paragraphs", "one<p>two</p>three <b>four</b><p>five</p>six", "one\ntwo\nthree four\nfive\nsix"],
    ["loose text with a paragraph inside a format", "<b>one<p>two</p></b>three", "one\ntwo\nthree"],
    ["headings, quotes and code", "<h2>one</h2><blockquote><p>two</p></blockquote><pre><code>three\n four</code></pre>", "one\ntwo\nthree\n four"],
    [
      "lists, lists in lists, and Quill's bullets",
      '<ul><li><p>one</p><ul><li><p>two</p></li></ul></li></ul><ol><li><span class="ql-ui"></span>three</li></ol>',
      "one\ntwo\nthree",
    ],
    ["white space between blocks, which is only how the page is written", "\n  <p>one</p>\n  <p>two</p>\n", "one\ntwo"],
    ["white space that was typed", "<p> </p><p> one</p>", " \n one"],
    ["an empty line between", `<p>one</p><p><br></p><p>two</p>`, "one\n\ntwo"],
    ["an empty line of ProseMirror's", `<p>one<br class="ProseMirror-trailingBreak"></p><p>two</p>`, "one\ntwo"],
    ["a break within", "<p>one<br>two</p>", "one\ntwo"],
    ["a break and the one that keeps its line open", "<p>one<br><br></p>", "one\n"],
    ["a break at the end that only keeps the line open", "<p>one<br></p>", "one"],
    ["nothing", "", ""],
    ["a box that waits to be written in", line('<br data-text="true">'), ""],
  ])("%s", (_, html, text) => expect(reading(html).text).toBe(text));
});

describe("signs", () => {
  it.each([
    ["a picture reads as its alternative text", 'party <img alt="🎉" src="x.png"> time', "party 🎉 time"],
    ["a picture without one is not read", 'party <img src="x.png"> time', "party  time"],
    ["a hard space is a space", "14&nbsp;h", "14 h"],
    ["an invisible mark is not there", "\u200bone\ufeff two\u200b", "one two"],
    ["what joins an emoji stays", "👩\u200d🔬 ☕\ufe0f", "👩\u200d🔬 ☕\ufe0f"],
    ["markup that was typed stays text", "&lt;b&gt; &amp;amp;", "<b> &amp;"],
    ["a comment is not read", "one<!-- two -->", "one"],
  ])("%s", (_, html, text) => expect(reading(html).text).toBe(text));
});

it.each(["textarea", "input"] as const)("reads a %s by its value, whose letters stand in no node", (tag) => {
  const field = document.createElement(tag);
  field.value = "#Aurora\u00a0is tren\u200bding";
  expect(read(field)).toEqual({ text: "#Aurora is trending", pieces: [] });
});

it("reads again what changed, and writes nothing itself", () => {
  const before = reading(line("one")).text;
  const html = box.innerHTML;
  expect(read(box).text).toBe(before);
  expect(box.innerHTML).toBe(html);
  const node = box.querySelector("span")?.firstChild as Text;
  node.data = "two";
  expect(read(box).text).toBe("two");
});

type Shape =
  | string
  | { readonly tag: "br" }
  | { readonly tag: "img"; readonly alt: string }
  | { readonly tag: "p" | "div" | "span" | "b"; readonly inside: readonly Shape[] };
const letters = fc
  .array(fc.constantFrom("a", "é", "#", " ", "\u00a0", "\u200b", "\ufeff", "\u200d", "👩", "\n"), { maxLength: 8 })
  .map((all) => all.join(""));
const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    letters,
    fc.constant({ tag: "br" } as const),
    letters.map((alt) => ({ tag: "img", alt }) as const),
    fc.record({ tag: fc.constantFrom("p", "div", "span", "b"), inside: fc.array(tie("shape"), { maxLength: 4 }) }),
  ),
}));
function build(of: Shape): Node {
  if (typeof of === "string") return document.createTextNode(of);
  const el = document.createElement(of.tag);
  if (of.tag === "img") el.setAttribute("alt", of.alt);
  if ("inside" in of) el.append(...of.inside.map(build));
  return el;
}

it("knows the node and the place of every letter, in any document", () => {
  fc.assert(
    fc.property(fc.array(shape, { maxLength: 5 }), (shapes) => {
      box.replaceChildren(...shapes.map(build));
      const { text, pieces } = read(box);
      let end = 0;
      for (const { start, node, from, length } of pieces) {
        expect(start).toBeGreaterThanOrEqual(end);
        expect(length).toBeGreaterThan(0);
        expect(text.slice(start, start + length)).toBe(node.data.slice(from, from + length).replaceAll("\u00a0", " "));
        expect(box.contains(node)).toBe(true);
        end = start + length;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      expect(pieces.map(({ node, from, length }) => node.data.slice(from, from + length)).join("")).not.toMatch(/[\u200b\ufeff]/);
      if (!box.querySelector("p, div")) {
        const seen = pieces.map(({ node, from, length }) => node.data.slice(from, from + length)).join("");
        expect(seen).toBe((box.textContent ?? "").replace(/[\u200b\ufeff]/g, ""));
      }
    }),
  );
});

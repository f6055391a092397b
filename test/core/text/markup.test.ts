/** XML and HTML as others write them. */
import { describe, expect, it } from "vitest";
import { all, plainText, tell, xmlTree } from "../../../src/core/text/markup.ts";

describe("XML", () => {
  it("becomes a tree", () => {
    const tree = xmlTree('\uFEFF<?xml version="1.0"?><a x="1"><b>one</b><b><![CDATA[<two>]]></b><c:d xmlns:c="urn:c"/></a>');
    expect([tree?.name, tree?.attributes, all(tree, "b").map(({ text }) => text), all(tree, "c:d").length]).toEqual([
      "a",
      { x: "1" },
      ["one", "<two>"],
      1,
    ]);
    expect([tell(tree, "b"), tell(tree, "nothing"), tell(undefined, "b")]).toEqual(["one", "", ""]);
  });

  it("may hold HTML's signs and stray marks", () => {
    expect(xmlTree("<a>caf&eacute; &amp; th&#233; &nbsp;R&D, AT&T;x</a>")?.text).toBe("café & thé \u00a0R&D, AT&T;x");
  });

  it.each([
    ["cut off", "<a><b>"],
    ["no XML", "{}"],
    ["nothing", ""],
    ["an entity of its own", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
  ])("is none where it is %s", (_, text) => expect(xmlTree(text)).toBeUndefined());
});

describe("HTML", () => {
  it.each([
    ["<p>One <b>word</b></p>", "One word"],
    ["A &lt; B &amp; C&#8217;s &#x2014; &eacute;t&eacute; &unknown;", "A < B & C’s — été &unknown;"],
    ["x<!-- a <b>comment</b> --><script>alert(1)</script>y", "xy"],
    [" many\n  spaces ", "many spaces"],
  ])("%s reads %s", (html, text) => expect(plainText(html)).toBe(text));
});

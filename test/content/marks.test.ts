// @vitest-environment happy-dom
/** The words that a finding is about, and no others, are marked where they stand. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { draw, type Marks, marksOf } from "../../src/content/marks.ts";
import { read } from "../../src/content/read.ts";
import type { Level, Span } from "../../src/core/model.ts";
import { PART_BREAK } from "../../src/core/parse.ts";
import type { Finding } from "../../src/core/rule.ts";

const finding = (level: Level, ...spans: Span[]): Finding => ({ level, spans }) as unknown as Finding;
const span = (start: number, end: number): Span => ({ start, end });
/** Boxes of a thread, read; and where each stands in the whole. */
function written(...htmls: string[]) {
  const boxes = htmls.map((html) => {
    const box = document.createElement("div");
    box.innerHTML = html;
    document.body.append(box);
    return box;
  });
  const readings = boxes.map(read);
  let end = -PART_BREAK.length;
  const parts = readings.map(({ text }) => {
    const start = end + PART_BREAK.length;
    end = start + text.length;
    return span(start, end);
  });
  return { boxes, readings, parts, text: readings.map(({ text }) => text).join(PART_BREAK) };
}
const words = (marks: Marks, level: Level) => marks.get(level)?.map((range) => range.toString());

beforeEach(() => document.body.replaceChildren());

describe("marks", () => {
  it("stand on the words that a finding is about", () => {
    const { readings, parts, text } = written("<p>Clearly about our <b>#Au</b>rora dress</p>");
    const at = text.indexOf("#Aurora");
    const marks = marksOf([finding("stop", span(at, at + 7))], readings, parts);
    expect(words(marks, "stop")).toEqual(["#Au", "rora"]);
    expect([words(marks, "warn"), words(marks, "note")]).toEqual([[], []]);
  });

  it("find their box in a thread", () => {
    const { readings, parts, text, boxes } = written("<p>first</p>", "<p>second part</p>", "<p>third</p>");
    const at = text.indexOf("part");
    const [range, ...others] = marksOf([finding("warn", span(at, at + 4))], readings, parts).get("warn") ?? [];
    expect(others).toEqual([]);
    expect(range?.toString()).toBe("part");
    expect(boxes[1]?.contains(range?.startContainer ?? null)).toBe(true);
  });

  it("reach over lines and boxes, without what stands in no node", () => {
    const { readings, parts, text } = written('<p>one<img alt="🎉"></p><p>two</p>', "<p>three</p>");
    expect(text).toBe("one🎉\ntwo\n\nthree");
    expect(words(marksOf([finding("note", span(0, text.length))], readings, parts), "note")).toEqual(["one", "two", "three"]);
  });

  it("are drawn once where findings meet, for the gravest", () => {
    const { readings, parts } = written("<p>0123456789</p>");
    const marks = marksOf([finding("stop", span(2, 6)), finding("warn", span(4, 8)), finding("note", span(6, 8), span(2, 3))], readings, parts);
    expect([words(marks, "stop"), words(marks, "warn"), words(marks, "note")]).toEqual([["2345"], [], ["67"]]);
  });

  it("pass over words that the editor has taken away since", () => {
    const { readings, parts, boxes } = written("<p>gone</p><p>shorter</p><p>here</p>");
    boxes[0]?.querySelector("p")?.remove();
    (boxes[0]?.querySelector("p")?.firstChild as Text).data = "s";
    expect(words(marksOf([finding("stop", span(0, 40))], readings, parts), "stop")).toEqual(["here"]);
  });

  it("have no place in a field", () => {
    const field = document.createElement("textarea");
    field.value = "#Aurora";
    expect(words(marksOf([finding("stop", span(0, 7))], [read(field)], [span(0, 7)]), "stop")).toEqual([]);
  });

  it("cover of any stretch exactly the letters that stand in nodes", () => {
    const { readings, parts, text } = written("<p>one <b>bold</b>\u200b\ufeffer&nbsp;word</p><p>and <i>more</i></p>", "<p>of it</p>");
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const marked = words(marksOf([finding("warn", span(start, end))], readings, parts), "warn")?.join("");
        expect(marked?.replace(/[\u200b\ufeff]/g, "").replaceAll("\u00a0", " ")).toBe(text.slice(start, end).replaceAll("\n", ""));
      }),
    );
  });
});

describe("drawing", () => {
  class Highlight {
    readonly ranges: readonly Range[];
    constructor(...ranges: Range[]) {
      this.ranges = ranges;
    }
  }
  const highlights = new Map<string, Highlight>();
  beforeEach(() => {
    highlights.clear();
    vi.stubGlobal("CSS", { highlights });
    vi.stubGlobal("Highlight", Highlight);
  });
  afterEach(() => vi.unstubAllGlobals());

  const marks = (text: string, level: Level) => {
    const { readings, parts } = written(`<p>${text}</p>`);
    return marksOf([finding(level, span(0, text.length))], readings, parts);
  };

  it("joins the composers of the page, level by level", () => {
    draw([marks("one", "stop"), marks("two", "stop"), marks("three", "note")]);
    expect([...highlights].map(([name, { ranges }]) => [name, ranges.map(String)])).toEqual([
      ["aplomb-stop", ["one", "two"]],
      ["aplomb-note", ["three"]],
    ]);
  });

  it("takes away what is no longer to be seen", () => {
    draw([marks("one", "stop")]);
    draw([marks("one", "warn")]);
    expect([...highlights.keys()]).toEqual(["aplomb-warn"]);
    draw([]);
    expect([...highlights.keys()]).toEqual([]);
  });

  it("is left out by a browser that cannot", () => {
    vi.stubGlobal("CSS", {});
    expect(() => draw([marks("one", "stop")])).not.toThrow();
  });
});

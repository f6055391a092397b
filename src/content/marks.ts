/** Marks words of a draft with the CSS Custom Highlight API: drawn by the browser, the editor's own nodes are not touched. */
import { LEVELS, type Level, type Span } from "../core/model.ts";
import type { Finding } from "../core/rule.ts";
import css from "./marks.css?inline";
import type { Reading } from "./read.ts";

/** Ranges of one composer, by level. */
export type Marks = ReadonlyMap<Level, readonly Range[]>;

/**
 * Words that several findings are about are marked once, for the gravest.
 * @param findings gravest first
 * @param readings the boxes' texts, in the order of `parts`
 * @param parts where each box's text stands in the text that findings refer to
 */
export function marksOf(findings: readonly Finding[], readings: readonly Reading[], parts: readonly Span[]): Marks {
  const marked: Span[] = [];
  const marks = new Map<Level, Range[]>(LEVELS.map((level) => [level, []]));
  for (const { level, spans } of findings) {
    const fresh = spans.filter((span) => !marked.some(({ start, end }) => start < span.end && span.start < end));
    marked.push(...fresh);
    marks.get(level)?.push(...fresh.flatMap((span) => rangesOf(span, readings, parts)));
  }
  return marks;
}

function rangesOf(span: Span, readings: readonly Reading[], parts: readonly Span[]): Range[] {
  return parts.flatMap((part, i) =>
    (readings[i]?.pieces ?? []).flatMap(({ start, node, from, length }) => {
      const begin = Math.max(span.start - part.start, start);
      const end = Math.min(span.end - part.start, start + length);
      if (begin >= end || !node.isConnected || node.length < from + end - start) return [];
      const range = document.createRange();
      range.setStart(node, from + begin - start);
      range.setEnd(node, from + end - start);
      return [range];
    }),
  );
}

/** Draws the marks of all composers of the page: a highlight is one for the whole document. */
export function draw(all: readonly Marks[]): void {
  if (!("highlights" in CSS)) return;
  for (const level of LEVELS) {
    const ranges = all.flatMap((marks) => marks.get(level) ?? []);
    const name = `aplomb-${level}`;
    for (const { startContainer } of ranges) dress(startContainer.getRootNode());
    if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
    else CSS.highlights.delete(name);
  }
}

let sheet: CSSStyleSheet | undefined;

/** The document's sheet does not reach into a shadow root: there the marks need their own. */
function dress(root: Node): void {
  if (!(root instanceof ShadowRoot)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/**
 * Regular expressions that strangers may write: matched in time that grows with the text alone, by re2js. Brought into pages only where a
 * policy has one: with its tables it weighs as much as a third of the engine.
 */
import { RE2JS } from "re2js";
import type { ExpressionHit } from "../model.ts";
import { lowered } from "./word-list.ts";

/** In RE2's syntax: no look-around, no back-references. @returns undefined for what is none */
function compiled(pattern: string): RE2JS | undefined {
  try {
    return RE2JS.compile(inLowerCase(pattern));
  } catch {
    return undefined;
  }
}

/**
 * Any case is meant, as in all words of a policy. Text and expression are held against each other in lower case instead of by re2js's own flag:
 * with that flag it cannot look for an expression's fixed letters first, which tells most texts from most expressions at once.
 * What stands behind a backslash or opens a group keeps its case: `\D` is no `\d`.
 */
const inLowerCase = (pattern: string): string =>
  pattern.replace(/\\[pP]\{[^}]*\}|\\.|\(\?P?<[^>]*>|\(\?[^:)]*|[^\\(]+/gsu, (part) => (/^(?:\\|\(\?)/.test(part) ? part : part.toLowerCase()));

/** Whether it can be matched in linear time; one that matches the empty text would be found everywhere. */
export function isExpression(pattern: string): boolean {
  const expression = pattern === "" ? undefined : compiled(pattern);
  return expression !== undefined && !expression.test("");
}

/** @param patterns those that are none (see `isExpression`) are never found */
export function expressions(patterns: readonly string[]): (text: string) => ExpressionHit[] {
  const all = patterns.filter(isExpression).map((pattern) => ({ pattern, expression: RE2JS.compile(inLowerCase(pattern)) }));
  return (text) => {
    if (all.length === 0) return [];
    const lower = lowered(text);
    return all.flatMap(({ pattern, expression }) => (expression.test(lower) ? spansOf(expression, lower).map((span) => ({ ...span, pattern })) : []));
  };
}

/** More places are marked for no expression. */
const MOST = 20;

function spansOf(expression: RE2JS, text: string) {
  const matcher = expression.matcher(text);
  const spans: { start: number; end: number }[] = [];
  while (spans.length < MOST && matcher.find()) if (matcher.end() > matcher.start()) spans.push({ start: matcher.start(), end: matcher.end() });
  return spans;
}

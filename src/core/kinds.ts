/** Makers for the common shapes of a rule: a rule file fills one in. A new shape comes here when two rules want it. */
import type { Facts, Headline, Level, ParsedDraft, Span } from "./model.ts";
import type { Hit, Rule } from "./rule.ts";
import { vocabulary } from "./text/vocabulary.ts";

/** All of a rule but its check. */
type Card<O> = Omit<Rule<O>, "check">;
type Values = NonNullable<Hit["values"]>;

/** Something that must not stand in the text: one hit for each place that `find` gives. Value `{text}`. */
export function spots<O = unknown>(rule: Card<O> & { find(draft: ParsedDraft, facts: Facts, options: O): readonly Span[] }): Rule<O> {
  const { find, ...card } = rule;
  const quote = (draft: ParsedDraft, { start, end }: Span) => draft.text.slice(start, end);
  return {
    ...card,
    check: (draft, facts, options) => find(draft, facts, options).map((span) => ({ spans: [span], values: { text: quote(draft, span) } })),
  };
}

/** Words (as `vocabulary` takes them) and patterns (flags `g` and `u`) that must not stand in the text, addresses apart. Value `{text}`. */
export function phrases<O = unknown>(
  rule: Card<O> & {
    words?: readonly string[];
    patterns?: readonly RegExp[];
    /** Which drafts are looked at. @default all */
    when?(draft: ParsedDraft, facts: Facts, options: O): boolean;
  },
): Rule<O> {
  const { words = [], patterns = [], when = () => true, ...card } = rule;
  const listed = vocabulary(words);
  return spots({
    ...card,
    find(draft, facts, options) {
      if (!when(draft, facts, options)) return [];
      const matched = patterns.flatMap((pattern) => matches(draft.text, pattern)).filter(outside(draft.links));
      return [...listed(draft), ...matched];
    },
  });
}

/** Something counted, and the most it may be. */
export interface Count {
  readonly count: number;
  readonly max: number;
  readonly spans?: readonly Span[];
  readonly level?: Level;
  /** Further values for the words. */
  readonly values?: Values;
}

/** A number that must not grow past a bound: `level` may rise with the distance. Values `{count}` and `{max}`. */
export function limit<O = unknown>(
  rule: Card<O> & {
    /** What is counted; empty where the rule does not apply. */
    counts(draft: ParsedDraft, facts: Facts, options: O): readonly Count[];
  },
): Rule<O> {
  const { counts, ...card } = rule;
  return {
    ...card,
    check: (draft, facts, options) =>
      counts(draft, facts, options)
        .filter(({ count, max }) => count > max)
        .map(({ count, max, values, ...rest }) => ({ about: "", ...rest, values: { count, max, ...values } })),
  };
}

/** A kind of draft that is out of place while something lasts. */
export function during<O = unknown>(
  rule: Card<O> & {
    applies(draft: ParsedDraft, facts: Facts, options: O): boolean;
    /** What lasts, with what shows it; undefined on an ordinary day. */
    lasting(
      facts: Facts,
      options: O,
      draft: ParsedDraft,
    ): { about: string; level?: Level; headlines?: readonly Headline[]; values?: Values } | undefined;
  },
): Rule<O> {
  const { applies, lasting, ...card } = rule;
  return {
    ...card,
    check(draft, facts, options): readonly Hit[] {
      const now = applies(draft, facts, options) && lasting(facts, options, draft);
      return now ? [now] : [];
    },
  };
}

/** Where a pattern (with the `g` flag) matches. */
export function matches(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Keeps the spans that begin in none of `others`: `spans.filter(outside(draft.links))`. */
export const outside =
  (others: readonly Span[]) =>
  ({ start }: Span): boolean =>
    !others.some((other) => other.start <= start && start < other.end);

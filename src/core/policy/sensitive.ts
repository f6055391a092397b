/** Finds a team's sensitive entries in a draft by look-up: five thousand of them cost what ten cost. */
import type { Facts, ParsedDraft, Sensitive, Span } from "../model.ts";
import { key } from "../text/text.ts";
import { lowered, type WordList, wordMap } from "../text/word-list.ts";

/** Entries by what they are looked up by. */
type Entries = ReadonlyMap<string, readonly Sensitive[]>;
interface Index {
  readonly words: WordList<Sensitive>;
  /** `#` with the key of a tag, or of whatever may stand run together as one; `@` with a handle. */
  readonly signs: Entries;
  /** By their first word, or what there is of it. */
  readonly stems: Entries;
  readonly expressions: Entries;
}

const bare = ({ name }: Sensitive) => name.trim().replace(/^[#＃@]/, "");
const stem = (entry: Sensitive) => lowered(bare(entry));
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ACCOUNTS: readonly Sensitive["is"][] = ["account", "colleague"];
const NAMES: readonly Sensitive["is"][] = ["phrase", "person", "place", "product"];

/** A policy stays the same from one keystroke to the next. */
const indexes = new WeakMap<readonly Sensitive[], Index>();

function indexOf(entries: readonly Sensitive[]): Index {
  const known = indexes.get(entries);
  if (known) return known;
  const by = (keyOf: (entry: Sensitive) => string | false | undefined): Entries => {
    const groups = new Map<string, Sensitive[]>();
    for (const entry of entries) {
      const found = keyOf(entry);
      if (found) groups.set(found, [...(groups.get(found) ?? []), entry]);
    }
    return groups;
  };
  const index = {
    words: wordMap(entries.filter((entry) => (entry.is === "exact" || NAMES.includes(entry.is)) && bare(entry)).map((entry) => [bare(entry), entry])),
    signs: by((entry) =>
      ACCOUNTS.includes(entry.is) ? `@${stem(entry)}` : (entry.is === "tag" || NAMES.includes(entry.is)) && `#${key(bare(entry))}`,
    ),
    // A single letter begins every other word.
    stems: by((entry) => entry.is === "start" && stem(entry).length > 1 && stem(entry).match(WORD)?.[0]),
    expressions: by(({ is, name }) => is === "expression" && name),
  };
  indexes.set(entries, index);
  return index;
}

/**
 * Where each entry stands: a tag where it is a hashtag, an account where it is mentioned; a beginning, exact words, or an expression as they
 * are; anything else as whole words in any case, or run together in a hashtag.
 */
export function sensitiveIn(
  { text, hashtags, mentions }: Pick<ParsedDraft, "text" | "hashtags" | "mentions">,
  { policy: { sensitive }, expressions }: Pick<Facts, "policy" | "expressions">,
): ReadonlyMap<Sensitive, readonly Span[]> {
  const found = new Map<Sensitive, Span[]>();
  if (sensitive.length === 0) return found;
  const { words, signs, stems, expressions: patterns } = indexOf(sensitive);
  const add = (entry: Sensitive, { start, end }: Span) => found.set(entry, [...(found.get(entry) ?? []), { start, end }]);
  const addAll = (entries: readonly Sensitive[] = [], span: Span) => {
    for (const entry of entries) add(entry, span);
  };
  for (const tag of hashtags) addAll(signs.get(`#${key(tag.value)}`), tag);
  for (const mention of mentions) addAll(signs.get(`@${lowered(mention.value)}`), mention);
  for (const { value, ...span } of words.every(text)) if (value.is !== "exact" || text.slice(span.start, span.end) === bare(value)) add(value, span);
  const lower = lowered(text);
  if (stems.size > 0)
    for (const { index: start, 0: word } of lower.matchAll(WORD))
      for (let length = 1; length <= word.length; length++)
        for (const entry of stems.get(word.slice(0, length)) ?? [])
          if (lower.startsWith(stem(entry), start)) add(entry, { start, end: wordEnd(lower, start + stem(entry).length) });
  if (patterns.size > 0) for (const { pattern, ...span } of expressions?.(text) ?? []) addAll(patterns.get(pattern), span);
  return found;
}

const wordEnd = (text: string, at: number) => at + (text.slice(at).match(/^[\p{L}\p{M}\p{N}]+/u)?.[0].length ?? 0);

/** The expressions that a policy looks for, for whoever has them matched. */
export const expressionsIn = (sensitive: readonly Sensitive[]): string[] => sensitive.filter(({ is }) => is === "expression").map(({ name }) => name);

/** Finds what a text is made of, where X finds it: hashtags, mentions, links, emoji; and counts it as X does. Runs at each keystroke. */

import type { Entity, Span } from "../model.ts";
import { LATIN, links } from "./links.ts";

export { links };

// The classes of twitter-text 3.1 (Apache-2.0, https://github.com/twitter/twitter-text).
const DIGITS_AND_JOINERS = String.raw`\p{Nd}_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B\u0F0C\xB7`;
const IN_TAG = String.raw`\p{L}\p{M}${DIGITS_AND_JOINERS}`;
const HASHTAG = new RegExp(
  String.raw`(?:^|[\uFE0E\uFE0F]|[^${IN_TAG}&\p{Cs}])([#＃])(?![\uFE0F\u20E3])([${DIGITS_AND_JOINERS}]*[\p{L}\p{M}][${IN_TAG}]*)`,
  "gu",
);
const AFTER_NO_HASHTAG = /[#＃]|:\/\//y;
const MENTION = /(?:^|[^a-zA-Z0-9_!#$%&*@＠]|(?:^|[^a-zA-Z0-9_+~.-])[rR][tT]:?)[@＠]([a-zA-Z0-9_]{1,20})(\/[a-zA-Z][a-zA-Z0-9_-]{0,24})?/g;
const AFTER_NO_MENTION = new RegExp(`[@＠${LATIN}]|://`, "y");

// Strings, because the `v` flag, which knows pictures of several characters, is newer than the language level we compile to.
/** As twemoji: signs older than emoji count unless followed by U+FE0E, a few of them only before U+FE0F. */
const LONE_EMOJI = String.raw`[\p{Emoji}--[#*0-9©®™♟]](?!\uFE0E)`;
/** Apple's keyboards add U+FE0F where none is needed, as in "☕️". */
const NEEDLESS_MARK = String.raw`(?:(?<=[\u231A-\u2B55])\uFE0F)?`;
/** The look ahead makes it ten times faster: few places can begin an emoji. */
const EMOJI = new RegExp(String.raw`(?=[\p{Emoji}--[0-9]]|[0-9]\uFE0F?\u20E3)(?:\p{RGI_Emoji}|[#*0-9]\u20E3|${LONE_EMOJI})${NEEDLESS_MARK}`, "gv");
const BEYOND_ASCII = /[^\0-\x7F]/;

/**
 * Hashtags as X links them: `#` or `＃`, then letters and digits of any script with a letter among them; none inside an address.
 * @param addresses of the text, where they are known already
 */
export function hashtags(text: string, addresses: readonly Entity[] = links(text)): Entity[] {
  if (!/[#＃]/.test(text)) return [];
  const tags: Entity[] = [];
  for (const { index, 0: whole, 1: sign = "", 2: value = "" } of text.matchAll(HASHTAG)) {
    const end = index + whole.length;
    if (!stands(AFTER_NO_HASHTAG, text, end)) tags.push({ start: end - value.length - sign.length, end, value });
  }
  return addresses.length > 0 ? apart([...tags, ...addresses]).filter((entity) => !addresses.includes(entity)) : tags;
}

/** Mentions as X links them: `@` or `＠`, then 1–20 Latin letters, digits or underscores. Lists (`@name/list`) are none. */
export function mentions(text: string): Entity[] {
  if (!/[@＠]/.test(text)) return [];
  const names: Entity[] = [];
  for (const { index, 0: whole, 1: value = "", 2: list } of text.matchAll(MENTION)) {
    const end = index + whole.length;
    if (!list && !stands(AFTER_NO_MENTION, text, end)) names.push({ start: end - value.length - 1, end, value });
  }
  return names;
}

/** Emoji of the current Unicode, one entity per picture seen: a family or a flag is one. */
export function emoji(text: string): Entity[] {
  if (!BEYOND_ASCII.test(text)) return [];
  return Array.from(text.matchAll(EMOJI), ({ index, 0: value }) => ({ start: index, end: index + value.length, value }));
}

// Weights of twitter-text configuration 3: https://docs.x.com/fundamentals/counting-characters
const LIGHT = /[\0-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]/;
const LINK_WEIGHT = 23;
const HEAVY_WEIGHT = 2;

/** Length of a text as X counts it against its limit: 1 for most letters, 2 for emoji and for East Asian signs, 23 for any address. */
export function weightedLength(text: string): number {
  const composed = text.normalize("NFC");
  const wholes = new Map<number, { end: number; weight: number }>();
  for (const { start, end } of emoji(composed)) wholes.set(start, { end, weight: HEAVY_WEIGHT });
  for (const { start, end } of links(composed)) wholes.set(start, { end, weight: LINK_WEIGHT });
  let length = 0;
  for (let at = 0; at < composed.length; ) {
    const char = String.fromCodePoint(composed.codePointAt(at) ?? 0);
    const { end, weight } = wholes.get(at) ?? { end: at + char.length, weight: LIGHT.test(char) ? 1 : HEAVY_WEIGHT };
    length += weight;
    at = end;
  }
  return length;
}

const UPPER = String.raw`[\p{Lu}\p{Lt}]`;
const LOWER = String.raw`[^\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{N}_]`;
const CASELESS = String.raw`[\p{Lm}\p{Lo}][^\p{Lu}\p{Lt}\p{Ll}\p{N}_]*`;
const TAG_WORD = new RegExp(String.raw`\p{N}+|(?:${UPPER}\p{M}*)+(?![\p{Ll}\p{M}])|${UPPER}?${LOWER}+|${CASELESS}`, "gu");

/** The words of a hashtag (without its sign), told apart by case, digits and underscores: "RIPPrince2016" gives RIP, Prince, 2016. */
export function hashtagWords(tag: string): string[] {
  return tag.match(TAG_WORD) ?? [];
}

/** Letters that Unicode does not take apart, as the press writes them in plain Latin (and the final sigma). */
const FOLDED: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ς: "σ" };
const FOLDABLE = new RegExp(`[${Object.keys(FOLDED).join("")}]`, "g");

/** What a name is looked up by: without accents, case, spaces or signs. "Sacré-Cœur" and "#SacreCoeur" have the same key. */
export function key(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return plain.replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter);
}

function stands(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Of entities that overlap, the first stays. */
function apart<T extends Span>(entities: readonly T[]): T[] {
  let free = 0;
  return [...entities]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < free) return false;
      free = end;
      return true;
    });
}

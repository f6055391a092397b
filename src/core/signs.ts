/** Reads off a draft what may tell its purpose: its shape, and which families of words it uses. Says nothing of what a sign speaks for. */
import { mixFamilies, mixImperatives } from "../lexicons/mix.ts";
import type { Account, Entity, ParsedDraft, Span } from "./model.ts";

/** A draft before its class is judged. */
export type Readable = Omit<ParsedDraft, "mix">;

/** Something in a draft that may speak for a class. */
export interface Sign {
  /** `~sell` for a family of words, `:question` for the rest of what can be seen, and each word, folded, by itself. */
  readonly name: string;
  /** 1, or more for a family with several words in the draft. */
  readonly value: number;
  /** As it stands in the draft; empty for what no word says, such as its length. */
  readonly said: readonly string[];
}

interface Word extends Span {
  /** Lower case, without accents. */
  readonly key: string;
  /** The first ones of the key. */
  readonly letters: string;
  /** Whether a sentence begins with it. */
  readonly first: boolean;
}

/** @param account whose own domains tell an own link from somebody else's */
export function signsOf(draft: Readable, account: Pick<Account, "domains">): Sign[] {
  const text = draft.text.slice(0, MOST);
  const words = wordsOf(text, [...draft.links, ...draft.mentions]);
  const families = familiesIn(text, words);
  const persons = families.some(({ name }) => name === "~we" || name === "~i" || name === "~you");
  const shape: Shown[] = [
    [":always", ""],
    ...addressed(draft, account),
    ...written(text, words),
    ...decorated(draft, words.length),
    ...(persons ? [] : [[":nobody", ""] as const]),
  ];
  return [...shape.map(([name, said]) => ({ name, value: 1, said: said ? [said] : [] })), ...families, ...single(text, words)];
}

/** Signs are looked for in so many characters: the purpose of a post is clear by then. */
const MOST = 4000;

type Shown = readonly [name: string, said: string];

const PRICE =
  /(?:[$€£]\s?\d|(?<![\d.,])\d[\d.,]{0,12}\s?(?:€|\$|£|euros?\b|eur\b|usd\b)|-\s?\d{1,2}\s?%|\d{1,2}\s?%\s?(?:off|de r[ée]duction|de remise))/iu;
const CODE = /\bcode(?: promo)?\s{0,2}:?\s{0,2}[A-Z0-9]{4,}\b/u;
const OFFERS = { ":price": PRICE, ":code": CODE };
/** The price or the code in a text: something is being sold. */
export const offersIn = (text: string): readonly Shown[] => found(text, OFFERS);

/** Data sets and content calendars write these where a link or a name goes. */
const BLANK = /<(hyperlink|link|url|mention|user)>/gi;

/** To whom it is written, and what it points at. */
function addressed({ kind, text, links, mentions, media }: Readable, { domains }: Pick<Account, "domains">): Shown[] {
  const blanks = Array.from(text.matchAll(BLANK), ([, what = ""]) => /mention|user/i.test(what));
  const names = mentions.length + blanks.filter(Boolean).length;
  const name = mentions[0] ? `@${mentions[0].value}` : "";
  const own = links.find(({ value }) => domains.some((domain) => `.${hostOf(value)}`.endsWith(`.${domain}`)));
  const link = links.find((one) => one !== own)?.value ?? "";
  const carried = links.length + blanks.filter((isName) => !isName).length + (media.length > 0 ? 1 : 0);
  const shown: (Shown | false)[] = [
    (kind === "reply" || kind === "comment") && [":reply", ""],
    kind === "quote" && [":quote", ""],
    own !== undefined && [":own-link", own.value],
    carried === 1 && [":link", link],
    carried > 1 && [":links", link],
    names === 1 && [":mention", name],
    names > 1 && [":mentions", name],
    /^\s*(?:@|<mention>)/.test(text) && [":at-first", name],
    /^\s*\.\s?(?:@|<mention>)/.test(text) && [":dot-at", name],
  ];
  return shown.filter((sign) => sign !== false);
}

const PATTERNS = {
  ":rt": /\bRT(?= ?@)|^RT\b/,
  ":question": /\?/,
  ":question-last": /\?(?=[^\p{L}\p{N}]{0,12}(?:$|\n|https?:|#|<))/u,
  ":exclaim": /!/,
  ":exclaims": /!{2,}|!.*!.*!/s,
  ":percent": /\d{1,4}\s?%/,
  ":clock": /\b(?:[01]?\d|2[0-3])(?:[:.][0-5]\d|\s?[ap]m\b|\s?h(?:\s?[0-5]\d|eures)?\b)/i,
  ":date":
    /\b\d{1,2}(?:st|nd|rd|th|er)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|f[ée]v|avr|mai|juin|ao[uû]t|d[ée]c)|(?:jan|febr)uary \d|(?:march|april|may|june|july|august) \d|(?:sept|nov|dec)ember \d|october \d|\b\d{1,2}\/\d{1,2}/i,
  ":quoted": /[“«"‘][^“”«»"]{20,280}[”»"]/u,
  ":guillemets": /«/,
  ":score": /\b\d{1,3}\s?[-–]\s?\d{1,3}\b/,
  ":label": /^\s*\p{Lu}[\p{L}\p{N}’' -]{2,24}(?:\.|:| \|) ?(?=\p{Lu})/u,
  ":dots": /…|\.{3}/,
} as const;

/** How it is written: questions, prices, quotations, orders, how loud. */
function written(text: string, words: readonly Word[]): Shown[] {
  const said = ({ start, end }: Span) => text.slice(start, end);
  const shown: Shown[] = [...offersIn(text), ...found(text, PATTERNS)];
  const number = words.find(({ key }) => /^\d\d/.test(key));
  if (number) shown.push([":number", said(number)]);
  const [first] = words;
  const order = words.find((word) => word.first && isOrder(word));
  if (order) shown.push([order === first ? ":imperative-first" : ":imperative", said(order)]);
  if (first && /^\w+ing$/.test(first.key)) shown.push([":ing-first", said(first)]);
  const loud = words.filter((word) => word.end - word.start > 3 && /^\p{Lu}{4,}$/u.test(said(word)));
  if (loud[1]) shown.push([":shout", said(loud[1])]);
  const names = words.filter(({ first, start }) => !first && CAPITAL.test(text.slice(start, start + 2))).length;
  if (names > 1) shown.push([":names", ""]);
  if (names > 4) shown.push([":many-names", ""]);
  const lines = text.split("\n").length;
  if (lines === 1) shown.push([":one-line", ""]);
  if (lines > 5) shown.push([":lines", ""]);
  if (/^[ \t]{0,4}[-•·▪*☆✔✅]/mu.test(text)) shown.push([":bullets", ""]);
  return shown;
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;
const LENGTHS = [8, 16, 30] as const;
const PICTURES: Readonly<Record<string, string>> = {
  heart: "❤🧡💛💚💙💜🖤🤍🤎💕💖💗💓💘💝🥰😍😘",
  laugh: "😂🤣😅😆😁😄😀😜😝🙃😭",
  alert: "🚨🔴⚡📢📣🔔‼⏰",
  point: "👉👇⬇➡🔗▶👈",
  party: "🎉🎊🥳🎂🙌👏💪🔥🏆💥",
  hands: "🙏🤝👋👍✌🤞🍀",
  eyes: "👀🤔🧐😲😮🤯😱",
  shop: "🛍🛒💄👗👠👜👟💍🎁💰📦🏷💳🎟🎫",
  camera: "📷📸🎥📹📺🎬🎧🎙",
  star: "✨⭐🌟💫",
};
const pictureOf = new Map(Object.entries(PICTURES).flatMap(([name, all]) => Array.from(all, (one) => [one, name] as const)));

/** How long it is, and what it is decorated with. */
function decorated({ hashtags, emoji }: Readable, length: number): Shown[] {
  const shown: Shown[] = LENGTHS.filter((most) => length < most).map((most) => [`:words<${most}`, ""]);
  if (length > 60) shown.push([":words>60", ""]);
  if (hashtags.length > 0) shown.push([hashtags.length === 1 ? ":tag" : hashtags.length < 5 ? ":tags" : ":many-tags", ""]);
  if (emoji.length === 0) shown.push([":no-emoji", ""]);
  if (emoji.length > 4) shown.push([":many-emoji", ""]);
  const families = new Map(emoji.map(({ value }) => [pictureOf.get(String.fromCodePoint(value.codePointAt(0) ?? 0)), value]));
  for (const [family, value] of families) if (family) shown.push([`:emoji-${family}`, value]);
  return shown;
}

const imperatives: ReadonlySet<string> = new Set(mixImperatives);
const isOrder = ({ key }: Word) =>
  imperatives.has(key) || (/ez(?:-(?:vous|nous|moi|le|la|les|en|y))?$/.test(key) && !/^(?:chez|assez|nez|rez)$/.test(key));

/** What the words of a phrase lead to: families where it is complete, and the words that may follow. */
interface Step {
  readonly families: string[];
  readonly whole: Map<string, Step>;
  /** Beginnings of words, by their first letters. */
  readonly begun: Map<string, { readonly beginning: string; readonly step: Step }[]>;
}
const FIRST_LETTERS = 3;
const ELIDED = /^(?:l|d|j|qu|n|s|c|m|t|jusqu|lorsqu|puisqu)'(?=[^\s*])/;

const phrases = emptyStep();
for (const [family, entries] of Object.entries(mixFamilies)) {
  for (const entry of entries) entry.split(" ").flatMap(apart).reduce(stepTo, phrases).families.push(family);
}

function emptyStep(): Step {
  return { families: [], whole: new Map(), begun: new Map() };
}

/** The step that a word of the lexicon leads to, made if need be. */
function stepTo(at: Step, word: string): Step {
  if (!word.endsWith("*")) {
    const next = at.whole.get(word) ?? emptyStep();
    at.whole.set(word, next);
    return next;
  }
  const beginning = word.slice(0, -1);
  const letters = beginning.slice(0, FIRST_LETTERS);
  const known = at.begun.get(letters) ?? [];
  const next = known.find((one) => one.beginning === beginning)?.step ?? emptyStep();
  at.begun.set(letters, [...known, { beginning, step: next }]);
  return next;
}

/** A family counts once for its first word, and half for each of up to three more. */
function familiesIn(text: string, words: readonly Word[]): Sign[] {
  const said = new Map<string, Set<string>>();
  const walk = (at: Step, from: Word, to: number) => {
    if (at.families.length > 0) {
      const phrase = text.slice(from.start, words[to - 1]?.end);
      for (const family of at.families) said.set(family, (said.get(family) ?? new Set()).add(phrase));
    }
    const word = words[to];
    if (!word) return;
    const whole = at.whole.get(word.key);
    if (whole) walk(whole, from, to + 1);
    const begun = at.begun.get(word.letters);
    if (begun) for (const { beginning, step } of begun) if (word.key.startsWith(beginning)) walk(step, from, to + 1);
  };
  for (const [i, word] of words.entries()) walk(phrases, word, i);
  return Array.from(said, ([family, all]) => ({ name: `~${family}`, value: (1 + Math.min(4, all.size)) / 2, said: [...all] }));
}

function single(text: string, words: readonly Word[]): Sign[] {
  const byKey = new Map(words.map((word) => [word.key, word]));
  return Array.from(byKey, ([name, { start, end }]) => ({ name, value: 1, said: [text.slice(start, end)] }));
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’&/][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*['’]?/gu;
const SENTENCE_END = /[.!?…:\n]/;

/** Links, mentions and blanks left out; elided words apart ("j’ai": "j’", "ai"). */
function wordsOf(text: string, others: readonly Entity[]): Word[] {
  const blanks = Array.from(text.matchAll(BLANK), ({ index, 0: blank }): Span => ({ start: index, end: index + blank.length }));
  const skipped = [...others, ...blanks].sort((a, b) => a.start - b.start);
  const words: Word[] = [];
  let next = 0;
  let last = 0;
  for (const { 0: whole, index: start } of text.matchAll(WORD)) {
    while (skipped[next] && (skipped[next]?.end ?? 0) <= start) next++;
    if (start >= (skipped[next]?.start ?? text.length)) continue;
    const between = text.slice(last, start);
    const first = words.length === 0 || (between !== " " && SENTENCE_END.test(between));
    const end = start + whole.length;
    last = end;
    const [key = "", rest] = apart(fold(whole));
    if (rest === undefined) words.push({ key, letters: key.slice(0, FIRST_LETTERS), start, end, first });
    else {
      const cut = start + whole.search(/['’]/) + 1;
      words.push({ key, letters: key, start, end: cut, first }, { key: rest, letters: rest.slice(0, FIRST_LETTERS), start: cut, end, first: false });
    }
  }
  return words;
}

function apart(word: string): string[] {
  if (!word.includes("'")) return [word];
  const elided = ELIDED.exec(word)?.[0];
  return elided ? [elided, word.slice(elided.length)] : [word];
}

function fold(word: string): string {
  const plain = /^[\0-\x7F]*$/.test(word)
    ? word
    : word
        .normalize("NFKD")
        .replace(/\p{M}+/gu, "")
        .replace(/’/g, "'")
        .replace(/[œŒ]/g, "oe");
  return plain.toLowerCase();
}

function found(text: string, patterns: Readonly<Record<string, RegExp>>): Shown[] {
  return Object.entries(patterns).flatMap(([name, pattern]) => {
    const match = pattern.exec(text)?.[0];
    return match === undefined ? [] : [[name, match.trim()] as const];
  });
}

function hostOf(link: string): string {
  try {
    return new URL(link.includes("://") ? link : `https://${link}`).hostname.toLowerCase();
  } catch {
    return "";
  }
}

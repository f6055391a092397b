/** Reads off a draft what may tell its purpose: its shape, which families of words it uses, and its words. Says nothing of what a sign speaks for. */
import { mixImperatives } from "../../lexicons/mix.ts";
import type { Account, Entity, ParsedDraft, Span } from "../model.ts";
import { type Skipped, type Word, wordsOf } from "./draft-words.ts";
import { familiesIn } from "./families.ts";
import { ownNames } from "./own-names.ts";

/** A draft before its class is judged. */
export type Readable = Omit<ParsedDraft, "mix">;
/** What is known of who posts: own domains tell an own link from somebody else's, the handle tells how it names itself. */
export type Speaker = Pick<Account, "domains"> & Partial<Pick<Account, "handle" | "competitors" | "taste">>;

/** Something in a draft that may speak for a class. */
export interface Sign {
  /** `~sell` for a family of words, `:question` for what can be seen, else a word, folded. */
  readonly name: string;
  readonly value: number;
  /** Where it stands in the draft; nowhere for what no word says, such as its length. */
  readonly said: readonly Span[];
}

/** Signs are looked for in so many characters: the purpose of a post is clear by then. */
const MOST = 2000;
const NOWHERE: readonly Span[] = [];
/** A poll asks as loudly as words can: five of them, as families count. */
const POLL = 2.5;

/** @param hears whether a word says anything to who asks; all do, unless told */
export function signsOf(draft: Readable, speaker: Speaker, hears?: (word: string) => boolean): Sign[] {
  const text = draft.text.length > MOST ? draft.text.slice(0, MOST) : draft.text;
  const blanks = blanksIn(text);
  const words = wordsOf(text, skippedIn(draft, blanks));
  const signs: Sign[] = [{ name: ":always", value: 1, said: NOWHERE }];
  const show: Show = (name, start = 0, end = 0) => {
    signs.push({ name, value: 1, said: end > start ? [{ start, end }] : NOWHERE });
  };
  addressed(draft, blanks, speaker, show);
  named(words, speaker, show);
  written(text, words, show);
  matched(text, show);
  decorated(draft, words, show);
  if (draft.poll) signs.push({ name: "~ask", value: POLL, said: NOWHERE });
  let persons = false;
  for (const { family, count, said } of familiesIn(words)) {
    persons ||= family === "we" || family === "i" || family === "you";
    signs.push({ name: `~${family}`, value: (1 + Math.min(4, count)) / 2, said });
  }
  if (!persons) show(":nobody");
  single(words, signs, hears);
  return signs;
}

type Show = (name: string, start?: number, end?: number) => void;

/** Data sets and content calendars write these where a link or a name goes. */
const BLANK = /<(hyperlink|link|url|mention|user)>/gi;

function blanksIn(text: string): readonly Skipped[] {
  if (!text.includes("<")) return [];
  return Array.from(text.matchAll(BLANK), ({ index, 0: whole, 1: what = "" }) => ({
    key: /mention|user/i.test(what) ? "<mention>" : "<link>",
    start: index,
    end: index + whole.length,
  }));
}

function skippedIn({ links, mentions }: Readable, blanks: readonly Skipped[]): readonly Skipped[] {
  const as =
    (key: Skipped["key"]) =>
    (one: Entity): Skipped => ({ key, start: one.start, end: one.end });
  const all = [...links.map(as("<link>")), ...mentions.map(as("<mention>")), ...blanks];
  return all.length > 1 ? all.sort((a, b) => a.start - b.start) : all;
}

/** To whom it is written, and what it points at. */
function addressed(
  { kind, text, links, mentions, media }: Readable,
  blanks: readonly Skipped[],
  { domains, competitors = [] }: Speaker,
  show: Show,
): void {
  if (kind === "reply" || kind === "comment") show(":reply");
  if (kind === "quote") show(":quote");
  let shared: Entity | undefined;
  for (const link of links) {
    const host = domains.length + competitors.length > 0 ? hostOf(link.value) : "";
    if (isBelow(host, domains)) show(":own-link", link.start, link.end);
    else if (isBelow(host, competitors)) show(":rival-link", link.start, link.end);
    else shared ??= link;
  }
  const names = mentions.length + blanks.filter(({ key }) => key === "<mention>").length;
  const carried = links.length + blanks.filter(({ key }) => key === "<link>").length + (media.length > 0 ? 1 : 0);
  if (carried > 0) show(carried === 1 ? ":link" : ":links", shared?.start, shared?.end);
  const [mention] = mentions;
  if (names > 0) show(names === 1 ? ":mention" : ":mentions", mention?.start, mention?.end);
  const lead = /^\s*(\.\s?)?(?:@|<mention>)/.exec(text);
  if (lead) show(lead[1] ? ":dot-at" : ":at-first", mention?.start, mention?.end);
}

const isBelow = (host: string, domains: readonly string[]) => host !== "" && domains.some((domain) => `.${host}`.endsWith(`.${domain}`));

function hostOf(link: string): string {
  try {
    return new URL(link.includes("://") ? link : `https://${link}`).hostname.toLowerCase();
  } catch {
    return "";
  }
}

/** The last handle's names: one account writes many drafts. */
let last: { readonly handle: string; readonly names: readonly string[] } = { handle: "", names: [] };

/** Whether it names its own account. */
function named(words: readonly Word[], { handle = "" }: Speaker, show: Show): void {
  if (handle !== last.handle) last = { handle, names: ownNames(handle) };
  const { names } = last;
  if (names.length === 0) return;
  const own = words.find(({ key }) => names.some((name) => key === name || (name.length > 3 && key.startsWith(name))));
  show(own ? ":own-name" : ":other-names", own?.start, own?.end);
}

const imperatives: ReadonlySet<string> = new Set(mixImperatives);
const isOrder = (key: string) =>
  imperatives.has(key) || (key.includes("ez") && /ez(?:-(?:vous|nous|moi|le|la|les|en|y))?$/.test(key) && !/^(?:chez|assez|nez|rez)$/.test(key));
/** #WorldHealthDay, #JournéeMondiale. */
const DAY = /^(?:world|national|international|happy|giving|small)[a-z]+(?:day|week|month)$|^journee(?:mondiale|internationale|nationale)/;
const isCapital = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
const isSmall = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff && code !== 0xf7);

/** How it is written: orders to the reader, names, how loud. */
function written(text: string, words: readonly Word[], show: Show): void {
  let ordered = false;
  let numbered = false;
  let dated = false;
  let names = 0;
  let loud = 0;
  let lead: Word | undefined;
  for (const word of words) {
    if (!word.letters) continue;
    const { key, start, end, first } = word;
    lead ??= word;
    if (first && !ordered && isOrder(key)) {
      ordered = true;
      show(word === lead ? ":imperative-first" : ":imperative", start, end);
    }
    if (!dated && DAY.test(key)) {
      dated = true;
      show(":day", start, end);
    }
    if (!numbered && isDigit(key.charCodeAt(0)) && isDigit(key.charCodeAt(1))) {
      numbered = true;
      show(":number", start, end);
    }
    if (!isCapital(text.charCodeAt(start))) continue;
    if (!first && isSmall(text.charCodeAt(start + 1))) names++;
    if (end - start > 3 && isShouted(text, start, end) && ++loud === 2) show(":shout", start, end);
  }
  if (names > 1) show(":names");
  if (names > 4) show(":many-names");
  if (!lead) return;
  if (lead.key.endsWith("ing")) show(":ing-first", lead.start, lead.end);
  if (isSmall(text.charCodeAt(lead.start))) show(":small-first");
  if (isDigit(lead.key.charCodeAt(0))) show(":number-first", lead.start, lead.end);
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

function isShouted(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isCapital(text.charCodeAt(at))) return false;
  return true;
}

const PRICE =
  /(?:[$€£₹]\s?\d|(?<![\d.,])\d[\d.,]{0,12}\s?(?:€|\$|£|euros?\b|eur\b|usd\b)|-\s?\d{1,2}\s?%|\d{1,2}\s?%\s?(?:off|de r[ée]duction|de remise|rabatt|de descuento))/iu;
const CODE = /\bcode(?: promo)?\s{0,2}:?\s{0,2}[A-Z0-9]{4,}\b/u;
/** The price and the code in a text: something is being sold. */
export const offersIn = (text: string): readonly string[] =>
  [/\d/.test(text) ? PRICE.exec(text)?.[0] : undefined, CODE.exec(text)?.[0]].filter((found) => found !== undefined);

type Pattern = readonly [name: string, pattern: RegExp];
/** Each is looked for where its first condition holds: most drafts have no digit, and few a quotation. */
const WITH_DIGITS: readonly Pattern[] = [
  [":price", PRICE],
  [":percent", /\d{1,4}\s?%/],
  [":clock", /\b(?:[01]?\d|2[0-3])(?:[:.][0-5]\d|\s?[ap]m\b|\s?h(?:\s?[0-5]\d|eures)?\b)/i],
  [
    ":date",
    /\b\d{1,2}(?:st|nd|rd|th|er)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|f[ée]v|avr|mai|juin|ao[uû]t|d[ée]c)|(?:jan|febr)uary \d|(?:march|april|may|june|july|august) \d|(?:sept|nov|dec)ember \d|october \d|\b\d{1,2}\/\d{1,2}/i,
  ],
  [":score", /\b\d{1,3}\s?[-–]\s?\d{1,3}\b/],
  [":year", /\b(?:1[89]\d\d|200\d)\b/],
];
const QUOTED = /[“«"‘][^“”«»"]{20,280}[”»"]/u;
const ATTRIBUTED = /[”»"]\s{0,2}[-–—~]\s?[\p{Lu}<@]/u;
const LABEL = /^\s*\p{Lu}[\p{L}\p{N}’' -]{2,24}(?:\.|:| \|) ?(?=\p{Lu})/u;
const QUESTION_LAST = /\?(?=[^\p{L}\p{N}]{0,12}(?:$|\n|https?:|#|<))/u;
const BULLETS = /^[ \t]{0,4}[-•·▪*☆✔✅]/mu;

function matched(text: string, show: Show): void {
  const look = (name: string, pattern: RegExp) => {
    const found = pattern.exec(text);
    if (found) show(name, found.index, found.index + found[0].length);
  };
  if (/\d/.test(text)) for (const [name, pattern] of WITH_DIGITS) look(name, pattern);
  if (/code/.test(text)) look(":code", CODE);
  if (/RT/.test(text)) look(":rt", /\bRT(?= ?@| ?<m)|^RT\b/);
  const asked = text.indexOf("?");
  if (asked >= 0) {
    show(":question", asked, asked + 1);
    look(":question-last", QUESTION_LAST);
  }
  const cried = text.indexOf("!");
  if (cried >= 0) {
    show(":exclaim", cried, cried + 1);
    if (text.charCodeAt(cried + 1) === 0x21 || text.indexOf("!", text.indexOf("!", cried + 1) + 1) > cried) show(":exclaims");
  }
  if (/[”»"]/.test(text)) {
    look(":quoted", QUOTED);
    look(":attributed", ATTRIBUTED);
    if (text.includes("«")) show(":guillemets");
  }
  look(":label", LABEL);
  if (text.includes("…") || text.includes("...")) show(":dots");
  const breaks = text.split("\n").length - 1;
  if (breaks === 0) show(":one-line");
  if (breaks > 4) show(":lines");
  if (BULLETS.test(text)) show(":bullets");
}

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
const pictureOf = new Map(Object.entries(PICTURES).flatMap(([name, all]) => Array.from(all, (one) => [one, `:emoji-${name}`] as const)));

/** How long it is, and what it is decorated with. */
function decorated({ hashtags, emoji }: Readable, words: readonly Word[], show: Show): void {
  const length = words.reduce((sum, { letters }) => sum + (letters ? 1 : 0), 0);
  for (const most of LENGTHS) if (length < most) show(`:words<${most}`);
  if (length > 60) show(":words>60");
  if (hashtags.length > 0) show(hashtags.length === 1 ? ":tag" : hashtags.length < 5 ? ":tags" : ":many-tags");
  if (emoji.length === 0) show(":no-emoji");
  if (emoji.length > 4) show(":many-emoji");
  const shown = new Set<string>();
  for (const { value, start, end } of emoji) {
    const family = pictureOf.get(String.fromCodePoint(value.codePointAt(0) ?? 0));
    if (!family || shown.has(family)) continue;
    shown.add(family);
    show(family, start, end);
  }
}

/** The longer the draft, the less each word says. */
function single(words: readonly Word[], signs: Sign[], hears: ((word: string) => boolean) | undefined): void {
  const value = 1 / Math.sqrt(1 + words.length / 8);
  const seen = new Set<string>();
  for (const { key, start, end } of words) {
    if ((hears && !hears(key)) || seen.has(key)) continue;
    seen.add(key);
    signs.push({ name: key, value, said: [{ start, end }] });
  }
}

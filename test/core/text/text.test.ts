/** Holds text.ts to what X does: X's own conformance suite, its library as an oracle, and texts made to be slow. */
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import twitter from "twitter-text";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Entity } from "../../../src/core/model.ts";
import { emoji, hashtags, hashtagWords, key, links, mentions, weightedLength } from "../../../src/core/text/text.ts";

interface Given {
  readonly description: string;
  readonly text: string;
  readonly expected: unknown;
}
interface Mention {
  readonly screen_name: string;
  readonly list_slug: string;
  readonly indices: readonly number[];
}
type Suite = Readonly<Record<string, readonly Given[]>>;
const suite = (name: string): Suite => parse(readFileSync(new URL(`../../fixtures/twitter-text/${name}.yml`, import.meta.url), "utf8")).tests;
const suites = { extract: suite("extract"), validate: suite("validate") };

const values = (entities: readonly Entity[]) => entities.map(({ value }) => value);
const placed = (name: string, entities: readonly Entity[]) => entities.map(({ value, start, end }) => ({ [name]: value, indices: [start, end] }));
const isAll = (text: string, [only, ...others]: readonly Entity[]) => others.length === 0 && only?.start === 0 && only.end === text.length;
const asGiven = (expected: unknown) => expected;
const weightGiven = (expected: unknown) => (expected as { weightedLength: number }).weightedLength;
const mentionsGiven = (expected: unknown) =>
  (expected as Mention[]).filter(({ list_slug }) => !list_slug).map(({ screen_name, indices }) => ({ screen_name, indices }));

const sections: readonly [file: "extract" | "validate", section: string, read: (text: string) => unknown, wanted: (expected: unknown) => unknown][] =
  [
    ["extract", "mentions", (text) => values(mentions(text)), asGiven],
    ["extract", "mentions_with_indices", (text) => placed("screen_name", mentions(text)), asGiven],
    ["extract", "mentions_or_lists_with_indices", (text) => placed("screen_name", mentions(text)), mentionsGiven],
    ["extract", "hashtags", (text) => values(hashtags(text)), asGiven],
    ["extract", "hashtags_from_astral", (text) => values(hashtags(text)), asGiven],
    ["extract", "hashtags_with_indices", (text) => placed("hashtag", hashtags(text)), asGiven],
    ["extract", "urls", (text) => values(links(text)), asGiven],
    ["extract", "urls_with_indices", (text) => placed("url", links(text)), asGiven],
    ["extract", "urls_with_directional_markers", (text) => placed("url", links(text)), asGiven],
    ["extract", "tco_urls_with_params", (text) => values(links(text)), asGiven],
    ["validate", "usernames", (text) => isAll(text, mentions(text)), asGiven],
    ["validate", "hashtags", (text) => isAll(text, hashtags(text)), asGiven],
    ["validate", "urls", (text) => isAll(text, links(text)), asGiven],
    ["validate", "urls_without_protocol", (text) => isAll(text, links(text)), asGiven],
    ["validate", "WeightedTweetsCounterTest", weightedLength, weightGiven],
    ["validate", "WeightedTweetsWithDiscountedEmojiCounterTest", weightedLength, weightGiven],
    ["validate", "UnicodeDirectionalMarkerCounterTest", weightedLength, weightGiven],
  ];

const VALIDATOR = "twitter-text accepts it as an address by itself, and like us does not find it whole in a post";
const OLD_COUNT = "configuration 2 counts each sign of an emoji, configuration 3 (and X today) the picture";
const DEVIATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "validate urls": {
    "Valid url: port and userinfo": VALIDATOR,
    "Valid url: ipv4": VALIDATOR,
    "Valid url: ipv6": VALIDATOR,
    "Valid url: sub delims and question marks": VALIDATOR,
  },
  "validate WeightedTweetsCounterTest": {
    "Count a mix of single byte single word, and double word unicode characters": OLD_COUNT,
    "Count unicode emoji chars outside the basic multilingual plane with skin tone modifiers": OLD_COUNT,
  },
};

describe.each(sections)("conformance, %s: %s", (file, section, read, wanted) => {
  const given = suites[file][section] ?? [];
  const deviations = DEVIATIONS[`${file} ${section}`] ?? {};

  it.each(given.filter(({ description }) => !(description in deviations)))("$description", ({ text, expected }) => {
    expect(read(text)).toEqual(wanted(expected));
  });
  it("deviates only where said", () => {
    const other = given.filter(({ text, expected }) => !isDeepStrictEqual(read(text), wanted(expected)));
    expect(other.map(({ description }) => description)).toEqual(Object.keys(deviations));
  });
});

/** Pieces that mean something to one of the finders, alone or side by side. */
const PIECES = [
  ..."# ＃ ## @ ＠ a Ab1 _ - . .. / // : http:// https:// HTTP:// :// example x.com example.fr .co.jp .com .みんな .рф .xn--p1ai xn-- t.co/".split(
    " ",
  ),
  ..."http://t.co/abc é 日本語 の 。 한국 😀 👨‍👩‍👧‍👦 ✌🏿 ❤️ ❤ 1️⃣ 1⃣ 🇫🇷 ©️ ™ ( ) () ((a)) (b) [ ] ? ?q=1 & = %20 #frag ! ' \" ` $ ~ | , ; + * RT rt: 1 2026".split(
    " ",
  ),
  ..."list /list :8080 – · ა עַ Ⅷ ß İ ſ K мир ι a_b c-d".split(" "),
  ..." \n　\u00AD\uFE0F\uFE0E\u200D\u20E3\u202A\u2066\uFEFF\uFFFF\u0301\u1100\uD83D\uDE00",
  "u".repeat(30),
  "u".repeat(64),
  "あいうえおかきくけこ".repeat(3),
];
/** Letters that Unicode got after the library was made, and the private ones it takes for letters. */
const isDisputed = (char: string) => /[\p{L}\p{M}\p{Nd}]/u.test(char) !== twitter.regexen.hashtagAlphaNumeric.test(char);
const anyChars = fc.string({ unit: "binary", maxLength: 3 }).filter((text) => ![...text].some(isDisputed));
/** Without many of these, hardly a text has a hashtag or a mention. */
const usual = fc.constantFrom(" ", " ", " #", " @", "a", "example.fr");
const trickyText = fc
  .array(fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...PIECES) }, { weight: 10, arbitrary: usual }, { weight: 1, arbitrary: anyChars }), {
    maxLength: 24,
    size: "max",
  })
  .map((pieces) => pieces.join(""));

/** The library takes a first letter with an accent for something before the address, hence the space (see "école.fr" below). */
const spaced = (text: string) => ` ${text}`;
/** Twice the library misplaces an address: when it stands in the text twice, and when it leaves out a part between name and path. */
const isMisplaced = (text: string) =>
  twitter.extractUrlsWithIndices(text).some(({ url, indices }) => text.indexOf(url) !== text.lastIndexOf(url) || text.slice(...indices) !== url);
const fromOracle = (value: string, [start, end]: readonly [number, number]): Entity => ({ value, start: start - 1, end: end - 1 });

describe("agrees with twitter-text on any text", () => {
  it.each<[string, (text: string) => unknown, (text: string) => unknown]>([
    ["hashtags", hashtags, (text) => twitter.extractHashtagsWithIndices(spaced(text)).map((e) => fromOracle(e.hashtag, e.indices))],
    ["mentions", mentions, (text) => twitter.extractMentionsWithIndices(spaced(text)).map((e) => fromOracle(e.screenName, e.indices))],
    ["links", links, (text) => twitter.extractUrlsWithIndices(spaced(text)).map((e) => fromOracle(e.url, e.indices))],
    ["weighted length", weightedLength, (text) => twitter.parseTweet(spaced(text)).weightedLength - 1],
  ])("%s", (_, ours, theirs) => {
    const agree = fc.property(trickyText, (text) => {
      fc.pre(!isMisplaced(spaced(text)) && !isMisplaced(spaced(text.normalize("NFC"))));
      expect(ours(text)).toEqual(theirs(text));
    });
    fc.assert(agree, { numRuns: 2000, seed: 20120720 });
  });
});

describe("where twitter-text is wrong or old, and we are not", () => {
  it("keeps an accented first letter", () => expect(links("école.fr")).toEqual([{ value: "école.fr", start: 0, end: 8 }]));
  it("places a repeated name right", () => {
    expect(links("example.frA\u030A–example.fr")).toEqual([{ value: "example.fr", start: 13, end: 23 }]);
  });
  it("counts an emoji of today as one picture", () => expect(weightedLength("🧑‍🎄🫱🏻‍🫲🏿")).toBe(4));
  it("knows today's letters", () => expect(values(hashtags("#\u{1E922}"))).toEqual(["\u{1E922}"]));
});

describe("a hundred thousand characters made to be slow", () => {
  const hostile = "# #1 #a @ @a/ @a- . a. a.a- a- a_ あ あ. http:// http://. a.co/( a.co/!( a.co/() a.co/!(a) a.co?? a.coあ. .xn-- 👩\u200D 🇫".split(
    " ",
  );
  it.each(hostile)("%s", (piece) => {
    const text = `http://a.co/${piece.repeat(100_000 / piece.length)}`;
    for (const find of [hashtags, mentions, links, emoji]) {
      expect(find(text).every(({ start, end, value }) => text.slice(start, end).endsWith(value))).toBe(true);
    }
    expect(weightedLength(text)).toBeGreaterThan(0);
    expect(hashtagWords(text).join("").length).toBeLessThanOrEqual(text.length);
  });
});

describe("emoji", () => {
  it.each([
    ["Bravo 👨‍👩‍👧‍👦 !", ["👨‍👩‍👧‍👦"]],
    ["🇫🇷🇨🇦 ✌🏿 1️⃣", ["🇫🇷", "🇨🇦", "✌🏿", "1️⃣"]],
    ["❤ ❤️ ☕️", ["❤", "❤️", "☕️"]],
    ["❤︎ © ™ 2026 # *", []],
    ["plain", []],
  ])("%s", (text, expected) => expect(values(emoji(text))).toEqual(expected));
  it("are placed in UTF-16 units", () => expect(emoji("a😀b")).toEqual([{ value: "😀", start: 1, end: 3 }]));
});

describe("words of a hashtag", () => {
  it.each([
    ["BostonMarathon2013", ["Boston", "Marathon", "2013"]],
    ["RIPPrince", ["RIP", "Prince"]],
    ["ÉtéÀParis", ["Été", "À", "Paris"]],
    ["ÉtéÀParis".normalize("NFD"), ["Été", "À", "Paris"].map((word) => word.normalize("NFD"))],
    ["nous_sommes__unis", ["nous", "sommes", "unis"]],
    ["14juillet", ["14", "juillet"]],
    ["COVID19", ["COVID", "19"]],
    ["iPhone", ["i", "Phone"]],
    ["prayforparis", ["prayforparis"]],
    ["il·lusió", ["il·lusió"]],
    ["東京2020", ["東京", "2020"]],
    ["BTS방탄", ["BTS", "방탄"]],
    ["नमस्ते_दुनिया", ["नमस्ते", "दुनिया"]],
    ["", []],
  ])("%s", (tag, words) => expect(hashtagWords(tag)).toEqual(words));
});

describe("key", () => {
  it.each([
    ["Sacré-Cœur", "SacreCoeur"],
    ["L’Haÿ-les-Roses", "lhaylesroses"],
    ["Tromsø", "tromso"],
    ["Łódź", "Lodz"],
    ["Diyarbakır", "DİYARBAKIR"],
    ["Straße", "STRASSE"],
    ["ΟΔΟΣ", "οδος"],
    ["Ａｕｒｏｒａ", "aurora"],
    ["9/11", "911"],
  ])("%s is looked up as %s", (a, b) => expect(key(a)).toBe(key(b)));
  it("keeps any script", () => expect(key("«Київ» 東京 2020!")).toBe("київ東京2020".normalize("NFKD").replace(/\p{M}/gu, "")));
  it("is empty without letters and digits", () => expect(key("¡! 🎉")).toBe(""));
});

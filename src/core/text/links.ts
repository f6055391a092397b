/** Finds web addresses where X would, with `https://` or without; the time it takes grows with the text and no faster. */
import tlds from "tlds" with { type: "json" };
import type { Entity, Span } from "../model.ts";
import { asciiLength } from "./punycode.ts";

/** What stands before a dot of a host. `tld` is where the top-level domain right after that dot ends, -1 when none is there. */
interface Label extends Span {
  readonly text: string;
  readonly tld: number;
}
/** What has the shape of an address. */
interface Candidate extends Span {
  readonly labels: readonly Label[];
  readonly host: Span;
  readonly hasPath: boolean;
}

// The classes of twitter-text 3.1 (Apache-2.0, https://github.com/twitter/twitter-text), arranged so that a text can be read in one way only:
// its own expressions start over at each character, and take 3 s for 16,000 Japanese letters before a dot.
/** Accented Latin letters, as the inside of a character class. */
export const LATIN = String.raw`\xC0-\xD6\xD8-\xF6\xF8-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u0300-\u036F\u1E00-\u1EFF`;
const NOT_IN_HOST = String.raw`!'#%&()*+,\\/:;<=>?@[\]^{|}~$\s\x85\u180E\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF`;
const NOT_BEFORE = String.raw`A-Za-z0-9@＠$#＃\uFEFF\uFFFE\uFFFF`;
const PATH_MIDDLE = String.raw`!*';:,.$%[\]\u2013~@|&`;
const PATH_END = String.raw`a-z0-9+\-=_#/\u0400-\u04FF${LATIN}`;
const IN_PATH = `[${PATH_MIDDLE}${PATH_END}]`;
const BRACKETS = String.raw`\((?:${IN_PATH}+|${IN_PATH}*\(${IN_PATH}+\)${IN_PATH}*)\)`;
const QUERY = String.raw`\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/]`;

const HOST = new RegExp(`[^${NOT_IN_HOST}]+`, "g");
const SCHEME = new RegExp(`(?<![${NOT_BEFORE}])https?://$`, "i");
const START = new RegExp(`(?<![${NOT_BEFORE}])[^._-]`, "g");
const SUBDOMAIN = /^[^_-](?:.*[^_-])?$/s;
const NAME = /^[^_-](?:[^_]*[^_-])?$/;
const LATIN_NAME = new RegExp(`^[-a-z0-9${LATIN}]+$`, "i");
const LATIN_TAIL = new RegExp(`[-a-z0-9${LATIN}]*$`, "i");
const REST = new RegExp(
  `(?::[0-9]+)?(/(?:[${PATH_END}]|${BRACKETS}|[${PATH_MIDDLE}](?:[${PATH_MIDDLE}]|${BRACKETS})*[${PATH_END}])*)?(?:${QUERY})?`,
  "iy",
);
const SHORTENED = new RegExp(String.raw`^https?://t\.co/([a-z0-9]+)(?:${QUERY})?`, "i");

const latinTlds = new Set(tlds.filter((tld) => /^[a-z]+$/.test(tld)));
const otherTlds = tlds.filter((tld) => !latinTlds.has(tld)).sort((a, b) => b.length - a.length);
const TLD = new RegExp(`(?:${otherTlds.join("|")}|([a-z]+))(?![0-9a-z@+-])|xn--[-0-9a-z]+`, "iy");

// The limit of a label is RFC 1035's, the others are twitter-text's.
const MAX_LABEL = 63;
const MAX_URL = 4096;
const MAX_SHORTENED = 40;
const UNSAID_SCHEME = "https://";

/** Web addresses in reading order; the value is the address as typed. */
export function links(text: string): Entity[] {
  if (!text.includes(".")) return [];
  const spans = candidates(text).flatMap((candidate) => accepted(text, candidate));
  return spans.map(({ start, end }) => ({ start, end, value: text.slice(start, end) }));
}

/** What has the shape of an address, the longest from the first place on: each run of host characters is cut at its dots and read once. */
function candidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  let free = 0;
  for (const { index, 0: run } of text.matchAll(HOST)) {
    if (!run.includes(".") || index + run.length <= free) continue;
    const labels = labelsOf(text, index, run);
    const lasts = lastLabels(labels, SUBDOMAIN, NAME);
    for (const [i, label] of labels.entries()) {
      const last = lasts[i + 1] ?? (label.tld < 0 ? undefined : i);
      const end = labels[last ?? -1]?.tld;
      if (last === undefined || end === undefined || label.end <= free || /[_-]$/.test(label.text)) continue;
      const scheme = i === 0 && lasts[0] !== undefined ? schemeBefore(text, index, free) : 0;
      const name = label.start + (last === i ? label.text.lastIndexOf("_") + 1 : 0);
      const start = scheme ? index : startAfter(text, Math.max(name, free));
      if (start >= label.end) continue;
      REST.lastIndex = end;
      const hasPath = REST.exec(text)?.[1] !== undefined;
      const cut = { ...label, start, text: text.slice(start, label.end) };
      found.push({ start: start - scheme, end: REST.lastIndex, host: { start, end }, labels: [cut, ...labels.slice(i + 1, last + 1)], hasPath });
      // As on X, at least one character stands between two addresses.
      free = REST.lastIndex + 1;
    }
  }
  return found;
}

/** The addresses in a candidate: without a scheme it is cut to its Latin names, so that "日本語example.com" gives "example.com". */
function accepted(text: string, { start, end, host, labels, hasPath }: Candidate): Span[] {
  const scheme = text.slice(start, host.start);
  const name = text.slice(host.start, host.end);
  if ((scheme || UNSAID_SCHEME).length + end - start > MAX_URL || !name.split(".").every(isShort)) return [];
  if (!scheme && /[-_./]/.test(text.charAt(start - 1))) return [];
  const latin = scheme && !name.startsWith("xn--") ? [host] : latinNames(labels);
  const last = latin.at(-1);
  if (!last) return [];
  if (!scheme) return [...latin.slice(0, -1), hasPath ? { start: last.start, end } : last];
  const [whole = "", slug = ""] = SHORTENED.exec(text.slice(start, end)) ?? [];
  return slug.length > MAX_SHORTENED ? [] : [{ start, end: whole ? start + whole.length : end }];
}

function latinNames(labels: readonly Label[]): Span[] {
  const lasts = lastLabels(labels, LATIN_NAME, LATIN_NAME);
  const names: Span[] = [];
  let free = 0;
  for (const [i, label] of labels.entries()) {
    const start = Math.max(free, label.end - (LATIN_TAIL.exec(label.text)?.[0].length ?? 0));
    const end = labels[lasts[i + 1] ?? i]?.tld ?? -1;
    if (end < 0 || start >= label.end) continue;
    names.push({ start, end });
    free = end;
  }
  return names;
}

function labelsOf(text: string, index: number, run: string): Label[] {
  let start = index;
  const ended = run.split(".").slice(0, -1);
  return ended.map((label) => {
    const end = start + label.length;
    const from = start;
    start = end + 1;
    return { start: from, end, text: label, tld: tldEnd(text, end + 1) };
  });
}

/** For each label, which one ends the longest name that it begins: labels that match `onward`, then one that matches `ending` before a top-level domain. */
function lastLabels(labels: readonly Label[], onward: RegExp, ending: RegExp): (number | undefined)[] {
  const lasts: (number | undefined)[] = [];
  for (const [i, { text, tld }] of [...labels.entries()].reverse()) {
    const further = onward.test(text) ? lasts[i + 1] : undefined;
    lasts[i] = further ?? (tld >= 0 && ending.test(text) ? i : undefined);
  }
  return lasts;
}

function tldEnd(text: string, start: number): number {
  TLD.lastIndex = start;
  const latin = TLD.exec(text)?.[1];
  return latin && !latinTlds.has(latin.toLowerCase()) ? -1 : TLD.lastIndex || -1;
}

/** Length of the `https://` that ends at `index` and begins at `free` or later. */
function schemeBefore(text: string, index: number, free: number): number {
  const scheme = SCHEME.exec(text.slice(Math.max(0, index - "Xhttps://".length), index))?.[0].length ?? 0;
  return index - scheme < free ? 0 : scheme;
}

function startAfter(text: string, index: number): number {
  START.lastIndex = index;
  return START.exec(text)?.index ?? text.length;
}

/** As in the registries, where a label counts as it is written in ASCII. The ideographic full stops are dots there. */
function isShort(label: string): boolean {
  if (label.length > 2 * MAX_LABEL) return false;
  const ascii = label.split(/[。．｡]/).map(asciiLength);
  const length = ascii.reduce((sum, each) => sum + each + 1, -1);
  return length > 0 && length <= MAX_LABEL;
}

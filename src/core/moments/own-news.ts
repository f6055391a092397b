/** The brand's own bad news: headlines that name one of our accounts or products beside a word of trouble. Asked where news is read, never in a page. */
import { common } from "../../lexicons/common-words.ts";
import { trouble } from "../../lexicons/trouble.ts";
import { wholeNames } from "../mix/own-names.ts";
import type { Account, Headline, NewsItem, OwnNews, Policy, Span } from "../model.ts";
import { hashtagWords, key } from "../text/text.ts";
import { wordList } from "../text/word-list.ts";
import { isTitleCase } from "./names.ts";
import { GRAVE, readingOf, withoutSources } from "./reading.ts";

const DAY = 86_400_000;
/** Told for so long; the rule's own option may ask for less. */
const MOST_DAYS = 14;
const MOST_HEADLINES = 5;
/** A handle of three letters is an abbreviation of many things. */
const SHORTEST = 4;
/** Characters between a name and what is said of it. Own proposal. */
const NEAR = 60;
/** Names of more words than this are not found. */
const LONGEST = 5;

const badNews = wordList(trouble);
const ORDINARY = new Set(common.map(key));
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'.&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/**
 * Ready to be asked of any news.
 * @returns one for each product and each account that the items (in any order; those after `now`, in ms, do not count) have bad news of, headlines newest first
 */
export function ownNewsOf({ ours }: Pick<Policy, "ours">, accounts: readonly Named[]): (items: readonly NewsItem[], now: number) => OwnNews[] {
  const wanted = namesOf(ours, accounts);
  return (items, now) => {
    if (wanted.size === 0) return [];
    const told = new Map<OwnNews, Headline[]>();
    const fresh = items.filter(({ at }) => at <= now && at > now - MOST_DAYS * DAY).sort((a, b) => b.at - a.at);
    for (const item of fresh) {
      const headline = withoutSources(item.headline);
      const about = namedIn(headline, wanted).filter(({ start, end }) => isBad(item, headline, start, end));
      for (const own of new Set(about.map((one) => one.own))) told.set(own, [...(told.get(own) ?? []), shown(item)]);
    }
    return [...told].map(([own, headlines]) => ({ ...own, headlines: onceEach(headlines).slice(0, MOST_HEADLINES) }));
  };
}
type Named = Pick<Account, "id" | "handle" | "domains">;

/** Trouble said close by; or something grave, told of what the headline begins with: people also post on Facebook before they do harm. */
const isBad = (item: NewsItem, headline: string, start: number, end: number) =>
  badNews.all(headline).some((word) => word.start - end < NEAR && start - word.end < NEAR) || (start < NEAR / 2 && readingOf(item).score >= GRAVE);
const shown = ({ headline, source, at, url }: NewsItem): Headline => ({ headline, source, at, ...(url && { url }) });
const onceEach = (headlines: readonly Headline[]) => [...new Map(headlines.map((one) => [one.headline, one])).values()];

/** Who goes by a name, by its look-up key: products as the team writes them, accounts as their handle and their domains say. */
type Wanted = ReadonlyMap<string, readonly OwnNews[]>;

function namesOf(ours: readonly string[], accounts: readonly Named[]): Wanted {
  const wanted = new Map<string, OwnNews[]>();
  const put = (name: string, own: OwnNews) => wanted.set(key(name), [...(wanted.get(key(name)) ?? []), own]);
  for (const written of ours) {
    const name = written.startsWith("#") ? hashtagWords(written.slice(1)).join(" ") : written.trim();
    if (key(name)) put(name, { name, headlines: [] });
  }
  for (const { id, handle, domains } of accounts) {
    const own: OwnNews = { name: handle, account: id, headlines: [] };
    const names = [...wholeNames(handle), ...domains.map((domain) => domain.split(".").at(-2) ?? "")].map(key);
    for (const name of new Set(names)) if (name.length >= SHORTEST) put(name, own);
  }
  return wanted;
}

interface Mention extends Span {
  readonly own: OwnNews;
}

/** A name in a headline has its capitals; one that is a word as well must have them where they mean something. */
function namedIn(headline: string, wanted: Wanted): Mention[] {
  const words = Array.from(headline.matchAll(WORD), ({ 0: whole, index }) => ({ word: whole.replace(/['’]s$/u, ""), index }));
  const isTitle = isTitleCase(headline);
  return words.flatMap(({ index: start }, from) => {
    const found: Mention[] = [];
    let joined = "";
    for (const { word, index } of words.slice(from, from + LONGEST)) {
      joined += word;
      const k = key(joined);
      const capital = /\p{Lu}/u.test(joined) && !(ORDINARY.has(k) && (isTitle || start === 0));
      for (const own of wanted.get(k) ?? [])
        if (capital || (own.account === undefined && !/\p{Lu}/u.test(own.name))) found.push({ own, start, end: index + word.length });
    }
    return found;
  });
}

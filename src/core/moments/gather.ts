/** Headlines become moments: a moment is a name, and the grave reports of the last days that are told of it. */
import type { Headline, Moment, MomentKind, MomentName, NewsItem } from "../model.ts";
import { key } from "../text/text.ts";
import { deedsIn } from "./deeds.ts";
import { longWords } from "./mentions.ts";
import { countryOf } from "./names.ts";
import { GRAVE, type Naming, type Reading, readingOf } from "./reading.ts";

const HOUR = 3_600_000;
/** News older than this ties no more: past three half-lives of the gravest tolls it would still be noted, but the press has moved on. */
export const MEMORY = 14 * 24 * HOUR;
/** Two reports of a name further apart are two moments. */
const SAME = 72 * HOUR;
/** A country is in the news for many things: what is told of it so soon after something grave of the same kind is most likely the same story. */
const SAME_STORY = 24 * HOUR;
const MOST_HEADLINES = 5;
const MOST_WORDS = 60;
/** Of all items that name somebody in passing, this share must be grave: who is in the news anyway is not the news. Own proposal. */
const MOSTLY_GRAVE = 0.5;
/** Below it, a share says nothing; from it on, a name that was first heard of in a grave report is what the press follows up. */
const OFTEN = 3;

interface Report extends Reading {
  readonly item: NewsItem;
}
interface Telling {
  readonly report: Report;
  readonly naming: Naming;
}

/**
 * @param items in any order; those after `now`, and those older than two weeks, are passed over
 * @returns moments, newest first; their names are the only join, so that each headline of a moment is about each of its names
 */
export function gather(items: readonly NewsItem[], now: number): Moment[] {
  const reports = items
    .filter((item) => item.at <= now && item.at > now - MEMORY)
    .sort((a, b) => a.at - b.at)
    .map((item): Report => ({ ...readingOf(item), item }));
  const tellings = new Map<string, Telling[]>();
  const whole = wholeNames(reports);
  const short = shortNames(reports);
  for (const report of reports) {
    for (const naming of withShort(withWholes(report.names, whole), short)) {
      const known = tellings.get(naming.key);
      if (known) known.push({ report, naming });
      else tellings.set(naming.key, [{ report, naming }]);
    }
  }
  const borneOut = new Set([...tellings.values()].flatMap((all) => placesOf(all).flat()));
  const alike = new Map<string, { names: MomentName[]; reports: readonly Report[] }>();
  const place = new Map(reports.map((report, i) => [report.item, i]));
  for (const all of tellings.values()) {
    const named = nameOf(all);
    if (!named) continue;
    for (const told of runsOf(all, named, borneOut)) {
      const same = told.map(({ item }) => place.get(item)).join();
      const known = alike.get(same);
      const called = callings(all, named);
      if (known) known.names.push(...called);
      else alike.set(same, { names: called, reports: told });
    }
  }
  return [...alike.values()].map(({ names, reports }) => momentOf(names, reports)).sort((a, b) => b.lastAt - a.lastAt);
}

/** Persons by their surname, where all reports of the time mean the same one. */
function wholeNames(reports: readonly Report[]): ReadonlyMap<string, Naming | null> {
  const whole = new Map<string, Naming | null>();
  for (const { names } of reports) {
    for (const naming of names) {
      const surname = SURNAMED.exec(naming.name)?.[1];
      if (!surname) continue;
      const k = key(surname);
      whole.set(k, (whole.get(k)?.key ?? naming.key) === naming.key && whole.get(k) !== null ? naming : null);
    }
  }
  return whole;
}
/** Two or three words, the last one a surname by its look: "Jules Bianchi". */
const SURNAMED = /^\p{Lu}\p{Ll}+(?: (?:d[aeiu] |del |von |van )?\p{Lu}\p{L}+)? (\p{Lu}\p{Ll}{3,})$/u;

/** A report that says "Bianchi" tells of Jules Bianchi too. */
const withWholes = (names: readonly Naming[], whole: ReadonlyMap<string, Naming | null>): readonly Naming[] =>
  names.flatMap((naming) => {
    const person = naming.reach === "place" ? whole.get(naming.key) : undefined;
    return person && !names.some((other) => other.key === person.key) ? [naming, { ...person, as: naming.as }] : [naming];
  });

/** Places that stand alone in some report: "Boston attack". */
const shortNames = (reports: readonly Report[]): ReadonlyMap<string, Naming> =>
  new Map(
    reports.flatMap(({ names, score }) =>
      names
        .filter(({ as, reach, name }) => score > 0 && as === "told" && reach === "place" && !name.includes(" "))
        .map((naming) => [naming.key, naming]),
    ),
  );

/** A report of the "Boston Marathon" tells of Boston too, once another has called it so. */
const withShort = (names: readonly Naming[], short: ReadonlyMap<string, Naming>): readonly Naming[] =>
  names.flatMap((naming) => {
    const first = naming.reach === "place" && naming.as === "told" ? /^(\p{L}{4,})[ -]/u.exec(naming.name)?.[1] : undefined;
    const place = first === undefined ? undefined : short.get(key(first));
    return place && !names.some((other) => other.key === place.key) ? [naming, place] : [naming];
  });

/** How a name is to be taken after all that is said of it; undefined when it is only named in passing. */
function nameOf(all: readonly Telling[]): MomentName | undefined {
  const surest = all.find(({ naming, report }) => naming.as === "told" && report.score > 0) ?? all.find(({ report }) => report.score > 0);
  if (!surest) return undefined;
  const { name, reach, as } = surest.naming;
  const grave = all.filter(({ report }) => report.score > 0).length;
  const isNew = as === "guess" && (all[0]?.report.score ?? 0) > 0;
  const busy = !isNew && all.length >= OFTEN && grave / all.length < MOSTLY_GRAVE;
  const followed = isNew && all.length >= OFTEN;
  if (isWide(reach) || reach === "event" || (as === "told" && reach === "person")) return { name, reach };
  if (busy) return as === "told" ? { name, reach: "region" } : undefined;
  const borneOut = as === "told" || (as === "passing" && grave > 0) || all.some(({ naming }) => naming.as !== "guess") || grave > 1 || followed;
  return { name, reach: borneOut ? reach : "region" };
}

/** The name first, then what else its place is called in these reports. */
const callings = (all: readonly Telling[], named: MomentName): MomentName[] => [
  named,
  ...new Map(
    all
      .filter(({ naming }) => key(naming.name) !== key(named.name))
      .map(({ naming: { name } }) => [key(name), { name, reach: named.reach }] as const),
  ).values(),
];

/** Several reports from one place add up: each of them is then as good as grave, for all it names. From a great city it takes more of them. */
const placesOf = (all: readonly Telling[]): Report[][] => {
  const told = all.filter(({ naming }) => naming.as === "told").map(({ naming }) => naming.reach);
  if (told.includes("place")) return runsOf(all, { name: "", reach: "place" });
  return told.includes("region") ? runsOf(all, { name: "", reach: "place" }).filter((run) => run.length >= OFTEN) : [];
};

/** The reports of a name, parted where it was silent for days; kept where one is grave, or several add up to it. */
function runsOf(all: readonly Telling[], { reach }: MomentName, borneOut: ReadonlySet<Report> = new Set()): Report[][] {
  const isGrave = (report: Report) => report.grave || borneOut.has(report);
  const grave = all.filter(({ report }) => isGrave(report)).map(({ report }) => report);
  const follows = ({ kind, item, score }: Report) =>
    score > 0 && grave.some((one) => one.kind === kind && Math.abs(one.item.at - item.at) < SAME_STORY);
  const counting = all.map(({ report }) => report).filter((report) => (isWide(reach) ? isGrave(report) || follows(report) : report.score > 0));
  const runs: Report[][] = [];
  for (const report of counting) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && report.item.at - before.item.at <= SAME) run.push(report);
    else runs.push([report]);
  }
  return runs.filter((run) => run.some(isGrave) || (run.length > 1 && run.reduce((sum, { score }) => sum + score, 0) >= GRAVE));
}

const isWide = (reach: MomentName["reach"]) => reach === "country" || reach === "region";

/** With the topic that it stands under, where its words do not name that: "An eleventh person is detained" says little by itself. */
function headlineOf({ headline: words, topic, source, at, url, lang }: NewsItem): Headline {
  const headline = topic && !key(words).includes(key(topic)) ? `${topic}: ${words}` : words;
  const deeds = deedsIn(headline);
  return { headline, source, at, ...(url && { url }), ...(lang && { lang }), ...(deeds.length > 0 && { deeds }) };
}

interface Made {
  readonly names: readonly MomentName[];
  readonly reports: readonly Report[];
  readonly moment: Moment;
}
/** By the newest item of each. */
const made = new WeakMap<NewsItem, readonly Made[]>();
/** Moments with the same newest item, beyond which the oldest are made anew. */
const MOST_MADE = 20;

/** News is gathered with each refresh, and most of it is as it was: a moment whose names and items are the same is the same object. */
function momentOf(names: readonly MomentName[], reports: readonly Report[]): Moment {
  const newest = reports.at(-1)?.item;
  const before = (newest && made.get(newest)) ?? [];
  const known = before.find((one) => isSame(one, names, reports));
  if (known) return known.moment;
  const moment = toMoment(names, reports);
  if (newest) made.set(newest, [{ names, reports, moment }, ...before].slice(0, MOST_MADE));
  return moment;
}

const isSame = (one: Made, names: readonly MomentName[], reports: readonly Report[]) =>
  one.names.length === names.length &&
  one.reports.length === reports.length &&
  one.names.every(({ name, reach }, i) => name === names[i]?.name && reach === names[i]?.reach) &&
  one.reports.every(({ item }, i) => item === reports[i]?.item);

function toMoment(names: readonly MomentName[], reports: readonly Report[]): Moment {
  const items = reports.map(({ item }) => item);
  const [firstAt, lastAt] = [items[0]?.at ?? 0, items.at(-1)?.at ?? 0];
  const headlines = shown(items).map(headlineOf);
  const dead = Math.max(...reports.map((report) => report.dead ?? -1));
  const countries = [
    ...new Set(reports.flatMap(({ names: told }) => told.flatMap(({ name, reach }) => (isWide(reach) ? (countryOf(name) ?? []) : [])))),
  ];
  return {
    id: `${new Date(firstAt).toISOString().slice(0, 10)}:${names
      .slice(0, 2)
      .map(({ name }) => name.toLowerCase())
      .join(":")}`,
    kind: commonest(reports.map(({ kind }) => kind)),
    names,
    words: furtherWords(items, headlines),
    headlines,
    ...(dead >= 0 && { dead }),
    ...(countries.length > 0 && { countries }),
    firstAt,
    lastAt,
  };
}

/** Newest first, each wording once; the newest of each language has its place, so that readers find theirs. */
function shown(items: readonly NewsItem[]): NewsItem[] {
  const once = firstOfEach(items.toReversed(), ({ headline }) => headline);
  const firstOfLang = firstOfEach(once, ({ lang }) => lang);
  return [...new Set([...firstOfLang, ...once])].slice(0, MOST_HEADLINES).sort((a, b) => b.at - a.at);
}

function firstOfEach(items: readonly NewsItem[], of: (item: NewsItem) => string | undefined): NewsItem[] {
  const seen = new Set<string | undefined>();
  return items.filter((item) => !seen.has(of(item)) && seen.add(of(item)));
}

function furtherWords(items: readonly NewsItem[], shown: readonly Headline[]): string[] {
  const told = new Set(shown.flatMap(longWords));
  return [...new Set(items.flatMap(longWords))].filter((word) => !told.has(word)).slice(0, MOST_WORDS);
}

function commonest(kinds: readonly MomentKind[]): MomentKind {
  const times = new Map<MomentKind, number>();
  for (const kind of kinds) times.set(kind, (times.get(kind) ?? 0) + 1);
  return [...times].reduce((most, one) => (one[1] > most[1] ? one : most), ["death", 0] as const)[0];
}

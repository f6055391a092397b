/** Headlines become moments: the grave ones are kept, those that tell the same thing are joined, their names drawn out. */
import { gravity } from "./gravity.ts";
import type { Headline, Moment, MomentKind, MomentName, NewsItem } from "./model.ts";
import { isTitleCase, nameRuns, reachOf } from "./names.ts";
import { key } from "./text.ts";

const HOUR = 3_600_000;
/** News older than this ties no more: past three half-lives of the gravest tolls it would still be noted, but the press has moved on. */
export const MEMORY = 14 * 24 * HOUR;
/** Two reports further apart are two moments, unless a topic of the feed binds them. */
const SAME = 72 * HOUR;
const MOST_HEADLINES = 5;
const MOST_WORDS = 60;

/** Categories of a feed that are tragedies by themselves, and those that can hold one. */
const TRAGIC = /armed conflict|attack|disaster|accident|insurgency|uprising|war\b/i;
const MIXED = /law and crime|health|arts and culture/i;

/**
 * @param items in any order; those after `now`, and those older than two weeks, are passed over
 * @returns moments, newest first
 */
export function gather(items: readonly NewsItem[], now: number): Moment[] {
  const drafts: Gathering[] = [];
  const byKey = new Map<string, Gathering>();
  const live = items.filter((item) => item.at <= now && item.at > now - MEMORY).sort((a, b) => a.at - b.at);
  for (const item of live) {
    const reading = readingOf(item);
    if (!reading) continue;
    const { told, names } = reading;
    const narrow = names.filter(({ reach }) => reach !== "country" && reach !== "region").map(({ name }) => key(name));
    const same = narrow.map((name) => byKey.get(name)).find((found) => found && item.at - found.lastAt <= SAME);
    const into = same ?? {
      kind: told.kind,
      names: new Map<string, MomentName>(),
      words: new Set<string>(),
      headlines: [],
      firstAt: item.at,
      lastAt: item.at,
    };
    if (!same) drafts.push(into);
    add(into, item, names, told.dead);
    for (const name of narrow) byKey.set(name, into);
  }
  return drafts.map(toMoment).sort((a, b) => b.lastAt - a.lastAt);
}

interface Reading {
  readonly told: { readonly kind: MomentKind; readonly dead?: number };
  readonly names: readonly MomentName[];
}
/** An item is handed over again with each window it falls in: it is read once. */
const readings = new WeakMap<NewsItem, Reading | null>();

function readingOf(item: NewsItem): Reading | null {
  const known = readings.get(item);
  if (known !== undefined) return known;
  const told = grave(item);
  const reading = told ? { told, names: namesOf(item) } : null;
  readings.set(item, reading);
  return reading;
}

interface Gathering {
  readonly kind: MomentKind;
  readonly names: Map<string, MomentName>;
  readonly words: Set<string>;
  readonly headlines: Headline[];
  readonly firstAt: number;
  lastAt: number;
  dead?: number;
}

/** What the category and the words say together: see the shares by category in `gravity`. */
function grave(item: NewsItem): { kind: MomentKind; dead?: number } | undefined {
  const { score, kind, dead } = gravity(item.topic ? `${item.topic}. ${item.headline}` : item.headline, item.lang);
  const category = item.category ?? "";
  const disaster = /disaster|accident/i.test(category);
  const enough = disaster
    ? score >= 0
    : TRAGIC.test(category)
      ? score >= 3
      : MIXED.test(category)
        ? score >= 5 || (score >= 3 && dead !== undefined)
        : score >= 5;
  return enough ? { kind: disaster && kind === "death" ? "accident" : kind, ...(dead !== undefined && { dead }) } : undefined;
}

/** The feed's own names first; then what the headline capitalises, where its capitals mean something. */
function namesOf(item: NewsItem): MomentName[] {
  const names = new Map<string, MomentName>();
  const put = (name: string, reach = reachOf(name)) => {
    const k = key(name);
    if (k.length > 2 && !names.has(k)) names.set(k, { name, reach });
  };
  for (const title of [item.topic, item.headline]) {
    const about = TITLE.exec(title ?? "")?.[1]?.trim();
    if (title && about) put(title.replace(/^\d{4}\s+/, ""), "event");
    for (const part of about?.split(/\s*,\s*/) ?? []) if (part && /^\p{Lu}/u.test(part)) put(part);
  }
  if (item.topic) put(item.topic, "event");
  for (const name of item.names ?? []) put(withoutQualifier(name));
  for (const part of item.place?.split(/\s*,\s*/) ?? []) put(part);
  const storm = STORM.exec(`${item.topic ?? ""} ${item.headline}`)?.[1];
  if (storm) put(storm, "event");
  const flight = FLIGHT.exec(item.headline);
  if (flight?.[1]) for (const code of AIRLINES.get(key(flight[1])) ?? []) put(`${code}${flight[2]}`, "event");
  const capitalsTell = !isTitleCase(item.headline);
  for (const run of nameRuns(item.headline)) {
    const several = /[\s-]/.test(run.name);
    if (run.placed && capitalsTell) put(run.name);
    else if (several && (capitalsTell || run.placed)) put(run.name, reachOf(run.name) === "place" ? "event" : reachOf(run.name));
  }
  return [...names.values()];
}

/** "Aurora, Colorado" is known as Aurora; "Perry (film)" as Perry. */
const withoutQualifier = (name: string) => name.replace(/,.*$|\s*\([^)]*\)$/, "");
/** A title rather than a sentence: "2012 Aurora, Colorado shooting", "Boston Marathon bombing". */
const TITLE =
  /^(?:\d{4}(?:[–-]\d+)?\s+)?((?:\p{Lu}[\p{L}'’.-]*,?\s+){1,5})(shootings?|attacks?|bombings?|massacre|earthquake|floods?|flooding|wildfires?|fires?|crash|explosions?|disaster|collapse|stabbings?|siege|stampede|crush|derailment)$/u;
const STORM = /\b(?:Hurricane|Typhoon|Cyclone|Storm|Ouragan|Tempête)\s+(\p{Lu}\p{Ll}+)/u;
const FLIGHT = /(\p{Lu}[\p{L} ]+?)\s+(?:Flight|flight|vol)\s+(?:\p{Lu}{2}\s?)?(\d{2,4})/u;
/** Two-letter codes of airlines, by look-up key of the name. */
const AIRLINES = new Map<string, readonly string[]>(
  Object.entries({
    malaysiaairlines: ["MH"],
    airfrance: ["AF"],
    airasia: ["QZ", "AK"],
    germanwings: ["4U"],
    egyptair: ["MS"],
    ukraineinternationalairlines: ["PS"],
    ethiopianairlines: ["ET"],
    lionair: ["JT"],
    airindia: ["AI"],
    americanairlines: ["AA"],
    united: ["UA"],
    unitedairlines: ["UA"],
    delta: ["DL"],
    deltaairlines: ["DL"],
    turkishairlines: ["TK"],
    aeroflot: ["SU"],
    jejuair: ["7C"],
  }),
);

function add(into: Gathering, item: NewsItem, names: readonly MomentName[], dead: number | undefined): void {
  for (const name of names) if (!into.names.has(key(name.name))) into.names.set(key(name.name), name);
  for (const [word] of item.headline.toLowerCase().matchAll(/\p{L}{5,}/gu)) if (into.words.size < MOST_WORDS) into.words.add(word);
  into.headlines.push({ headline: item.headline, source: item.source, at: item.at, ...(item.url && { url: item.url }) });
  into.lastAt = Math.max(into.lastAt, item.at);
  if (dead !== undefined) into.dead = Math.max(into.dead ?? 0, dead);
}

function toMoment({ kind, names, words, headlines, firstAt, lastAt, dead }: Gathering): Moment {
  const newest = [...headlines].sort((a, b) => b.at - a.at).slice(0, MOST_HEADLINES);
  const id = `${new Date(firstAt).toISOString().slice(0, 10)}:${[...names.keys()].slice(0, 2).join(":") || key(newest[0]?.headline ?? "").slice(0, 40)}`;
  return { id, kind, names: [...names.values()], words: [...words], headlines: newest, firstAt, lastAt, ...(dead !== undefined && { dead }) };
}

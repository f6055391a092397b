/** What one news item tells: how grave it is, and the names it gives, each with how sure it is that the item is about it. */
import { common } from "../../lexicons/common-words.ts";
import { exonyms, parts } from "../../lexicons/exonyms.ts";
import { diseases } from "../../lexicons/no-names.ts";
import type { MomentKind, MomentName, NameReach, NewsItem } from "../model.ts";
import { hashtags, key } from "../text/text.ts";
import { wordList } from "../text/word-list.ts";
import { diedIn } from "./deaths.ts";
import { gravity } from "./gravity.ts";
import { countryOf, isTitleCase, type NameRun, nameRuns, reachOf } from "./names.ts";
import { languageOf } from "./nearness.ts";
import { isAcronym, isTelling } from "./telling.ts";

export interface Reading {
  readonly kind: MomentKind;
  readonly dead?: number | undefined;
  /** Of its words; 0 where the category or a sport speaks against it. */
  readonly score: number;
  /** Grave by itself, without a second report. */
  readonly grave: boolean;
  readonly names: readonly Naming[];
}
export interface Naming extends MomentName {
  /** The same for all that its place is called. */
  readonly key: string;
  /**
   * `told`: what the item is about, or where it happened. `passing`: named in it, perhaps only as a speaker.
   * `guess`: a lone capital, which another report has to bear out.
   */
  readonly as: "told" | "passing" | "guess";
}

/** Categories of a feed that are tragedies by themselves, and those that can hold one. */
const TRAGIC = /armed conflict|attack|disaster|accident|insurgency|uprising|war\b/i;
const MIXED = /law and crime|health|arts and culture/i;
/** A score that is grave without further sign, and one that is so with a toll, or in a tragic category: see `gravity`. */
export const GRAVE = 5;
const HALF_GRAVE = 3;
/** Below, a report adds nothing to others. */
const HINT = 2;

/** As much of a headline is read, in UTF-16 units: three of 70,000 of the portal are longer, and some patterns take time with the square of it. */
const LONGEST = 1_000;

/** An item is handed over again with each window it falls in: it is read once. */
const readings = new WeakMap<NewsItem, Reading>();

/** What an item tells; the same object each time. Never throws. */
export function readingOf(item: NewsItem): Reading {
  const known = readings.get(item);
  if (known) return known;
  const reading = read({
    ...item,
    lang: item.lang ?? foreign(item.headline),
    headline: item.headline.slice(0, LONGEST),
    topic: item.topic?.slice(0, LONGEST),
    place: item.place?.slice(0, LONGEST),
  });
  readings.set(item, reading);
  return reading;
}

/** By its small words; what is in English or French is told by trying both, since a headline has few of them. */
function foreign(headline: string): string | undefined {
  const lang = languageOf(headline);
  return lang === "en" || lang === "fr" ? undefined : lang;
}

function read(item: NewsItem): Reading {
  const headline = withoutSources(item.headline);
  const told = weigh(item, headline);
  const runs = nameRuns(headline);
  const died = told.score < 0 ? undefined : diedIn(headline, runs);
  return {
    ...told,
    ...(died && told.kind !== "war" && { grave: true, score: Math.max(told.score, HALF_GRAVE) }),
    names: namesOf(item, headline, runs, died),
  };
}

/** What the category and the words say together: see the shares by category in `gravity`. */
function weigh(item: NewsItem, headline: string): Omit<Reading, "names"> {
  const { score, kind, dead } = gravity(item.topic ? `${item.topic}. ${headline}` : headline, item.lang);
  const category = item.category ?? "";
  const disaster = /disaster|accident/i.test(category);
  const tragic = TRAGIC.test(category);
  const grave = disaster
    ? score >= 0
    : score >= GRAVE ||
      (score >= HALF_GRAVE && (tragic || (MIXED.test(category) && dead !== undefined))) ||
      (score >= HINT && (STORM.test(headline) || hashtags(headline).length > 0));
  const counts = grave || category === "" || tragic || MIXED.test(category);
  return { kind: disaster && kind === "death" ? "accident" : kind, dead, grave, score: counts && (score >= HINT || grave) ? Math.max(score, 1) : 0 };
}

/** "(BBC) (Reuters)", as the portal ends its bullets. */
export const withoutSources = (headline: string) => headline.replace(/(?:\s*\([^()]*\))+\s*$/, "");

/** The surest reading of each name; the feed's own names and what the headline capitalises, where its capitals mean something. */
function namesOf(item: NewsItem, headline: string, runs: readonly NameRun[], died: ReturnType<typeof diedIn>): Naming[] {
  const names = new Map<string, Naming>();
  const put = (name: string, as: Naming["as"] = "told", reach: NameReach = reachOf(name)) => {
    const k = key(name);
    const known = names.get(k);
    const worth = isTelling(name) || reach === "country" || (reach === "event" && k.length > 3) || (as === "told" && isAcronym(name));
    if (worth && (!known || SURENESS[as] > SURENESS[known.as])) names.set(k, { name, reach, key: sameAs(k, name, reach), as });
  };
  for (const name of died?.names ?? []) {
    put(name, died?.sure ? "told" : "guess", "person");
    // As wide as a region: a tag of its own is meant, in a sentence it may be anybody.
    const [, first] = FIRST_NAME.exec(name) ?? [];
    if (first && died?.sure) put(first, "told", "region");
  }
  for (const title of [item.topic, headline]) {
    const about = TITLE.exec(title ?? "")?.[1]?.trim();
    if (title && about) put(title.replace(/^\d{4}\s+/, ""), "told", "event");
    for (const part of about?.split(/\s*,\s*/) ?? []) if (/^\p{Lu}/u.test(part)) put(part);
  }
  if (item.topic) {
    put(item.topic, "told", "event");
    // What a grave topic names, each of its reports is about.
    if (gravity(item.topic, item.lang).score >= HINT) {
      const inTopic = nameRuns(item.topic);
      for (const name of diedIn(item.topic, inTopic)?.names ?? []) put(name, "told", "person");
      for (const { name, as } of namesAmong(inTopic, item.topic)) put(name, as);
    }
  }
  for (const [i, part] of (item.place?.split(/\s*[,/]\s*/) ?? []).entries())
    if (/^\p{Lu}/u.test(part)) put(part, "told", i === 0 ? reachOf(part) : widened(reachOf(part)));
  for (const name of item.names ?? []) put(withoutQualifier(name), /,/.test(name) || reachOf(name) !== "place" ? "told" : "passing");
  for (const { value } of DISEASES.all(`${item.topic ?? ""} ${headline}`)) put(value, "told", "event");
  const storm = STORM.exec(`${item.topic ?? ""} ${headline}`);
  if (storm?.[1]) for (const name of [storm[0], storm[1]]) put(name.replace(/['’"]/g, ""), "told", "event");
  const flight = FLIGHT.exec(headline);
  if (flight?.[1]) for (const code of AIRLINES.get(key(flight[1])) ?? []) put(`${code}${flight[2]}`, "told", "event");
  for (const [code] of headline.matchAll(FLIGHT_CODE)) put(code, "told", "event");
  for (const tag of hashtags(headline)) put(tag.value, "told", "event");
  for (const { name, as } of namesAmong(runs, headline)) put(name, as);
  return [...names.values()];
}

/** What the words around a name say of it. */
function namesAmong(runs: readonly NameRun[], headline: string): Pick<Naming, "name" | "as">[] {
  const capitalsTell = !isTitleCase(headline);
  return runs.flatMap((run): Pick<Naming, "name" | "as">[] => {
    if (run.opens && THING.test(run.name)) return [];
    const several = /[\s-]/.test(run.name);
    const after = headline.slice(run.end);
    const called = run.opens && !several ? /^\s\p{Ll}{4,}(?!\p{L})/u.exec(after)?.[0] : undefined;
    const wider = called ? [{ name: run.name + called, as: "guess" as const }] : [];
    if (HAPPENS_TO.test(after) || run.placed || (run.start === 0 && HEADS.test(after))) {
      const as: Naming["as"] = HAPPENS_TO.test(after) || capitalsTell || several || !ORDINARY.has(key(run.name)) ? "told" : "guess";
      return [...[run.name, ...ownersAndOwned(run.name)].map((name) => ({ name, as })), ...wider];
    }
    if (several) return [...[run.name, withoutForm(run.name)].map((name) => ({ name, as: "passing" as const })), ...wider];
    return capitalsTell && !run.opens ? [{ name: run.name, as: "guess" }, ...wider] : wider;
  });
}

/** One key for all that a place is called: "Londres" is London, "Allemagne" Germany. */
const sameAs = (k: string, name: string, reach: NameReach): string =>
  TOWNS.get(k) ?? (reach === "country" && !PARTS.has(k) ? countryOf(name)?.toLowerCase() : undefined) ?? k;
const TOWNS = new Map(exonyms.flatMap((town) => town.map((name) => [key(name), key(town[0] ?? name)] as const)));
const PARTS = new Set(parts.map(key));

/** "Cairo's Tahrir Square" is in Cairo, and has a name of its own. */
const ownersAndOwned = (name: string): readonly string[] => {
  const [, owner, owned] = /^(.+)['’]s\s+(.+)$/u.exec(name) ?? [];
  return owner && owned ? [owner, owned] : [];
};

const SURENESS = { told: 2, passing: 1, guess: 0 } as const;
const widened = (reach: NameReach): NameReach => (reach === "country" ? "country" : "region");
/** "Aurora, Colorado" is known as Aurora; "Perry (film)" as Perry. */
const withoutQualifier = (name: string) => name.replace(/,.*$|\s*\([^)]*\)$/, "");
/** A company without its legal form. */
const withoutForm = (name: string) =>
  name.replace(/\s(?:S\.?A|Inc|Ltd|plc|PLC|AG|SE|Corp|Corporation|Co|Group|Holdings|N\.?V|SpA|S\.p\.A|GmbH|Airlines?)$/u, "");
/** Words that a title capitalises, and that are no place: "Shooting in School". */
const ORDINARY = new Set(common);
/** What the headline is about stands before its colon: "Aurora: …", "Moore, Oklahoma: …", "Astroworld festival: …". */
const HEADS = /^(?:, \p{Lu}[\p{L}.]*|(?:\s(?!says?(?!\p{L})|said|warns?|asks?|dit|selon|tells?)[\p{Ll}\d][\p{L}\d-]*){1,3})?\s?:/u;
/** What follows the name of a place or a thing that something happened to: "Sydney siege", "Waldo Canyon Fire", "Aurora theater shooting", "CBD evacuated". */
const HAPPENS_TO =
  /^(?:['’]s)?(?:\s+\p{Ll}+|(?:\s+(?:tower|block|school|church|mosque|synagogue|temple|nightclub|concert|festival|market|mall|theat(?:er|re)|cinema|hospital|airport|station|metro|subway|bridge|factory|mine|plane|train|bus|ferry|boat|truck|van|car|knife|bomb|suicide|mass|terror|elementary|high|university|apartment|refugee|camp|prison|stadium|arena|building|dam)){2,3})?\s+(?:evacuated|under ?water|flooded|devastated|sous les eaux|inondée?s?|dévastée?|évacuée?|evacuad[oa]|in lockdown|on lockdown|under siege|ablaze|in flames|en feu|en flammes|mourns|en deuil|de luto|hostage crisis|kidnappings?|mass kidnapping|riots?|protests?|unrest|violence|train crash|plane crash|blast|shootings?|attacks?|bombings?|massacre|earthquake|floods?|flooding|wildfires?|fires?|crash|explosions?|disaster|collapse|stabbings?|siege|stampede|crush|derailment|oil (?:spill|disaster)|outbreak|massacres?|tragedy|disasters|killings?|murders?)(?!\p{L})/iu;
/** "Kobe" for Kobe Bryant, whom his fans call so. */
const FIRST_NAME = /^(\p{Lu}\p{Ll}{3,}) \p{Lu}/u;
/** Has its capital from the sentence that it opens: "Helicopter crash in Calabasas". */
const THING =
  /^(?:helicopter|plane|jet|train|tram|bus|coach|ferry|boat|ship|tanker|truck|lorry|van|car|bridge|building|factory|mine|tower|hotel|nightclub|hospital|church|mosque|school)s?$/i;
/** A title rather than a sentence: "2012 Aurora, Colorado shooting", "Boston Marathon bombing". */
const TITLE =
  /^(?:\d{4}(?:[–-]\d+)?\s+)?((?:\p{Lu}[\p{L}'’.-]*,?\s+){1,5})(shootings?|attacks?|bombings?|massacre|earthquake|floods?|flooding|wildfires?|fires?|crash|explosions?|disaster|collapse|stabbings?|siege|stampede|crush|derailment)$/u;
const DISEASES = wordList(diseases);
const STORM =
  /(?<!\p{L})(?:[Hh]urricane|[Tt]yphoon|[Cc]yclone|(?:Super)?[Ss]torm|[Oo]uragan|[Tt]empête|[Hh]uracán|[Ff]uracão)['’"]?\s+(\p{Lu}\p{Ll}+)/u;
const FLIGHT = /(\p{Lu}[\p{L} ]{1,40}?)\s+(?:Flight|flight|vol)\s+(?:\p{Lu}{2}\s?)?(\d{2,4})/u;
const FLIGHT_CODE = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2,4}(?![\p{L}\p{N}])/gu;
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

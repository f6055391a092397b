/** Which grave moments a draft touches, and how strongly: an index of their names, and the gates that keep namesakes out. */
import { diseases } from "../../lexicons/no-names.ts";
import { alsoWords, namesakes } from "../../lexicons/places.ts";
import { publishAt } from "../mix/rhythm.ts";
import type { Entity, Facts, Moment, MomentIndex, MomentName, ParsedDraft, Touch } from "../model.ts";
import { hashtagWords, key } from "../text/text.ts";
import { graveWords } from "../text/tone.ts";
import { wordList } from "../text/word-list.ts";
import { longWords } from "./mentions.ts";
import { landsOf, nameRuns, reachOf } from "./names.ts";
import { isDeadly, isLasting, isNarrow, lately, OFTEN, presence } from "./presence.ts";
import { bareTag, deedOf } from "./shapes.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Below the first a moment is only noted, below the second it is let go. Own proposal; no published figures were found. */
const FADING = 0.25;
const GONE = 0.1;

/** A tag still belongs to the event. */
const FRESH = 2 * DAY;

/** @param moments as gathered, newest first */
export function indexMoments(moments: readonly Moment[]): MomentIndex {
  const byKey = new Map<string, { moment: Moment; name: MomentName }[]>();
  for (const moment of moments) {
    for (const name of moment.names) {
      const k = key(name.name);
      const entries = byKey.get(k);
      if (entries) entries.push({ moment, name });
      else byKey.set(k, [{ moment, name }]);
    }
  }
  return { moments, often: moments.filter(({ headlines }) => headlines.length >= OFTEN), byKey };
}

/** Several rules ask the same of one draft. */
const asked = new WeakMap<ParsedDraft, { readonly moments: MomentIndex; readonly now: number; readonly touches: readonly Touch[] }>();

/** All ties of a draft to what is happening when it goes out, as far as it is known, strongest first; one per moment and place in the text. */
export function touches(draft: ParsedDraft, facts: Pick<Facts, "moments" | "now" | "policy">): readonly Touch[] {
  const { moments } = facts;
  const now = publishAt(draft, facts);
  const before = asked.get(draft);
  if (before?.moments === moments && before.now === now) return before.touches;
  const found = ties(draft, { ...facts, now });
  asked.set(draft, { moments, now, touches: found });
  return found;
}

function ties(draft: ParsedDraft, { moments, now, policy }: Pick<Facts, "moments" | "now" | "policy">): readonly Touch[] {
  if (moments.byKey.size === 0) return [];
  const lower = draft.text.toLowerCase();
  const found = [...draft.hashtags.flatMap((tag) => byHashtag(tag, moments)), ...byWords(draft, moments)];
  const ours = new Set(policy.ours.map(key));
  const live = found.filter((tie) => presence(tie.moment, now) >= GONE && !isNamesake(tie, lower, now));
  const isOurs = ({ name }: Tie) => ours.has(key(name.name));
  return live
    .map((tie) => ({ tie, isAlone: (needsCompany(tie, now) || isOurs(tie)) && !hasCompany(tie, live, lower) }))
    .filter(({ tie, isAlone }) => !isAlone || (tie.name.reach === "event" && !isOurs(tie)))
    .map(
      ({ tie: { shaped, unsure, ...tie }, isAlone }): Touch => ({
        ...tie,
        level: !isAlone && weighs({ ...tie, shaped, unsure }, now) ? "warn" : "note",
      }),
    )
    .filter((tie) => tie.level === "warn" || tie.name.reach !== "country" || tie.moment.headlines.length > 1)
    .sort((a, b) => strength(b, now) - strength(a, now));
}

/** A narrow name, or a tag of a wide one: a country's name is everywhere, and so is a disease's. */
const weighs = ({ name, via, moment, shaped = false, unsure = false }: Tie, now: number) =>
  !unsure &&
  (shaped || (isNarrow(name) && !DISEASES.has(key(name.name))) || (name.reach === "region" && via === "hashtag")) &&
  presence(moment, now) >= FADING &&
  !isLasting(moment, now);

interface Tie extends Omit<Touch, "level"> {
  /** A tag that says by its shape that something happened. */
  readonly shaped?: boolean | undefined;
  /** Such a thing is happening, and the tag names one of its kind. */
  readonly unsure?: boolean | undefined;
}

/** The tag itself, what a shape such as #PrayFor… leaves of it, or a stretch of its words. */
function byHashtag(tag: Entity, { byKey, moments }: MomentIndex): Tie[] {
  const span = { start: tag.start, end: tag.end };
  const named = byKey.get(key(tag.value));
  const shaped = named ? undefined : shapedAbout(tag.value, byKey);
  const entries = named ?? shaped ?? byKey.get(longestStretch(hashtagWords(tag.value), byKey) ?? "") ?? [];
  const deed = entries.length > 0 ? undefined : deedOf(tag.value);
  // The press may not call a fire by its name yet; those who see it do.
  const alike = deed && moments.find(({ headlines }) => headlines.some(({ deeds }) => deeds?.includes(deed)));
  if (alike) return [{ moment: alike, name: { name: tag.value, reach: "event" }, span, via: "hashtag", unsure: true }];
  return entries.map(({ moment, name }) => ({ moment, name, span, via: "hashtag", shaped: entries === shaped }));
}

/** Whom a shape is about: by name, by the code of a land ("FloodsPH"), or by a part of a longer name ("JeSuisCharlie"). */
function shapedAbout(tag: string, byKey: MomentIndex["byKey"]) {
  const bare = bareTag(tag);
  if (!bare) return undefined;
  const about = key(bare);
  for (const name of [about, about.replace(/^(?:the|la|le|les|el)(?=.{4})/, ""), ...landsOf(bare).map(key)]) {
    const entries = byKey.get(name);
    if (entries) return entries;
  }
  if (about.length < 5) return undefined;
  for (const [name, entries] of byKey) {
    const said = entries.filter(({ name: { reach } }) => reach !== "country" && reach !== "region");
    if (said.length > 0 && (name.startsWith(about) || name.endsWith(about))) return said;
  }
  return undefined;
}

/** "ColoradoAuroraShooting" holds Aurora, and a word that says what happened there: one alone would not do. */
function longestStretch(words: readonly string[], byKey: MomentIndex["byKey"]): string | undefined {
  if (words.length < 2) return undefined;
  for (let size = words.length - 1; size > 0; size--) {
    for (let start = 0; start + size <= words.length; start++) {
      const stretch = key(words.slice(start, start + size).join(""));
      const rest = words.filter((_, i) => i < start || i >= start + size).map((word) => word.toLowerCase());
      const entry = byKey
        .get(stretch)
        ?.find(({ name, moment }) => name.reach === "event" || rest.some((word) => wordsOf(moment).includes(word) || key(moment.kind) === word));
      if (entry && stretch.length > 3) return stretch;
    }
  }
  return undefined;
}

/** Names written out, with their capitals. */
function byWords(draft: ParsedDraft, { byKey }: MomentIndex): Tie[] {
  const entities = [...draft.hashtags, ...draft.mentions, ...draft.links];
  const tagged = (at: number) => entities.some(({ start, end }) => start <= at && at < end);
  return nameRuns(draft.text)
    .filter((run) => !tagged(run.start))
    .flatMap((run) => {
      const span = { start: run.start, end: run.end };
      const next = /^\s\p{Ll}+/u.exec(draft.text.slice(run.end))?.[0] ?? "";
      const entries = byKey.get(key(run.name + next)) ?? byKey.get(key(run.name)) ?? partOf(run.name, byKey) ?? [];
      return entries.map(({ moment, name }): Tie => ({ moment, name, span, via: "words" }));
    });
}

/** "Rest in Peace Queen Elizabeth II" holds a name of several words; a lone word of it would be a namesake ("Prince Harry"). */
function partOf(name: string, byKey: MomentIndex["byKey"]) {
  const words = name.split(" ");
  for (let size = words.length - 1; size > 1; size--) {
    for (let start = 0; start + size <= words.length; start++) {
      const entries = byKey.get(key(words.slice(start, start + size).join(" ")));
      if (entries) return entries;
    }
  }
  return undefined;
}

const DISEASES = new Set(diseases.map(key));
const WORDS_THAT_ARE_ALSO_PLACES = new Set(alsoWords.map(key));

/** A plain "Nice" or "Reading" may be anything, a surname anybody, and a region is in the news each day; a tag of its own is meant. */
function needsCompany({ name, via, moment, shaped }: Tie, now: number): boolean {
  if (shaped) return false;
  if (name.reach === "region")
    return !(
      via === "hashtag" &&
      now - moment.lastAt < 3 * DAY &&
      (isDeadly(moment) || lately(moment, now) >= OFTEN || reachOf(name.name) !== "region")
    );
  if (via === "hashtag") return false;
  const surname = name.reach === "person" && moment.names.some((other) => other.name !== name.name && other.name.endsWith(` ${name.name}`));
  return surname || WORDS_THAT_ARE_ALSO_PLACES.has(key(name.name));
}

const wordsOf = ({ words, headlines }: Moment): string[] => [...new Set([...words, ...headlines.flatMap(longWords)])];

/** Another name that a same headline tells of, two of the words its headlines use, or a grave word of the draft's own. */
function hasCompany(tie: Tie, ties: readonly Tie[], lower: string): boolean {
  const { moment, span, name } = tie;
  const told = new Set(moment.headlines.map(({ headline }) => headline));
  const second = ties.some(
    (other) =>
      other.span.start !== span.start && key(other.name.name) !== key(name.name) && other.moment.headlines.some(({ headline }) => told.has(headline)),
  );
  if (second) return true;
  const named = name.name.toLowerCase();
  return wordsOf(moment).filter((word) => !named.includes(word) && lower.includes(word)).length > 1 || graveWords(lower) > 0;
}

/** Said of the namesake; a tag is read with all who use it, and on the first days these speak of the event. */
const isNamesake = ({ name, via, moment }: Tie, lower: string, now: number): boolean =>
  !(via === "hashtag" && now - moment.lastAt < FRESH) && namesakeWords.get(key(name.name))?.first(lower) !== undefined;
const namesakeWords = new Map(Object.entries(namesakes).map(([place, words]) => [place, wordList(words)]));

const strength = (tie: Touch, now: number) => (tie.level === "warn" ? 2 : 0) + (tie.via === "hashtag" ? 1 : 0) + presence(tie.moment, now);

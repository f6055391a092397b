/** Which grave moments a draft touches, and how strongly: an index of their names, and the gates that keep namesakes out. */
import { alsoWords, namesakes } from "../lexicons/places.ts";
import type { Entity, Facts, Moment, MomentIndex, MomentName, ParsedDraft, Touch } from "./model.ts";
import { nameRuns } from "./names.ts";
import { bareTag } from "./shapes.ts";
import { hashtagWords, key } from "./text.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Below the first a moment is only noted, below the second it is let go. Own proposal; no published figures were found. */
const FADING = 0.25;
const GONE = 0.1;

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
  return { moments, byKey };
}

/** How present a moment still is, from 1 down: halved every 36 h, 5 days from 10 dead, 14 days from 100. */
export function presence(moment: Moment, now: number): number {
  const dead = moment.dead ?? 0;
  const halfLife = dead >= 100 ? 14 * DAY : dead >= 10 ? 5 * DAY : 36 * HOUR;
  return 2 ** (-Math.max(0, now - moment.lastAt) / halfLife);
}

/**
 * So grave that the press speaks of little else: ten dead or more, and three headlines within a day.
 * Ten dead alone would hold on 69–84 % of days; with three headlines it is 1–4 % (Wikipedia's portal, 2012, 2016, 2022).
 */
export const isGrave = (moment: Moment, now: number): boolean =>
  (moment.dead ?? 0) >= 10 && moment.headlines.filter(({ at }) => now - at < DAY).length >= 3;

/** All ties of a draft to what is happening, strongest first; one per moment and place in the text. */
export function touches(draft: ParsedDraft, { moments, now, policy }: Pick<Facts, "moments" | "now" | "policy">): readonly Touch[] {
  if (moments.byKey.size === 0) return [];
  const lower = draft.text.toLowerCase();
  const found = [...draft.hashtags.flatMap((tag) => byHashtag(tag, moments)), ...byWords(draft, moments)];
  const ours = new Set(policy.ours.map(key));
  const ties = found.filter((tie) => presence(tie.moment, now) >= GONE && !isNamesake(tie, lower));
  return ties
    .filter((tie) => !(needsCompany(tie) || ours.has(key(tie.name.name))) || hasCompany(tie, ties, lower))
    .map((tie): Touch => ({ ...tie, level: isNarrow(tie.name) && presence(tie.moment, now) >= FADING ? "warn" : "note" }))
    .filter((tie) => tie.level === "warn" || tie.name.reach !== "country" || tie.moment.headlines.length > 1)
    .sort((a, b) => strength(b, now) - strength(a, now));
}

type Tie = Omit<Touch, "level">;

/** The tag itself, what a shape such as #PrayFor… leaves of it, or a stretch of its words. */
function byHashtag(tag: Entity, { byKey }: MomentIndex): Tie[] {
  const span = { start: tag.start, end: tag.end };
  const whole = key(tag.value);
  const bare = bareTag(tag.value);
  const entries =
    byKey.get(whole) ?? (bare ? byKey.get(key(bare)) : undefined) ?? byKey.get(longestStretch(hashtagWords(tag.value), byKey) ?? "") ?? [];
  return entries.map(({ moment, name }) => ({ moment, name, span, via: "hashtag" }));
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
        ?.find(({ name, moment }) => name.reach === "event" || rest.some((word) => moment.words.includes(word) || key(moment.kind) === word));
      if (entry && stretch.length > 3) return stretch;
    }
  }
  return undefined;
}

/** Names written out, with their capitals. */
function byWords(draft: ParsedDraft, { byKey }: MomentIndex): Tie[] {
  const tagged = (at: number) => [...draft.hashtags, ...draft.mentions, ...draft.links].some(({ start, end }) => start <= at && at < end);
  return nameRuns(draft.text)
    .filter((run) => !tagged(run.start))
    .flatMap((run) => {
      const span = { start: run.start, end: run.end };
      const entries = byKey.get(key(run.name)) ?? [];
      return entries.map(({ moment, name }): Tie => ({ moment, name, span, via: "words" }));
    });
}

const WORDS_THAT_ARE_ALSO_PLACES = new Set(alsoWords.map(key));
const isNarrow = ({ reach }: MomentName) => reach === "event" || reach === "place" || reach === "person";

/** A plain "Nice" or "Reading" may be anything, and so may a region; a tag of its own is meant. */
const needsCompany = (tie: Tie) => (tie.via === "words" && WORDS_THAT_ARE_ALSO_PLACES.has(key(tie.name.name))) || tie.name.reach === "region";

/** A second name of the same moment, or two of the words its headlines use. */
function hasCompany(tie: Tie, ties: readonly Tie[], lower: string): boolean {
  if (ties.some((other) => other.moment === tie.moment && key(other.name.name) !== key(tie.name.name))) return true;
  const name = tie.name.name.toLowerCase();
  return tie.moment.words.filter((word) => !name.includes(word) && lower.includes(word)).length > 1;
}

function isNamesake({ name }: Tie, lower: string): boolean {
  return namesakes[key(name.name)]?.some((word) => lower.includes(word)) ?? false;
}

const strength = (tie: Touch, now: number) => (tie.level === "warn" ? 2 : 0) + (tie.via === "hashtag" ? 1 : 0) + presence(tie.moment, now);

/** Figures of speech that borrow from what has just happened: "killer deals" the morning after a shooting. */
import { deathIdioms, deeds } from "../lexicons/wordplay.ts";
import type { Headline, Moment, ParsedDraft, Span } from "./model.ts";
import { isLight } from "./tone.ts";
import { wholeWords } from "./word-list.ts";

const HOUR = 3_600_000;
/** How long everyday words stay out of place, and how widely the press must have told it. Own proposals; the false alarms were measured. */
const RAW = 48 * HOUR;
const WEEK = 7 * 24 * HOUR;
const MANY_DEAD = 10;
/** One report alone may be far away. */
const WIDELY_TOLD = 2;

export interface Wordplay extends Span {
  readonly moment: Moment;
  readonly headlines: readonly Headline[];
}

/**
 * The first figure of speech that borrows from a moment which is fresh and widely told, with the headlines it plays on.
 * A blunt one counts in any draft, an everyday one in a light draft only.
 */
export function wordplay(draft: ParsedDraft, moments: readonly Moment[], now: number): Wordplay | undefined {
  let light: boolean | undefined;
  for (const { deed, moment, headlines } of deedsIn(moments)) {
    if (now - moment.lastAt > RAW || !isWidelyTold(moment, now)) continue;
    let said = deed.blunt?.exec(draft.text);
    if (!said) {
      light ??= isLight(draft);
      said = light ? deed.light.exec(draft.text) : null;
    }
    if (said) return { start: said.index, end: said.index + said[0].length, moment, headlines };
  }
  return undefined;
}

interface Deed {
  readonly told: RegExp | undefined;
  readonly blunt: RegExp | undefined;
  readonly light: RegExp;
}
const known: readonly Deed[] = [
  ...deeds.map(({ told, blunt, light }) => ({ told: once(told), blunt: blunt.length > 0 ? once(blunt) : undefined, light: once(light) })),
  { told: undefined, blunt: undefined, light: once(deathIdioms) },
];

interface Done {
  readonly deed: Deed;
  readonly moment: Moment;
  readonly headlines: readonly Headline[];
}
/** The same moments are asked about at every keystroke. */
const done = new WeakMap<readonly Moment[], readonly Done[]>();

/** What was done in which moment, by its headlines; idioms of death go with many dead. Wars last too long to colour everyday words. */
function deedsIn(moments: readonly Moment[]): readonly Done[] {
  const before = done.get(moments);
  if (before) return before;
  const one = moments.filter(({ kind, names }) => kind !== "war" && names.some(({ reach }) => reach !== "country"));
  const found = known.flatMap((deed) =>
    one.flatMap((moment): Done[] => {
      const { told } = deed;
      const headlines = told ? moment.headlines.filter(({ headline }) => told.test(headline)) : moment.headlines;
      return headlines.length > 0 && (told || (moment.dead ?? 0) >= MANY_DEAD) ? [{ deed, moment, headlines }] : [];
    }),
  );
  done.set(moments, found);
  return found;
}

/** And after a week the press has moved on. */
const isWidelyTold = ({ headlines, firstAt }: Moment, now: number): boolean =>
  headlines.filter(({ at }) => now - at < RAW).length >= WIDELY_TOLD && now - firstAt < WEEK;

/** Stateless: the pattern may be asked of any text. */
function once(words: readonly string[]): RegExp {
  return new RegExp(wholeWords(words).source, "iu");
}

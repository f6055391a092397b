/** Figures of speech that borrow from what has just happened: "killer deals" the morning after a shooting. */
import { crowned, deathTalk, deeds } from "../lexicons/wordplay.ts";
import type { Facts, Headline, Moment, ParsedDraft, Span } from "./model.ts";
import { isNear, readersOf } from "./nearness.ts";
import { isDeadly, isGrave, isLasting } from "./presence.ts";
import { isLight } from "./tone.ts";
import { wholeWords } from "./word-list.ts";

const HOUR = 3_600_000;
/** How long everyday words stay out of place, and how widely the press must have told it. Own proposals; the false alarms were measured. */
const RAW = 48 * HOUR;
const WEEK = 7 * 24 * HOUR;
const MANY_DEAD = 10;
/** One report alone may be far away, unless it is from where the draft is read. */
const WIDELY_TOLD = 2;
/** Headlines shown of each moment that the words play on: they may play on several. */
const MOST_EACH = 2;

export interface Wordplay extends Span {
  /** Most told first. */
  readonly headlines: readonly Headline[];
}

/**
 * The first figure of speech that borrows from a moment which is fresh and widely told, with the headlines it plays on.
 * A blunt one counts in any draft, an everyday one in a light draft only, a trade's own words in a light one on the gravest days.
 */
export function wordplay(
  draft: ParsedDraft,
  { moments: { moments }, now, account }: Pick<Facts, "moments" | "now" | "account">,
): Wordplay | undefined {
  let light: boolean | undefined;
  const readers = readersOf(draft.text, account);
  for (const { deed, done } of deedsIn(moments)) {
    const raw = done.filter(({ moment }) => now - moment.lastAt <= RAW && (deed.crowned || isWidelyTold(moment, now) || isNear(moment, readers)));
    if (raw.length === 0) continue;
    let from = raw;
    let said = deed.blunt?.exec(draft.text);
    if (!said) {
      light ??= isLight(draft);
      said = light ? deed.light?.exec(draft.text) : undefined;
    }
    if (!said && light && deed.trade) {
      from = raw.filter(({ moment }) => isGrave(moment, now) || (isDeadly(moment) && isNear(moment, readers)));
      said = from.length > 0 ? deed.trade.exec(draft.text) : undefined;
    }
    if (said)
      return { start: said.index, end: said.index + said[0].length, headlines: from.flatMap(({ headlines }) => headlines.slice(0, MOST_EACH)) };
  }
  return undefined;
}

interface Deed {
  readonly told: RegExp | undefined;
  readonly blunt: RegExp | undefined;
  readonly light: RegExp | undefined;
  readonly trade: RegExp | undefined;
  /** A monarch's death is told everywhere, though one source may have a single headline of it. */
  readonly crowned?: true;
}
const known: readonly Deed[] = [
  ...deeds.map(({ told, blunt, light, trade }) => ({ told: once(told), blunt: once(blunt), light: once(light), trade: once(trade) })),
  { told: undefined, blunt: once(deathTalk.blunt), light: once(deathTalk.light), trade: undefined },
];
const crownedSet = new Set(crowned);

interface Done {
  readonly moment: Moment;
  readonly headlines: readonly Headline[];
}
interface DeedDone {
  readonly deed: Deed;
  readonly done: readonly Done[];
}
/** The same moments are asked about at every keystroke. */
const asked = new WeakMap<readonly Moment[], readonly DeedDone[]>();

/** What was done in which moment, by its headlines; talk of death goes with many dead. Wars colour everyday words while they are new. */
function deedsIn(moments: readonly Moment[]): readonly DeedDone[] {
  const before = asked.get(moments);
  if (before) return before;
  const one = moments
    .filter((moment) => !isLasting(moment, moment.lastAt) && moment.names.some(({ reach }) => reach !== "country"))
    .toSorted((a, b) => b.headlines.length - a.headlines.length || (b.dead ?? 0) - (a.dead ?? 0));
  const found = known.flatMap((deed): DeedDone[] => {
    const done = one.flatMap((moment): Done[] => {
      const { told } = deed;
      const headlines = told ? moment.headlines.filter(({ headline }) => told.test(headline)) : moment.headlines;
      return headlines.length > 0 && (told || (moment.dead ?? 0) >= MANY_DEAD) ? [{ moment, headlines }] : [];
    });
    return done.length > 0 ? [{ deed, done }] : [];
  });
  const both = [...found, ...one.flatMap(titleIn)];
  asked.set(moments, both);
  return both;
}

/** "Queen size" on the day a queen has died: the title by which everybody calls the dead. */
function titleIn(moment: Moment): DeedDone[] {
  const titles = moment.names.flatMap(({ name, reach }) => (reach === "person" ? (/^[\p{L}]+/u.exec(name.toLowerCase())?.[0] ?? []) : []));
  const borne = titles.filter((title) => crownedSet.has(title));
  if (borne.length === 0) return [];
  const light = once(borne.flatMap((title) => [title, `${title}s`]));
  return [{ deed: { told: undefined, blunt: undefined, light, trade: undefined, crowned: true }, done: [{ moment, headlines: moment.headlines }] }];
}

/** And after a week the press has moved on. */
const isWidelyTold = ({ headlines, firstAt }: Moment, now: number): boolean =>
  headlines.filter(({ at }) => now - at < RAW).length >= WIDELY_TOLD && now - firstAt < WEEK;

/** Stateless: the pattern may be asked of any text. */
function once(words: readonly string[] = []): RegExp | undefined {
  return words.length > 0 ? new RegExp(wholeWords(words).source, "iu") : undefined;
}

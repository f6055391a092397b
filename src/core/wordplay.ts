/** Figures of speech that borrow from what has just happened: "killer deals" the morning after a shooting. */
import { crowned, deathTalk, deeds } from "../lexicons/wordplay.ts";
import type { Facts, Headline, Moment, MomentKind, ParsedDraft, Span } from "./model.ts";
import { isNear, readersOf } from "./nearness.ts";
import { isDeadly, isGrave, isLasting, lately } from "./presence.ts";
import { isLight } from "./tone.ts";
import { wholeWords } from "./word-list.ts";

const HOUR = 3_600_000;
/** How long everyday words stay out of place, and how widely the press must have told it. Own proposals; the false alarms were measured. */
const RAW = 48 * HOUR;
/** One report alone may be far away, unless it is from where the draft is read. */
const WIDELY_TOLD = 2;
const OFTEN = 3;
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
    const raw = done.filter(
      ({ moment }) => !isLasting(moment, now) && isFresh(moment, now) && (deed.crowned || isWidelyTold(moment, now) || isNear(moment, readers)),
    );
    if (raw.length === 0 && !deed.trade) continue;
    let from = raw;
    let said = raw.length > 0 ? deed.blunt?.exec(draft.text) : undefined;
    if (!said) {
      light ??= isLight(draft);
      said = light && raw.length > 0 ? deed.light?.exec(draft.text) : undefined;
    }
    if (!said && light && deed.trade) {
      from = done.filter(
        ({ moment }) => isGrave(moment, now) || isSpreading(moment, now) || (isFresh(moment, now) && isDeadly(moment) && isNear(moment, readers)),
      );
      said = from.length > 0 ? deed.trade.exec(draft.text) : undefined;
    }
    if (said)
      return { start: said.index, end: said.index + said[0].length, headlines: from.flatMap(({ headlines }) => headlines.slice(0, MOST_EACH)) };
  }
  return undefined;
}

interface Deed {
  /** The headlines of a moment that tell of it. */
  tells(moment: Moment): readonly Headline[];
  readonly blunt?: RegExp | undefined;
  readonly light?: RegExp | undefined;
  readonly trade?: RegExp | undefined;
  /** A monarch's death is told everywhere, though one source may have a single headline of it. */
  readonly crowned?: true;
}
const SUDDEN = new Set<MomentKind>(["attack", "accident", "disaster"]);
const known: readonly Deed[] = [
  ...deeds.map(({ told, blunt, light, trade }): Deed => {
    const pattern = once(told);
    return {
      tells: ({ headlines }) => headlines.filter(({ headline }) => pattern?.test(headline)),
      blunt: once(blunt),
      light: once(light),
      trade: once(trade),
    };
  }),
  { tells: (moment) => (isDeadly(moment) || SUDDEN.has(moment.kind) ? moment.headlines : []), blunt: once(deathTalk.blunt) },
  { tells: (moment) => (isDeadly(moment) ? moment.headlines : []), light: once(deathTalk.light) },
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

/** What was done in which moment, by its headlines; talk of death goes with many dead, or with what came suddenly. */
function deedsIn(moments: readonly Moment[]): readonly DeedDone[] {
  const before = asked.get(moments);
  if (before) return before;
  const one = moments
    .filter((moment) => moment.kind === "health" || moment.names.some(({ reach }) => reach !== "country"))
    .toSorted((a, b) => b.headlines.length - a.headlines.length || (b.dead ?? 0) - (a.dead ?? 0));
  const found = known.flatMap((deed): DeedDone[] => {
    const done = one.flatMap((moment): Done[] => {
      const headlines = deed.tells(moment);
      return headlines.length > 0 ? [{ moment, headlines }] : [];
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
  return [{ deed: { tells: ({ headlines }) => headlines, light, crowned: true }, done: [{ moment, headlines: moment.headlines }] }];
}

const isFresh = ({ lastAt }: Moment, now: number) => now - lastAt <= RAW;
const isWidelyTold = ({ headlines }: Moment, now: number): boolean => headlines.filter(({ at }) => now - at < RAW).length >= WIDELY_TOLD;
/** A disease of which the press speaks all day, however long it lasts. */
const isSpreading = (moment: Moment, now: number): boolean => moment.kind === "health" && lately(moment, now) >= OFTEN;

/** Stateless: the pattern may be asked of any text. */
function once(words: readonly string[] = []): RegExp | undefined {
  return words.length > 0 ? new RegExp(wholeWords(words).source, "iu") : undefined;
}

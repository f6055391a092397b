/** Figures of speech that borrow from what has just happened: "killer deals" the morning after a shooting. */
import { crowned, deathTalk, deeds } from "../../lexicons/wordplay.ts";
import type { Deed } from "../deed.ts";
import { publishAt } from "../mix/rhythm.ts";
import type { Entity, Facts, Headline, Moment, MomentKind, ParsedDraft, Span } from "../model.ts";
import { hashtagWords } from "../text/text.ts";
import { isLight } from "../text/tone.ts";
import { wordMap } from "../text/word-list.ts";
import { isNear, type Readers, readersOf } from "./nearness.ts";
import { isDeadly, isGrave, isLasting, lately, OFTEN } from "./presence.ts";

const HOUR = 3_600_000;
/** How long everyday words stay out of place, and how widely the press must have told it. Own proposals; the false alarms were measured. */
const RAW = 48 * HOUR;
/** One report alone may be far away, unless it is from where the draft is read. */
const WIDELY_TOLD = 2;
/** Headlines shown of each moment that the words play on: they may play on several. */
const MOST_EACH = 2;
/** A figure of speech that fits the news is a sign by itself: the tone needs less. */
const LIKELY = 0.5;

export interface Wordplay extends Span {
  /** Most told first. */
  readonly headlines: readonly Headline[];
}

/**
 * The first figure of speech that borrows from a moment which is fresh and widely told, with the headlines it plays on.
 * A blunt one counts in any draft, an everyday one in a light draft only, a trade's own words in a light one on the gravest days.
 */
export function wordplay(draft: ParsedDraft, facts: Pick<Facts, "moments" | "now" | "account">): Wordplay | undefined {
  const said = [...words.all(draft.text), ...draft.hashtags.flatMap(inTag)];
  if (said.length === 0) return undefined;
  const light = isLight(draft) || draft.mix.promo >= LIKELY;
  const now = publishAt(draft, facts);
  const readers = readersOf(draft.text, facts.account);
  const done = lentBy(facts.moments.moments);
  for (const { start, end, value } of said) {
    for (const { of, how } of value) {
      if (how !== "blunt" && !light) continue;
      const from = (done.get(of) ?? []).filter((one) => counts(one, how, readers, now));
      if (from.length > 0) return { start, end, headlines: from.flatMap((one) => headlinesOf(one).slice(0, MOST_EACH)) };
    }
  }
  return undefined;
}

/** A tag that is nothing but the words: #NotGuilty. Of those only the blunt ones: a tag is the talk of many. */
function inTag({ value: tag, start, end }: Entity) {
  const whole = [tag, hashtagWords(tag).join(" ")].flatMap((text) => words.all(text).filter((said) => said.end - said.start === text.length));
  return whole.slice(0, 1).map((said) => ({ start, end, value: said.value.filter(({ how }) => how === "blunt") }));
}

type How = "blunt" | "light" | "trade";
/** What a figure of speech borrows from: a deed, death twice, or a title that somebody bore. */
type Lent = Deed | "sudden death" | "many deaths" | `crown ${string}`;
interface Use {
  readonly of: Lent;
  readonly how: How;
}

/** Every word with all the uses it has. */
const words = (() => {
  const uses = new Map<string, Use[]>();
  const put = (list: readonly string[], of: Lent, how: How) => {
    for (const word of list) uses.set(word, [...(uses.get(word) ?? []), { of, how }]);
  };
  for (const { deed, blunt, light, trade = [] } of deeds) {
    put(blunt, deed, "blunt");
    put(light, deed, "light");
    put(trade, deed, "trade");
  }
  put(deathTalk.blunt, "sudden death", "blunt");
  put(deathTalk.light, "many deaths", "light");
  for (const title of crowned) put([title, `${title}s`], `crown ${title}`, "light");
  return wordMap([...uses]);
})();
const SUDDEN = new Set<MomentKind>(["attack", "accident", "disaster"]);
const titles = new Set(crowned);

interface Done {
  readonly moment: Moment;
  /** It is told by more than one headline. */
  readonly often: boolean;
  /** What the headlines that tell of it tell of; all of them without it. */
  readonly deed?: string;
  /** A monarch's death is told everywhere, though one source may have a single headline of it. */
  readonly crowned?: true;
}
/** The same moments are asked about at every keystroke. */
const asked = new WeakMap<readonly Moment[], ReadonlyMap<string, readonly Done[]>>();

/** What each moment lends to figures of speech: what was done in it, by its headlines, most told first; talk of death goes with many dead, or with what came suddenly. */
function lentBy(moments: readonly Moment[]): ReadonlyMap<string, readonly Done[]> {
  const before = asked.get(moments);
  if (before) return before;
  const found = new Map<string, Done[]>();
  const put = (lent: string, done: Done) => {
    const known = found.get(lent);
    if (known) known.push(done);
    else found.set(lent, [done]);
  };
  const newest = moments[0]?.lastAt ?? 0;
  const told = moments
    .filter(({ lastAt }) => newest - lastAt <= 2 * RAW)
    .map((moment) => ({ moment, names: moment.names, headlines: moment.headlines }))
    .filter(
      ({ moment, names }) =>
        moment.kind === "health" || (moment.kind === "disaster" && isDeadly(moment)) || names.some(({ reach }) => reach !== "country"),
    )
    .sort((a, b) => b.headlines.length - a.headlines.length || (b.moment.dead ?? 0) - (a.moment.dead ?? 0));
  for (const { moment, names, headlines } of told) {
    const often = headlines.length > 1;
    const done: Done = { moment, often };
    for (const { name, reach } of names) {
      const title = /^\p{L}+/u.exec(name.toLowerCase())?.[0] ?? "";
      if (reach === "person" && titles.has(title)) put(`crown ${title}`, { ...done, crowned: true });
    }
    // One headline about nowhere is never told widely, nor near.
    if (!often && !moment.countries?.length) continue;
    for (const deed of new Set(headlines.flatMap((headline) => headline.deeds ?? []))) put(deed, { ...done, deed });
    if (isDeadly(moment) || SUDDEN.has(moment.kind)) put("sudden death", done);
    if (isDeadly(moment)) put("many deaths", done);
  }
  asked.set(moments, found);
  return found;
}

const headlinesOf = ({ moment: { headlines }, deed }: Done) => (deed ? headlines.filter(({ deeds: told }) => told?.includes(deed)) : headlines);

function counts({ moment, often, crowned: isCrowned }: Done, how: How, readers: Readers, now: number): boolean {
  const isFresh = now - moment.lastAt <= RAW;
  if (how === "trade")
    return (often && (isGrave(moment, now) || isSpreading(moment, now))) || (isFresh && isDeadly(moment) && isNear(moment, readers));
  return isFresh && !isLasting(moment, now) && (isCrowned || (often && isWidelyTold(moment, now)) || isNear(moment, readers));
}

const isWidelyTold = ({ headlines }: Moment, now: number): boolean => headlines.filter(({ at }) => now - at < RAW).length >= WIDELY_TOLD;
/** A disease of which the press speaks all day, however long it lasts. */
const isSpreading = (moment: Moment, now: number): boolean => moment.kind === "health" && lately(moment, now) >= OFTEN;

/** How a source's newest answer goes together with what was known of it, and how much of that is kept. */
import type { Feed } from "../core/feed.ts";
import type { NewsItem } from "../core/model.ts";
import { MEMORY } from "../core/moments/gather.ts";

const DAY = 86_400_000;
/** In letters of JSON; the browser gives all shelves together 10 MB. Two weeks of Wikipedia's portal take 300,000. */
const SHELF_ROOM = 1_000_000;
const ITEM_ROOM = 10_000;

/** @param now of the world it was read in, ms @returns newest first, for as long as moments are remembered */
export function join(answers: Feed["answers"], fresh: readonly NewsItem[], known: readonly NewsItem[], now: number): NewsItem[] {
  const all = answers === "state" ? fresh : answers === "days" ? joinDays(fresh, known) : joinWindow(fresh, known, now);
  return all.filter(({ at }) => at > now - MEMORY && at <= now).sort((a, b) => b.at - a.at);
}

/** A later wording of the same day replaces the earlier one. */
function joinDays(fresh: readonly NewsItem[], known: readonly NewsItem[]): NewsItem[] {
  const dayOf = ({ at }: NewsItem) => Math.floor(at / DAY);
  const days = new Set(fresh.map(dayOf));
  return [...fresh, ...known.filter((item) => !days.has(dayOf(item)))];
}

/** The same item told again replaces itself; one without a date, or with one to come, stays as old as it is. */
function joinWindow(fresh: readonly NewsItem[], known: readonly NewsItem[], now: number): NewsItem[] {
  const before = new Map(known.map((item) => [identity(item), item]));
  const told = new Map(
    fresh.map((item) => [identity(item), item.at < now ? item : { ...item, at: Math.min(now, before.get(identity(item))?.at ?? now) }]),
  );
  return [...told.values(), ...known.filter((item) => !told.has(identity(item)))];
}

const identity = ({ url, source, headline }: NewsItem) => url ?? `${source} ${headline}`;

/** Newest first, as far as there is room: a source gone mad must not fill the disk, nor keep a tab busy with one endless headline. */
export function fitting(items: readonly NewsItem[]): NewsItem[] {
  let room = SHELF_ROOM;
  return items.filter((item) => {
    const size = JSON.stringify(item).length;
    const fits = size <= Math.min(room, ITEM_ROOM);
    if (fits) room -= size;
    return fits;
  });
}

/** The moments of the day, gathered once for each state of the news: every tab asks, and gathering takes a while. */

import type { Moment, NewsItem } from "../core/model.ts";
import { gather } from "../core/moments/gather.ts";

export interface Gathered {
  readonly moments: readonly Moment[];
  /** The same for the same news, muted or not: who knows it need not be told again. */
  readonly id: string;
}

/** Moments fade and end with time alone. */
const GOOD_FOR = 5 * 60_000;

let last: Gathered & { readonly told: string; readonly at: number } = { moments: [], id: "", told: "", at: Number.NaN };
/** Items come from the storage as copies: what was read of one is remembered with its first copy. */
let known: ReadonlyMap<string, NewsItem> = new Map();

/** As `gather`. @param now of the world that the items are of, ms */
export function gatherOnce(items: readonly NewsItem[], now: number): Gathered {
  const told = hashOf(items.map(identity).join("\n"));
  if (told === last.told && Math.abs(now - last.at) < GOOD_FOR) return last;
  const same = new Map(items.map((item) => [identity(item), known.get(identity(item)) ?? item]));
  known = same;
  const moments = gather([...same.values()], now);
  last = { moments, id: hashOf(JSON.stringify(moments)), told, at: now };
  return last;
}

const identity = (item: NewsItem) => JSON.stringify(item);

/** 53 bits of a text (cyrb53): enough to tell one state of the news from the next. */
function hashOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

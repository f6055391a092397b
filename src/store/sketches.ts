/** What the year's posts are known again by, page for page beside them: written with the page, gone with it, small enough to be handed to a tab whole. */
import { isOriginal } from "../core/mix/rhythm.ts";
import type { SiteId } from "../core/model.ts";
import type { Post } from "../core/post.ts";
import { type Past, pack, type Sketched, sketchOf } from "../core/text/sketch.ts";
import { dayOf, type Page, type SketchPage } from "./pages.ts";

/** What went out longer ago may come back. */
const DAYS_KNOWN = 365;
const MOST = 100_000;
const ROW = 5;
const MINUTE = 60_000;

/** @param now ms @returns undefined for a page that is too old to matter, or has nothing to be known by */
export function sketched({ account, day, posts }: Page, now: number): SketchPage | undefined {
  if (day <= dayOf(now) - DAYS_KNOWN) return undefined;
  const known = posts.flatMap((post) => rowOf(post) ?? []);
  return known.length > 0 ? { account, day, rows: Uint32Array.from(known) } : undefined;
}

function rowOf(post: Post): number[] | undefined {
  const sketch = isOriginal(post) ? (post.sketch ?? sketchOf(post.text)) : undefined;
  return sketch && [...sketch, Math.floor(post.at / MINUTE)];
}

/** The days whose pages have sketches, at this instant. */
export const sketchedDays = (now: number): IDBKeyRange => IDBKeyRange.bound(dayOf(now) - DAYS_KNOWN, dayOf(now));

/** The newest hundred thousand originals on one site, or anywhere, by whichever account. @param pages by day, oldest first */
export function pastOf(pages: readonly SketchPage[], site?: SiteId): Past {
  const found: Sketched[] = [];
  for (const { account, rows } of pages.filter((page) => !site || page.account.startsWith(`${site}:`)).reverse()) {
    if (found.length >= MOST) break;
    for (let i = rows.length - ROW; i >= 0; i -= ROW)
      found.push({ account, at: (rows[i + ROW - 1] ?? 0) * MINUTE, sketch: rows.subarray(i, i + ROW - 1) });
  }
  return pack(found.slice(0, MOST));
}

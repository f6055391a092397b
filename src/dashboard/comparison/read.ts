/** What is compared: the originals of a period that something was read off, each with what it was for; and the newest originals, read off or not. */
import { type Weighed, weigh } from "../../core/desk/comparison.ts";
import type { Thing } from "../../core/desk/records.ts";
import { isOriginal } from "../../core/mix/rhythm.ts";
import type { Post } from "../../core/post.ts";
import { inDesk } from "../../store/desk.ts";
import { inLedger } from "../../store/ledger.ts";

export interface Material {
  readonly weighed: readonly (Weighed & { readonly post: Post })[];
  /** Newest first. */
  readonly originals: readonly Post[];
  /** Not all posts of the period were looked at: there are very many. */
  readonly isCut: boolean;
  readonly practices: readonly Thing<"practice">[];
}
/** Enough for narrow intervals, and read in a blink. */
export const MOST = 3_000;

/** @param fromAt, toAt ms, `toAt` excluded */
export async function readComparison(fromAt: number, toAt: number): Promise<Material> {
  const [posts, [readings, purposes, practices]] = await Promise.all([
    inLedger("aplomb", (ledger) => ledger.between(fromAt, toAt, undefined, MOST)),
    inDesk((desk) => Promise.all([desk.read("reading", fromAt), desk.read("purpose", fromAt, toAt), desk.read("practice")])),
  ]);
  const originals = posts.filter(isOriginal);
  return { weighed: weigh(originals, readings, purposes), originals, isCut: posts.length === MOST, practices };
}

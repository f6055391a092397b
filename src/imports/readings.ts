/** Ties what analytics tell to the posts of the ledger: by address, else by words; and to what was read off them before, so that nothing is kept twice. */
import type { Real } from "../core/desk/measures.ts";
import type { Reading } from "../core/desk/records.ts";
import { contentKey, permalink } from "../core/mix/twin.ts";
import type { Post } from "../core/post.ts";
import type { BadRow, Told } from "./analytics.ts";

export type KnownPost = Pick<Post, "id" | "at" | "account" | "text" | "url">;

/** Tells of a post of the ledger whether a row may mean it: of very many, few are to be held. */
export function meant(told: readonly Told[]): (post: KnownPost) => boolean {
  const addresses = new Set(told.flatMap(({ url }) => (url ? [permalink(url)] : [])));
  const words = new Set(told.map((row) => contentKey(row)).filter(Boolean));
  return (post) => (post.url !== undefined && addresses.has(permalink(post.url))) || words.has(contentKey(post));
}

/** A day and its zones: exports name the day of a post, in a zone of their own; ms. */
const NEAR = 36 * 3_600_000;
/** Letters from which words alone name a post, where no other post says the same. Own choice. */
const TELLING = 20;

export interface Met {
  readonly readings: readonly { readonly post: KnownPost; readonly value: Reading }[];
  /** How many rows say what is known already, from the ledger or from a row before. */
  readonly same: number;
  /** Lines of posts that the ledger does not know. */
  readonly unknown: readonly number[];
  readonly bad: readonly BadRow[];
}

/** @param known of each post, by its id, the newest reading: what a row leaves out is taken over */
export function meet(told: readonly Told[], posts: readonly KnownPost[], known: ReadonlyMap<string, Reading>): Met {
  const byAddress = new Map(posts.flatMap((post) => (post.url ? [[permalink(post.url), post]] : [])));
  const byWords = new Map<string, KnownPost[]>();
  for (const post of posts) byWords.set(contentKey(post), [...(byWords.get(contentKey(post)) ?? []), post]);
  const found = new Map<string, { readonly post: KnownPost; readonly measures: Partial<Record<Real, number>> }>();
  const unknown: number[] = [];
  const bad: BadRow[] = [];
  let same = 0;
  for (const row of told) {
    const post = (row.url && byAddress.get(permalink(row.url))) || likeliest(row, byWords.get(contentKey(row)) ?? []);
    if (!post) {
      unknown.push(row.line);
      continue;
    }
    const before = found.get(post.id)?.measures ?? {};
    const said = Object.entries(row.measures) as [Real, number][];
    if (said.some(([measure, n]) => before[measure] !== undefined && before[measure] !== n)) bad.push({ line: row.line, fault: "twice" });
    else if (said.every(([measure, n]) => (before[measure] ?? known.get(post.id)?.[measure]) === n)) same++;
    else found.set(post.id, { post, measures: { ...before, ...row.measures } });
  }
  const readings = [...found.values()].map(({ post, measures }) => ({
    post,
    value: { ...known.get(post.id), account: post.account, post: post.id, ...measures },
  }));
  return { readings, same, unknown, bad };
}

function likeliest({ at, ...row }: Told, posts: readonly KnownPost[]): KnownPost | undefined {
  const key = contentKey(row);
  if (key === "") return undefined;
  if (posts.length === 1 && key.length >= TELLING) return posts[0];
  if (at === undefined) return undefined;
  const apart = (post: KnownPost) => Math.abs(post.at - at);
  return posts.filter((post) => apart(post) <= NEAR).sort((a, b) => apart(a) - apart(b))[0];
}

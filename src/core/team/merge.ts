/** How what was told becomes a ledger: whatever the order, and however often, the outcome is the same. */
import { isGone, newer, type Row, type Thing } from "../desk/records.ts";
import type { MixClass } from "../model.ts";
import type { Member, Post } from "../post.ts";
import type { Told } from "./event.ts";

/** The newest word on a post's class. */
export interface Word {
  /** Who told of the post. */
  readonly by: Member;
  readonly post: string;
  /** Of the event that says so: the later one holds; of equals, the one that is greater as a text. */
  readonly id: string;
  readonly from: Member;
  readonly class: MixClass;
  readonly account: string;
  readonly at: number;
}
/** What is known before, as far as the events at hand touch it. */
export interface Known {
  wordOn(by: Member, post: string): Word | undefined;
  /** The id before which all that the member told is forgotten. */
  erasedBefore(by: Member): string | undefined;
}
/** What the ledger is to do. */
export interface Merge {
  /** To be added, unless they are there already. */
  readonly posts: readonly Post[];
  /** To be kept; and the posts they are about, where they are there, to be rewritten. */
  readonly words: readonly Word[];
  /** To be kept where they are newer than what lies there, as `laidOn` says. */
  readonly rows: readonly SharedRow[];
  /** To be kept; and the members' posts that are older to be taken out, and their rows as `forgotten` says. */
  readonly erased: ReadonlyMap<Member, string>;
}
/** A record of the team's desk. */
export interface SharedRow {
  readonly row: Row;
  /** Told without its words: those that are known here stay. */
  readonly isBare: boolean;
}

/** @param told in any order, any of it for the second time */
export function merge(told: readonly Told[], known: Known): Merge {
  const erased = new Map<Member, string>();
  for (const { by, isOrder, event } of told) {
    if (event.is !== "erase" || !(isOrder || by === event.member)) continue;
    const before = erased.get(event.member) ?? known.erasedBefore(event.member) ?? "";
    if (event.before > before) erased.set(event.member, event.before);
  }
  const isErased = (by: Member, id: string) => id < (erased.get(by) ?? known.erasedBefore(by) ?? "");

  const words = new Map<string, Word>();
  const wordOn = (by: Member, post: string) => words.get(`${by} ${post}`) ?? known.wordOn(by, post);
  for (const { by: from, event } of told) {
    if (event.is !== "correct" || isErased(event.by, event.post)) continue;
    const word: Word = { by: event.by, post: event.post, id: event.id, from, class: event.class, account: event.account, at: event.at };
    const before = wordOn(word.by, word.post);
    if (!before || orderOf(word) > orderOf(before)) words.set(`${word.by} ${word.post}`, word);
  }

  const posts = told.flatMap(({ by, event }): Post[] => {
    if (event.is !== "post" || isErased(by, event.post.id)) return [];
    return [corrected({ ...event.post, by }, wordOn(by, event.post.id))];
  });

  const rows = new Map<string, SharedRow>();
  for (const { by, event } of told) {
    if (event.is !== "desk") continue;
    const row: Row = { ...event.row, from: by };
    const key = `${row.kind} ${row.id}`;
    const fresh = isErased(by, row.rev) ? forgotten(row) : row;
    if (newer(fresh, rows.get(key)?.row)) rows.set(key, { row: fresh, isBare: event.bare === true });
  }
  return { posts, words: [...words.values()], rows: [...rows.values()], erased };
}

/** Nothing of it is left but that it is gone: what somebody said of the same thing before does not come back. */
export const forgotten = ({ kind, id, at, rev, from }: Row): Row => ({ kind, id, at, rev, from, gone: true });

/** What is to be kept of a thing that lies there already; undefined when nothing changes. Words that were left out are those that were written on this device. */
export function laidOn({ row, isBare }: SharedRow, there: Row | undefined): Row | undefined {
  if (!newer(row, there)) return undefined;
  if (isGone(row) || !there || isGone(there)) return row;
  const words = there.words ?? (there.from === undefined ? wordsOf(there) : undefined);
  if (words === undefined) return row;
  return { ...row, words, ...(isBare && { value: { ...row.value, text: words } as typeof row.value }) };
}
const wordsOf = ({ value }: Thing) => ("text" in value ? value.text : undefined);

const orderOf = ({ id, from, class: as }: Word) => `${id} ${from} ${as}`;

/** The post as the word has it. */
export const corrected = (post: Post, word: Pick<Word, "class"> | undefined): Post => (word ? { ...post, class: word.class, corrected: true } : post);

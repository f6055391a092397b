/** How what was told becomes a ledger: whatever the order, and however often, the outcome is the same. */
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
  /** To be kept; and the members' posts that are older to be taken out. */
  readonly erased: ReadonlyMap<Member, string>;
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
  return { posts, words: [...words.values()], erased };
}

const orderOf = ({ id, from, class: as }: Word) => `${id} ${from} ${as}`;

/** The post as the word has it. */
export const corrected = (post: Post, word: Pick<Word, "class"> | undefined): Post => (word ? { ...post, class: word.class, corrected: true } : post);

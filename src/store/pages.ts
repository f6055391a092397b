/** How posts lie in the database: one page for an account's day, so that a million of them are a few ten thousand writes, with the sums of each week beside. */
import type { DBSchema } from "idb";
import type { Kind, Row } from "../core/desk/records.ts";
import { contentKey, isTwin, MOST_APART, permalink } from "../core/mix/twin.ts";
import type { AccountId, Balance, MixClass } from "../core/model.ts";
import type { Member, Post } from "../core/post.ts";
import type { Outgoing } from "../core/team/membership.ts";
import type { Word } from "../core/team/merge.ts";

/** Days and weeks are those of UTC: where a post lies does not change when its author travels. */
export const DAY = 86_400_000;
export const dayOf = (at: number): number => Math.floor(at / DAY);
/** Weeks of storage begin on Monday; 1 January 1970 was a Thursday. */
export const weekOfDay = (day: number): number => Math.floor((day + 3) / 7);
const placeInWeek = (day: number) => (((day + 3) % 7) + 7) % 7;

export type Key = [account: AccountId, number: number];
/** The posts of one account on one day, oldest first. */
export interface Page {
  readonly account: AccountId;
  readonly day: number;
  readonly posts: readonly Post[];
}
type Counts = Readonly<Balance["counts"]>;
/** How many posts of each class an account has on each day of a week. */
export interface Sums {
  readonly account: AccountId;
  readonly week: number;
  readonly days: readonly Counts[];
}
/** What the posts of a page are known again by: five numbers each, four as `sketchOf` gives them, the fifth the minute since 1970. */
export interface SketchPage {
  readonly account: AccountId;
  readonly day: number;
  readonly rows: Uint32Array;
}
export interface Schema extends DBSchema {
  pages: { key: Key; value: Page; indexes: { day: number } };
  sums: { key: Key; value: Sums; indexes: { week: number } };
  /** Of the pages that are not older than a year. */
  sketches: { key: Key; value: SketchPage; indexes: { day: number } };
  desk: { key: [kind: Kind, id: string]; value: Row; indexes: { kindAt: [Kind, number] } };
  /** What the team is still to be told, oldest first. */
  outbox: { key: number; value: Outgoing };
  /** What people said of posts that members told of. */
  words: { key: [by: Member, post: string]; value: Word };
  /** How far a scope has been read. */
  read: { key: string; value: ReadMark };
  /** The id before which all that a member told is forgotten. */
  erased: { key: Member; value: { readonly member: Member; readonly before: string } };
}

export interface ReadMark {
  readonly scope: string;
  /** Of the events, as they were understood then: another version reads everything again. */
  readonly version: number;
  /** Of the last event read. */
  readonly sequence: number;
}

/** How often each class occurs. */
export function countsOf(posts: readonly { readonly class: MixClass }[]): Record<MixClass, number> {
  const counts = { promo: 0, curated: 0, engagement: 0 };
  for (const post of posts) counts[post.class]++;
  return counts;
}

/** Every day of the week with its counts, and the day as in `dayOf`. */
export const daysOf = ({ week, days }: Sums): { readonly day: number; readonly counts: Counts }[] =>
  days.map((counts, i) => ({ day: week * 7 - 3 + i, counts }));

/** The week with one of its days counted anew; undefined once nothing is left of it. @param was what stood there before */
export function recount(was: Sums | undefined, { account, day, posts }: Page): Sums | undefined {
  const days = Array.from({ length: 7 }, (_, i) => was?.days[i] ?? countsOf([]));
  days[placeInWeek(day)] = countsOf(posts);
  return days.some(({ promo, curated, engagement }) => promo + curated + engagement > 0) ? { account, week: weekOfDay(day), days } : undefined;
}

/** A page being filled: knows what lies on it by id, by address and by words. Addresses and words are looked at once somebody asks for them. */
export class OpenPage {
  readonly account: AccountId;
  readonly day: number;
  isChanged = false;
  readonly #posts: Post[];
  readonly #ids: Set<string>;
  readonly #sources: Set<Post["from"]>;
  #addresses: Map<string, number> | undefined;
  #words: Map<string, number[]> | undefined;

  constructor(account: AccountId, day: number, posts: readonly Post[]) {
    this.account = account;
    this.day = day;
    this.#posts = [...posts];
    this.#ids = new Set(posts.map(nameOf));
    this.#sources = new Set(posts.map(({ from }) => from));
  }

  /** Whether the post lies here already, told again or by another source. A twin without an address takes the newcomer's, so that it stands for no other. */
  knows(post: Post): boolean {
    if (this.#posts.length === 0) return false;
    if (this.#ids.has(nameOf(post)) || this.#ids.has(post.id)) return true;
    const address = addressOf(post);
    if (address && this.#byAddress().has(address)) return true;
    const isOfOneSource = this.#sources.size === 1 && this.#sources.has(post.from);
    const twin = isOfOneSource ? undefined : (this.#byWords().get(contentKey(post)) ?? []).find((i) => isTwin(this.#posts[i] as Post, post));
    if (twin === undefined) return false;
    const known = this.#posts[twin] as Post;
    if (post.url && address && !known.url) {
      this.#posts[twin] = { ...known, url: post.url };
      this.#byAddress().set(address, twin);
      this.isChanged = true;
    }
    return true;
  }

  /** Adds what a member told of, once: what has been imported of the same address makes room for it. */
  addTold(post: Post): void {
    if (this.#ids.has(nameOf(post))) return;
    const address = addressOf(post);
    if (address && this.#byAddress().has(address)) this.rewrite((known) => (known.from && addressOf(known) === address ? undefined : known));
    this.add(post);
  }

  add(post: Post): void {
    const i = this.#posts.push(post) - 1;
    this.#ids.add(nameOf(post));
    this.#sources.add(post.from);
    const address = this.#addresses && addressOf(post);
    if (address) this.#addresses?.set(address, i);
    if (this.#words) note(this.#words, post, i);
    this.isChanged = true;
  }

  /** Each post as `change` gives it; what it gives as undefined is gone. */
  rewrite(change: (post: Post) => Post | undefined): void {
    const next = this.#posts.flatMap((post) => change(post) ?? []);
    this.isChanged ||= next.length !== this.#posts.length || next.some((post, i) => post !== this.#posts[i]);
    this.#posts.splice(0, Number.POSITIVE_INFINITY, ...next);
    this.#words = undefined;
    this.#addresses = undefined;
  }

  get page(): Page {
    return { account: this.account, day: this.day, posts: this.#posts.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)) };
  }

  #byAddress(): Map<string, number> {
    this.#addresses ??= new Map(
      this.#posts.flatMap((post, i): [string, number][] => {
        const address = addressOf(post);
        return address ? [[address, i]] : [];
      }),
    );
    return this.#addresses;
  }

  #byWords(): Map<string, number[]> {
    if (!this.#words) {
      this.#words = new Map();
      for (const [i, post] of this.#posts.entries()) note(this.#words, post, i);
    }
    return this.#words;
  }
}

/** Two members may come by the same id, by mistake or by malice: each has told of a post of their own. */
const nameOf = ({ by, id }: Pick<Post, "by" | "id">) => (by ? `${by} ${id}` : id);

/** Asked for again and again while pages are filled. */
const addresses = new WeakMap<Post, string>();
function addressOf(post: Post): string | undefined {
  if (!post.url) return undefined;
  const known = addresses.get(post) ?? permalink(post.url);
  addresses.set(post, known);
  return known;
}

function note(words: Map<string, number[]>, post: Post, i: number): void {
  const key = contentKey(post);
  words.set(key, [...(words.get(key) ?? []), i]);
}

/** The days on which a twin of the post may lie: its own, and its neighbour's close to midnight. */
export function daysAround(at: number): number[] {
  const [day, before, after] = [dayOf(at), dayOf(at - MOST_APART), dayOf(at + MOST_APART)];
  if (before !== day) return [day, before];
  return after === day ? [day] : [day, after];
}

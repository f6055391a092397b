/** The plainest ledger that `merge` can keep: what every other must equal, and light enough for hundreds of members. */
import type { Row } from "../../src/core/desk/records.ts";
import type { Member, Post } from "../../src/core/post.ts";
import type { Told } from "../../src/core/team/event.ts";
import { corrected, forgotten, laidOn, merge, type Word } from "../../src/core/team/merge.ts";

export class MemoryLedger {
  readonly #posts = new Map<string, Post>();
  readonly #words = new Map<string, Word>();
  readonly #rows = new Map<string, Row>();
  readonly #erased = new Map<Member, string>();

  take(told: readonly Told[]): void {
    const { posts, words, rows, erased } = merge(told, {
      wordOn: (by, post) => this.#words.get(`${by} ${post}`),
      erasedBefore: (by) => this.#erased.get(by),
    });
    for (const [member, before] of erased) {
      this.#erased.set(member, before);
      for (const [key, { by, id }] of this.#posts) if (by === member && id < before) this.#posts.delete(key);
      for (const [key, { by, post }] of this.#words) if (by === member && post < before) this.#words.delete(key);
      for (const [key, row] of this.#rows) if (row.from === member && row.rev < before) this.#rows.set(key, forgotten(row));
    }
    for (const shared of rows) {
      const key = `${shared.row.kind} ${shared.row.id}`;
      const kept = laidOn(shared, this.#rows.get(key));
      if (kept) this.#rows.set(key, kept);
    }
    for (const post of posts) if (!this.#posts.has(`${post.by} ${post.id}`)) this.#posts.set(`${post.by} ${post.id}`, post);
    for (const word of words) {
      const key = `${word.by} ${word.post}`;
      this.#words.set(key, word);
      const post = this.#posts.get(key);
      if (post) this.#posts.set(key, corrected(post, word));
    }
  }

  /** The team's desk, sorted as a database does. */
  rows(): Row[] {
    return [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  }

  /** Sorted. */
  posts(): Post[] {
    return [...this.#posts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, post]) => post);
  }
}

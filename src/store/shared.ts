/** What the team tells, in the ledger: taken in, corrected, forgotten, each in the transaction of the pages it touches. */
import type { Row } from "../core/desk/records.ts";
import { asJudged } from "../core/mix/verdict.ts";
import type { MixClass } from "../core/model.ts";
import type { Member, Post } from "../core/post.ts";
import type { Told } from "../core/team/event.ts";
import type { Outgoing } from "../core/team/membership.ts";
import { corrected, forgotten, laidOn, merge, type Word } from "../core/team/merge.ts";
import { dayOf, type Key, type ReadMark } from "./pages.ts";
import { edit, type Writing } from "./writing.ts";

/** How far a scope will have been read. */
export type Batch = ReadMark;

/** A person's word on a post that is kept here; without one it is again as it was judged. */
export async function setWord(
  tx: Writing,
  post: Pick<Post, "id" | "account" | "at" | "by">,
  to: MixClass | undefined,
  tell?: Outgoing,
): Promise<void> {
  await edit(tx, [[post.account, dayOf(post.at)]], (pageOf) => rewriteAs(pageOf(post.account, dayOf(post.at)), post, to));
  if (tell) await tx.objectStore("outbox").add(tell);
}

interface Rewritable {
  rewrite(change: (post: Post) => Post | undefined): void;
}
function rewriteAs(page: Rewritable, { id, by }: Pick<Post, "id" | "by">, to: MixClass | undefined): void {
  page.rewrite((post) => {
    if (post.id !== id || post.by !== by || (post.class === to && post.corrected)) return post;
    return to ? corrected(post, { class: to }) : asJudged(post);
  });
}

export async function mergeIn(tx: Writing, told: readonly Told[], batch?: Batch): Promise<void> {
  const known = await knownBy(tx, told);
  const { posts, words, rows, erased } = merge(told, known);
  for (const [member, before] of erased) {
    await takeOut(tx, (post) => post.by === member && post.id < before);
    await tx.objectStore("words").delete(IDBKeyRange.bound([member, ""], [member, before], false, true));
    await tx.objectStore("erased").put({ member, before });
    await changeDesk(tx, (row) => (row.from === member && row.rev < before ? forgotten(row) : row));
  }
  for (const shared of rows) {
    const kept = laidOn(shared, await tx.objectStore("desk").get([shared.row.kind, shared.row.id]));
    if (kept) await tx.objectStore("desk").put(kept);
  }
  const keys = [...posts, ...words].map(({ account, at }): Key => [account, dayOf(at)]);
  await edit(tx, keys, (pageOf) => {
    for (const post of posts) pageOf(post.account, dayOf(post.at)).addTold(post);
    for (const { by, post: id, account, at, class: as } of words) rewriteAs(pageOf(account, dayOf(at)), { by, id }, as);
  });
  await Promise.all(words.map(async (word) => tx.objectStore("words").put(word)));
  if (batch) await tx.objectStore("read").put(batch);
}

/** What the store holds of the posts and people that these events are about. */
async function knownBy(tx: Writing, told: readonly Told[]): Promise<Parameters<typeof merge>[1]> {
  const about = told.flatMap(({ by, event }): [Member, string][] =>
    event.is === "post" ? [[by, event.post.id]] : event.is === "correct" ? [[event.by, event.post]] : [],
  );
  const members = new Set([
    ...about.map(([by]) => by),
    ...told.flatMap(({ event }) => (event.is === "erase" ? event.member : [])),
    ...told.map(({ by }) => by),
  ]);
  const found = await Promise.all(about.map(async (key) => tx.objectStore("words").get(key)));
  const words = new Map(found.flatMap((word): [string, Word][] => (word ? [[`${word.by} ${word.post}`, word]] : [])));
  const erasures = await Promise.all([...members].map(async (member) => tx.objectStore("erased").get(member)));
  const erased = new Map(erasures.flatMap((one): [Member, string][] => (one ? [[one.member, one.before]] : [])));
  return { wordOn: (by, post) => words.get(`${by} ${post}`), erasedBefore: (by) => erased.get(by) };
}

/** Looks at every page: nobody is erased often. */
async function takeOut(tx: Writing, isGone: (post: Post) => boolean): Promise<void> {
  const keys = await tx.objectStore("pages").getAllKeys();
  await edit(tx, keys, (pageOf) => {
    for (const [account, day] of keys) pageOf(account, day).rewrite((post) => (isGone(post) ? undefined : post));
  });
}

/** @param change gives the same record back where nothing changes, nothing where it is to be taken out */
async function changeDesk(tx: Writing, change: (row: Row) => Row | undefined): Promise<void> {
  for (let cursor = await tx.objectStore("desk").openCursor(); cursor; cursor = await cursor.continue()) {
    const now = change(cursor.value);
    if (!now) await cursor.delete();
    else if (now !== cursor.value) await cursor.update(now);
  }
}

export async function leaveTeam(tx: Writing, member: Member): Promise<void> {
  await takeOut(tx, ({ by }) => by !== undefined && by !== member);
  await changeDesk(tx, (row) => (row.from !== undefined && row.from !== member ? undefined : row));
  await Promise.all((["outbox", "words", "read", "erased"] as const).map(async (store) => tx.objectStore(store).clear()));
}

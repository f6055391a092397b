/** Databases as each release of Aplomb left them. */
import { deleteDB, openDB } from "idb";
import type { Post } from "../../src/core/post.ts";
import { steps, type UpgradeDb, type UpgradeTx } from "../../src/store/steps.ts";

/**
 * Makes the database of a release anew. The rows of its time are those of the release before, brought over by its own step: only the first wrote other rows than today's.
 * @param version of the database, from 1 on
 */
export async function release(name: string, version: number, posts: readonly Post[]): Promise<void> {
  await deleteDB(name);
  for (let to = 1; to <= version; to++) {
    const db = await openDB(name, to, { upgrade: (db, from, _to, tx) => run(db, tx, from, to) });
    if (to === 1) for (const post of posts) await db.put("posts", post);
    db.close();
  }
}

async function run(db: unknown, tx: unknown, from: number, to: number): Promise<void> {
  for (const step of steps.slice(from, to)) await step(db as UpgradeDb, tx as UpgradeTx);
}

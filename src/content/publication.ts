/** Hands a published post to the ledger, and does not give up at the first silence. */
import type { Post } from "../core/post.ts";
import { ask } from "../tab-messages.ts";

/** ms between tries when the background does not answer. */
const RETRY = [200, 1_000, 5_000, 30_000, 120_000];

/**
 * The post's id is made once, so that a repeated message records nothing twice.
 * @param rehearsal the day that was being rehearsed at the press: whatever has begun or ended since, the post belongs there
 * @returns false when nobody answered in two and a half minutes
 */
export async function record(post: Post, rehearsal?: string): Promise<boolean> {
  for (const pause of RETRY) {
    try {
      if ((await ask("published", { post, rehearsal })).recorded === post.id) return true;
    } catch {
      // Nobody there, or a worker that died while writing: asked again after a longer pause.
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return false;
}

/** Keeps a plan's identity through to the published post: what was planned, and now went out, is known to have become it, and hands on what it was for. */
import { fulfilled, fulfilledAround } from "../core/desk/plans.ts";
import { isOriginal } from "../core/mix/rhythm.ts";
import type { Post } from "../core/post.ts";
import { inDesk } from "../store/desk.ts";
import { readMembership } from "../store/team.ts";

/** @throws when the desk cannot be read or written */
export async function fulfil(post: Post): Promise<void> {
  if (!isOriginal(post)) return;
  await inDesk(async (desk) => {
    const plan = fulfilled(post, await desk.read("plan", ...fulfilledAround(post.at)));
    if (!plan) return;
    const { purpose } = plan.value;
    const became = { ...plan, value: { ...plan.value, post: post.id } };
    const why = { kind: "purpose", id: post.id, at: post.at, value: purpose } as const;
    await desk.change(Object.keys(purpose).length > 0 ? [became, why] : [became], await readMembership());
  });
}

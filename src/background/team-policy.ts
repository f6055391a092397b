/** The team's policy on its server: looked back at, and set by a lead unless somebody else was first. */
import type { Revision } from "../messages.ts";
import type { Line, Note } from "../team/line.ts";

const revisionOf = ({ value, revision, at }: Note): Revision => ({ policy: new TextDecoder().decode(value), revision, at });

/** @throws TeamError */
export const policyHistory = async (line: Line): Promise<{ revisions: Revision[] }> => ({
  revisions: (await line.history("policy")).map(revisionOf),
});

/** @param revision that it was made from; 0 where there was none @throws TeamError */
export async function setPolicy(line: Line, policy: string, revision: number): Promise<{ set: number } | { theirs: Revision }> {
  const set = await line.setNote("policy", new TextEncoder().encode(policy), revision);
  if (set !== undefined) return { set };
  const theirs = await line.note("policy");
  return { theirs: theirs ? revisionOf(theirs) : { policy: "{}", revision: 0, at: Date.now() } };
}

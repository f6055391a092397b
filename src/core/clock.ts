/** What time it is for Aplomb: the real time, or that of the day being rehearsed. */

/** A rehearsed day is entered in its evening, when its news is known: 18:00 UTC. */
const ENTERED = "T18:00:00Z";

/**
 * How far Aplomb's clock stands from the real one, in ms: 0 outside a rehearsal.
 * @param rehearsal day as `2012-07-20`, and when the rehearsal was begun
 */
export function clockOffset(rehearsal: { readonly day: string; readonly startedAt: number } | undefined): number {
  const entered = rehearsal ? Date.parse(rehearsal.day + ENTERED) : Number.NaN;
  return rehearsal && Number.isFinite(entered) ? entered - rehearsal.startedAt : 0;
}

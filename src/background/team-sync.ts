/** Brings this device and its team together: tells what waits, reads what was told, agrees on crisis and policy. */
import { readPolicyFile } from "../core/policy/file.ts";
import { agreeOnCrisis, type CrisisAt, mayCallCrisis, readCrisis, writeCrisis } from "../core/team/crisis.ts";
import { EVENT_VERSION } from "../core/team/event.ts";
import type { Membership } from "../core/team/membership.ts";
import { inLedger, type Ledger } from "../store/ledger.ts";
import { changeSettings, readSettings } from "../store/settings.ts";
import { changeTeamState, readTeamState } from "../store/team.ts";
import type { Line } from "../team/line.ts";

/** Told at once. */
const MOST_AT_ONCE = 100;
/** Of writes against one that somebody else has just written over. */
const TRIES = 3;

/** The crisis first: somebody's finger may be on the button. @throws TeamError; what the browser says when it has no room */
export async function syncCrisis(line: Line, { role }: Membership): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const note = await line.note("crisis");
    const read = note && readCrisis(note.value, note.at);
    const { crisis: agreed } = await readTeamState();
    // What cannot be read changes nothing.
    const there: CrisisAt = note ? { revision: note.revision, crisis: read ? read.crisis : agreed.crisis } : { revision: 0 };
    const { crisis: here } = await readSettings();
    const { take, tell } = agreeOnCrisis(here, agreed, there, Date.now());
    if (take) await changeSettings((old) => ({ ...old, ...(there.crisis && { pause: undefined }), crisis: there.crisis }));
    if (!tell || !mayCallCrisis(role)) {
      if (there.revision !== agreed.revision) await changeTeamState((old) => ({ ...old, crisis: there }));
      return;
    }
    const revision = await line.setNote("crisis", writeCrisis(here, Date.now()), there.revision);
    if (revision === undefined) continue;
    await changeTeamState((old) => ({ ...old, crisis: { revision, crisis: here } }));
    return;
  }
}

/** The team's policy lies under one's own. @throws as `syncCrisis` */
export async function syncPolicy(line: Line): Promise<void> {
  const note = await line.note("policy");
  const { policy: known } = await readTeamState();
  const { team: before } = await readSettings();
  const isKnown = note?.revision === known?.revision;
  // One that was put aside here is taken again: nobody gets rid of a lock by leaving the policy.
  if (!note || (isKnown && before)) return;
  const { file } = readPolicyFile(new TextDecoder().decode(note.value), { rules: [], packs: [], sites: [], isExpression: () => true });
  if (file) await changeSettings((old) => ({ ...old, team: file }));
  await changeTeamState((old) => ({
    ...old,
    policy: { revision: note.revision, at: note.at, before: file && !isKnown ? before : old.policy?.before },
  }));
}

/** @returns whether the ledger has changed. @throws as `syncCrisis` */
export function syncLedger(line: Line, membership: Membership): Promise<boolean> {
  return inLedger("aplomb", async (ledger) => {
    await tellAll(line, ledger);
    let heard = 0;
    let dropped = 0;
    for (const { id: scope } of membership.scopes) {
      const after = await ledger.readUntil(scope, EVENT_VERSION);
      for await (const batch of line.readAfter(scope, after)) {
        await ledger.merge(batch.told, { scope, version: EVENT_VERSION, sequence: batch.sequence });
        heard += batch.told.length;
        dropped += batch.dropped.length;
      }
    }
    if (heard + dropped > 0) await changeTeamState((old) => ({ ...old, heard: old.heard + heard, dropped: old.dropped + dropped }));
    return heard > 0;
  });
}

async function tellAll(line: Line, ledger: Ledger): Promise<void> {
  for (;;) {
    const waiting = await ledger.untold(MOST_AT_ONCE);
    if (waiting.length === 0) return;
    await Promise.all(waiting.map(({ out }) => line.tell(out)));
    await ledger.wasTold(waiting.map(({ key }) => key));
  }
}

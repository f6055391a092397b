/** Brings this device and its team together: tells what waits, reads what was told, agrees on crisis and policy. */
import { readPolicyFile } from "../core/policy/file.ts";
import { agreeOnCrisis, type CrisisAt, mayCallCrisis, readCrisis, writeCrisis } from "../core/team/crisis.ts";
import { EVENT_VERSION } from "../core/team/event.ts";
import type { Membership } from "../core/team/membership.ts";
import { inLedger, type Ledger } from "../store/ledger.ts";
import { changeSettings, readSettings } from "../store/settings.ts";
import { changeTeamState, readTeamState } from "../store/team.ts";
import type { Line } from "../team/line.ts";
import { type TeamError, troubleOf } from "../team/trouble.ts";

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
    // What cannot be read changes nothing, and is counted once.
    const isJunk = note !== undefined && !read && note.revision !== agreed.revision;
    if (isJunk) await changeTeamState((old) => ({ ...old, dropped: old.dropped + 1 }));
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
    dropped: old.dropped + (file || isKnown ? 0 : 1),
    policy: { revision: note.revision, at: note.at, before: file && !isKnown ? before : old.policy?.before },
  }));
}

/**
 * What the team's server does not let this member do any longer keeps nothing else from being done: that waits, and is said.
 * @throws as `syncCrisis`; where something was forbidden, once all the rest is done
 */
export function syncLedger(line: Line, membership: Membership): Promise<void> {
  return inLedger("aplomb", async (ledger) => {
    const forbidden: TeamError[] = [];
    const asFarAsAllowed = (work: Promise<void>) =>
      work.catch((error) => {
        if (troubleOf(error).trouble !== "forbidden") throw error;
        forbidden.push(troubleOf(error));
      });
    await asFarAsAllowed(tellAll(line, ledger));
    let heard = 0;
    let dropped = 0;
    const hear = async (scope: string) => {
      const after = await ledger.readUntil(scope, EVENT_VERSION);
      for await (const batch of line.readAfter(scope, after)) {
        await ledger.merge(batch.told, { scope, version: EVENT_VERSION, sequence: batch.sequence });
        heard += batch.told.length;
        dropped += batch.dropped.length;
      }
    };
    for (const { id } of membership.scopes) await asFarAsAllowed(hear(id));
    if (heard + dropped > 0) await changeTeamState((old) => ({ ...old, heard: old.heard + heard, dropped: old.dropped + dropped }));
    const [first] = forbidden;
    if (first) throw first;
  });
}

/** What is refused stays, and what waits behind it is told. @throws why the first was not told, once nothing more can be */
async function tellAll(line: Line, ledger: Ledger): Promise<void> {
  let refused: TeamError | undefined;
  let after = 0;
  for (;;) {
    const waiting = await ledger.untold(MOST_AT_ONCE, after);
    const answers = await Promise.allSettled(waiting.map(({ out }) => line.tell(out)));
    await ledger.wasTold(waiting.filter((_, i) => answers[i]?.status === "fulfilled").map(({ key }) => key));
    for (const answer of answers) {
      if (answer.status === "fulfilled") continue;
      const why = troubleOf(answer.reason);
      if (why.trouble !== "forbidden") throw why;
      refused ??= why;
    }
    const last = waiting.at(-1);
    if (!last) break;
    after = last.key;
  }
  if (refused) throw refused;
}

/** All that the page knows of the team: followed while it is open, and the team's server kept on the line for as long. */
import { useEffect, useState } from "preact/hooks";
import type { Membership } from "../../core/team/membership.ts";
import type { TeamState } from "../../core/team/state.ts";
import { ask, stayLive } from "../../messages.ts";
import { inLedger } from "../../store/ledger.ts";
import { changeSettings } from "../../store/settings.ts";
import { forgetMembership, onTeam, readMembership, readTeamState } from "../../store/team.ts";

export interface TeamSeen {
  readonly membership: Membership | undefined;
  readonly state: TeamState;
}

/** @returns undefined until it has been read */
export function useTeam(): TeamSeen | undefined {
  const [seen, setSeen] = useState<TeamSeen>();
  useEffect(() => {
    const read = async () => setSeen({ membership: await readMembership(), state: await readTeamState() });
    read();
    const stops = [onTeam(read), stayLive()];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return seen;
}

/** One's own posts stay; what others told goes, with the team's policy and the credential. @throws when the browser refuses its storage */
export async function leaveTeam({ member }: Membership): Promise<void> {
  await forgetMembership();
  await inLedger("aplomb", (ledger) => ledger.leave(member));
  await changeSettings((old) => ({ ...old, team: undefined }));
  await ask("changed", {}).catch(() => undefined);
}

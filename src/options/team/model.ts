/** All that the page knows of the team: followed while it is open, and the team's server kept on the line for as long. */
import { useEffect, useState } from "preact/hooks";
import type { Membership } from "../../core/team/membership.ts";
import type { TeamState } from "../../core/team/state.ts";
import { ask, stayLive } from "../../messages.ts";
import { inLedger } from "../../store/ledger.ts";
import { changeSettings } from "../../store/settings.ts";
import { forgetMembership, onTeam, readMembership, readTeamState } from "../../store/team.ts";
import { giveBack } from "../sources/hosts.ts";

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

/** One's own posts stay; what others told goes, with the team's policy, the credential and the permission to speak to the server. @throws when the browser refuses its storage */
export async function leaveTeam({ member, server }: Membership): Promise<void> {
  await forgetMembership();
  await inLedger("aplomb", (ledger) => ledger.leave(member));
  const { watched, sources } = await changeSettings((old) => ({ ...old, team: undefined }));
  const { hostname } = new URL(server);
  const isWanted = watched.some((one) => one.host === hostname) || sources.feeds.some(({ url }) => new URL(url).hostname === hostname);
  if (!isWanted) await giveBack(hostname);
  await ask("changed", {}).catch(() => undefined);
}

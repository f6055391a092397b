/** That a view shows a desk which others share, and under which name one sits at it. */
import type { Membership } from "../core/team/membership.ts";
import { useVoice } from "../ui/say.ts";

export function TeamNote({ team }: { readonly team: Membership | undefined }) {
  const { say } = useVoice();
  if (!team) return null;
  return <p class="hint team-note">{say(team.role === "reader" ? "deskReader" : "deskShared", { team: team.team, me: team.member })}</p>;
}

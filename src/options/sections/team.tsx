/** The team: joined by an invitation, seen, left. */
import { mayErase } from "../../core/team/membership.ts";
import { useVoice } from "../../ui/say.ts";
import { JoinForm } from "../team/join-form.tsx";
import { MemberCard } from "../team/member-card.tsx";
import { useTeam } from "../team/model.ts";
import { PersonCard } from "../team/person-card.tsx";
import { TeamPolicy } from "../team/team-policy.tsx";
import type { Section, SectionProps } from "./section.ts";

function Team({ settings }: SectionProps) {
  const { say } = useVoice();
  const seen = useTeam();
  if (!seen) return <p class="hint">…</p>;
  if (seen.membership)
    return (
      <>
        <MemberCard membership={seen.membership} state={seen.state} />
        <TeamPolicy settings={settings} membership={seen.membership} state={seen.state} />
        {mayErase(seen.membership.role) && <PersonCard membership={seen.membership} />}
      </>
    );
  return (
    <>
      <p class="hint">{say("teamAlone")}</p>
      <JoinForm />
    </>
  );
}

export const teamSection: Section = { id: "team", title: "optionsTeam", lead: "optionsTeamLead", View: Team };

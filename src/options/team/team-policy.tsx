/** The team's policy: what it says, what it locks, what changed when it last came, all that it has been; and for a lead, the way to change it. */
import { useState } from "preact/hooks";
import { ownLayer } from "../../core/policy/accounts.ts";
import { type Membership, maySetPolicy } from "../../core/team/membership.ts";
import type { TeamState } from "../../core/team/state.ts";
import type { Trouble } from "../../core/team/trouble.ts";
import { ask, type Revision } from "../../messages.ts";
import { ago, dateTime } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";
import type { SectionProps } from "../sections/section.ts";
import { TROUBLE_NAMES } from "./names.ts";
import { lockName, PolicyDifference } from "./policy-difference.tsx";
import { PolicyDraft } from "./policy-draft.tsx";
import { NO_POLICY, policyIn } from "./read-policy.ts";

interface Props extends Pick<SectionProps, "settings"> {
  readonly membership: Membership;
  readonly state: TeamState;
}

export function TeamPolicy({ settings, membership, state: { policy: came } }: Props) {
  const voice = useVoice();
  const { team: now = NO_POLICY } = settings;
  const { say, lang } = voice;
  const isNone = now === NO_POLICY;
  return (
    <section class="team-card" aria-labelledby="team-policy">
      <h2 id="team-policy">{say("policyTeams")}</h2>
      {isNone ? (
        <p>{say("teamPolicyNone")}</p>
      ) : (
        <>
          <p>
            {now.name && <strong>{now.name}. </strong>}
            {came && say("teamPolicySet", { ago: ago(lang, came.at, Date.now()) })}
          </p>
          <p>
            {now.locks.length > 0
              ? say("teamPolicyHeld", { what: now.locks.map((lock) => lockName(voice, lock)).join(" · ") })
              : say("teamPolicyOpen")}
          </p>
          <details>
            <summary>{say("teamPolicySays")}</summary>
            <PolicyDifference before={NO_POLICY} after={now} />
          </details>
          {came && (
            <details>
              <summary>{say("teamPolicyCame")}</summary>
              <PolicyDifference before={came.before ?? NO_POLICY} after={now} />
            </details>
          )}
          <History key={came?.revision} />
        </>
      )}
      {maySetPolicy(membership.role) ? (
        <PolicyDraft own={ownLayer(settings)} now={now} revision={came?.revision ?? 0} />
      ) : (
        <p class="hint">{say("teamPolicyLead")}</p>
      )}
    </section>
  );
}

/** Read from the server once somebody wants to see it. */
function History() {
  const { say, lang } = useVoice();
  const [seen, setSeen] = useState<readonly Revision[]>();
  const [trouble, setTrouble] = useState<Trouble>();
  const look = async (isOpen: boolean) => {
    if (!isOpen || seen) return;
    const said = await ask("policyHistory", {}).catch(() => ({ trouble: "away" as const }));
    if ("trouble" in said) setTrouble(said.trouble);
    else {
      setTrouble(undefined);
      setSeen(said.revisions);
    }
  };
  return (
    <details onToggle={({ currentTarget: { open } }) => look(open)}>
      <summary>{say("teamPolicyHistory")}</summary>
      {trouble && (
        <p class="trouble" role="alert">
          {say(TROUBLE_NAMES[trouble])}
        </p>
      )}
      <ol class="revisions">
        {seen
          ?.map(({ revision, at, policy }, i) => (
            <li key={revision}>
              <p>
                <strong>{dateTime(lang, at)}</strong>
              </p>
              <PolicyDifference before={policyIn(seen[i - 1]?.policy)} after={policyIn(policy)} />
            </li>
          ))
          .toReversed()}
      </ol>
    </details>
  );
}

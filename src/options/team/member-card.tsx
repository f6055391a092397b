/** The team one belongs to: how things stand with its server, and the way out, with what it takes along. */
import { useRef, useState } from "preact/hooks";
import type { Membership as Of } from "../../core/team/membership.ts";
import type { TeamState } from "../../core/team/state.ts";
import { ask } from "../../messages.ts";
import { ago, dateTime } from "../../ui/format.ts";
import { useVoice, type Voice } from "../../ui/say.ts";
import { Membership } from "./membership.tsx";
import { leaveTeam } from "./model.ts";
import { TROUBLE_NAMES } from "./names.ts";

interface Props {
  readonly membership: Of;
  readonly state: TeamState;
}

export function MemberCard({ membership, state }: Props) {
  const voice = useVoice();
  const { say, lang } = voice;
  const { trouble, untold, dropped } = state;
  return (
    <section class="team-card" aria-labelledby="team-name">
      <h2 id="team-name">{membership.team}</h2>
      <div role="status" class={trouble ? "team-state is-failing" : "team-state"}>
        <p>{stateSentence(voice, state)}</p>
        {trouble && <p>{say("teamSince", { since: dateTime(lang, trouble.sinceAt) })}</p>}
        {untold > 0 && <p>{say("teamUntold", { n: untold })}</p>}
        {dropped > 0 && <p class="hint">{say("teamDropped", { n: dropped })}</p>}
      </div>
      <Membership of={membership} />
      <div class="buttons">
        <button type="button" onClick={() => ask("changed", {})}>
          {say("teamNow")}
        </button>
        <Leave membership={membership} untold={untold} />
      </div>
    </section>
  );
}

function stateSentence({ say, lang }: Voice, { trouble, syncedAt }: TeamState): string {
  if (trouble) return say(TROUBLE_NAMES[trouble.is]);
  return syncedAt === undefined ? say("teamConnecting") : say("teamSynced", { ago: ago(lang, syncedAt, Date.now()) });
}

function Leave({ membership, untold }: { readonly membership: Of; readonly untold: number }) {
  const { say } = useVoice();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState<string>();
  const buttonEl = useRef<HTMLButtonElement>(null);
  const stay = () => {
    setAsking(false);
    buttonEl.current?.focus();
  };
  const leave = () => leaveTeam(membership).catch((error) => setFailed(String(error)));
  return (
    <>
      <button ref={buttonEl} type="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {say("teamLeave")}
      </button>
      {asking && (
        <div class="team-leaving">
          <p>{say("teamLeaveWhat")}</p>
          {untold > 0 && <p>{say("teamLeaveUntold", { n: untold })}</p>}
          {failed && (
            <p class="trouble" role="alert">
              {say("optionsNotKept", { why: failed })}
            </p>
          )}
          <p class="buttons">
            <button type="button" class="danger" onClick={leave}>
              {say("teamLeaveNow")}
            </button>
            <button type="button" onClick={stay}>
              {say("teamStay")}
            </button>
          </p>
        </div>
      )}
    </>
  );
}

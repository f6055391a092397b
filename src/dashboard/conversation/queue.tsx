/** The reply queue: who waits, with a clock; added by hand, taken on and answered by name; how long answers take. */
import { useState } from "preact/hooks";
import { waiting } from "../../core/desk/conversation.ts";
import type { Thing } from "../../core/desk/records.ts";
import { answeredLately } from "../../core/desk/together.ts";
import { ago } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";
import { accountName } from "../account-mark.tsx";
import type { Dashboard } from "../state.ts";
import { AddCase } from "./add-case.tsx";
import { BegunReplies } from "./begun-replies.tsx";
import { Times } from "./times.tsx";
import { WaitingCase } from "./waiting-case.tsx";

interface Props {
  readonly dashboard: Dashboard;
  readonly cases: readonly Thing<"case">[];
  readonly now: number;
}

export function Queue({ dashboard, cases, now }: Props) {
  const { say } = useVoice();
  const [typed, setTyped] = useState("");
  const by = dashboard.team.value?.member ?? typed.trim();
  const open = waiting(cases);
  const lately = answeredLately(cases, now);
  return (
    <section class="measures-part" aria-labelledby="queue">
      <h2 id="queue">{say("queueTitle", { n: open.length })}</h2>
      {!dashboard.team.value && (
        <label class="by">
          {say("queueBy")} <input type="text" name="by" maxLength={100} value={typed} onInput={({ currentTarget: { value } }) => setTyped(value)} />
        </label>
      )}
      <ul class="queue">
        {open.map((one) => (
          <WaitingCase key={one.id} dashboard={dashboard} one={one} by={by} now={now} />
        ))}
      </ul>
      <BegunReplies dashboard={dashboard} cases={cases} now={now} />
      {lately.length > 0 && (
        <>
          <h3>{say("queueJust")}</h3>
          <ul class="answered">
            {lately.map((one) => (
              <Answered key={one.id} one={one} now={now} />
            ))}
          </ul>
        </>
      )}
      <Times cases={cases} now={now} />
      <AddCase dashboard={dashboard} cases={cases} now={now} />
    </section>
  );
}

function Answered({ one, now }: { readonly one: Thing<"case">; readonly now: number }) {
  const { say, lang } = useVoice();
  const { author, account, text, by, answeredAt = now } = one.value;
  return (
    <li>
      <strong>{author}</strong> <span class="hint">{accountName(account)}</span>{" "}
      {say("queueAnsweredBy", { who: by || "?", ago: ago(lang, answeredAt, now) })}{" "}
      {one.from && one.from !== by && <span class="hint">{say("queueNotedBy", { who: one.from })}</span>}
      <span class="answered-text">{text}</span>
    </li>
  );
}

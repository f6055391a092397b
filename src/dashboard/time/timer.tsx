/** A timer that people start and stop themselves. It lies on the desk, so that it runs on while the page is closed. */
import type { Thing } from "../../core/desk/records.ts";
import { minutesSince } from "../../core/desk/time.ts";
import { hour, spell } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";
import { TASK_NAMES } from "../names.ts";
import type { Dashboard } from "../state.ts";
import { accountOrAll, WorkFields, workIn } from "./work-fields.tsx";

/** A timer that runs so long was forgotten, as likely as not; minutes. Own choice. */
const LONG = 240;

interface Props {
  readonly dashboard: Dashboard;
  readonly timer: Thing<"work"> | undefined;
  readonly now: number;
}
export function Timer({ dashboard, timer, now }: Props) {
  const { say, lang } = useVoice();
  if (!timer)
    return (
      <form
        class="timer add-case"
        onSubmit={(event) => {
          event.preventDefault();
          const { account, task } = workIn(event.currentTarget as HTMLFormElement);
          dashboard.change({ kind: "work", at: Date.now(), value: { account, task } });
        }}
      >
        <WorkFields dashboard={dashboard} />
        <button type="submit" class="primary">
          {say("timeStart")}
        </button>
      </form>
    );
  const minutes = minutesSince(timer.at, now);
  return (
    <div class="timer is-running">
      <p>
        <strong>{spell(lang, minutes)}</strong> {say(TASK_NAMES[timer.value.task])} · {accountOrAll(timer.value.account, say("allAccounts"))}{" "}
        <span class="hint">{say("timeSince", { at: hour(lang, timer.at) })}</span>
      </p>
      {minutes >= LONG && <p class="hint">{say("timeLong")}</p>}
      <p class="actions">
        <button
          type="button"
          class="primary"
          onClick={() =>
            dashboard.change({ kind: "work", id: timer.id, at: timer.at, value: { ...timer.value, minutes: minutesSince(timer.at, Date.now()) } })
          }
        >
          {say("timeStop")}
        </button>
        <button type="button" onClick={() => dashboard.change({ kind: "work", id: timer.id, at: timer.at, value: undefined })}>
          {say("timeDrop")}
        </button>
      </p>
    </div>
  );
}

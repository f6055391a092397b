/** Time noted afterwards, without any timer. */
import { isoDay } from "../../core/desk/days.ts";
import { useVoice } from "../../ui/say.ts";
import type { Dashboard } from "../state.ts";
import { WorkFields, workIn } from "./work-fields.tsx";

export function AddWork({ dashboard, now }: { readonly dashboard: Dashboard; readonly now: number }) {
  const { say } = useVoice();
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const { account, task, said } = workIn(form);
    const at = new Date(`${said.get("day")}T12:00`).getTime();
    const value = { account, task, minutes: Number(said.get("minutes")) };
    if (await dashboard.change({ kind: "work", at: Math.min(at, Date.now()), value })) form.reset();
  };
  return (
    <details class="time-after">
      <summary>{say("timeAfter")}</summary>
      <form class="add-case" onSubmit={add}>
        <WorkFields dashboard={dashboard} />
        <label>
          <span>{say("timeDay")}</span>
          <input type="date" name="day" required defaultValue={isoDay(now)} max={isoDay(now)} />
        </label>
        <label>
          <span>{say("timeMinutes")}</span>
          <input type="number" name="minutes" required min={1} max={1_440} />
        </label>
        <button type="submit">{say("timeAdd")}</button>
      </form>
    </details>
  );
}

/** The last entries, each to be put right or taken away. */
import type { Thing } from "../../core/desk/records.ts";
import { dayAndHour } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";
import { TypedInput } from "../../ui/typed.tsx";
import { TASK_NAMES } from "../names.ts";
import type { Dashboard } from "../state.ts";
import { accountOrAll } from "./work-fields.tsx";

const SHOWN = 8;

export function Entries({ dashboard, done }: { readonly dashboard: Dashboard; readonly done: readonly Thing<"work">[] }) {
  const { say, lang } = useVoice();
  if (done.length === 0) return null;
  const set = (one: Thing<"work">, typed: string) => {
    const minutes = Number(typed);
    if (!(minutes > 0 && minutes <= 1_440)) return undefined;
    return dashboard.edit({ kind: "work", id: one.id, at: one.at, edit: (now) => ({ ...one.value, ...now, minutes }) });
  };
  return (
    <section class="measures-part" aria-labelledby="time-entries">
      <h2 id="time-entries">{say("timeEntries")}</h2>
      <ul class="entries">
        {done
          .slice(-SHOWN)
          .toReversed()
          .map((one) => (
            <li key={one.id}>
              <span>
                {dayAndHour(lang, one.at)} · {say(TASK_NAMES[one.value.task])} · {accountOrAll(one.value.account, say("allAccounts"))}
              </span>
              <TypedInput
                type="number"
                min={1}
                aria-label={say("timeMinutesOf", { at: dayAndHour(lang, one.at) })}
                value={one.value.minutes ?? ""}
                keep={(typed) => set(one, typed)}
              />
              <button
                type="button"
                aria-label={say("timeRemoveOf", { at: dayAndHour(lang, one.at) })}
                onClick={() => dashboard.change({ kind: "work", id: one.id, at: one.at, value: undefined })}
              >
                {say("planRemove")}
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}

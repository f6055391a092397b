/** The week's time by account, each against what was meant for it, with a gentle word. */
import { TASKS, type Thing } from "../../core/desk/records.ts";
import type { Spent } from "../../core/desk/time.ts";
import { spell } from "../../ui/format.ts";
import { useVoice, type Voice } from "../../ui/say.ts";
import { TypedInput } from "../../ui/typed.tsx";
import { TASK_NAMES } from "../names.ts";
import type { Dashboard } from "../state.ts";
import { accountOrAll } from "./work-fields.tsx";

interface Props {
  readonly dashboard: Dashboard;
  readonly spent: readonly Spent[];
  readonly budgets: readonly Thing<"budget">[];
}
export function WeekOfWork({ dashboard, spent, budgets }: Props) {
  const voice = useVoice();
  const { say, lang } = voice;
  const set = (account: string, hours: string) => {
    const minutes = Math.round(Number(hours) * 60);
    if (!(minutes >= 0)) return undefined;
    const known = budgets.find(({ value }) => value.account === account);
    return dashboard.change({
      ...{ kind: "budget", at: known?.at ?? Date.now(), value: minutes > 0 ? { account, minutes } : undefined },
      ...(known && { id: known.id }),
    });
  };
  return (
    <section class="measures-part" aria-labelledby="time-week">
      <h2 id="time-week">{say("timeThisWeek")}</h2>
      {spent.length === 0 && <p class="hint">{say("timeNone")}</p>}
      <ul class="spent">
        {spent.map((one) => (
          <li key={one.account} class={`is-${one.says}`}>
            <p>
              <strong>{spell(lang, one.minutes)}</strong> {accountOrAll(one.account, say("allAccounts"))}
            </p>
            {one.budget !== undefined && <progress value={Math.min(one.minutes, one.budget)} max={one.budget} aria-label={say("timeOfBudget")} />}
            <p class="hint">{byTask(voice, one)}</p>
            <p>{gentle(voice, one)}</p>
            <label>
              {say("timeBudget")}{" "}
              <TypedInput
                type="number"
                min={0}
                aria-label={say("timeBudgetOf", { name: accountOrAll(one.account, say("allAccounts")) })}
                value={one.budget === undefined ? "" : Math.round(one.budget / 6) / 10}
                keep={(hours) => set(one.account, hours)}
              />
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

const byTask = ({ say, lang }: Voice, { tasks }: Spent): string =>
  TASKS.filter((task) => tasks[task] > 0)
    .map((task) => `${say(TASK_NAMES[task])} ${spell(lang, tasks[task])}`)
    .join(" · ");

function gentle({ say, lang }: Voice, { says, minutes, budget = 0 }: Spent): string {
  switch (says) {
    case "over":
      return say("timeOver", { time: spell(lang, minutes - budget) });
    case "nearly":
      return say("timeNearly", { time: spell(lang, budget - minutes) });
    case "within":
      return say("timeWithin", { time: spell(lang, budget - minutes) });
    case "no-budget":
      return "";
  }
}

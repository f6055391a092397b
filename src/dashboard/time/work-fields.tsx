/** What time is spent on: an account, or all of them, and a task. */
import { TASKS, type Task } from "../../core/desk/records.ts";
import { useVoice } from "../../ui/say.ts";
import { accountName } from "../account-mark.tsx";
import { TASK_NAMES } from "../names.ts";
import type { Dashboard } from "../state.ts";

export const accountOrAll = (account: string, all: string): string => (account === "" ? all : accountName(account));

export function WorkFields({ dashboard }: { readonly dashboard: Dashboard }) {
  const { say } = useVoice();
  return (
    <>
      <label>
        <span>{say("account")}</span>
        <select name="account">
          <option value="">{say("allAccounts")}</option>
          {dashboard.accounts.value.map((one) => (
            <option key={one} value={one}>
              {accountName(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say("timeTask")}</span>
        <select name="task">
          {TASKS.map((task) => (
            <option key={task} value={task}>
              {say(TASK_NAMES[task])}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** What such fields say. */
export function workIn(form: HTMLFormElement): { readonly account: string; readonly task: Task; readonly said: FormData } {
  const said = new FormData(form);
  const of = (name: string) => String(said.get(name) ?? "");
  return { account: of("account"), task: TASKS.find((task) => task === of("task")) ?? "other", said };
}

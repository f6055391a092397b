/** The reply queue: who waits, with a clock; added by hand, answered by name; how long answers take. */
import { useState } from "preact/hooks";
import { isLate, responseTimes, waiting } from "../../core/desk/conversation.ts";
import type { Case, Thing } from "../../core/desk/records.ts";
import { ago } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";
import { TypedInput } from "../../ui/typed.tsx";
import { accountName } from "../account-mark.tsx";
import type { Dashboard } from "../state.ts";

interface Props {
  readonly dashboard: Dashboard;
  readonly cases: readonly Thing<"case">[];
  readonly now: number;
}

export function Queue({ dashboard, cases, now }: Props) {
  const { say, lang } = useVoice();
  const [by, setBy] = useState("");
  const open = waiting(cases);
  const times = responseTimes(cases);
  const set = (one: Thing<"case">, value: Partial<Case>) =>
    dashboard.edit({ kind: "case", id: one.id, at: one.at, edit: (now) => ({ ...one.value, ...now, ...value }) });
  return (
    <section class="measures-part" aria-labelledby="queue">
      <h2 id="queue">{say("queueTitle", { n: open.length })}</h2>
      {times.all && (
        <p>
          {say("queueTimes", { n: times.all.n, minutes: Math.round(times.all.median) })}{" "}
          {times.people.map(({ by: who, median, n }) => say("queuePerson", { who, minutes: Math.round(median), n })).join(" ")}
        </p>
      )}
      <label class="by">
        {say("queueBy")} <input type="text" name="by" maxLength={100} value={by} onInput={({ currentTarget: { value } }) => setBy(value)} />
      </label>
      <ul class="queue">
        {open.map((one) => (
          <li key={one.id} class={isLate(one, now) ? "is-late" : ""}>
            <p>
              <strong>{one.value.author}</strong> {one.value.complaint && <span class="complaint">{say("queueComplaint")}</span>}{" "}
              <span class="hint">
                {ago(lang, one.at, now)} · {accountName(one.value.account)}
              </span>
            </p>
            <p class="post-text">{one.value.text}</p>
            <p class="actions">
              <button type="button" class="primary" onClick={() => set(one, { answeredAt: Date.now(), by: by.trim() })}>
                {say("queueAnswered")}
              </button>
              {one.value.url && (
                <a href={one.value.url} target="_blank" rel="noreferrer">
                  {say("queueOpen")}
                </a>
              )}
              <label>
                {say("queuePromise")} <TypedInput type="text" maxLength={200} value={one.value.promise} keep={(promise) => set(one, { promise })} />
              </label>
            </p>
          </li>
        ))}
      </ul>
      <AddCase dashboard={dashboard} />
    </section>
  );
}

function AddCase({ dashboard }: { readonly dashboard: Dashboard }) {
  const { say } = useVoice();
  const accounts = dashboard.accounts.value;
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const said = new FormData(form);
    const of = (name: string) => String(said.get(name) ?? "").trim();
    const url = URL.parse(of("url"));
    const value: Case = {
      account: of("account"),
      author: of("author"),
      text: of("text"),
      ...(url && /^https?:$/.test(url.protocol) && { url: url.href }),
      ...{ complaint: said.has("complaint"), promise: "", by: "" },
    };
    if (await dashboard.change({ kind: "case", at: Date.now(), value })) form.reset();
  };
  return (
    <form class="add-case" onSubmit={add}>
      <label>
        <span>{say("queueAuthor")}</span>
        <input type="text" name="author" required maxLength={200} />
      </label>
      <label>
        <span>{say("account")}</span>
        <select name="account">
          {accounts.map((one) => (
            <option key={one} value={one}>
              {accountName(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say("queueLink")}</span>
        <input type="url" name="url" />
      </label>
      <label class="wide">
        <span>{say("queueText")}</span>
        <textarea name="text" rows={2} maxLength={5_000} required />
      </label>
      <label class="check">
        <input type="checkbox" name="complaint" /> {say("queueComplaint")}
      </label>
      <button type="submit">{say("queueAdd")}</button>
    </form>
  );
}

/** Best practices: noted from what the comparison shows or from experience, kept, shared with a team or handed to colleagues as text, and read from theirs. */
import { useRef, useState } from "preact/hooks";
import { isoDay } from "../../core/desk/days.ts";
import { practicesFrom, practicesTo, tidied, unknown } from "../../core/desk/practices.ts";
import type { Practice, Thing } from "../../core/desk/records.ts";
import { date } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";
import { save } from "../save.ts";
import type { Dashboard } from "../state.ts";

interface Props {
  readonly dashboard: Dashboard;
  readonly practices: readonly Thing<"practice">[];
  /** What the comparison has just shown. */
  readonly shown: Pick<Practice, "name" | "shownBy"> | undefined;
  done(): void;
}
/** Letters: more is no list of practices. */
const MOST = 500_000;

export function Practices({ dashboard, practices, shown, done }: Props) {
  const { say, lang } = useVoice();
  return (
    <section class="measures-part" aria-labelledby="practices">
      <h2 id="practices">{say("practiceTitle")}</h2>
      <p class="hint">{say("practiceHint")}</p>
      <ul class="practices">
        {practices.toReversed().map(({ id, at, value }) => (
          <li key={id}>
            <h3>{value.name}</h3>
            {value.text && <p class="practice-text">{value.text}</p>}
            {value.shownBy && <p class="practice-shown">{value.shownBy}</p>}
            <p class="hint">{[value.by, date(lang, isoDay(at))].filter(Boolean).join(" · ")}</p>
            <Shared dashboard={dashboard} practice={{ id, at, value }} />
            <button
              type="button"
              class="not-printed"
              aria-label={say("practiceRemoveOf", { name: value.name })}
              onClick={() => dashboard.change({ kind: "practice", id, at, value: undefined })}
            >
              {say("planRemove")}
            </button>
          </li>
        ))}
      </ul>
      <Note key={`${shown?.name}${shown?.shownBy}`} dashboard={dashboard} shown={shown} done={done} />
      <Share dashboard={dashboard} practices={practices} />
    </section>
  );
}

/** Who of a team is told of it: nobody, until somebody says so. */
function Shared({
  dashboard,
  practice: { id, at, value },
}: Pick<Props, "dashboard"> & { readonly practice: Pick<Thing<"practice">, "id" | "at" | "value"> }) {
  const { say } = useVoice();
  const team = dashboard.team.value;
  if (!team || team.role === "reader") return value.scope ? <p class="hint">{value.scope}</p> : null;
  const share = (chosen: string) => {
    const { scope: _, ...own } = value;
    dashboard.change({ kind: "practice", id, at, value: chosen ? { ...own, scope: chosen } : own });
  };
  return (
    <label class="not-printed">
      {say("practiceShared")}{" "}
      <select
        aria-label={say("practiceSharedOf", { name: value.name })}
        value={value.scope ?? ""}
        onChange={({ currentTarget: { value: chosen } }) => share(chosen)}
      >
        <option value="">{say("practiceNobody")}</option>
        {team.scopes.map(({ id: scope }) => (
          <option key={scope}>{scope}</option>
        ))}
      </select>
    </label>
  );
}

function Note({ dashboard, shown, done }: Omit<Props, "practices">) {
  const { say } = useVoice();
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const said = new FormData(form);
    const of = (name: string) => String(said.get(name) ?? "");
    const value = tidied({ name: of("name"), text: of("text"), shownBy: of("shown-by"), by: of("by") });
    if (!value || !(await dashboard.change({ kind: "practice", at: Date.now(), value }))) return;
    form.reset();
    done();
  };
  return (
    <form class="note-practice not-printed" onSubmit={add}>
      <label>
        <span>{say("practiceName")}</span>
        <input type="text" name="name" required maxLength={200} defaultValue={shown?.name} />
      </label>
      <label>
        <span>{say("practiceBy")}</span>
        <input type="text" name="by" maxLength={200} defaultValue={dashboard.team.value?.member} />
      </label>
      <label class="wide">
        <span>{say("practiceText")}</span>
        <textarea name="text" rows={3} maxLength={5_000} />
      </label>
      <label class="wide">
        <span>{say("practiceShownBy")}</span>
        <input type="text" name="shown-by" maxLength={500} defaultValue={shown?.shownBy} />
      </label>
      <button type="submit" class="primary">
        {say("practiceKeep")}
      </button>
    </form>
  );
}

function Share({ dashboard, practices }: Pick<Props, "dashboard" | "practices">) {
  const { say } = useVoice();
  const [pasted, setPasted] = useState("");
  const fileEl = useRef<HTMLInputElement>(null);
  const found = practicesFrom(pasted, Date.now());
  const fresh = unknown(
    found,
    practices.map(({ value }) => value),
  );
  const text = practicesTo(practices);
  const keep = async () => {
    if (await dashboard.change(...fresh.map((one) => ({ kind: "practice" as const, ...one })))) setPasted("");
  };
  return (
    <div class="share-practices not-printed">
      <p class="actions">
        <button type="button" disabled={practices.length === 0} onClick={() => navigator.clipboard.writeText(text)}>
          {say("practiceCopy")}
        </button>
        <button
          type="button"
          disabled={practices.length === 0}
          onClick={() => save(text, "text/plain", `aplomb-practices-${isoDay(Date.now())}.txt`)}
        >
          {say("practiceSave")}
        </button>
        <button type="button" onClick={() => fileEl.current?.click()}>
          {say("practiceOpen")}
        </button>
      </p>
      <input
        ref={fileEl}
        type="file"
        class="for-readers"
        tabIndex={-1}
        aria-label={say("practiceOpen")}
        accept=".txt,text/plain"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          file?.slice(0, MOST).text().then(setPasted, dashboard.fail);
          currentTarget.value = "";
        }}
      />
      <label>
        <span>{say("practicePaste")}</span>
        <textarea name="practices" rows={4} maxLength={MOST} value={pasted} onInput={({ currentTarget: { value } }) => setPasted(value)} />
      </label>
      <p role="status">{pasted.trim() !== "" && say("practiceFound", { n: found.length, known: found.length - fresh.length })}</p>
      {fresh.length > 0 && (
        <button type="button" class="primary" onClick={keep}>
          {say("practiceTake", { n: fresh.length })}
        </button>
      )}
    </div>
  );
}

/** Choosing a file, by hand or by dropping it, and looking at what would come in before anything does. */
import { useRef, useState } from "preact/hooks";
import { type Account, SITE_IDS, type SiteId } from "../../core/model.ts";
import { accountId } from "../../core/policy/policy.ts";
import { COLUMNS, type Column, type Found } from "../../imports/format.ts";
import { dateTime } from "../../ui/format.ts";
import { SITE_NAMES } from "../../ui/names.ts";
import { useVoice } from "../../ui/say.ts";
import type { Key } from "../../ui/words.ts";
import { asksNothing, type Chosen, type Data } from "./model.ts";
import { PROBLEMS } from "./outcome.tsx";

interface Props {
  readonly data: Data;
  readonly accounts: readonly Account[];
}

export function ImportForm({ data, accounts }: Props) {
  const chosen = data.chosen.value;
  return chosen ? <Preview data={data} accounts={accounts} chosen={chosen} /> : <DropZone data={data} />;
}

function DropZone({ data }: { readonly data: Data }) {
  const { say } = useVoice();
  const [over, setOver] = useState(false);
  const inputEl = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file) data.choose(file);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first. */}
      <div
        class={over ? "drop is-over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <button type="button" class="primary" onClick={() => inputEl.current?.click()}>
          {say("importChoose")}
        </button>
        <span class="hint">{say("importDrop")}</span>
        <input ref={inputEl} type="file" hidden aria-label={say("importChoose")} onChange={(event) => take(event.currentTarget.files)} />
      </div>
      <details class="sources-help">
        <summary>{say("importSources")}</summary>
        <dl>
          {HELP.map(([name, key]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{say(key)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

const HELP = [
  ["X", "importHelpX"],
  ["LinkedIn", "importHelpLinkedin"],
  ["Facebook, Instagram", "importHelpMeta"],
  ["Buffer, Hootsuite", "importHelpTools"],
  ["CSV", "importHelpCsv"],
  ["Aplomb", "importHelpAplomb"],
] as const satisfies readonly (readonly [string, Key])[];

function Preview({ data, accounts, chosen }: Props & { readonly chosen: Chosen }) {
  const { say } = useVoice();
  const { file, look, answers } = chosen;
  const isTable = look.heading.length > 0;
  const missing = !asksNothing(chosen) && !isTable && !answers.handle?.trim();
  return (
    <form
      class="preview"
      onSubmit={(event) => {
        event.preventDefault();
        data.import(accounts);
      }}
    >
      <h3>{say("importLooksLike", { name: look.format.name, file: file.name })}</h3>
      {isTable && <Mapping data={data} chosen={chosen} />}
      {!asksNothing(chosen) && <Whose data={data} chosen={chosen} accounts={accounts} isOptional={isTable} />}
      <ol class="sample" aria-label={say("importSample")}>
        {look.sample.map((found) => (
          <li key={found.line}>
            <SampleRow found={found} />
          </li>
        ))}
      </ol>
      {look.sample.length === 0 && <p class="hint">{say("importNothing")}</p>}
      <p class="actions">
        <button type="submit" class="primary" disabled={missing}>
          {say("importGo")}
        </button>
        <button type="button" onClick={() => data.letGo()}>
          {say("cancel")}
        </button>
      </p>
    </form>
  );
}

function Whose({ data, accounts, chosen: { look, answers }, isOptional }: Props & { readonly chosen: Chosen; readonly isOptional: boolean }) {
  const { say } = useVoice();
  const site = look.format.site ?? answers.site;
  const known = accounts.filter((account) => !site || account.site === site).map(({ handle }) => handle);
  return (
    <div class="fields">
      {!look.format.site && (
        <label>
          <span>{say("importSite")}</span>
          <select value={answers.site ?? ""} onChange={(event) => data.answer({ site: event.currentTarget.value as SiteId })}>
            <option value="" disabled>
              –
            </option>
            {SITE_IDS.map((id) => (
              <option key={id} value={id}>
                {SITE_NAMES[id]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{say("importHandle")}</span>
        <input
          type="text"
          list="handles"
          required={!isOptional}
          value={answers.handle ?? ""}
          placeholder={accountId(site ?? "x", "acme").split(":")[1]}
          onInput={(event) => data.answer({ handle: event.currentTarget.value.replace(/^@/, "").trim() })}
        />
        <datalist id="handles">
          {known.map((handle) => (
            <option key={handle} value={handle} />
          ))}
        </datalist>
      </label>
      {isOptional && <p class="hint">{say("importHandleHint")}</p>}
    </div>
  );
}

const COLUMN_NAMES = {
  at: "columnAt",
  text: "columnText",
  account: "columnAccount",
  site: "columnSite",
  url: "columnUrl",
  link: "columnLink",
  kind: "columnKind",
} as const satisfies Record<Column, Key>;

function Mapping({ data, chosen: { look, answers } }: { readonly data: Data; readonly chosen: Chosen }) {
  const { say } = useVoice();
  const choose = (column: Column, name: string) => {
    const { [column]: _, ...others } = answers.columns ?? {};
    data.answer({ columns: name ? { ...others, [column]: name } : others });
  };
  return (
    <fieldset class="mapping">
      <legend>{say("importColumns")}</legend>
      {COLUMNS.map((column) => (
        <label key={column}>
          <span>{say(COLUMN_NAMES[column])}</span>
          <select value={answers.columns?.[column] ?? ""} onChange={(event) => choose(column, event.currentTarget.value)}>
            <option value="">{say("columnNone")}</option>
            {look.heading.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label class="check">
        <input type="checkbox" checked={answers.dayFirst ?? true} onChange={(event) => data.answer({ dayFirst: event.currentTarget.checked })} />
        <span>{say("importDayFirst")}</span>
      </label>
    </fieldset>
  );
}

function SampleRow({ found }: { readonly found: Found }) {
  const { say, lang } = useVoice();
  if ("problem" in found) return <p class="bad">{say("badRow", { line: found.line, why: say(PROBLEMS[found.problem]) })}</p>;
  if ("handle" in found) return null;
  const { at, text } = "post" in found ? found.post : found.item;
  return (
    <>
      <time>{dateTime(lang, at)}</time>
      <p>{text}</p>
    </>
  );
}

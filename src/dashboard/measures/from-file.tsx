/** The numbers of many posts at once, from a site's analytics: recognised, shown, put right where need be, and kept all together or not at all. */
import { useRef, useState } from "preact/hooks";
import { guessUses, isEnough, SINGLE, type Table, tableIn, type Use, type Uses } from "../../imports/analytics.ts";
import type { Met } from "../../imports/readings.ts";
import { type Refusal, Refused, sheetsOf } from "../../imports/sheets.ts";
import { useVoice } from "../../ui/say.ts";
import type { Key } from "../../ui/words.ts";
import type { Change, Dashboard } from "../state.ts";
import { Columns } from "./columns.tsx";
import { FileOutcome } from "./file-outcome.tsx";
import { lookUp } from "./look-up.ts";

interface Seen {
  readonly name: string;
  readonly table: Table;
  /** When the file was written, ms: the numbers are of then. */
  readonly asOf: number;
  readonly uses: Uses;
  /** Undefined while the ledger is being looked through, and where the columns do not say enough. */
  readonly met?: Met;
}
const REFUSALS = {
  large: "analyticsLarge",
  "old-excel": "analyticsOldExcel",
  damaged: "analyticsDamaged",
  none: "analyticsNone",
} as const satisfies Record<Refusal | "none", Key>;

export function FromFile({ dashboard }: { readonly dashboard: Dashboard }) {
  const { say } = useVoice();
  const [seen, setSeen] = useState<Seen>();
  const [word, setWord] = useState<readonly [key: Key, name: string]>();
  const [kept, setKept] = useState<number>();
  const fileEl = useRef<HTMLInputElement>(null);
  /** The newest question: an answer to an older one is not wanted any more. */
  const asked = useRef<Seen | undefined>(undefined);

  const ask = async (next: Seen) => {
    asked.current = next;
    setSeen(next);
    if (!isEnough(next.uses)) return;
    try {
      const met = await lookUp(next.table, next.uses, next.asOf);
      if (asked.current === next) setSeen({ ...next, met });
    } catch (error) {
      dashboard.fail(error);
    }
  };
  const choose = async (file: File) => {
    setWord(["analyticsReading", file.name]);
    setSeen(undefined);
    setKept(undefined);
    try {
      const table = tableIn(await sheetsOf(file));
      setWord(table ? undefined : [REFUSALS.none, file.name]);
      if (table) await ask({ name: file.name, table, asOf: Math.min(Date.now(), file.lastModified), uses: guessUses(table.heading) });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setWord([REFUSALS[error.why], file.name]);
    }
  };
  const close = () => {
    asked.current = undefined;
    setSeen(undefined);
  };
  const keep = async ({ met, asOf }: Seen) => {
    const changes = (met?.readings ?? []).map(({ value }): Change<"reading"> => ({ kind: "reading", at: asOf, value }));
    if (!(await dashboard.change(...changes))) return;
    close();
    setKept(changes.length);
  };
  const use = (column: number, to: Use | undefined) =>
    seen &&
    ask({
      ...{ name: seen.name, table: seen.table, asOf: seen.asOf },
      uses: seen.uses.map((was, i) => (i === column ? to : was === to && to && SINGLE.includes(to) ? undefined : was)),
    });
  return (
    <section class="measures-part" aria-labelledby="analytics">
      <h2 id="analytics">{say("analyticsTitle")}</h2>
      <p class="hint">{say("analyticsHint")}</p>
      <div class="actions">
        <button type="button" onClick={() => fileEl.current?.click()}>
          {say("analyticsChoose")}
        </button>
        <input
          ref={fileEl}
          type="file"
          name="analytics"
          class="for-readers"
          tabIndex={-1}
          aria-label={say("analyticsChoose")}
          accept=".csv,.tsv,.txt,.xlsx,.xls"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) choose(file).catch(dashboard.fail);
            currentTarget.value = "";
          }}
        />
      </div>
      <div role="status">
        {word && <p class={word[0] === "analyticsReading" ? "hint" : "trouble"}>{say(word[0], { name: word[1] })}</p>}
        {kept !== undefined && <p>{say("analyticsKept", { n: kept })}</p>}
      </div>
      {seen && (
        <div class="preview">
          <Columns table={seen.table} uses={seen.uses} use={use} />
          <FileOutcome name={seen.name} asOf={seen.asOf} isEnough={isEnough(seen.uses)} met={seen.met} />
          <div class="actions">
            <button
              type="button"
              class="primary"
              disabled={!seen.met?.readings.length || dashboard.longWork.value !== undefined}
              onClick={() => keep(seen)}
            >
              {say("analyticsTake", { n: seen.met?.readings.length ?? 0 })}
            </button>
            <button type="button" onClick={close}>
              {say("cancel")}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

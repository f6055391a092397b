/** Plans in and out: the shown ones as a file for a scheduler or a calendar; a file looked at before anything of it is kept. */
import { useRef, useState } from "preact/hooks";
import type { Thing } from "../../core/desk/records.ts";
import type { AccountId, SiteId } from "../../core/model.ts";
import type { SettingsInForce } from "../../core/policy/accounts.ts";
import { calendarOf, PLAN_FORMATS, type PlanFormat, planFileName, plansFrom, plansTo, type ReadPlans } from "../../imports/plans.ts";
import { dayAndHour } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";
import { accountName } from "../account-mark.tsx";
import { save } from "../save.ts";
import type { Change, Dashboard } from "../state.ts";

interface Props {
  readonly dashboard: Dashboard;
  readonly plans: readonly Thing<"plan">[];
  readonly settings: SettingsInForce;
}
const FORMAT_NAMES: Readonly<Record<PlanFormat, string>> = { aplomb: "CSV", buffer: "Buffer", hootsuite: "Hootsuite" };
/** Letters in a file: more is no calendar. */
const MOST_TEXT = 5_000_000;
const SAMPLE = 3;

export function Exchange({ dashboard, plans }: Props) {
  const { say } = useVoice();
  const [seen, setSeen] = useState<ReadPlans>();
  const [refused, setRefused] = useState<string>();
  const fileEl = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const read = file.size <= MOST_TEXT ? plansFrom(await file.text()) : undefined;
    setSeen(read);
    setRefused(read ? undefined : file.name);
  };
  return (
    <section class="exchange not-printed" aria-labelledby="exchange">
      <h2 id="exchange">{say("planExchange")}</h2>
      <p class="hint">{say("planExchangeHint")}</p>
      <div class="actions">
        {PLAN_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            disabled={plans.length === 0}
            onClick={() => save(plansTo(format, plans), "text/csv", planFileName(format, Date.now()))}
          >
            {say("planExport", { name: FORMAT_NAMES[format] })}
          </button>
        ))}
        <button
          type="button"
          disabled={plans.length === 0}
          onClick={() => save(calendarOf(plans, Date.now()), "text/calendar", planFileName("ics", Date.now()))}
        >
          {say("planExport", { name: "iCalendar" })}
        </button>
        <button type="button" onClick={() => fileEl.current?.click()}>
          {say("planImport")}
        </button>
        <input
          ref={fileEl}
          type="file"
          class="for-readers"
          tabIndex={-1}
          aria-label={say("planImport")}
          accept=".csv,.txt"
          onChange={({ currentTarget }) => {
            choose(currentTarget.files?.[0]);
            currentTarget.value = "";
          }}
        />
      </div>
      <div role="status">
        {refused && <p class="trouble">{say("planUnknown", { name: refused })}</p>}
        {seen && <Preview dashboard={dashboard} seen={seen} close={() => setSeen(undefined)} />}
      </div>
    </section>
  );
}

function Preview({ dashboard, seen, close }: { readonly dashboard: Dashboard; readonly seen: ReadPlans; close(): void }) {
  const { say, lang } = useVoice();
  const accounts = dashboard.accounts.value;
  const [account, setAccount] = useState<AccountId>(accounts[0] ?? "");
  const asks = seen.rows.some(({ value }) => !value.account);
  const keep = async () => {
    const changes = seen.rows.map(({ id, at, value }): Change => {
      const by = value.account ?? account;
      return { kind: "plan", ...(id && { id }), at, value: { ...value, account: by, site: value.site ?? (by.slice(0, by.indexOf(":")) as SiteId) } };
    });
    if (await dashboard.change(...changes)) close();
  };
  return (
    <div class="preview">
      <p>
        <strong>{say("planFound", { n: seen.rows.length, name: FORMAT_NAMES[seen.format] })}</strong>{" "}
        {seen.bad.length > 0 &&
          say("planBad", {
            n: seen.bad.length,
            lines: seen.bad
              .slice(0, 10)
              .map(({ line }) => line)
              .join(", "),
          })}
      </p>
      <ul>
        {seen.rows.slice(0, SAMPLE).map(({ at, value }) => (
          <li key={`${at}${value.text}`}>
            <span class="hint">{dayAndHour(lang, at)}</span> <span class="post-text">{value.text}</span>
          </li>
        ))}
      </ul>
      <div class="actions">
        {asks && (
          <label>
            {say("planFor")}{" "}
            <select value={account} onChange={({ currentTarget: { value } }) => setAccount(value)}>
              {accounts.map((one) => (
                <option key={one} value={one}>
                  {accountName(one)}
                </option>
              ))}
            </select>
          </label>
        )}
        <button
          type="button"
          class="primary"
          disabled={seen.rows.length === 0 || (asks && !account) || dashboard.longWork.value !== undefined}
          onClick={keep}
        >
          {say("planTake", { n: seen.rows.length })}
        </button>
        <button type="button" onClick={close}>
          {say("cancel")}
        </button>
      </div>
    </div>
  );
}

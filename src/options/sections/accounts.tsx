/** Each account's target and profile, and how the balance counts weeks. */

import { useEffect, useState } from "preact/hooks";
import { firstDayOfWeek } from "../../core/mix/week.ts";
import { accountsIn } from "../../core/policy/accounts.ts";
import type { Settings } from "../../core/policy/settings.ts";
import { inLedger } from "../../store/ledger.ts";
import { weekday } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";
import { AccountAdd, withAccount } from "../account-add.tsx";
import { AccountCard } from "../account-card.tsx";
import type { Options } from "../state.ts";
import type { Section, SectionProps } from "./section.ts";

/** More are shown by their names, to be opened. */
const MOST_OPEN = 4;

function Accounts({ options, settings }: SectionProps) {
  const { say } = useVoice();
  const [seen, setSeen] = useState<readonly string[]>([]);
  useEffect(() => {
    inLedger("aplomb", (ledger) => ledger.accounts()).then(setSeen, () => setSeen([]));
  }, []);
  const known = options.accounts.value;
  const fresh = seen.filter((id) => !known.some((account) => account.id === id));
  const all = [...known, ...accountsIn([{ ...settings.policy, accounts: Object.fromEntries(fresh.map((id) => [id, {}])) }])];
  return (
    <>
      <Weeks options={options} settings={settings} />
      {all
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((account) => {
          const own = settings.accounts.find(({ id }) => id === account.id);
          return (
            <AccountCard
              key={account.id}
              account={account}
              own={own ?? {}}
              given={options.givenOf(account.id)}
              isOpen={all.length <= MOST_OPEN}
              set={(change) => options.change((old) => withAccount(old, account.id, change))}
              forget={own && (() => options.change((old) => ({ ...old, accounts: old.accounts.filter(({ id }) => id !== account.id) })))}
            />
          );
        })}
      <AccountAdd add={(name) => options.change((old) => withAccount(old, name))} />
      <p class="hint">{say("targetConvention")}</p>
    </>
  );
}

function Weeks({ options, settings }: { readonly options: Options; readonly settings: Settings }) {
  const { say, lang } = useVoice();
  const choose = (week: Settings["week"]) => options.change((old) => ({ ...old, week }));
  const isRolling = settings.week === "rolling";
  const first = typeof settings.week === "number" ? settings.week : firstDayOfWeek(navigator.language);
  return (
    <fieldset class="choices weeks">
      <legend>{say("weekKind")}</legend>
      <label>
        <input type="radio" name="week" checked={!isRolling} onChange={() => choose(undefined)} />
        {say("weekCalendar")}
        <select aria-label={say("weekFirst")} disabled={isRolling} value={first} onChange={(event) => choose(Number(event.currentTarget.value))}>
          {[1, 2, 3, 4, 5, 6, 0].map((day) => (
            <option key={day} value={day}>
              {weekday(lang, day)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input type="radio" name="week" checked={isRolling} onChange={() => choose("rolling")} />
        {say("weekRolling")}
      </label>
    </fieldset>
  );
}

export const accounts: Section = { id: "accounts", title: "optionsAccounts", lead: "optionsAccountsLead", View: Accounts };

/** Each account's target and domains, and how the balance counts weeks. */

import { useEffect, useState } from "preact/hooks";
import { withShare } from "../../core/mix/targets.ts";
import { firstDayOfWeek } from "../../core/mix/week.ts";
import { CLASSES, type MixShares, type SiteId } from "../../core/model.ts";
import { accountOf } from "../../core/policy/policy.ts";
import type { Settings } from "../../core/policy/settings.ts";
import { inLedger } from "../../store/ledger.ts";
import { ClassMark } from "../../ui/class-mark.tsx";
import { CLASS_NAMES } from "../../ui/class-names.ts";
import { percent, weekday } from "../../ui/format.ts";
import { handleOf, siteOf } from "../../ui/names.ts";
import { useVoice } from "../../ui/say.ts";
import { AccountAdd, type Profile, withAccount } from "../account-add.tsx";
import { AccountProfile } from "../account-profile.tsx";
import type { Options } from "../state.ts";
import { TargetChoice } from "../target-choice.tsx";
import { WordList } from "../word-list.tsx";
import type { Section, SectionProps } from "./section.ts";

function Accounts({ options, settings }: SectionProps) {
  const { say } = useVoice();
  const [seen, setSeen] = useState<readonly string[]>([]);
  useEffect(() => {
    inLedger("aplomb", (ledger) => ledger.accounts()).then(setSeen, () => setSeen([]));
  }, []);
  const known = settings.accounts.map(({ id }) => id);
  const fresh = seen.filter((id) => !known.includes(id)).map((id) => accountFor(settings, id));
  const set = (account: Profile) => options.change((old) => withAccount(old, account));
  return (
    <>
      <Weeks options={options} settings={settings} />
      {[...settings.accounts, ...fresh]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((account) => (
          <Card key={account.id} account={account} set={set} />
        ))}
      <AccountAdd settings={settings} set={set} />
      <p class="hint">{say("targetConvention")}</p>
    </>
  );
}

function accountFor(settings: Settings, id: string): Profile {
  const [site = "", ...handle] = id.split(":");
  return accountOf(settings, site as SiteId, handle.join(":")) as Profile;
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

function Card({ account, set }: { readonly account: Profile; set(account: Profile): void }) {
  const { say } = useVoice();
  const title = `${handleOf(account.id)} · ${siteOf(account.id)}`;
  return (
    <section class="account-card" aria-label={title}>
      <h2>
        {handleOf(account.id)} <span class="hint">{siteOf(account.id)}</span>
      </h2>
      <TargetChoice account={account} set={set} />
      <Sliders label={title} target={account.target} set={(target) => set({ ...account, target })} />
      <AccountProfile profile={account} set={(change) => set({ ...account, ...change })} />
      <WordList
        title={say("accountGroups")}
        hint={say("accountGroupsHint")}
        given={[]}
        example={say("accountGroupsExample")}
        words={account.groups ?? []}
        longest={60}
        set={(groups) => set({ ...account, groups: [...groups] })}
      />
      <WordList
        title={say("accountDomains")}
        hint={say("accountDomainsHint")}
        given={[]}
        example="acme.com"
        words={account.domains}
        set={(words) => set({ ...account, domains: words.map(domainOf) })}
      />
      <WordList
        title={say("accountCompetitors")}
        hint={say("accountCompetitorsHint")}
        given={[]}
        example="rival.com"
        words={account.competitors ?? []}
        set={(words) => set({ ...account, competitors: words.map(domainOf) })}
      />
    </section>
  );
}

/** `https://www.Acme.com/shop` → `acme.com`. */
const domainOf = (typed: string) =>
  typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[/?#].*$/, "");

/** Moving one moves the two others, so that they always make a whole; kept when it is let go. */
function Sliders({ label, target, set }: { readonly label: string; readonly target: MixShares; set(target: MixShares): void }) {
  const { say, lang } = useVoice();
  const [moving, setMoving] = useState<MixShares>();
  const shown = moving ?? target;
  return (
    // biome-ignore lint/a11y/useSemanticElements: three sliders of one whole, named by the account they belong to.
    <div class="sliders" role="group" aria-label={label}>
      {CLASSES.map((of) => (
        <label key={of} class={`is-${of}`}>
          <span>
            <ClassMark of={of} /> {say(CLASS_NAMES[of])}
          </span>
          <input
            type="range"
            min={0}
            max={100}
            value={Math.round(shown[of] * 100)}
            aria-valuetext={percent(lang, shown[of])}
            onInput={(event) => setMoving(withShare(shown, of, Number(event.currentTarget.value) / 100))}
            onChange={(event) => {
              set(withShare(target, of, Number(event.currentTarget.value) / 100));
              setMoving(undefined);
            }}
          />
          <output>{percent(lang, shown[of])}</output>
        </label>
      ))}
    </div>
  );
}

export const accounts: Section = { id: "accounts", title: "optionsAccounts", lead: "optionsAccountsLead", View: Accounts };

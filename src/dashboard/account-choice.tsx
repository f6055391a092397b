/** One account, those of a country or of a group, or all. */
import type { AccountId } from "../core/model.ts";
import type { SettingsInForce } from "../core/policy/accounts.ts";
import { useVoice } from "../ui/say.ts";
import { accountName } from "./account-mark.tsx";

/** An account's id, `country:FR`, `group:Client A`, or nothing for all. */
export type Scope = string;

/** @returns the accounts that a scope names */
export function within(scope: Scope, accounts: readonly AccountId[], settings: SettingsInForce): readonly AccountId[] {
  if (scope === "") return accounts;
  const [kind, name] = [scope.slice(0, scope.indexOf(":")), scope.slice(scope.indexOf(":") + 1)];
  if (kind !== "country" && kind !== "group") return [scope];
  return settings.accounts.filter(({ country, groups }) => (kind === "country" ? country === name : groups?.includes(name))).map(({ id }) => id);
}

interface Props {
  readonly accounts: readonly AccountId[];
  readonly settings: SettingsInForce;
  readonly scope: Scope;
  set(next: Scope): void;
}

export function AccountChoice({ accounts, settings, scope, set }: Props) {
  const { say, lang } = useVoice();
  const countries = [...new Set(settings.accounts.flatMap(({ country }) => country ?? []))].sort();
  const groups = [...new Set(settings.accounts.flatMap((account) => account.groups ?? []))].sort((a, b) => a.localeCompare(b, lang));
  const nameOf = new Intl.DisplayNames(lang, { type: "region" });
  return (
    <label class="account-choice">
      <span class="for-readers">{say("account")}</span>
      <select value={scope} onChange={({ currentTarget: { value } }) => set(value)}>
        <option value="">{say("allAccounts")}</option>
        {countries.length > 0 && (
          <optgroup label={say("scopeCountries")}>
            {countries.map((country) => (
              <option key={country} value={`country:${country}`}>
                {nameOf.of(country)}
              </option>
            ))}
          </optgroup>
        )}
        {groups.length > 0 && (
          <optgroup label={say("scopeGroups")}>
            {groups.map((group) => (
              <option key={group} value={`group:${group}`}>
                {group}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={say("scopeAccounts")}>
          {accounts.map((id) => (
            <option key={id} value={id}>
              {accountName(id)}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

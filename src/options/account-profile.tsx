/** What an account says of itself: who speaks, to which country, in which language, and whether each post is to be confirmed. */

import type { Account } from "../core/model.ts";
import { functionWords } from "../lexicons/languages.ts";
import { useVoice } from "../ui/say.ts";
import { partName } from "../ui/source.ts";
import { codesOfCountries } from "./countries.ts";

type Profile = Pick<Account, "register" | "country" | "language" | "protected">;

interface Props {
  readonly profile: Profile;
  set(change: Profile): void;
}

export function AccountProfile({ profile: { register, country, language, protected: isProtected }, set }: Props) {
  const { say, lang } = useVoice();
  const named = (codes: readonly string[]) =>
    codes.map((code) => [code, partName(lang, code)] as const).sort(([, a], [, b]) => a.localeCompare(b, lang));
  return (
    <div class="account-profile">
      <label>
        <span>{say("accountRegister")}</span>
        <select
          value={register ?? ""}
          onChange={({ currentTarget: { value } }) => set({ register: value === "brand" || value === "personal" ? value : undefined })}
        >
          <option value="">{say("accountUnsaid")}</option>
          <option value="brand">{say("accountBrand")}</option>
          <option value="personal">{say("accountPersonal")}</option>
        </select>
      </label>
      <label>
        <span>{say("accountCountry")}</span>
        <select value={country ?? ""} onChange={({ currentTarget: { value } }) => set({ country: value || undefined })}>
          <option value="">{say("accountSeveral")}</option>
          {named(codesOfCountries()).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say("accountLanguage")}</span>
        <select value={language ?? ""} onChange={({ currentTarget: { value } }) => set({ language: value || undefined })}>
          <option value="">{say("accountSeveral")}</option>
          {named(Object.keys(functionWords)).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="is-check">
        <input type="checkbox" checked={isProtected ?? false} onChange={(event) => set({ protected: event.currentTarget.checked || undefined })} />
        {say("accountProtected")}
      </label>
    </div>
  );
}

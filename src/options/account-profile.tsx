/** What an account says of itself: who speaks, to whom, to which country, in which language, and whether each post is to be confirmed. */

import { type Account, COMMUNITIES } from "../core/model.ts";
import { COMMUNITY_PACKS } from "../core/policy/groups.ts";
import { functionWords } from "../lexicons/languages.ts";
import { packs } from "../packs/index.ts";
import { useVoice } from "../ui/say.ts";
import { partName } from "../ui/source.ts";
import { codesOfCountries } from "./countries.ts";

type Profile = Pick<Account, "register" | "community" | "country" | "language" | "protected">;

interface Props {
  readonly profile: Profile;
  set(change: Profile): void;
}

export function AccountProfile({ profile: { register, community, country, language, protected: isProtected }, set }: Props) {
  const { say, lang } = useVoice();
  const named = (codes: readonly string[]) =>
    codes.map((code) => [code, partName(lang, code)] as const).sort(([, a], [, b]) => a.localeCompare(b, lang));
  const pack = packs.find(({ id }) => community && id === COMMUNITY_PACKS[community]);
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
        <span>{say("accountCommunity")}</span>
        <select value={community ?? ""} onChange={({ currentTarget: { value } }) => set({ community: COMMUNITIES.find((kind) => kind === value) })}>
          <option value="">{say("accountUnsaid")}</option>
          <option value="care">{say("accountCare")}</option>
          <option value="interest">{say("accountInterest")}</option>
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
      {pack && <p class="hint">{say("accountCommunityBrings", { pack: pack.title[lang] })}</p>}
    </div>
  );
}

/** What an account says of itself: who speaks, to whom, to which country, in which language, and whether each post is to be confirmed. */

import type { ComponentChildren } from "preact";
import { type Account, COMMUNITIES, type Profile } from "../core/model.ts";
import { COMMUNITY_PACKS } from "../core/policy/groups.ts";
import { functionWords } from "../lexicons/languages.ts";
import { packs } from "../packs/index.ts";
import { useVoice } from "../ui/say.ts";
import { partName } from "../ui/source.ts";
import { codesOfCountries } from "./countries.ts";
import { COMMUNITY_NAMES, REGISTER_NAMES } from "./names.ts";

interface Props {
  /** As it counts. */
  readonly account: Pick<Account, "community" | "protected">;
  /** What is said of it here, and by the team or the company. */
  readonly own: Profile;
  readonly given: Profile | undefined;
  set(change: Profile): void;
}

export function AccountProfile({ account: { community, protected: isProtected }, own, given = {}, set }: Props) {
  const { say, lang } = useVoice();
  const countries = useNamed(codesOfCountries());
  const languages = useNamed(Object.keys(functionWords));
  const pack = packs.find(({ id }) => community && id === COMMUNITY_PACKS[community]);
  return (
    <div class="account-profile">
      <Choice
        label={say("accountRegister")}
        value={own.register}
        unsaid={given.register ? say("accountAsGiven", { what: say(REGISTER_NAMES[given.register]) }) : say("accountUnsaid")}
        set={(value) => set({ register: value === "brand" || value === "personal" ? value : undefined })}
      >
        <option value="brand">{say("accountBrand")}</option>
        <option value="personal">{say("accountPersonal")}</option>
      </Choice>
      <Choice
        label={say("accountCommunity")}
        value={own.community}
        unsaid={given.community ? say("accountAsGiven", { what: say(COMMUNITY_NAMES[given.community]) }) : say("accountUnsaid")}
        set={(value) => set({ community: COMMUNITIES.find((kind) => kind === value) })}
      >
        <option value="care">{say("accountCare")}</option>
        <option value="interest">{say("accountInterest")}</option>
      </Choice>
      <Choice
        label={say("accountCountry")}
        value={own.country}
        unsaid={given.country ? say("accountAsGiven", { what: partName(lang, given.country) }) : say("accountSeveral")}
        set={(value) => set({ country: value || undefined })}
      >
        {countries}
      </Choice>
      <Choice
        label={say("accountLanguage")}
        value={own.language}
        unsaid={given.language ? say("accountAsGiven", { what: partName(lang, given.language) }) : say("accountSeveral")}
        set={(value) => set({ language: value || undefined })}
      >
        {languages}
      </Choice>
      <label class="is-check">
        <input
          type="checkbox"
          checked={isProtected ?? false}
          onChange={({ currentTarget: { checked } }) => set({ protected: checked === (given.protected ?? false) ? undefined : checked })}
        />
        {say("accountProtected")}
      </label>
      {pack && <p class="hint">{say("accountCommunityBrings", { pack: pack.title[lang] })}</p>}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  /** What holds without a choice. */
  readonly unsaid: string;
  readonly children: ComponentChildren;
  set(value: string): void;
}

function Choice({ label, value, unsaid, children, set }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value ?? ""} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">{unsaid}</option>
        {children}
      </select>
    </label>
  );
}

/** As options, in the order of their names. */
function useNamed(codes: readonly string[]) {
  const { lang } = useVoice();
  return codes
    .map((code) => [code, partName(lang, code)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, lang))
    .map(([code, name]) => (
      <option key={code} value={code}>
        {name}
      </option>
    ));
}

/** An account is named: its site, and what it is called there. */
import { useState } from "preact/hooks";
import { SITE_IDS, type SiteId } from "../core/model.ts";
import { accountOf } from "../core/policy/policy.ts";
import type { Settings } from "../core/policy/settings.ts";
import { SITE_NAMES } from "../ui/names.ts";
import { useVoice } from "../ui/say.ts";

export type Profile = Settings["accounts"][number];

/** The settings with this account as it is now, in its place. */
export const withAccount = (settings: Settings, account: Profile): Settings => ({
  ...settings,
  accounts: [...settings.accounts.filter(({ id }) => id !== account.id), account].sort((a, b) => (a.id < b.id ? -1 : 1)),
});

export function AccountAdd({ settings, set }: { readonly settings: Settings; set(account: Profile): void }) {
  const { say } = useVoice();
  const [site, setSite] = useState<SiteId>("x");
  const [handle, setHandle] = useState("");
  return (
    <form
      class="account-add"
      onSubmit={(event) => {
        event.preventDefault();
        const bare = handle.trim().replace(/^@/, "").slice(0, 150);
        if (bare) set(accountOf(settings, site, bare) as Profile);
        setHandle("");
      }}
    >
      <select aria-label={say("importSite")} value={site} onChange={(event) => setSite(event.currentTarget.value as SiteId)}>
        {SITE_IDS.map((id) => (
          <option key={id} value={id}>
            {SITE_NAMES[id]}
          </option>
        ))}
      </select>
      <input type="text" aria-label={say("account")} placeholder="acme" value={handle} onInput={(event) => setHandle(event.currentTarget.value)} />
      <button type="submit">{say("accountAdd")}</button>
    </form>
  );
}

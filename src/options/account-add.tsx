/** An account is named: its site, and what it is called there. */
import { useState } from "preact/hooks";
import { type Profile, SITE_IDS, type SiteId } from "../core/model.ts";
import { namesOf } from "../core/policy/accounts.ts";
import type { Settings } from "../core/policy/settings.ts";
import { SITE_NAMES } from "../ui/names.ts";
import { useVoice } from "../ui/say.ts";

/** The settings with this said of an account, over what was said of it there. @param name `site:handle` */
export function withAccount(settings: Settings, name: string, change: Profile = {}): Settings {
  const names = namesOf(name);
  const before = settings.accounts.find(({ id }) => id === names.id) ?? names;
  const account = { ...before, ...(change as Partial<typeof before>) };
  return { ...settings, accounts: [...settings.accounts.filter((one) => one !== before), account].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

export function AccountAdd({ add }: { add(name: string): void }) {
  const { say } = useVoice();
  const [site, setSite] = useState<SiteId>("x");
  const [handle, setHandle] = useState("");
  return (
    <form
      class="account-add"
      onSubmit={(event) => {
        event.preventDefault();
        const bare = handle.trim().replace(/^@/, "").slice(0, 150);
        if (bare) add(`${site}:${bare}`);
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

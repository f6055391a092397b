/** The layers that hold on this device, and the accounts as all of them have them: for whoever only reads what is set. */
import { accountsIn, ownLayer, type SettingsInForce } from "../core/policy/accounts.ts";
import type { Layer } from "../core/policy/policy.ts";
import type { Settings } from "../core/policy/settings.ts";
import { readCompanyPolicy } from "./managed.ts";

/** The company's, the team's, one's own: the weakest first. @param company where it is being read already */
export const readLayers = async (
  settings: Pick<Settings, "team" | "policy" | "accounts">,
  company = readCompanyPolicy(),
): Promise<readonly (Layer | undefined)[]> => [await company, settings.team, ownLayer(settings)];

/** @param company as in `readLayers` */
export const inForce = async (settings: Settings, company = readCompanyPolicy()): Promise<SettingsInForce> => ({
  ...settings,
  accounts: accountsIn(await readLayers(settings, company)),
});

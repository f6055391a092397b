/** The layers that hold on this device, and the accounts as all of them have them: for whoever only reads what is set. */
import { accountsIn, ownLayer, type SettingsInForce } from "../core/policy/accounts.ts";
import type { Layer } from "../core/policy/policy.ts";
import type { Settings } from "../core/policy/settings.ts";
import { readCompanyPolicy } from "./managed.ts";

/** The company's, the team's, one's own: the weakest first. */
export const readLayers = async (settings: Pick<Settings, "team" | "policy" | "accounts">): Promise<readonly (Layer | undefined)[]> => [
  await readCompanyPolicy(),
  settings.team,
  ownLayer(settings),
];

export const inForce = async (settings: Settings): Promise<SettingsInForce> => ({ ...settings, accounts: accountsIn(await readLayers(settings)) });

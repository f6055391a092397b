/** Which hosts the browser lets Aplomb ask, and asking for more: always on a click, always for one named host. */

import { signal } from "@preact/signals";
import browser from "webextension-polyfill";

const originOf = (host: string) => `https://${host}/*`;

/** The hosts that may be asked, as far as this page has looked them up. */
export const allowed = signal<ReadonlySet<string>>(new Set());

/** Looks hosts up again: people also take permissions back in the browser's own pages. */
export async function lookUp(hosts: readonly string[]): Promise<void> {
  const answers = await Promise.all(hosts.map((host) => browser.permissions.contains({ origins: [originOf(host)] })));
  allowed.value = new Set(hosts.filter((_, i) => answers[i]));
}

/** To be called straight from a click: browsers refuse it otherwise. @returns whether the person said yes */
export async function allow(host: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [originOf(host)] }).catch(() => false);
  if (granted) allowed.value = new Set([...allowed.value, host]);
  return granted;
}

/** Nobody asks this host any longer. */
export async function giveBack(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [originOf(host)] }).catch(() => false);
  allowed.value = new Set([...allowed.value].filter((one) => one !== host));
}

/** Takes back what was allowed by and by: afterwards no more hosts may be asked than on the first day. */
export async function giveBackHosts(): Promise<void> {
  const { host_permissions: first = [] } = browser.runtime.getManifest() as { host_permissions?: readonly string[] };
  const { origins = [] } = await browser.permissions.getAll();
  const added = origins.filter((origin) => !first.includes(origin));
  if (added.length > 0) await browser.permissions.remove({ origins: added });
  allowed.value = new Set();
}

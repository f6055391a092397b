/** What people set, in `storage.local` under one key; read with defaults for whatever is missing or damaged. */
import browser from "webextension-polyfill";
import { parse, safeParse } from "zod/mini";
import { Settings } from "../core/policy.ts";

const KEY = "settings";

export async function readSettings(): Promise<Settings> {
  const stored = safeParse(Settings, (await browser.storage.local.get(KEY))[KEY] ?? {});
  return stored.success ? stored.data : parse(Settings, {});
}

/** @returns the settings as they now stand */
export async function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  const next = change(await readSettings());
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls back with the new settings whenever any context changes them. @returns stops it */
export function onSettings(changed: (now: Settings) => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (KEY in changes) readSettings().then(changed);
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

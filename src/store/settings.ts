/** What people set, in `storage.local` under one key; read with defaults for whatever is missing or damaged. */
import browser from "webextension-polyfill";
import { parse } from "zod/mini";
import { salvage } from "../core/policy/salvage.ts";
import { Settings } from "../core/policy/settings.ts";

const KEY = "settings";

/** A damaged part falls back to its default alone. @throws when the browser refuses its storage */
export async function readSettings(): Promise<Settings> {
  return salvage(Settings, (await browser.storage.local.get(KEY))[KEY] ?? {}) ?? parse(Settings, {});
}

/** One change after the other: each begins from what the one before it left. */
let last: Promise<unknown> = Promise.resolve();

/** @returns the settings as they now stand. @throws when they cannot be kept; then they stand as they stood */
export function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  const changed = last.then(async () => {
    const next = change(await readSettings());
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
  last = changed.catch(() => undefined);
  return changed;
}

/** Calls back with the new settings whenever any context changes them. @returns stops it */
export function onSettings(changed: (now: Settings) => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (KEY in changes) readSettings().then(changed);
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

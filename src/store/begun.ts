/** Replies that were begun and not sent, in `storage.local`: where and when, on this device alone; no team is told of them. */
import browser from "webextension-polyfill";
import * as z from "zod/mini";
import { type Begun, BegunShape } from "../core/desk/begun.ts";
import { salvage } from "../core/policy/salvage.ts";

const KEY = "begun";
const Kept = z.object({ replies: z._default(z.array(BegunShape), []) });

/** The one that was typed in last comes first. @throws when the browser refuses its storage */
export async function readBegun(): Promise<readonly Begun[]> {
  return salvage(Kept, (await browser.storage.local.get(KEY))[KEY] ?? {})?.replies ?? [];
}

/** One change after the other: each begins from what the one before it left. */
let last: Promise<unknown> = Promise.resolve();

/** @param edit gives back what it was given where nothing changes. @throws when it cannot be kept */
export function changeBegun(edit: (old: readonly Begun[]) => readonly Begun[] | Promise<readonly Begun[]>): Promise<void> {
  const changed = last.then(async () => {
    const old = await readBegun();
    const replies = await edit(old);
    if (replies !== old) await browser.storage.local.set({ [KEY]: { replies } });
  });
  last = changed.catch(() => undefined);
  return changed;
}

/** Calls back whenever any context changes them. @returns stops it */
export function onBegun(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (KEY in changes) changed();
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

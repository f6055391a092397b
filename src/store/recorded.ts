/** Told to pages of ours that stay open: a post was recorded, and what they show of the ledger is old. No word of it is told. */
import browser from "webextension-polyfill";

const KEY = "recorded";

/** Never throws: pages find it out when they are opened anew. */
export async function tellRecorded(): Promise<void> {
  await browser.storage.session.set({ [KEY]: Date.now() }).catch(() => undefined);
}

/** @returns to be called when nobody listens any more */
export function onRecorded(heard: () => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (KEY in changes) heard();
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}

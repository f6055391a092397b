/** Whether this script still belongs to a running extension: after an update or a removal it is an orphan in its old page. */
import browser from "webextension-polyfill";

/** An orphan must hold nothing back: nobody is left to record, and a newer script may be at work. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

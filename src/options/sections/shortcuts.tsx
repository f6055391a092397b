/** The keys that open Aplomb, as the browser has them now, and the way to where it lets people change them. */
import { useEffect, useState } from "preact/hooks";
import browser, { type Commands } from "webextension-polyfill";
import { useVoice } from "../../ui/say.ts";
import type { Key } from "../../ui/words.ts";
import type { Section } from "./section.ts";

const COMMANDS: readonly (readonly [name: string, about: Key])[] = [
  ["_execute_action", "shortcutPopup"],
  ["open-dashboard", "shortcutDashboard"],
  ["call-crisis", "shortcutCrisis"],
];

function Shortcuts() {
  const { say } = useVoice();
  const [set, setSet] = useState<readonly Commands.Command[]>();
  const [isTrouble, setTrouble] = useState(false);
  useEffect(() => {
    // They are changed in another tab: this page learns of it when it is looked at again.
    const read = () => browser.commands.getAll().then(setSet);
    read();
    document.addEventListener("visibilitychange", read);
    return () => document.removeEventListener("visibilitychange", read);
  }, []);
  return (
    <>
      <dl class="shortcuts">
        {set &&
          COMMANDS.map(([name, about]) => {
            const keys = set.find((command) => command.name === name)?.shortcut;
            return (
              <div key={name}>
                <dt>{say(about)}</dt>
                <dd>{keys ? <kbd>{keys}</kbd> : <span class="hint">{say("shortcutNone")}</span>}</dd>
              </div>
            );
          })}
      </dl>
      <p class="actions">
        <button type="button" aria-describedby="shortcuts-where" onClick={() => change().catch(() => setTrouble(true))}>
          {say("shortcutsChange")}
        </button>
      </p>
      <p class="hint" id="shortcuts-where">
        {say("shortcutsWhere")}
      </p>
      <div role="status">{isTrouble && <p>{say("shortcutsFailed")}</p>}</div>
    </>
  );
}

/** @throws when the browser does not open its page of shortcuts */
async function change(): Promise<void> {
  // Chromium has no call for it, but opens its page by the address, and Edge its own by the same.
  if (browser.commands.openShortcutSettings) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}

export const shortcuts: Section = { id: "shortcuts", title: "optionsShortcuts", lead: "optionsShortcutsLead", View: Shortcuts };

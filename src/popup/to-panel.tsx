/** Moves the popup beside the page, where the browser has a side panel. */
import { useSignal, useSignalEffect } from "@preact/signals";
import browser from "webextension-polyfill";
import { useVoice } from "../ui/say.ts";

/** Chromium's; Firefox calls its own a sidebar. */
interface Beside {
  readonly sidePanel?: { open(of: { readonly windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

export function ToPanel() {
  const { say } = useVoice();
  const windowId = useSignal<number>();
  const { sidePanel, sidebarAction } = browser as Beside;
  useSignalEffect(() => {
    if (!sidePanel) return;
    // Known before the press: browsers open a panel only straight from it.
    browser.windows.getCurrent().then(({ id }) => {
      windowId.value = id;
    });
  });
  const open = async () => {
    if (sidebarAction) await sidebarAction.open();
    else if (windowId.value !== undefined) await sidePanel?.open({ windowId: windowId.value });
    window.close();
  };
  if (!sidePanel && !sidebarAction) return null;
  return (
    <button type="button" onClick={open}>
      {say("panelOpen")}
    </button>
  );
}

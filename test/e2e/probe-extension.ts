/** The smallest extension that shows whether a browser runs one: a content script on x.com, and a background that fetches and answers. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserName } from "./browser.ts";

const PORTAL =
  "https://en.wikipedia.org/w/api.php?action=query&prop=revisions&rvprop=content&rvslots=main&format=json&formatversion=2&titles=Portal:Current_events/2012_July_20";

/** Writes it to a new folder, whose path it gives. Its pages ask the background by a `probe` event on the window; answers stand on `<html>`. */
export function probeExtension(browser: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), "aplomb-probe-"));
  const files = {
    "manifest.json": JSON.stringify({
      manifest_version: 3,
      name: "probe",
      version: "1",
      host_permissions: ["https://x.com/*", "https://en.wikipedia.org/*"],
      background: browser === "firefox" ? { scripts: ["background.js"] } : { service_worker: "background.js" },
      content_scripts: [{ matches: ["https://x.com/*"], js: ["content.js"], run_at: "document_start" }],
      browser_specific_settings: { gecko: { id: "probe@aplomb.test" } },
    }),
    "page.html": "<!doctype html><title>A page of the probe</title>",
    "content.js": `
      const ask = () => chrome.runtime.sendMessage("probe", ({ life, bytes }) => Object.assign(document.documentElement.dataset, { life, bytes }));
      addEventListener("probe", ask);`,
    "background.js": `
      const life = String(Math.random());
      chrome.runtime.onMessage.addListener((_message, _sender, reply) => {
        fetch(${JSON.stringify(PORTAL)}).then((answer) => answer.text()).then((text) => reply({ life, bytes: text.length }));
        return true;
      });`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

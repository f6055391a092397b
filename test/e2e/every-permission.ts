/** The extension as it is once people have said yes: no test can press the browser's own button. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { BrowserName } from "./browser.ts";

/** A copy of it that may ask every host. @returns its folder */
export function withEveryPermission(browser: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), "aplomb-allowed-"));
  cpSync(resolve(`dist/${browser === "firefox" ? "firefox" : "chrome"}`), folder, { recursive: true });
  const file = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...manifest.optional_host_permissions] }));
  return folder;
}

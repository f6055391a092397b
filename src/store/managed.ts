/** The policy that a company sets for all its browsers, by the browser's own means: read-only, under what people set themselves. */
import browser from "webextension-polyfill";
import { readPolicyFile } from "../core/policy/file.ts";
import type { PolicyFile } from "../core/policy/policy.ts";

/** Undefined where there is none, where the browser knows no such thing, and where it cannot be read: people are not left without their own. */
export async function readCompanyPolicy(): Promise<PolicyFile | undefined> {
  const { policy } = await browser.storage.managed.get("policy").catch((): Record<string, unknown> => ({}));
  return typeof policy === "string" ? readPolicyFile(policy, { rules: [], packs: [], sites: [], isExpression: () => true }).file : undefined;
}

/** Calls back when the company has set another policy. Chromium hands over the first one some seconds after the extension was installed. @returns stops it */
export function onCompanyPolicy(changed: () => void): () => void {
  browser.storage.managed.onChanged.addListener(changed);
  return () => browser.storage.managed.onChanged.removeListener(changed);
}

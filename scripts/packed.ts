/** What a store is given: the built extension as one archive, without what that store refuses. */
import { resolve } from "node:path";
import { archive, filesIn } from "./archive.ts";

/**
 * The Chrome Web Store turns away a manifest with a `key`: it gives each extension one of its own. Unpacked, `dist/chrome` keeps it, and with it one address.
 * @param browser whose folder in dist/ is packed: it was built
 */
export function packed(browser: "chrome" | "firefox"): Uint8Array {
  const files = filesIn(resolve("dist", browser));
  const { key: _, ...manifest } = JSON.parse(new TextDecoder().decode(files["manifest.json"])) as { readonly key?: string };
  return archive({ ...files, "manifest.json": new TextEncoder().encode(JSON.stringify(manifest, null, 2)) });
}

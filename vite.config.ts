/** Builds the extension for one browser (TARGET=chrome or firefox) from the one manifest, and tells vitest where the tests are. */
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import manifest from "./manifest.json" with { type: "json" };
import { withoutCases } from "./scripts/without-cases.ts";

const target = process.env.TARGET === "firefox" ? "firefox" : "chrome";

/** Firefox runs the background as an event page, and wants an id and a word on data collection. */
function manifestFor(browser: typeof target): ManifestV3Export {
  if (browser === "chrome") return manifest as ManifestV3Export;
  const { key: _, minimum_chrome_version: __, background, ...rest } = manifest;
  return {
    ...rest,
    background: { scripts: [background.service_worker], type: "module" },
    browser_specific_settings: {
      gecko: { id: "aplomb@aplomb.example", strict_min_version: "142.0", data_collection_permissions: { required: ["none"] } },
    },
  } as unknown as ManifestV3Export;
}

/** Content scripts are built apart from the rest, without our plugins: what they are is mended once they are there. */
const leanContent: Plugin = {
  name: "lean-content",
  apply: "build",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      for (const [name, file] of Object.entries(bundle))
        if (file.type === "asset" && name.startsWith("src/content/") && name.endsWith(".js")) file.source = withoutCases(String(file.source));
    },
  },
};

export default defineConfig({
  plugins: process.env.VITEST
    ? []
    : [
        leanContent,
        crx({
          manifest: manifestFor(target),
          browser: target,
          contentScripts: { standaloneFiles: manifest.content_scripts.flatMap(({ js }) => js) },
        }),
      ],
  build: { outDir: `dist/${target}`, emptyOutDir: true, target: target === "firefox" ? "firefox142" : "chrome123", modulePreload: false },
  test: {
    projects: [
      { extends: true, test: { name: "unit", include: ["test/**/*.test.{ts,tsx}"], exclude: ["test/e2e/**"], testTimeout: 30_000 } },
      { extends: true, test: { name: "e2e", include: ["test/e2e/**/*.e2e.ts"], testTimeout: 60_000, hookTimeout: 90_000, fileParallelism: false } },
    ],
  },
});

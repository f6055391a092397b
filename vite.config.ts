/** Builds the extension for one browser (TARGET=chrome or firefox) from the one manifest, and tells vitest where the tests are. */
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig } from "vitest/config";
import manifest from "./manifest.json" with { type: "json" };

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

export default defineConfig({
  plugins: process.env.VITEST
    ? []
    : [
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

/** Builds the extension for one browser (TARGET=chrome or firefox) from the one manifest, or a script that it brings (PART=engine, optional, expressions, own-posts or begun); and tells vitest where the tests are. */
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import type { UserConfig } from "vite";
import { defineConfig } from "vitest/config";
import manifest from "./manifest.json" with { type: "json" };
import { engineSentences } from "./scripts/engine-sentences.ts";
import { packedTlds } from "./scripts/packed-tlds.ts";
import { pureLexicons } from "./scripts/pure-lexicons.ts";
import { withoutHtml } from "./scripts/without-html.ts";
import { withoutProof } from "./scripts/without-proof.ts";

const browser = process.env.TARGET === "firefox" ? "firefox" : "chrome";
const target = browser === "firefox" ? "firefox142" : "chrome123";
const { PART = "extension" } = process.env;
const outDir = `dist/${browser}`;

/** Firefox runs the background as an event page, calls its side panel a sidebar, and wants an id and a word on data collection. */
function manifestFor(name: typeof browser): ManifestV3Export {
  if (name === "chrome") return manifest as ManifestV3Export;
  const { key: _, minimum_chrome_version: __, storage: ___, side_panel, permissions, background, ...rest } = manifest;
  return {
    ...rest,
    permissions: permissions.filter((permission) => permission !== "sidePanel"),
    sidebar_action: { default_panel: side_panel.default_path, default_title: rest.name, default_icon: rest.icons, open_at_install: false },
    background: { scripts: [background.service_worker], type: "module" },
    browser_specific_settings: {
      gecko: { id: "aplomb@aplomb.example", strict_min_version: "142.0", data_collection_permissions: { required: ["none"] } },
    },
  } as unknown as ManifestV3Export;
}

/** What the sentinel has brought, and what the engine has brought after it: each a script by itself, which no manifest names. */
const BROUGHT: readonly string[] = ["engine", "optional", "expressions", "own-posts", "begun"];
export const brought = (part: string): UserConfig => ({
  plugins: [engineSentences(import.meta.dirname), packedTlds(), pureLexicons(), withoutHtml(), withoutProof()],
  resolve: { alias: { "webextension-polyfill": `${import.meta.dirname}/src/content/slim-polyfill.ts` } },
  publicDir: false,
  build: {
    outDir,
    emptyOutDir: false,
    target,
    lib: { entry: `src/content/${part}.ts`, formats: ["iife"], name: part.replaceAll("-", "_"), fileName: () => `src/content/${part}.js` },
  },
});

const extension: UserConfig = {
  plugins: [
    withoutHtml(),
    crx({
      manifest: manifestFor(browser),
      browser,
      contentScripts: { standaloneFiles: manifest.content_scripts.flatMap(({ js }) => js) },
    }),
  ],
  // Pages that no manifest names, or Firefox alone, under a name of its own.
  build: {
    outDir,
    emptyOutDir: true,
    target,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { dashboard: "src/dashboard/index.html", panel: manifest.side_panel.default_path } },
  },
};

export default defineConfig({
  ...(!process.env.VITEST && (BROUGHT.includes(PART) ? brought(PART) : extension)),
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["test/**/*.test.{ts,tsx}"], exclude: ["test/e2e/**"], testTimeout: 30_000, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.e2e.ts"],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

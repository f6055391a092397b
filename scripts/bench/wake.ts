/** `npm run bench -- wake [WAKES]`: what it costs that the background has the team's line in it, which nobody without a team needs: how long a message waits for a background that must be started. */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { build, type Plugin } from "vite";
import type { Browser as WebExtension } from "webextension-polyfill";
import { openWorld } from "../../test/demo/world.ts";
import { BROWSERS, type BrowserName, launch, type Session } from "../../test/e2e/browser.ts";
import { ms, spreadOf, table } from "./timing.ts";

/** As short as Firefox takes it, ms: its background cannot be stopped from outside. */
const IDLE = 100;
/** Of the first, while caches fill: left out. */
const WARM_UP = 2;

/** The team's line, and all of NATS with it, left out. */
const withoutLine: Plugin = {
  name: "without-line",
  enforce: "pre",
  load(id) {
    if (id.endsWith("/src/team/line.ts")) return "export const openLine = () => Promise.reject(new Error('none'));";
    if (id.endsWith("/src/team/trouble.ts")) return "export class TeamError extends Error {} export const troubleOf = (error) => error;";
    return undefined;
  },
};

/** @returns the bytes of its scripts */
async function built(browser: BrowserName, outDir: string, plugins: Plugin[]): Promise<number> {
  process.env.TARGET = browser === "firefox" ? "firefox" : "chrome";
  await build({ plugins, logLevel: "error", build: { outDir } });
  const assets = join(outDir, "assets");
  return readdirSync(assets).reduce((sum, name) => sum + (name.endsWith(".js") ? statSync(join(assets, name)).size : 0), 0);
}

/** The background is stopped, then asked what it knows by heart. @param page of the extension, that runs nothing of its own @returns ms until it answered */
async function wake(session: Session, page: Page): Promise<number> {
  await session.killWorker();
  return page.evaluate(async () => {
    const { browser: api = chrome } = globalThis as unknown as { browser?: WebExtension };
    const before = performance.now();
    await api.runtime.sendMessage({ kind: "basis", rule: "no-emoji-pile" });
    return performance.now() - before;
  });
}
declare const chrome: WebExtension;

async function wakes(browser: BrowserName, extension: string, times: number): Promise<number[]> {
  const world = await openWorld();
  const session = await launch({ browser, world, extension, idleBackground: IDLE });
  try {
    const page = await session.openExtensionPage("service-worker-loader.js");
    const taken: number[] = [];
    for (let i = -WARM_UP; i < times; i++) {
      const one = await wake(session, page);
      if (i >= 0) taken.push(one);
    }
    return taken;
  } finally {
    await session.close();
    await world.close();
  }
}

/** @returns the exit status */
export async function run([times = "40"]: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "aplomb-wake-"));
  console.log(`load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`);
  try {
    const rows: string[][] = [];
    for (const browser of BROWSERS) {
      for (const [what, plugins] of [
        ["with the team's line", []],
        ["without it", [withoutLine]],
      ] as const) {
        const extension = join(folder, `${browser}-${plugins.length}`);
        const bytes = await built(browser, extension, [...plugins]);
        const { median, p95, worst } = spreadOf(await wakes(browser, extension, Number(times)));
        rows.push([`${browser}, ${what}`, bytes.toLocaleString("en"), ms(median), ms(p95), ms(worst)]);
      }
    }
    console.log(
      table([`a message to a background that must be started, ms, ${times} times`, "bytes of all scripts", "median", "p95", "worst"], rows),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

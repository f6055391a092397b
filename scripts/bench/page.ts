/** `npm run bench -- page [STROKES]`: what Aplomb costs in a page, in Chromium, beside the same page without it and with harper.js: browsers side by side, stroke by stroke, load by load. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession, Page } from "puppeteer-core";
import { build } from "vite";
import { openWorld } from "../../test/demo/world.ts";
import { launch, type Session, until } from "../../test/e2e/browser.ts";
import { fetchPeers, PEERS } from "./peers.ts";
import { ms, spreadOf, table } from "./timing.ts";

const COMPOSER = "https://x.com/compose/post";
const NO_COMPOSER = "https://x.com/tos";
const BOX = '[role="dialog"] [data-testid="tweetTextarea_0"]';
/** Only signs that a keyboard has a key for: others come without a press. Ends short of X's 280. */
const DRAFT =
  "Our new collection is in store from Friday, and the whole team is excited to show you around! Come and feel the cloth, " +
  "bring a friend, ask us how indigo is made. Which colour would you wear first? #indigo #handmade The doors open at ten.";
const WARM_UP = 40;
const LOADS = 40;
const MB = 1_048_576;

/** One browser, and what was measured in it. */
interface Seat {
  readonly name: string;
  readonly session: Session;
  /** ms of the main thread that a stroke took in all, layout and the page's own editor included. */
  readonly busy: number[];
  /** ms from the key until everybody who listens to it and to the input is done. */
  readonly delays: number[];
  /** ms of scripts while a page without a composer loads. */
  readonly loads: number[];
  heap: number;
}

/** @returns the exit status */
export async function page([strokes = "600"]: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "aplomb-page-"));
  const world = await openWorld();
  console.log(`load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores, ${strokes} strokes, ${LOADS} loads`);
  try {
    await import("../build.ts");
    const harper = await harperExtension(folder);
    const seats: Seat[] = [];
    for (const [name, extension] of [
      ["nothing", undefined],
      ["Aplomb", join("dist", "chrome")],
      ["harper.js", harper],
    ] as const) {
      const session = await launch({ browser: "chromium", world, ...(extension && { extension }) });
      seats.push({ name, session, busy: [], delays: [], loads: [], heap: 0 });
    }
    await load(seats);
    await type(seats, Number(strokes));
    report(seats);
    await Promise.all(seats.map(({ session }) => session.close()));
  } finally {
    await world.close();
    rmSync(folder, { recursive: true });
  }
  return 0;
}

async function harperExtension(outDir: string): Promise<string> {
  fetchPeers();
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: { outDir, lib: { entry: join(PEERS, "harper-background.js"), formats: ["es"], fileName: () => "background.js" } },
  });
  copyFileSync(join(PEERS, "harper-page.js"), join(outDir, "page.js"));
  const manifest = {
    manifest_version: 3,
    name: "harper.js",
    version: "1",
    background: { service_worker: "background.js", type: "module" },
    content_scripts: [{ matches: ["https://x.com/*"], js: ["page.js"] }],
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'" },
  };
  writeFileSync(join(outDir, "manifest.json"), JSON.stringify(manifest));
  return outDir;
}

async function load(seats: readonly Seat[]): Promise<void> {
  for (let i = -2; i < LOADS; i++) {
    for (const { session, loads } of seats) {
      const page = await session.newPage("about:blank");
      await page.setRequestInterception(true);
      // A page without scripts of its own: a site's would be a hundred times as long, and never twice the same.
      page.on("request", (request) => request.respond({ contentType: "text/html", body: "<!doctype html><title>Terms</title><p>Terms of service" }));
      const cdp = await metering(page);
      await page.goto(NO_COMPOSER, { waitUntil: "load" });
      if (i >= 0) loads.push(1000 * (await metric(cdp, "ScriptDuration")));
      await page.close();
    }
  }
}

/** The same stroke in each browser, one after the other, so that whatever else the machine does falls on all alike. */
async function type(seats: readonly Seat[], strokes: number): Promise<void> {
  const tabs = await Promise.all(seats.map(async (seat) => ({ seat, ...(await opened(seat)) })));
  for (let i = -WARM_UP; i < strokes; i++) {
    const place = (i + WARM_UP) % DRAFT.length;
    for (const { seat, page, cdp } of tabs) {
      await page.bringToFront();
      if (place === 0) await emptied(page);
      const before = await metric(cdp, "TaskDuration");
      await page.keyboard.type(DRAFT.charAt(place));
      await settled(page);
      if (i >= 0) seat.busy.push(1000 * ((await metric(cdp, "TaskDuration")) - before));
    }
  }
  for (const { seat, page, cdp } of tabs) {
    const delays = await page.evaluate(() => (window as unknown as { delays: number[] }).delays);
    seat.delays.push(...delays.slice(-strokes));
    await cdp.send("HeapProfiler.collectGarbage");
    seat.heap = (await metric(cdp, "JSHeapUsedSize")) / MB;
  }
}

async function opened({ session, name }: Seat): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await session.newPage(COMPOSER);
  await page.waitForSelector(BOX, { visible: true });
  await page.click(BOX);
  await page.evaluate(() => {
    const delays: number[] = [];
    Object.assign(window, { delays });
    const { port1, port2 } = new MessageChannel();
    let began = 0;
    port1.onmessage = () => delays.push(performance.now() - began);
    window.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        began = timeStamp;
      },
      true,
    );
    window.addEventListener("keypress", () => port2.postMessage(0), true);
  });
  await page.keyboard.type("a");
  if (name === "Aplomb") await until(page, () => document.querySelector<HTMLElement>("aplomb-card")?.dataset.state === "watching");
  if (name === "harper.js") await until(page, () => document.documentElement.dataset.harper !== undefined);
  return { page, cdp: await metering(page) };
}

async function emptied(page: Page): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.press("Backspace");
  await settled(page);
}

/** Until two frames are drawn and nothing is left to do: whoever puts work off is waited for. */
const settled = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done, { timeout: 500 })))));

async function metering(page: Page): Promise<CDPSession> {
  const cdp = await page.createCDPSession();
  await cdp.send("Performance.enable");
  return cdp;
}

async function metric(cdp: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}

/** What is added is told stroke by stroke, each less the same stroke in the bare page: differences of medians or of p95 would hide what comes of chance. */
function report(seats: readonly Seat[]): void {
  const [bare] = seats;
  if (!bare) return;
  const told = (values: readonly number[]) => {
    const { median, p95 } = spreadOf(values);
    return `${ms(median)} (${ms(p95)})`;
  };
  const added = (of: (seat: Seat) => readonly number[], seat: Seat) => told(of(seat).map((value, i) => value - (of(bare)[i] ?? Number.NaN)));
  const rows = (
    [
      ["a stroke: main thread in all", ({ busy }) => busy],
      ["a stroke: delay until all who listen are done", ({ delays }) => delays],
      ["a page without a composer: scripts while it loads", ({ loads }) => loads],
    ] as const satisfies readonly (readonly [string, (seat: Seat) => readonly number[]])[]
  ).map(([what, of]) => [what, told(of(bare)), ...seats.slice(1).flatMap((seat) => [told(of(seat)), added(of, seat)])]);
  const heap = ["memory of the tab after a collection, MB", bare.heap.toFixed(1)];
  for (const seat of seats.slice(1)) heap.push(seat.heap.toFixed(1), (seat.heap - bare.heap).toFixed(1));
  const head = ["median (p95), ms", bare.name, ...seats.slice(1).flatMap(({ name }) => [name, `added by ${name}`])];
  console.log(table(head, [...rows, heap]));
}

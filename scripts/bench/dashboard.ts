/** `npm run bench -- dashboard [POSTS]`: the dashboard of a large house in Chromium: how long each view takes after the click, what it weighs, whether dragging keeps up. Needs a build. */
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import type { Thing } from "../../src/core/desk/records.ts";
import { CLASSES } from "../../src/core/model.ts";
import { toLine } from "../../src/imports/aplomb.ts";
import { openAplomb } from "../../test/e2e/aplomb.ts";
import { lay, openDashboard } from "../../test/e2e/desk.ts";
import { post } from "../../test/store/posts.ts";
import { ms, spreadOf, table } from "./timing.ts";

const DAY = 86_400_000;
/** The house: posts over two years, plans over four weeks. */
const DAYS = 730;
const [PLANS, ACCOUNTS, READINGS, CASES] = [1_000, 50, 5_000, 300];
const COUNTRIES = ["FR", "GB", "DE", "ES", "IT", "BE", "CH", "CA", "US", "IE", "NL", "PT"];
const TAKES = 7;
/** Aims: ms after the click, and MB. */
const [QUICK, LIGHT] = [300, 150];
/** What stands in each view once it is there. */
const VIEWS = {
  strategy: ".sheet .question",
  calendar: ".chip",
  conversation: ".queue > li",
  listening: ".view-listening form",
  measures: ".readings tbody tr",
  comparison: ".compared tbody tr",
  time: ".timer",
  reports: '.report[aria-busy="false"] .plot',
} as const;

const TEXTS = [
  "Our workshop is open on Saturday, come and see how a chair is made, number",
  "Winter coats are in: 20% off until Sunday in all of our shops, number",
  "A good read on slow furniture by the people who know it best https://news.example/slow number",
];
const accounts = Array.from({ length: ACCOUNTS }, (_, n) => ({
  ...{ id: `x:acme${n}`, site: "x", handle: `acme${n}`, country: COUNTRIES[n % COUNTRIES.length] },
}));
const accountOf = (n: number) => `x:acme${n % ACCOUNTS}`;
const idOf = (n: number) => `01${String(n).padStart(24, "0")}`;

/** Oldest first, the last one an hour ago. */
async function writePosts(path: string, posts: number, now: number): Promise<void> {
  const file = createWriteStream(path);
  const pace = (DAYS * DAY) / posts;
  for (let n = 0; n < posts; n++) {
    const rest = { id: idOf(n), at: now - 3_600_000 - (posts - n) * pace, account: accountOf(n), class: CLASSES[n % 3] ?? "promo" };
    if (!file.write(toLine(post(0, { ...rest, text: `${TEXTS[n % 3]} ${n}` })))) await new Promise<void>((resolve) => file.once("drain", resolve));
  }
  await new Promise<void>((resolve) => file.end(resolve));
}

/** What lies on the desk: plans ahead, readings of the newest posts, people who wait or were answered. */
function things(posts: number, now: number): Omit<Thing, "id" | "rev">[] {
  const plans = Array.from({ length: PLANS }, (_, n) => ({
    ...{ kind: "plan" as const, at: now + 3_600_000 + (n * 28 * DAY) / PLANS },
    value: { site: "x" as const, account: accountOf(n), text: `${TEXTS[n % 3]} plan ${n}`, purpose: {} },
  }));
  const readings = Array.from({ length: READINGS }, (_, n) => ({
    ...{ kind: "reading" as const, at: now },
    value: { account: accountOf(posts - 1 - n), post: idOf(posts - 1 - n), reach: 200 + ((n * 7_919) % 900), response: (n * 104_729) % 97 },
  }));
  const cases = Array.from({ length: CASES }, (_, n) => ({
    ...{ kind: "case" as const, at: now - n * 3_600_000 },
    value: {
      ...{ account: accountOf(n), author: `Reader ${n}`, text: "My lamp came broken, what now?", complaint: n % 5 === 0, promise: "" },
      ...(n % 10 === 0 ? { by: "" } : { by: `Agent ${n % 4}`, answeredAt: now - n * 3_600_000 + 1_200_000 }),
    },
  }));
  return [...plans, ...readings, ...cases];
}

async function until(page: Page, state: string): Promise<void> {
  while (!(await page.evaluate(state).catch(() => false))) await new Promise((done) => setTimeout(done, 100));
}

async function importPosts(page: Page, path: string): Promise<void> {
  await until(page, `document.querySelector('input[type="file"]') !== null`);
  await ((await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
  await until(page, `document.querySelector('.preview [type="submit"]') !== null`);
  await page.evaluate(`document.querySelector('.preview [type="submit"]').click()`);
  await until(page, `document.querySelector(".outcome") !== null`);
}

/** Clicks a view in the menu. @returns ms until what it shows has been painted */
const clicked = (page: Page, view: string, sign: string): Promise<number> =>
  page.evaluate(
    (id, wanted) =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        document.querySelector<HTMLElement>(`nav a[href="#${id}"]`)?.click();
        const look = () => {
          if (!document.querySelector(wanted) || !document.querySelector(`main.view-${id}`)) {
            requestAnimationFrame(look);
            return;
          }
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - begun);
          requestAnimationFrame(() => channel.port2.postMessage(0));
        };
        requestAnimationFrame(look);
      }),
    view,
    sign,
  );

interface Frames {
  readonly drawn: number;
  readonly dropped: number;
  readonly longest: number;
}
/** What the browser's trace says of the frames while something is done. */
async function traced(page: Page, work: () => Promise<void>): Promise<Frames> {
  await page.tracing.start({
    categories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "disabled-by-default-devtools.timeline.frame"],
  });
  await work();
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
    readonly traceEvents: readonly { readonly name: string; readonly dur?: number }[];
  };
  const named = (name: string) => trace.traceEvents.filter((event) => event.name === name);
  const tasks = named("RunTask").map(({ dur = 0 }) => dur / 1_000);
  return { drawn: named("DrawFrame").length, dropped: named("DroppedFrame").length, longest: Math.max(0, ...tasks) };
}

async function dragAcross(page: Page): Promise<void> {
  const boxes = await Promise.all(
    (await page.$$("td .day-number")).slice(7, 28).map(async (el) => (await el.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }),
  );
  const chip = await (await page.$(".chip"))?.boundingBox();
  if (!chip) throw new Error("Nothing to drag");
  await page.mouse.move(chip.x + 8, chip.y + 8);
  await page.mouse.down();
  for (const { x, y } of boxes) await page.mouse.move(x + 20, y + 30, { steps: 6 });
  await page.mouse.up();
}

async function scroll(page: Page): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.mouse.wheel({ deltaY: i < 30 ? 120 : -120 });
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
  }
}

export async function run([posts = "200000"]: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "aplomb-bench-"));
  const file = join(folder, "posts.jsonl");
  const now = Date.now();
  console.log(
    `load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores; ${posts} posts, ${PLANS} plans, ${ACCOUNTS} accounts, ${COUNTRIES.length} countries`,
  );
  const aplomb = await openAplomb("chromium", { size: { width: 1400, height: 900 } });
  try {
    await aplomb.settings({ lang: "en", accounts });
    await writePosts(file, Number(posts), now);
    const data = await aplomb.openExtensionPage("src/options/index.html#data");
    await importPosts(data, file);
    await data.close();
    const page = await openDashboard(aplomb, "strategy");
    // tsx marks functions with a helper that the page does not have.
    await page.evaluate("globalThis.__name = (named) => named");
    await lay(page, ...things(Number(posts), now));
    const cdp = await page.createCDPSession();
    const heap = async () => {
      await cdp.send("HeapProfiler.collectGarbage");
      return ((await page.metrics()).JSHeapUsedSize ?? 0) / 1_048_576;
    };
    const took = Object.fromEntries(Object.keys(VIEWS).map((view) => [view, { times: [] as number[], memory: 0 }]));
    for (let take = 0; take < TAKES; take++)
      for (const [view, sign] of Object.entries(VIEWS)) {
        const one = took[view];
        one?.times.push(await clicked(page, view, sign));
        if (one) one.memory = Math.max(one.memory, await heap());
      }
    const spreads = Object.entries(took).map(([view, { times, memory }]) => ({ view, memory, ...spreadOf(times) }));
    console.log(
      table(
        ["view", "median, ms", "worst, ms", "heap, MB"],
        spreads.map(({ view, median, worst, memory }) => [view, ms(median), ms(worst), ms(memory)]),
      ),
    );
    await clicked(page, "calendar", VIEWS.calendar);
    await page.bringToFront();
    // What went out is drawn after what is planned: that belongs to opening the view. The plans are still being judged.
    await until(page, `document.querySelector(".published") !== null`);
    for (const [name, work] of [
      ["dragging", dragAcross],
      ["scrolling", scroll],
    ] as const) {
      const { drawn, dropped, longest } = await traced(page, () => work(page));
      console.log(`${name} in the calendar: ${drawn} frames drawn, ${dropped} dropped; longest task ${ms(longest)} ms`);
    }
    return spreads.every(({ median, memory }) => median < QUICK && memory < LIGHT) ? 0 : 1;
  } finally {
    await aplomb.close();
    rmSync(folder, { recursive: true });
  }
}

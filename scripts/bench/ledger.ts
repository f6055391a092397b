/** `npm run bench -- ledger [POSTS] [KILLS]`: a million posts in real IndexedDB, in each browser: import, popup, the week's mix, memory, and imports killed at random moments. */
import { execFileSync } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { toLine } from "../../src/imports/aplomb.ts";
import { type Aplomb, openAplomb } from "../../test/e2e/aplomb.ts";
import { BROWSERS } from "../../test/e2e/browser.ts";
import { post } from "../../test/store/posts.ts";

const DATA = "src/options/index.html#data";
const ACCOUNTS = 12;
const CLASSES = ["promo", "curated", "engagement"] as const;
/** From post to post, ms: eight years make a million. */
const PACE = 252_461;
/** Posts of an import that is killed. */
const SOME = 40_000;
const TEXT = "The farmers’ market is back on Saturday: twelve growers, one baker and the best coffee in town. See you at nine, number";

/** The last posts of twelve accounts, oldest first. */
async function write(path: string, posts: number): Promise<void> {
  const file = createWriteStream(path);
  const startAt = Date.now() - posts * PACE;
  for (let n = 0; n < posts; n++) {
    const one = post(0, {
      id: `01${String(n).padStart(24, "0")}`,
      at: startAt + n * PACE,
      account: `x:account${n % ACCOUNTS}`,
      class: CLASSES[n % 3] ?? "promo",
      text: `${TEXT} ${n}`,
      links: [`https://acme.com/${n}`],
    });
    if (!file.write(toLine(one))) await new Promise<void>((resolve) => file.once("drain", resolve));
  }
  await new Promise<void>((resolve) => file.end(resolve));
}

/** Waits for as long as it takes. */
async function until<T>(page: Page, state: () => T): Promise<T> {
  for (;;) {
    const held = await page.evaluate(state).catch(() => undefined);
    if (held) return held as T;
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function begin(page: Page, path: string): Promise<void> {
  // tsx marks functions with a helper that the page does not have.
  await page.evaluate("globalThis.__name = (named) => named");
  await until(page, () => document.querySelector('input[type="file"]') !== null);
  await ((await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
  await until(page, () => document.querySelector<HTMLButtonElement>('.preview [type="submit"]') !== null);
  await page.evaluate(() => document.querySelector<HTMLButtonElement>('.preview [type="submit"]')?.click());
}

/** What all processes of the browser hold, in MB: shared pages counted in each. */
function memory(aplomb: Aplomb): number {
  const root = aplomb.browser.process()?.pid ?? 0;
  const rows = execFileSync("ps", ["-eo", "pid=,ppid=,rss="], { encoding: "utf8" }).trim().split("\n");
  const all = rows.map((row) => row.trim().split(/\s+/).map(Number) as [number, number, number]);
  const family = new Set([root]);
  for (let grown = true; grown; ) {
    const more = all.filter(([pid, parent]) => family.has(parent) && !family.has(pid));
    for (const [pid] of more) family.add(pid);
    grown = more.length > 0;
  }
  return Math.round(all.filter(([pid]) => family.has(pid)).reduce((sum, [, , kb]) => sum + kb, 0) / 1_024);
}

/** Opens the popup inside the page, several times. @returns ms until it shows the ledger's figures, best, middle and worst */
const popupReady = (page: Page) =>
  page.evaluate(async () => {
    const took: number[] = [];
    for (let i = 0; i < 11; i++) {
      const frame = document.createElement("iframe");
      const begun = performance.now();
      frame.src = "/src/popup/index.html";
      document.body.append(frame);
      while (frame.contentDocument?.querySelector('.week[aria-busy="false"]') == null) await new Promise((next) => setTimeout(next, 1));
      took.push(performance.now() - begun);
      frame.remove();
    }
    return took.sort((a, b) => a - b);
  });

/** What the week's balance reads: the sums of the week, and the pages of the days that its edges cut. */
const weekRead = (page: Page) =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) => new Promise<T>((resolve) => request.addEventListener("success", () => resolve(request.result)));
    const db = await done(indexedDB.open("aplomb"));
    const today = Math.floor(Date.now() / 86_400_000);
    const week = Math.floor((today + 3) / 7);
    const took: number[] = [];
    for (let i = 0; i < 21; i++) {
      const begun = performance.now();
      const tx = db.transaction(["pages", "sums"]);
      const pages = tx.objectStore("pages").index("day");
      await Promise.all([
        done(
          tx
            .objectStore("sums")
            .index("week")
            .getAll(IDBKeyRange.bound(week - 1, week)),
        ),
        done(pages.getAll(today - 7)),
        done(pages.getAll(today)),
      ]);
      took.push(performance.now() - begun);
    }
    db.close();
    return took.sort((a, b) => a - b);
  });

/** @returns the posts, those with an id of their own, and what the sums say */
const totals = (page: Page) =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) => new Promise<T>((resolve) => request.addEventListener("success", () => resolve(request.result)));
    const db = await done(indexedDB.open("aplomb"));
    const tx = db.transaction(["pages", "sums"]);
    const [pages, sums] = await Promise.all([done(tx.objectStore("pages").getAll()), done(tx.objectStore("sums").getAll())]);
    db.close();
    const posts = pages.flatMap((one: { posts: { id: string }[] }) => one.posts);
    const counted = sums.flatMap((one: { days: Record<string, number>[] }) => one.days.flatMap((day) => Object.values(day)));
    return [posts.length, new Set(posts.map(({ id }: { id: string }) => id)).size, counted.reduce((sum: number, n: number) => sum + n, 0)] as const;
  });

const percent = (share = 0) => `${Math.round(share * 100)} %`;
const middle = (sorted: readonly number[]) =>
  `${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1)} ms (worst of ${sorted.length}: ${(sorted.at(-1) ?? 0).toFixed(1)})`;

interface Killed {
  /** Ledgers whose sums are not those of their posts, that hold a post twice, or that are not whole once the import was begun again. */
  readonly wrong: number;
  /** What each kill left of the posts, from none to all, ascending. */
  readonly kept: readonly number[];
}

/** Each from nothing: an import, killed at some moment of the time that a whole one takes, and begun again until its end. */
async function killed(aplomb: Aplomb, path: string, kills: number): Promise<Killed> {
  const open = async () => {
    const page = await aplomb.openExtensionPage(DATA);
    await page.evaluate("globalThis.__name = (named) => named");
    return page;
  };
  const isSound = ([kept, unique, counted]: Awaited<ReturnType<typeof totals>>) => kept === unique && kept === counted;
  const empty = (page: Page) => page.evaluate(() => new Promise((done) => indexedDB.deleteDatabase("aplomb").addEventListener("success", done)));
  const whole = async (page: Page) => {
    await begin(page, path);
    await until(page, () => document.querySelector(".outcome") !== null);
  };
  let page = await open();
  const startAt = performance.now();
  await whole(page);
  const took = performance.now() - startAt;
  let wrong = 0;
  const left: number[] = [];
  for (let kill = 0; kill < kills; kill++) {
    await page.close();
    page = await open();
    await empty(page);
    await begin(page, path);
    await new Promise((done) => setTimeout(done, Math.random() * took));
    await page.close();
    page = await open();
    const after = await totals(page);
    await whole(page);
    const again = await totals(page);
    if (!isSound(after) || !isSound(again) || again[0] !== SOME) wrong++;
    left.push(after[0] / SOME);
  }
  await page.close();
  return { wrong, kept: left.sort((a, b) => a - b) };
}

export async function run([posts = "1000000", kills = "50"]: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "aplomb-bench-"));
  const [large, small] = [join(folder, "all.jsonl"), join(folder, "some.jsonl")];
  await write(large, Number(posts));
  await write(small, SOME);
  console.log(`load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`);
  let failed = 0;
  try {
    for (const browser of BROWSERS) {
      let aplomb = await openAplomb(browser);
      const page = await aplomb.openExtensionPage(DATA);
      await until(page, () => document.querySelector(".drop") !== null);
      const before = memory(aplomb);
      await begin(page, large);
      const begun = Date.now();
      let peak = 0;
      const watch = setInterval(() => {
        peak = Math.max(peak, memory(aplomb));
      }, 1_000);
      await until(page, () => document.querySelector(".outcome") !== null);
      clearInterval(watch);
      const seconds = (Date.now() - begun) / 1_000;
      console.log(`${browser}: ${posts} posts imported in ${seconds.toFixed(1)} s: ${Math.round(Number(posts) / seconds)} posts/s`);
      console.log(`${browser}: memory ${before} MB before, ${peak} MB at most while importing`);
      console.log(`${browser}: popup ready ${middle(await popupReady(page))}`);
      console.log(`${browser}: the week's mix ${middle(await weekRead(page))}`);
      await aplomb.close();

      aplomb = await openAplomb(browser);
      const { wrong, kept } = await killed(aplomb, small, Number(kills));
      const between = kept.filter((share) => share > 0 && share < 1);
      console.log(
        `${browser}: ${kills} imports killed: ${kept.filter((share) => share === 0).length} before anything was kept, ${between.length} on the way` +
          ` (${percent(between.at(0))} to ${percent(between.at(-1))} kept), ${kept.filter((share) => share === 1).length} after all was;` +
          ` ${wrong} ledgers wrong, then or when the import was begun again`,
      );
      failed += wrong;
      await aplomb.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return failed === 0 ? 0 : 1;
}

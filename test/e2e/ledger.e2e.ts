/** What existed before comes in through the options page: seen first, counted once, whole after any kill; it goes out as it is, and is erased when asked. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Post } from "../../src/core/post.ts";
import { toLine } from "../../src/imports/aplomb.ts";
import { linkedinZip, xArchive } from "../imports/exports.ts";
import { post } from "../store/posts.ts";
import { type Aplomb, openAplomb, POPUP } from "./aplomb.ts";
import { BROWSERS, until } from "./browser.ts";

const DATA = "src/options/index.html#data";
const folder = mkdtempSync(join(tmpdir(), "aplomb-exports-"));
async function onDisk(file: File): Promise<string> {
  const path = join(folder, file.name);
  writeFileSync(path, new Uint8Array(await file.arrayBuffer()));
  return path;
}
const text = (page: Page) => page.evaluate(() => document.body.innerText);
const says = (page: Page, words: string) => until(page, (wanted) => document.body.innerText.includes(wanted), words);
const click = (page: Page, name: string) =>
  page.evaluate(
    (wanted) => [...document.querySelectorAll("button")].find((button) => button.textContent?.startsWith(wanted) && !button.disabled)?.click(),
    name,
  );
async function choose(page: Page, path: string): Promise<void> {
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

describe.each(BROWSERS)("the ledger in %s", (browser) => {
  let aplomb: Aplomb;
  let data: Page;
  /** By account: what the sums say. */
  const sums = () =>
    data.evaluate(
      () =>
        new Promise<number>((done) => {
          const opening = indexedDB.open("aplomb");
          opening.onsuccess = () => {
            const reading = opening.result.transaction("sums").objectStore("sums").getAll();
            reading.onsuccess = () => {
              opening.result.close();
              const days = reading.result.flatMap(({ days }: { readonly days: readonly Record<string, number>[] }) => days);
              done(days.flatMap((counts: Record<string, number>) => Object.values(counts)).reduce((sum: number, n: number) => sum + n, 0));
            };
          };
        }),
    );

  beforeAll(async () => {
    aplomb = await openAplomb(browser);
    await aplomb.settings({ lang: "en" });
    data = await aplomb.openExtensionPage(DATA);
  });
  afterAll(() => aplomb?.close());

  it("takes in an archive of X: shown first, whose it is included, then counted", async () => {
    await choose(data, await onDisk(xArchive(1_500)));
    await says(data, "an export of X");
    expect(await text(data)).toContain("douze producteurs & le meilleur café");
    expect(await data.$eval('input[list="handles"]', (input) => (input as HTMLInputElement).value)).toBe("Acme");
    await click(data, "Import");
    await says(data, "1,500 posts added.");
    expect(await aplomb.posts()).toHaveLength(1_500);
    expect(await sums()).toBe(1_500);
    await choose(data, await onDisk(xArchive(1_500)));
    await says(data, "an export of X");
    await click(data, "Import");
    await says(data, "1,500 were here already.");
    expect(await sums()).toBe(1_500);
  });

  it("asks whose export it is where the file does not say, and lists what it leaves out", async () => {
    await choose(data, await onDisk(linkedinZip(40, (shares) => shares.replace(/\n\d{4}-\d\d-\d\d/, "\nsome day"))));
    await says(data, "an export of LinkedIn");
    await data.type('input[list="handles"]', "acme");
    await until(data, () => document.querySelector<HTMLButtonElement>('.preview [type="submit"]')?.disabled === false);
    await click(data, "Import");
    await says(data, "39 posts added.");
    await says(data, "1 row left out");
  });

  it("says what it cannot read", async () => {
    await choose(data, await onDisk(new File(["hello"], "hello.bin")));
    await says(data, "hello.bin is none of the exports");
  });

  it("shows the account in the popup", async () => {
    const popup = await aplomb.openExtensionPage(POPUP);
    await until(popup, () => [...document.querySelectorAll("option")].some(({ value }) => value === "linkedin:acme"));
    await popup.close();
  });

  it("is whole after any kill: totals equal the posts, none twice", async () => {
    await click(data, "Erase…");
    await says(data, "will be erased for good");
    await click(data, "Erase 1,");
    await says(data, "posts erased.");
    expect(await sums()).toBe(0);
    const posts = Array.from({ length: 30_000 }, (_, n) => post(n, { at: 1.7e12 + n * 900_000, account: n % 3 ? "x:acme" : "facebook:acme" }));
    const path = await onDisk(new File([posts.map(toLine).join("")], "copy.jsonl"));
    for (let kill = 0; kill < 4; kill++) {
      await choose(data, path);
      await says(data, "an export of Aplomb");
      await click(data, "Import");
      await until(data, () => document.querySelector("progress") !== null || document.body.innerText.includes("added."));
      await data.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), kill * 150);
      await data.close();
      data = await aplomb.openExtensionPage(DATA);
      const kept = await aplomb.posts();
      expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
      expect(await sums()).toBe(kept.length);
    }
    await choose(data, path);
    await says(data, "an export of Aplomb");
    await click(data, "Import");
    await says(data, "added.");
    expect(await sums()).toBe(30_000);
    expect((await aplomb.posts()).at(-1)).toEqual(posts.at(-1));
  });

  it("gives a copy of everything, as it is kept", async () => {
    await data.evaluate(() => {
      const real = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        blob.text().then((written) => {
          document.body.dataset.written = String(written.split("\n").length - 1);
          document.body.dataset.last = written.trimEnd().split("\n").at(-1);
        });
        return real(blob);
      };
    });
    await click(data, "For another Aplomb");
    await says(data, "30,000 posts written to a file.");
    await until(data, () => document.body.dataset.written === "30000");
    const last: Post = JSON.parse(await data.evaluate(() => document.body.dataset.last ?? ""));
    expect((await aplomb.posts()).find(({ id, account }) => id === last.id && account === last.account)).toEqual(last);
  });
});

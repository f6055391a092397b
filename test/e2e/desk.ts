/** The dashboard as the tests meet it: a page of the extension, with published posts put into the ledger by the door that tabs use. */
import type { Page } from "puppeteer-core";
import type { Browser as WebExtension } from "webextension-polyfill";
import type { Thing } from "../../src/core/desk/records.ts";
import type { Post } from "../../src/core/post.ts";
import { newId } from "../../src/store/new-id.ts";
import type { Aplomb } from "./aplomb.ts";
import { until } from "./browser.ts";

export const DASHBOARD = "src/dashboard/index.html";
declare const chrome: WebExtension;

export async function openDashboard(aplomb: Aplomb, view: string): Promise<Page> {
  const page = await aplomb.openExtensionPage(DASHBOARD);
  await show(page, view);
  return page;
}

export async function show(page: Page, view: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, view);
  await until(page, (id) => document.querySelector(`main.view-${id}`) !== null, view.split("/")[0] ?? "");
}

/** Presses the button of that name, the first one there is. */
export async function pressButton(page: Page, name: string, within = "main"): Promise<void> {
  await until(
    page,
    (inside, wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>(`${inside} button, ${inside} summary`)].find((button) =>
        [button.textContent?.trim(), button.querySelector(".for-readers")?.textContent, button.getAttribute("aria-label")].includes(wanted),
      );
      found?.click();
      return found !== undefined;
    },
    within,
    name,
  );
}

/** Types into a field, as soon as there is one. */
export async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await until(page, (wanted) => document.querySelector(wanted) !== null, selector);
  await page.type(selector, text);
}

/** Waits until the page says so. */
export const says = (page: Page, words: string, within = "main"): Promise<unknown> =>
  until(page, (inside, wanted) => document.querySelector<HTMLElement>(inside)?.innerText.includes(wanted) ?? false, within, words);

export async function publish(page: Page, ...posts: readonly (Partial<Post> & { readonly text: string; readonly at: number })[]): Promise<Post[]> {
  const whole = posts.map(
    (post): Post => ({
      ...{ id: newId(), site: "x", account: "x:acme", kind: "post", class: "engagement", shares: { promo: 0, curated: 0, engagement: 1 } },
      ...{ corrected: false, hashtags: [], links: [], shown: [], overridden: [] },
      ...post,
    }),
  );
  await page.evaluate(async (all) => {
    const { browser: api = chrome } = globalThis as unknown as { browser?: WebExtension };
    for (const post of all) await api.runtime.sendMessage({ kind: "published", post });
    dispatchEvent(new Event("focus"));
  }, whole);
  return whole;
}

/** Lays things on the desk, as if they had been typed in before; under new ids, unless they bring theirs. */
export async function lay(page: Page, ...things: readonly (Omit<Thing, "id" | "rev"> & { readonly id?: string })[]): Promise<void> {
  await page.evaluate(
    (rows) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open("aplomb");
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction("desk", "readwrite");
          for (const row of rows) tx.objectStore("desk").put(row);
          tx.onerror = () => fail(tx.error);
          tx.oncomplete = () => {
            opening.result.close();
            dispatchEvent(new Event("focus"));
            done();
          };
        };
      }),
    things.map((thing) => ({ id: newId(), ...thing, rev: newId() })),
  );
}

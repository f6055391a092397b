/** Aplomb as the tests meet it: the built extension in a real browser, in the demo world, with a way to ask what it has stored. */
import { resolve } from "node:path";
import type { Browser as WebExtension } from "webextension-polyfill";
import type { Post } from "../../src/core/post.ts";
import type { TabState } from "../../src/messages.ts";
import { openWorld, type World } from "../demo/world.ts";
import { type BrowserName, launch, type Session, type Wish } from "./browser.ts";
import { openEyes } from "./eyes.ts";

export const POPUP = "src/popup/index.html";
export const FOUNDING = "#Aurora is trending, clearly about our Kim K inspired #Aurora dress ;-)";

export interface Aplomb extends Session {
  readonly world: World;
  /** Lives a past day, or today's again. */
  rehearse(day: string | undefined): Promise<void>;
  /** Sets everything that people set; what is left out takes its default. */
  settings(wanted: object): Promise<void>;
  /** All posts of the ledger in use, oldest first. */
  posts(): Promise<Post[]>;
  /** What the open tab says of itself to the popup. @param pages as match patterns. @default those of X and LinkedIn */
  tabState(pages?: string | string[]): Promise<TabState>;
  /** Scripts that the browser runs on hosts which the manifest does not name. */
  registered(): Promise<string[]>;
  /** Publishing requests that reached the site. */
  published(): readonly string[];
}

export async function openAplomb(browser: BrowserName, wish: Partial<Wish> = {}): Promise<Aplomb> {
  const world = await openWorld();
  const session = await launch({ browser, world, extension: resolve(`dist/${browser === "firefox" ? "firefox" : "chrome"}`), ...wish });
  await openEyes(session);
  const inside = await session.openExtensionPage(POPUP);
  const settings = (wanted: object) =>
    inside.evaluate(async (value) => {
      const { browser: api = chrome } = globalThis as unknown as { browser?: WebExtension };
      await api.storage.local.set({ settings: value });
    }, wanted);
  return {
    ...session,
    world,
    settings,
    rehearse: (day) => settings(day ? { rehearsal: { day, startedAt: Date.now() } } : {}),
    posts: () =>
      inside.evaluate(
        () =>
          new Promise<Post[]>((done, fail) => {
            const { browser: api = chrome } = globalThis as unknown as { browser?: WebExtension };
            api.storage.local.get("settings").then(({ settings }) => {
              const opening = indexedDB.open((settings as { rehearsal?: unknown } | undefined)?.rehearsal ? "aplomb-rehearsal" : "aplomb");
              opening.onerror = () => (opening.error?.name === "AbortError" ? done([]) : fail(opening.error));
              // There is none yet: it is Aplomb's to make.
              opening.onupgradeneeded = () => opening.transaction?.abort();
              opening.onsuccess = () => {
                const db = opening.result;
                const reading = db.transaction("pages").objectStore("pages").getAll();
                reading.onsuccess = () => {
                  db.close();
                  done(reading.result.flatMap((page: { readonly posts: Post[] }) => page.posts).sort((a: Post, b: Post) => a.at - b.at));
                };
              };
            });
          }),
      ),
    tabState: (pages: string | string[] = ["https://x.com/*", "https://www.linkedin.com/*"]) =>
      inside.evaluate(async (url) => {
        const { browser: api = chrome } = globalThis as unknown as { browser?: WebExtension };
        const [tab] = await api.tabs.query({ url });
        return api.tabs.sendMessage(tab?.id ?? -1, { kind: "state" }) as Promise<TabState>;
      }, pages),
    registered: () =>
      inside.evaluate(async () => {
        const { browser: api = chrome } = globalThis as unknown as { browser?: WebExtension };
        return (await api.scripting.getRegisteredContentScripts()).map(({ id }) => id);
      }),
    published: () =>
      world.requests
        .filter(({ path, status }) => /\/graphql\/\w+\/(?:Create\w*Tweet|ArticleEntityPublish)/.test(path) && status === 200)
        .map(({ body }) => JSON.parse(body).variables)
        .map(({ tweet_text: text, title, body }) => (text ?? `${title}\n\n${body}`) as string),
    async close() {
      await session.close();
      await world.close();
    },
  };
}
declare const chrome: WebExtension;

/** The hosts that people added to those Aplomb comes with: its scripts are registered there while the browser allows it, and on open pages at once. */
import browser, { type Manifest } from "webextension-polyfill";
import type { Settings } from "../core/policy/settings.ts";
import type { Site } from "../core/site.ts";
import { sites } from "../sites/index.ts";
import { readSettings } from "../store/settings.ts";
import { isAllowed } from "./sources.ts";

const MARK = "watched:";
/** Firefox gives the manifest's files with their whole address, and takes none. */
const pathOf = (file: string) => new URL(file, "https://aplomb.invalid/").pathname;
const patternOf = (host: string) => `https://${host}/*`;

/** Hosts that are asked for and allowed, each with its site. */
async function watched(): Promise<ReadonlyMap<string, Site>> {
  const wished = (await readSettings()).watched;
  const allowed = await Promise.all(wished.map(({ host }) => isAllowed(host)));
  const found = wished.flatMap(({ site: id, host }, i) => {
    const site = sites.find((one) => one.optional && one.id === id);
    return site && allowed[i] ? [[host, site] as const] : [];
  });
  return new Map(found);
}

/** Match patterns of the pages that are watched beside the manifest's. */
export const watchedPages = async (): Promise<string[]> => [...(await watched()).keys()].map(patternOf);

/** The site of a page. @param url of a frame @throws when none is known there, or it is not watched */
export async function siteAt(url: string): Promise<Site> {
  const { hostname } = new URL(url);
  const site = sites.find(({ hosts, optional }) => !optional && hosts.includes(hostname)) ?? (await watched()).get(hostname);
  if (!site) throw new Error(`no site file for ${hostname}`);
  return site;
}

/** What could be watched in a tab, if people asked for it: a site by its host, or by what its page shows. @throws when the tab cannot be looked into */
export async function offerIn(tab: number, host: string): Promise<Settings["watched"][number] | undefined> {
  if ((await watched()).has(host)) return undefined;
  const others = sites.filter(({ optional }) => optional);
  const known = others.find(({ hosts }) => hosts.includes(host));
  if (known) return { site: known.id, host };
  for (const { id, sign } of others) {
    if (!sign) continue;
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, func: shows, args: [sign] });
    if (answer?.result === true) return { site: id, host };
  }
  return undefined;
}

/** Runs in the page, by itself. */
const shows = (sign: string): boolean => document.querySelector(sign) !== null;

let underWay: Promise<void> = Promise.resolve();

/**
 * Brings the browser's registered scripts in line with what is asked for and allowed: at every start, since browsers forget them with an update,
 * and whenever settings or permissions change. Calls follow each other.
 * @param scripts the manifest's, which run on the added hosts in the same way
 */
export function keepWatch(scripts: readonly Manifest.ContentScript[]): Promise<void> {
  underWay = underWay.catch(() => undefined).then(() => register(scripts));
  return underWay;
}

async function register([script]: readonly Manifest.ContentScript[]): Promise<void> {
  if (!script) return;
  const { js = [], css = [], all_frames: allFrames = false } = script;
  const hosts = [...(await watched()).keys()];
  const known = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id).filter((id) => id.startsWith(MARK));
  const gone = known.filter((id) => !hosts.includes(id.slice(MARK.length)));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const added = hosts.filter((host) => !known.includes(MARK + host));
  if (added.length === 0) return;
  const run = { js: js.map(pathOf), css: css.map(pathOf), allFrames, runAt: "document_start" as const, persistAcrossSessions: true };
  await browser.scripting.registerContentScripts(added.map((host) => ({ ...run, id: MARK + host, matches: [patternOf(host)] })));
  await bringTo([{ ...script, matches: added.map(patternOf) }]);
}

/** Puts the scripts under pages that are open: a page that has its sentinel keeps it, see there. */
export async function bringTo(scripts: readonly Manifest.ContentScript[]): Promise<void> {
  for (const { matches, js = [], css = [], all_frames: allFrames = false } of scripts) {
    const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
    const into = tabs.flatMap(({ id }) => (id === undefined ? [] : { tabId: id, allFrames }));
    // A tab that closes meanwhile, or that shows an error page, keeps none of the others waiting.
    await Promise.allSettled(
      into.flatMap((target) => [
        browser.scripting.insertCSS({ target, files: [...css] }),
        browser.scripting.executeScript({ target, files: [...js], injectImmediately: true }),
      ]),
    );
  }
}

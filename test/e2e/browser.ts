/** Starts a real browser inside the demo world, with the extension in it, and hides how Chromium and Firefox differ in that. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { type Browser, type ElementHandle, type Frame, launch as launchPuppeteer, type Page } from "puppeteer-core";
import type { Browser as WebExtension } from "webextension-polyfill";
import { findChromium, findFirefox } from "../../scripts/browsers.mjs";
import type { World } from "../demo/world.ts";

export const BROWSERS = ["chromium", "firefox"] as const;
export type BrowserName = (typeof BROWSERS)[number];

export interface Wish {
  readonly browser: BrowserName;
  readonly world: World;
  /** Folder of the built extension; in Firefox also its archive. */
  readonly extension?: string;
  /** @default true */
  readonly headless?: boolean;
  /** Of the page, in CSS pixels. @default 1280 × 800 */
  readonly size?: { readonly width: number; readonly height: number };
  /** After how long an idle background is stopped, in ms: Firefox only, whose background cannot be stopped from outside. @default 30 000, as in everyday use */
  readonly idleBackground?: number;
}

export interface Session {
  readonly browser: Browser;
  /** `chrome-extension://…/` or `moz-extension://…/`; empty without an extension. */
  readonly baseUrl: string;
  newPage(url: string): Promise<Page>;
  /** @param path within the extension, as in `popup/index.html` */
  openExtensionPage(path: string): Promise<Page>;
  /** Gives back once the background is really gone. In Firefox it waits for it to stop of itself: launch with a short `idleBackground`. */
  killWorker(): Promise<void>;
  /** Puts the extension in anew, under the open pages, as an update does. */
  update(): Promise<void>;
  /** Takes the extension out of the browser, under the open pages. */
  uninstall(): Promise<void>;
  close(): Promise<void>;
}

interface Manifest {
  readonly options_ui?: object;
  readonly background?: { readonly scripts?: readonly string[] };
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}
interface InExtension {
  readonly browser: WebExtension;
}

const SIZE = { width: 1280, height: 800 };
/** How long a state may take to come about, on a slow computer with two browsers open. */
const PATIENCE_MS = 20_000;
const POLL_MS = 50;
/** Firefox makes up an extension's address at installation, unless its profile knows one. */
const FIREFOX_UUID = "a0107b0c-aaaa-4bbb-8ccc-0123456789ab";

export function launch(wish: Wish): Promise<Session> {
  return wish.browser === "chromium" ? launchChromium(wish) : launchFirefox(wish);
}

async function launchChromium({ world, extension, headless = true, size = SIZE }: Wish): Promise<Session> {
  const browser = await launchPuppeteer({
    browser: "chrome",
    executablePath: found(findChromium(), "Chromium"),
    headless,
    defaultViewport: headless ? size : null,
    pipe: true,
    enableExtensions: true,
    args: [
      `--proxy-server=http://${world.proxy}`,
      "--ignore-certificate-errors",
      `--window-size=${size.width},${size.height}`,
      "--no-default-browser-check",
      "--disable-component-update",
      "--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying",
      // Chromium's sandbox refuses to run as root, which containers do.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  const id = extension && (await browser.installExtension(extension));
  const baseUrl = id ? `chrome-extension://${id}/` : "";
  if (extension && opensWelcome(extension)) await closeWelcome(await open(browser, `${baseUrl}src/options/index.html`));
  const isWorker = (target: { type(): string; url(): string }) => target.type() === "service_worker" && target.url().startsWith(baseUrl);
  return {
    browser,
    baseUrl,
    newPage: (url) => open(browser, url),
    openExtensionPage: (path) => open(browser, baseUrl + path),
    async killWorker() {
      const target = browser.targets().find(isWorker);
      if (!target) return;
      const gone = new Promise<void>((done) => browser.on("targetdestroyed", (lost) => lost === target && done()));
      await (await target.worker())?.close();
      await gone;
    },
    update: async () => void (await browser.installExtension(extension ?? "")),
    uninstall: () => browser.uninstallExtension(id ?? ""),
    close: () => browser.close(),
  };
}

async function launchFirefox({ world, extension, headless = true, size = SIZE, idleBackground = 30_000 }: Wish): Promise<Session> {
  const [host = "", port = ""] = world.proxy.split(":");
  const manifest = extension ? manifestOf(extension) : undefined;
  const profile = mkdtempSync(join(tmpdir(), "aplomb-firefox-"));
  const browser = await launchPuppeteer({
    browser: "firefox",
    executablePath: found(findFirefox(), "Firefox"),
    headless,
    defaultViewport: headless ? size : null,
    acceptInsecureCerts: true,
    userDataDir: profile,
    // Firefox heeds `services.settings.server` only with this.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
    // Without the first, moz-extension: pages are out of reach.
    args: ["--remote-allow-system-access", `--width=${size.width}`, `--height=${size.height}`],
    extraPrefsFirefox: {
      ...QUIET_FIREFOX,
      "network.proxy.type": 1,
      "network.proxy.http": host,
      "network.proxy.http_port": Number(port),
      "network.proxy.ssl": host,
      "network.proxy.ssl_port": Number(port),
      "extensions.background.idle.timeout": idleBackground,
      ...(manifest && { "extensions.webextensions.uuids": JSON.stringify({ [manifest.browser_specific_settings?.gecko?.id ?? ""]: FIREFOX_UUID }) }),
    },
  });
  const id = extension && (await browser.installExtension(extension));
  const baseUrl = extension ? `moz-extension://${FIREFOX_UUID}/` : "";
  async function openExtensionPage(path: string) {
    const page = await browser.newPage();
    // Firefox never reports that such a page has loaded, and cannot be asked while it goes there.
    void page.goto(baseUrl + path).catch(() => undefined);
    await until(page, (url) => location.href.startsWith(url) && document.readyState === "complete", baseUrl);
    return page;
  }
  if (extension && opensWelcome(extension)) await closeWelcome(await openExtensionPage("src/options/index.html"));
  return {
    browser,
    baseUrl,
    newPage: (url) => open(browser, url),
    openExtensionPage,
    async killWorker() {
      // The script is shown as text, in a page of the extension that runs nothing and so wakes nothing.
      const page = await openExtensionPage(manifest?.background?.scripts?.[0] ?? "");
      await until(page, () => {
        const { extension } = (globalThis as unknown as InExtension).browser;
        return extension.getViews({ type: "tab" }).length === extension.getViews().length;
      });
      await page.close();
    },
    update: async () => void (await browser.installExtension(extension ?? "")),
    uninstall: () => browser.uninstallExtension(id ?? ""),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What Firefox would ask of the network of its own accord; Puppeteer's own profile silences the rest. */
const QUIET_FIREFOX = {
  // The panel of downloads opens over the page, and takes the keys.
  "browser.download.alwaysOpenPanel": false,
  "browser.search.update": false,
  "browser.topsites.contile.enabled": false,
  "captivedetect.canonicalURL": "",
  "dom.push.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  // Whoever is asked for a permission says yes.
  "extensions.webextOptionalPermissionPrompts": false,
  "media.gmp-manager.updateEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.trr.mode": 5,
  "security.OCSP.enabled": 0,
  "services.settings.server": "data:,",
};

/** Types with real key events, as a person does; where the box has the focus already, at its caret. @param selector of the box; the topmost one that is shown is taken */
export async function type(page: Page, text: string, selector = '[data-testid="tweetTextarea_0"]') {
  if (!(await (await topmost(page, selector)).evaluate(hasFocus))) await enter(() => topmost(page, selector));
  await page.keyboard.type(text);
}

/** Goes into a box with the mouse; again, as a person does, where a page that is still being laid out has moved away under it. Throws after 20 s. */
export async function enter(find: () => Promise<ElementHandle<Element>>): Promise<void> {
  const last = Date.now() + PATIENCE_MS;
  while (Date.now() < last) {
    const box = await find();
    await box.click();
    if (await box.evaluate(hasFocus)) return;
  }
  throw new Error("The box does not take the focus.");
}

function hasFocus(box: Element): boolean {
  const root = box.getRootNode();
  return (root instanceof Document || root instanceof ShadowRoot) && box.contains(root.activeElement);
}

/** Presses a button or a link. @param selector of which the topmost shown one is taken: X's home page has a composer behind the dialog's */
export async function press(page: Page, selector: string) {
  await (await topmost(page, selector)).click();
}

/** A page, or a frame of it. */
export type Where = Page | Frame;

/** Waits until `state`, run on the page, gives something truthy, and gives that. A navigation in between does no harm. Throws after 20 s. */
export async function until<Args extends unknown[], T>(page: Where, state: (...args: Args) => T, ...args: Args): Promise<Truthy<T>> {
  const last = Date.now() + PATIENCE_MS;
  let trouble: unknown;
  while (Date.now() < last) {
    try {
      const held = await page.evaluate(state as (...args: unknown[]) => T, ...args);
      if (held) return held as Truthy<T>;
    } catch (error) {
      trouble = error;
    }
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
  throw new Error(`${page.url()} never came to: ${state}`, { cause: trouble });
}
type Truthy<T> = Exclude<T, undefined | null | false | "" | 0>;

async function topmost(page: Page, selector: string) {
  await page.waitForSelector(selector, { visible: true, timeout: PATIENCE_MS });
  const handle = await page.evaluateHandle((wanted) => {
    const shown = [...document.querySelectorAll(wanted)].filter((el) => el.checkVisibility());
    return shown.find((el) => el.closest('[role="dialog"]')) ?? shown[0];
  }, selector);
  const element = handle.asElement();
  if (!element) throw new Error(`nothing shown fits ${selector}`);
  return element as NonNullable<Awaited<ReturnType<Page["$"]>>>;
}

/** Other extensions of the tests have no options page, and no welcome. */
const opensWelcome = (extension: string) => manifestOf(extension).options_ui !== undefined;

/** The page that is opened after installing would come to the front at some moment, over the page of a test. @param own a page of the extension */
async function closeWelcome(own: Page): Promise<void> {
  await until(own, async () => {
    const { browser: api = (globalThis as unknown as { chrome: WebExtension }).chrome } = globalThis as unknown as Partial<InExtension>;
    const found = (await api.tabs.query({})).find(({ url }) => url?.endsWith("#welcome"));
    await api.tabs.remove(found?.id ?? []);
    return found !== undefined;
  });
  await own.close();
}

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { timeout: PATIENCE_MS });
  return page;
}

function found(path: string | undefined, name: string): string {
  if (!path) throw new Error(`no ${name} on this computer: run node scripts/setup.mjs`);
  return path;
}

function manifestOf(extension: string): Manifest {
  const packed = extension.endsWith(".zip") && unzipSync(readFileSync(extension), { filter: ({ name }) => name === "manifest.json" });
  return JSON.parse(packed ? strFromU8(packed["manifest.json"] ?? new Uint8Array()) : readFileSync(join(extension, "manifest.json"), "utf8"));
}

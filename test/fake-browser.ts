/** A browser in memory: storage, alarms, tabs, messages, the toolbar button. For `vi.mock("webextension-polyfill")`. */

class Event<Args extends unknown[]> {
  readonly #listeners = new Set<(...args: Args) => unknown>();
  addListener = (listener: (...args: Args) => unknown) => this.#listeners.add(listener);
  removeListener = (listener: (...args: Args) => unknown) => this.#listeners.delete(listener);
  /** What each listener gave back. */
  emit = (...args: Args): unknown[] => [...this.#listeners].map((listener) => listener(...args));
  clear = () => this.#listeners.clear();
}

class Area {
  readonly kept = new Map<string, unknown>();
  readonly onChanged = new Event<[Record<string, unknown>]>();
  /** What every write is answered with, instead of being kept. */
  refusal: Error | undefined;

  async get(key: string | null): Promise<Record<string, unknown>> {
    const keys = key === null ? [...this.kept.keys()] : [key];
    return Object.fromEntries(keys.filter((name) => this.kept.has(name)).map((name) => [name, structuredClone(this.kept.get(name))]));
  }
  async set(items: Record<string, unknown>): Promise<void> {
    if (this.refusal) throw this.refusal;
    for (const [key, value] of Object.entries(items)) this.kept.set(key, structuredClone(value));
    this.onChanged.emit(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
  }
  async remove(keys: readonly string[]): Promise<void> {
    for (const key of keys) this.kept.delete(key);
    this.onChanged.emit(Object.fromEntries(keys.map((key) => [key, {}])));
  }
  clear(): void {
    this.kept.clear();
    this.onChanged.clear();
    this.refusal = undefined;
  }
}

/** Who speaks when nothing else is said: a part of this extension. */
export const OURS = { id: "aplomb" };
interface Alarm {
  readonly when?: number;
  readonly delayInMinutes?: number;
  readonly periodInMinutes?: number;
}

export const local = new Area();
export const session = new Area();
/** What the company has set. */
export const managed = new Area();
export const alarms = new Map<string, Alarm>();
/** Open tabs, each with what it does when it is spoken to. */
export const tabs = new Map<number, (message: unknown) => unknown>();
export const brought: object[] = [];
/** Scripts that run on hosts which no manifest names. */
export const registered = new Map<string, { readonly id: string }>();
export const button = { icon: {} as Record<string, string>, title: "", badge: "", popup: "", isShy: false };
/** Hosts that the extension may not ask: everything else is allowed. */
export const forbidden = new Set<string>();
const onAdded = new Event<[]>();
const onRemoved = new Event<[]>();
/** People allow hosts, or take that back. */
export function allow(host: string): void {
  forbidden.delete(host);
  onAdded.emit();
}
export function forbid(host: string): void {
  forbidden.add(host);
  onRemoved.emit();
}
/** Node 20 has none. */
if (!("navigator" in globalThis)) {
  Object.defineProperty(globalThis, "navigator", { value: { onLine: true, languages: ["en-GB", "fr-FR"] }, configurable: true, writable: true });
}
const onMessage = new Event<[unknown, { readonly id: string }]>();
const onAlarm = new Event<[{ readonly name: string }]>();
const onInstalled = new Event<[{ readonly reason: string }]>();
const onCommand = new Event<[string]>();
const onClicked = new Event<[object, { readonly id: number }]>();
/** What Aplomb has put into the page's own menu. */
export const menu: object[] = [];
/** Addresses of the tabs that the extension opened. */
export const opened: string[] = [];

export function resetBrowser(): void {
  for (const part of [
    local,
    session,
    managed,
    alarms,
    tabs,
    registered,
    forbidden,
    onAdded,
    onRemoved,
    onMessage,
    onAlarm,
    onInstalled,
    onCommand,
    onClicked,
  ])
    part.clear();
  brought.length = 0;
  opened.length = 0;
  menu.length = 0;
  Object.assign(button, { icon: {}, title: "", badge: "", popup: "", isShy: false });
}

/** As a message comes in: whatever the first listener that feels addressed answers; undefined when none does. */
export async function say(message: unknown, sender: { readonly id: string } = OURS): Promise<unknown> {
  return onMessage.emit(message, sender).find((answer) => answer !== undefined);
}
/** As the browser says that the extension was installed, or updated. */
export const install = (reason: "install" | "update"): unknown[] => onInstalled.emit({ reason });
/** Keys of a command of the manifest are pressed. */
export const command = (name: string): unknown[] => onCommand.emit(name);
/** An item of the page's own menu is chosen. */
export const choose = (click: object, tab: number): unknown[] => onClicked.emit(click, { id: tab });
export const ring = (name: string): unknown[] => onAlarm.emit({ name });

export const browser = {
  storage: { local, session, managed },
  runtime: {
    ...OURS,
    onMessage,
    onStartup: new Event<[]>(),
    onInstalled,
    getURL: (path: string) => `extension://aplomb/${path}`,
    getManifest: () => ({ content_scripts: [{ matches: ["https://x.com/*"] }, { matches: ["https://twitter.com/*"] }] }),
    async sendMessage(message: unknown): Promise<unknown> {
      return say(structuredClone(message));
    },
  },
  permissions: {
    onAdded,
    onRemoved,
    contains: async ({ origins }: { readonly origins: readonly string[] }) => !origins.some((origin) => forbidden.has(new URL(origin).host)),
    async remove({ origins }: { readonly origins: readonly string[] }): Promise<boolean> {
      for (const origin of origins) forbid(new URL(origin).host);
      return true;
    },
  },
  tabs: {
    query: async (_: { readonly url: readonly string[] }) => [...tabs.keys()].map((id) => ({ id })),
    async create({ url }: { readonly url: string }): Promise<void> {
      opened.push(url);
    },
    async sendMessage(id: number, message: unknown): Promise<unknown> {
      return tabs.get(id)?.(structuredClone(message));
    },
  },
  commands: { onCommand },
  contextMenus: {
    onClicked,
    removeAll: async () => void menu.splice(0),
    create: (item: object) => void menu.push(item),
  },
  alarms: {
    onAlarm,
    get: async (name: string) => alarms.get(name),
    create: (name: string, alarm: Alarm) => void alarms.set(name, alarm),
    clear: async (name: string) => alarms.delete(name),
  },
  scripting: {
    /** What was brought into which tab. */
    async executeScript(asked: object): Promise<void> {
      brought.push(asked);
    },
    async insertCSS(asked: object): Promise<void> {
      brought.push(asked);
    },
    getRegisteredContentScripts: async () => [...registered.values()],
    async registerContentScripts(scripts: readonly { readonly id: string }[]): Promise<void> {
      for (const script of scripts) {
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        registered.set(script.id, script);
      }
    },
    async unregisterContentScripts({ ids }: { readonly ids: readonly string[] }): Promise<void> {
      for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
  },
  action: {
    async setIcon({ path }: { readonly path: Record<string, string> }): Promise<void> {
      button.icon = path;
    },
    async setTitle({ title }: { readonly title: string }): Promise<void> {
      button.title = title;
    },
    async setBadgeText({ text }: { readonly text: string }): Promise<void> {
      button.badge = text;
    },
    async setPopup({ popup }: { readonly popup: string }): Promise<void> {
      button.popup = popup;
    },
    async openPopup(): Promise<void> {
      if (button.isShy) throw new Error("openPopup requires a user gesture");
      opened.push(button.popup);
    },
    async setBadgeBackgroundColor(_: { readonly color: string }): Promise<void> {},
    async setBadgeTextColor(_: { readonly color: string }): Promise<void> {},
  },
  i18n: { getMessage: (key: string) => `<${key}>` },
};

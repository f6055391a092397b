/** The little of a browser that the popup touches, in memory: storage, one tab in front, a background that answers. */

type Listener = (changes: Record<string, unknown>) => void;

const listeners = new Set<Listener>();
const stored = new Map<string, unknown>();

/** What the test sets, and what the popup did. */
export const world = {
  tab: { id: 1, url: "https://x.com/home" as string | undefined },
  /** The tab's own word; none when nobody is there. */
  state: undefined as unknown,
  /** Frames in which something can be written, each with its own word. */
  frames: new Map<number, unknown>(),
  sources: undefined as readonly object[] | undefined,
  moments: [] as readonly object[],
  planned: [] as readonly object[],
  told: [] as string[],
  /** What the background says could be watched in the tab. */
  offer: undefined as object | undefined,
  /** What the browser was asked to allow, and did. */
  allowed: [] as string[],
};

export function resetWorld(settings: object = {}): void {
  listeners.clear();
  stored.clear();
  stored.set("settings", settings);
  world.tab = { id: 1, url: "https://x.com/home" };
  world.state = undefined;
  world.frames.clear();
  world.sources = [];
  world.moments = [];
  world.planned = [];
  world.told = [];
  world.offer = undefined;
  world.allowed = [];
}

export const kept = (): Record<string, unknown> => stored.get("settings") as Record<string, unknown>;

const local = {
  get: async (key: string) => ({ [key]: structuredClone(stored.get(key)) }),
  async set(items: Record<string, unknown>) {
    for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
    for (const listener of listeners) listener(items);
  },
  onChanged: { addListener: (listener: Listener) => listeners.add(listener), removeListener: (listener: Listener) => listeners.delete(listener) },
};

export const browser = {
  storage: { local, managed: { get: async () => ({}), onChanged: { addListener: () => undefined } } },
  runtime: {
    id: "aplomb",
    getManifest: () => ({ content_scripts: [{ matches: ["https://x.com/*"] }] }),
    async sendMessage({ kind }: { readonly kind: string }) {
      world.told.push(kind);
      if (kind === "planned") return world.planned;
      if (kind === "offer") return world.offer;
      if (kind !== "facts") return undefined;
      if (!world.sources) throw new Error("Receiving end does not exist");
      const policy = { rules: {}, allow: [], ours: [], sensitive: [], override: "with-reason" };
      return { clockOffset: 0, policy, accounts: [], asides: [], moments: world.moments, days: [], sources: world.sources, recent: [] };
    },
  },
  tabs: {
    query: async () => [world.tab],
    async sendMessage(_: number, __: unknown, { frameId }: { readonly frameId: number }) {
      const state = frameId === 0 ? world.state : world.frames.get(frameId);
      if (!state) throw new Error("Receiving end does not exist");
      return state;
    },
  },
  permissions: {
    async request({ origins }: { readonly origins: readonly string[] }) {
      world.allowed.push(...origins);
      return true;
    },
  },
  scripting: {
    executeScript: async () => [{ frameId: 0, result: false }, ...Array.from(world.frames.keys(), (frameId) => ({ frameId, result: true }))],
  },
};

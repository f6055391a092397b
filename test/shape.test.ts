/** The shape of the house: who imports whom, one file a unit, words complete, sizes, permissions. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { feeds } from "../src/feeds/index.ts";
import { exchanges } from "../src/messages.ts";
import { optional } from "../src/rules/optional.ts";
import { standing } from "../src/rules/standing.ts";
import { sites } from "../src/sites/index.ts";

vi.mock("webextension-polyfill", () => ({ default: {} }));

const ROOT = resolve(import.meta.dirname, "..");
const SRC = join(ROOT, "src");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll("\\", "/"));
/** On a shelf: they list its units, and are none. */
const LISTS = ["index.ts", "standing.ts", "optional.ts"];
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const json = (path: string) => JSON.parse(read(path));

/** Room by room: the other rooms, then the packages, that it may import. */
const MAY_IMPORT: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>> = {
  lexicons: { rooms: ["core"], packages: [] },
  core: { rooms: ["lexicons"], packages: ["zod/mini", "tlds", "validator", "saxes", "re2js"] },
  rules: { rooms: ["core", "lexicons"], packages: ["zod/mini", "validator"] },
  packs: { rooms: ["core"], packages: [] },
  feeds: { rooms: ["core", "lexicons"], packages: ["zod/mini"] },
  sites: { rooms: ["core"], packages: [] },
  imports: { rooms: ["core"], packages: ["zod/mini", "papaparse", "fflate", "read-excel-file/universal"] },
  store: { rooms: ["core"], packages: ["idb", "zod/mini", "webextension-polyfill"] },
  team: { rooms: ["core"], packages: ["@nats-io", "zod/mini"] },
  "tab-messages.ts": { rooms: ["core"], packages: ["zod/mini", "webextension-polyfill"] },
  "messages.ts": { rooms: ["core", "tab-messages.ts"], packages: ["zod/mini"] },
  background: { rooms: ["core", "imports", "rules", "packs", "sites", "feeds", "store", "team", "messages.ts"], packages: ["webextension-polyfill"] },
  ui: { rooms: ["core"], packages: ["preact", "@preact/signals"] },
  content: { rooms: ["core", "rules", "tab-messages.ts", "ui"], packages: ["preact", "@preact/signals", "webextension-polyfill"] },
  popup: { rooms: ["core", "rules", "store", "messages.ts", "ui"], packages: ["preact", "@preact/signals", "webextension-polyfill"] },
  options: {
    rooms: ["core", "lexicons", "imports", "rules", "packs", "sites", "feeds", "store", "messages.ts", "ui"],
    packages: ["preact", "@preact/signals", "webextension-polyfill", "zod/mini"],
  },
  dashboard: {
    rooms: ["core", "imports", "rules", "store", "messages.ts", "ui"],
    packages: ["preact", "@preact/signals", "webextension-polyfill", "papaparse", "d3-scale", "d3-shape"],
  },
  cli: { rooms: ["core", "rules", "packs", "sites", "feeds", "lexicons"], packages: ["zod/mini", "papaparse"] },
};
const roomOf = (file: string) => file.split("/")[0] ?? "";
const importsOf = (file: string) => Array.from(read(`src/${file}`).matchAll(/(?:from|import)\s+"([^"]+)"/g), ([, target]) => target ?? "");

describe("rooms", () => {
  it.each(files)("%s imports only what its room may", (file) => {
    const room = roomOf(file);
    const allowed = MAY_IMPORT[room];
    expect(allowed, `${room} is not a room of the house`).toBeDefined();
    for (const target of importsOf(file)) {
      if (target.startsWith(".")) {
        const to = relative(SRC, resolve(SRC, dirname(file), target)).replaceAll("\\", "/");
        if (to.startsWith("../public/_locales/") || to === "../package.json") continue;
        expect([room, ...(allowed?.rooms ?? [])], `${file} → ${to}`).toContain(roomOf(to));
        const shelf = ["rules", "sites", "feeds"].includes(room) && roomOf(to) === room;
        expect(shelf && !LISTS.includes(basename(file)), `${file} imports its neighbour ${to}`).toBe(false);
      } else if (!target.startsWith("node:") || room !== "cli") {
        expect(
          allowed?.packages.some((name) => target === name || target.startsWith(`${name}/`)),
          `${file} → ${target}`,
        ).toBe(true);
      }
    }
  });

  it("has no circles", () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((t) => t.startsWith("."))
          .map((t) => relative(SRC, resolve(SRC, dirname(file), t)).replaceAll("\\", "/")),
      ]),
    );
    const typesOnly = (file: string, to: string) => new RegExp(`import type [^;]*"[^"]*${basename(to)}"`).test(read(`src/${file}`));
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]) => {
      expect(path, `circle: ${[...path, file].join(" → ")}`).not.toContain(file);
      if (done.has(file)) return;
      for (const to of graph.get(file) ?? []) if (graph.has(to) && !typesOnly(file, to)) walk(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
  });

  it.each(files.filter((file) => !file.startsWith("lexicons/")))("%s can be read in one sitting", (file) => {
    expect(read(`src/${file}`).split("\n").length).toBeLessThanOrEqual(300);
  });

  it.each(files)("%s begins by saying what it is for", (file) => {
    expect(read(`src/${file}`)).toMatch(/^(?:#!.*\n)?\/\*\*/);
  });
});

describe("shelves", () => {
  const shelves = [
    { name: "rules", lists: [standing, optional].map((rules) => rules.map(({ id }) => id)) },
    { name: "sites", lists: [sites.map(({ id }) => id as string)] },
    { name: "feeds", lists: [feeds.map(({ id }) => id)] },
  ];
  it.each(shelves)("$name: every file is listed under its name, in alphabetical order", ({ name, lists }) => {
    const units = files.filter((file) => roomOf(file) === name && !LISTS.includes(basename(file))).map((file) => basename(file, ".ts"));
    expect(lists.flat().sort()).toEqual(units.sort());
    for (const ids of lists) expect(ids).toEqual([...ids].sort());
  });
  it("rules: those that are off until asked for are the optional ones, and one more, which waits for bad news of our own", () => {
    expect(optional.filter(({ optIn }) => !optIn).map(({ id }) => id)).toEqual(["no-promo-in-scandal"]);
    expect(standing.filter(({ optIn }) => optIn)).toEqual([]);
  });
});

describe("words", () => {
  const { en, fr } = { en: json("public/_locales/en/messages.json"), fr: json("public/_locales/fr/messages.json") };
  it("are the same sentences in both languages", () => expect(Object.keys(fr)).toEqual(Object.keys(en)));
  it.each(Object.keys(en))("%s takes the same values in both languages", (key) => {
    const values = (sentence: string) => [...new Set(Array.from(sentence.matchAll(/\{(\w+)/g), (match) => match[1]))].sort();
    expect(fr[key].message).not.toBe("");
    expect(values(fr[key].message)).toEqual(values(en[key].message));
  });
  it("are all used", () => {
    const source = files.map((file) => read(`src/${file}`)).join("\n") + read("manifest.json");
    const unused = Object.keys(en).filter(
      (key) => !source.includes(`"${key}"`) && !/^strength[A-D]$/.test(key) && !source.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });
});

describe("what leaves the tab", () => {
  it("is published posts, and nothing else that was written", () => {
    const written = /text|draft|words|selection|content/i;
    for (const [name, { ask }] of Object.entries(exchanges)) {
      const keys = "shape" in ask ? Object.keys(ask.shape) : [];
      expect(
        keys.filter((key) => written.test(key)),
        name,
      ).toEqual([]);
    }
    expect(Object.keys(exchanges.state.answer.shape)).toEqual(["site", "state", "account", "composers"]);
    expect(
      Object.entries(exchanges)
        .filter(([, { ask }]) => "post" in ask.shape)
        .map(([name]) => name),
    ).toEqual(["published"]);
    // A hashtag alone, and only on the click that says what it reveals.
    expect(
      Object.entries(exchanges)
        .filter(([, { ask }]) => "tag" in ask.shape)
        .map(([name]) => name),
    ).toEqual(["press"]);
    // A word, and only on the click that sets it aside for good, or takes that back.
    expect(
      Object.entries(exchanges)
        .filter(([, { ask }]) => "aside" in ask.shape)
        .map(([name]) => name),
    ).toEqual(["setAside", "takeBack"]);
  });
});

describe("the manifest", () => {
  const manifest = json("manifest.json");
  it("asks for no permission that PRIVACY.md does not name", () => {
    expect(manifest.permissions).toEqual(["activeTab", "alarms", "contextMenus", "scripting", "sidePanel", "storage"]);
    for (const permission of manifest.permissions) expect(read("PRIVACY.md")).toContain(`\`${permission}\``);
  });
  it("has the version of the package", () => expect(manifest.version).toBe(json("package.json").version));
  it("asks for the hosts of sites and of the sources that come with it, and no other; any other it may ask for, by a click", () => {
    const ours = sites.filter(({ optional }) => !optional);
    const hosts = [...ours, ...feeds.filter(({ optIn }) => !optIn)].flatMap((unit) => unit.hosts).map((host) => `https://${host}/*`);
    expect(manifest.host_permissions).toEqual([...new Set(hosts)]);
    expect(manifest.optional_host_permissions).toEqual(["https://*/*"]);
    expect(manifest.content_scripts[0].matches).toEqual(ours.flatMap((site) => site.hosts).map((host) => `https://${host}/*`));
  });
  it.each(["chrome", "firefox"])("as built for %s opens nothing to web pages", (target) => {
    expect(existsSync(join(ROOT, `dist/${target}/manifest.json`)), "run the build first").toBe(true);
    expect(json(`dist/${target}/manifest.json`).web_accessible_resources).toBeUndefined();
  });
  it.each([
    ["sentinel", 15_000, "is all that a page without a composer pays for"],
    ["engine", 120_000, "is what writing costs, English and French included"],
    ["optional", 30_000, "is what a policy that asks for more rules costs beside"],
    ["expressions", 50_000, "is what a policy with regular expressions costs beside"],
    ["own-posts", 8_000, "is what looking through one's own posts costs"],
  ])("the %s has at most %i bytes (gzip): it %s", (name, most) => {
    expect(gzipSync(read(`dist/chrome/src/content/${name}.js`)).length).toBeLessThanOrEqual(most);
  });
});

describe("promises kept in time", () => {
  it.each(files)("%s has no overdue TODO", (file) => {
    for (const [, date] of read(`src/${file}`).matchAll(/TODO \[(\d{4}-\d\d-\d\d)\]/g))
      expect(Date.parse(date ?? ""), file).toBeGreaterThan(Date.now());
    expect(read(`src/${file}`)).not.toMatch(/(?:\/\/|\*) (?:TODO(?! \[)|FIXME)/);
  });
});

/** The table of surfaces as text: what each cell is called, how a report of the tests is read, how the rows are written. */

/** The columns, in the order in which a person meets them. */
export const CELLS = {
  attach: "the card comes as soon as somebody writes",
  read: "the text is read as the site will publish it",
  marks: "the words found are marked in place, or quoted in the card where they cannot be",
  click: "a press of the publish button is held",
  keyboard: "so is a press of the keys that publish",
  resume: "after an approval the draft goes out, once, with its reason",
  proof: "what went out is recorded once, as what it was",
} as const;
export type Cell = keyof typeof CELLS;
export const BROWSERS = ["chromium", "firefox"] as const;

/** Whether each cell held, by "site › surface", then by "browser › cell". */
export type Rows = Map<string, Map<string, boolean>>;

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly ancestorTitles: readonly string[]; readonly title: string; readonly status: string }[];
  }[];
}

/** Adds the surfaces of a vitest report to the rows. Other tests in it are passed over, and so are those that were not run. */
export function readReport({ testResults }: Report, into: Rows): void {
  for (const { ancestorTitles, title, status } of testResults.flatMap(({ assertionResults }) => assertionResults)) {
    const [, site, browser] = /^(.+) in (chromium|firefox)$/.exec(ancestorTitles.at(-2) ?? "") ?? [];
    const surface = ancestorTitles.at(-1)?.replace(/^'(.*)'$/, "$1");
    if (!site || !browser || !surface || !(title in CELLS) || !/^(?:passed|failed)$/.test(status)) continue;
    const key = `${site} › ${surface}`;
    const row = into.get(key) ?? new Map<string, boolean>();
    into.set(key, row.set(`${browser} › ${title}`, status === "passed"));
  }
}

/** Markdown: a table a site, ● where both browsers hold, the one that fails named where one does not. */
export function table(rows: Rows): string {
  const parts = bySite(rows).map(([site, own]) =>
    [
      `## ${site}`,
      "",
      ...head("surface"),
      ...own.map(([surface, row]) => `| ${surface} | ${cells.map((cell) => mark(row, cell)).join(" | ")} |`),
    ].join("\n"),
  );
  const held = [...rows.values()].flatMap((row) => [...row.values()]);
  return `# Where Aplomb holds

Written by \`npx tsx scripts/surfaces.ts\` from what \`npm test\` found: the built extension in Chromium and in Firefox, on pages with each
site's own attributes and its real editor. ${held.filter(Boolean).length} of ${held.length} checks hold. ● holds in both browsers; otherwise the browser that fails is named.

${Object.entries(CELLS)
  .map(([cell, what]) => `- **${cell}**: ${what}`)
  .join("\n")}

${parts.join("\n\n")}
`;
}

/** Markdown: a row a site; of its surfaces, how many hold in both browsers. */
export function summary(rows: Rows): string {
  const lines = bySite(rows).map(([site, own]) => {
    const held = cells.map((cell) => `${own.filter(([, row]) => mark(row, cell) === HOLDS).length}/${own.length}`);
    return `| ${site} | ${held.join(" | ")} |`;
  });
  return [...head("surfaces that hold, in Chromium and Firefox"), ...lines].join("\n");
}

const HOLDS = "●";
const cells = Object.keys(CELLS);
const head = (first: string) => [`| ${first} | ${cells.join(" | ")} |`, `|---|${cells.map(() => ":-:|").join("")}`];

function bySite(rows: Rows): [site: string, own: [surface: string, row: ReadonlyMap<string, boolean>][]][] {
  const sites = new Map<string, [string, ReadonlyMap<string, boolean>][]>();
  for (const [key, row] of rows) {
    const [site = "", surface = ""] = key.split(" › ");
    sites.set(site, [...(sites.get(site) ?? []), [surface, row]]);
  }
  return [...sites];
}

function mark(row: ReadonlyMap<string, boolean>, cell: string): string {
  const fails = BROWSERS.filter((browser) => row.get(`${browser} › ${cell}`) !== true);
  return fails.length === 0 ? HOLDS : fails.length === BROWSERS.length ? "no" : `not in ${fails.join()}`;
}

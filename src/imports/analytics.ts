/** What the analytics of X, LinkedIn and Meta tell of each post: where the table begins, what its columns count, and which rows can be used. */
import { REAL, type Real } from "../core/desk/measures.ts";
import { instant } from "./dates.ts";
import type { Sheet } from "./sheets.ts";
import { dayFirstIn } from "./table.ts";

/** What a column can be: what tells the post, or one of the four measures. */
export const USES = ["url", "text", "at", ...REAL] as const;
export type Use = (typeof USES)[number];
/** Of each column, in the order of the heading. */
export type Uses = readonly (Use | undefined)[];
/** A second column of such a use takes the place of the first; of the others several are read, numbers added up. */
export const SINGLE: readonly Use[] = ["url", "at", "reach"];

export interface Table {
  readonly heading: readonly string[];
  readonly rows: Sheet["rows"];
}

/** As the exports head their columns, in English and French; best first, and of what is single only the best is taken. */
const HEADINGS: Readonly<Record<Use, readonly RegExp[]>> = {
  url: [
    /^(?:post|tweet) (?:link|url|permalink)$|^permalink$|^permalien$|^lien permanent$|^(?:lien|url) (?:du post|de la publication)$/i,
    /^(?:url|link|lien)$/i,
  ],
  text: [/^(?:post|tweet) (?:text|title)$|^(?:title|description|text|message|titre|texte|contenu)$|^(?:titre|texte) (?:du post|de la publication)$/i],
  at: [/^(?:publish time|created date|post publish date|heure de publication|date de (?:création|publication).*)$/i, /^(?:date|time|heure)$/i],
  reach: [/^(?:reach|couverture|portée)$/i, /^impressions\b/i, /^(?:views|vues)$/i],
  response: [
    /^(?:likes?|reactions?|comments?|replies|reposts|retweets|shares|saves|bookmarks|quotes|mentions? j.aime|j.aime|réactions?|commentaires?|réponses|partages|republications|enregistrements|citations)$/i,
  ],
  action: [/^(?:(?:link|url) clicks|clics sur (?:le lien|les liens|l.url))$/i, /^(?:total clicks|clicks|clics|nombre total de clics)$/i],
  conversion: [/^(?:conversions?|(?:website )?purchases?|leads|achats)$/i],
};
/** Where the export adds the reactions up itself, clicks among them on some sites. */
const ADDED_UP = /^(?:engagements|interactions|reactions, comments and shares|réactions, commentaires et partages)$/i;

/** What each column most likely is; undefined for what nothing is read from. */
export function guessUses(heading: readonly string[]): Uses {
  const names = heading.map((name) => name.trim());
  const uses: (Use | undefined)[] = names.map(() => undefined);
  for (const use of USES) {
    const fits = HEADINGS[use].map((name) => names.flatMap((said, i) => (name.test(said) && uses[i] === undefined ? [i] : [])));
    const found = fits.find((places) => places.length > 0) ?? [];
    for (const i of SINGLE.includes(use) || use === "action" ? found.slice(0, 1) : found) uses[i] = use;
  }
  if (!uses.includes("response")) {
    const i = names.findIndex((said) => ADDED_UP.test(said));
    if (i >= 0) uses[i] = "response";
  }
  return uses;
}

/** Whether rows under these columns can tell a number of a post. */
export const isEnough = (uses: Uses): boolean =>
  uses.some((use) => use === "url" || use === "text") && uses.some((use) => REAL.includes(use as Real));

/** So many rows of a sheet may speak of the export before the table begins. */
const MOST_PREFACE = 20;

/** The table of posts in a file; the first table at all, to be mapped by hand, where none is recognised; undefined where there is none. */
export function tableIn(sheets: readonly Sheet[]): Table | undefined {
  const candidates = sheets.flatMap(({ rows }) =>
    rows.slice(0, MOST_PREFACE).flatMap((row, i) => {
      const uses = guessUses(row.cells);
      const isTable = row.cells.filter((cell) => cell.trim() !== "").length >= 2 && rows.length > i + 1;
      return isTable ? [{ rows, i, known: isEnough(uses) ? uses.filter(Boolean).length : 0 }] : [];
    }),
  );
  const [first] = candidates;
  const best = candidates.reduce((one, other) => (other.known > one.known ? other : one), first ?? { rows: [], i: 0, known: 0 });
  return first && sideBySide(best.rows[best.i]?.cells ?? [], best.rows.slice(best.i + 1));
}

/** LinkedIn sets two lists of posts beside each other, with an empty column between: each row of either becomes one of its own. */
function sideBySide(cells: readonly string[], rows: Sheet["rows"]): Table {
  const heading = cells.map((cell) => cell.replace(/^\uFEFF/, "").trim());
  const gap = heading.indexOf("");
  const [left, right] = [heading.slice(0, gap), heading.slice(gap + 1)];
  if (gap < 0 || !isEnough(guessUses(left)) || !isEnough(guessUses(right))) return { heading, rows };
  const names = [...new Set([...left, ...right])];
  const halves = rows.flatMap(({ cells, ...row }) =>
    [left, right].map((half, i) => ({
      ...row,
      cells: names.map((name) => (half.includes(name) ? (cells[half.indexOf(name) + i * (gap + 1)] ?? "") : "")),
    })),
  );
  return { heading: names, rows: halves.filter((row) => row.cells.some((cell) => cell !== "")) };
}

/** A row of numbers, and what it says of the post they belong to. */
export interface Told {
  readonly line: number;
  readonly url?: string;
  readonly text: string;
  readonly at?: number;
  readonly measures: Readonly<Partial<Record<Real, number>>>;
}
/** Broken; naming no post; without a number, or with something else where one should be; a second one of a post, saying otherwise. */
export type Fault = "broken" | "no-post" | "no-number" | "twice";
export interface BadRow {
  readonly line: number;
  readonly fault: Fault;
}

export function readTable({ heading, rows }: Table, uses: Uses): { readonly told: readonly Told[]; readonly bad: readonly BadRow[] } {
  const told: Told[] = [];
  const bad: BadRow[] = [];
  const days = rows.map(({ cells }) => cells[uses.indexOf("at")] ?? "");
  // Where nothing tells, the month comes first, as in the exports of LinkedIn and Meta.
  const dayFirst = dayFirstIn(days) ?? false;
  for (const { line, cells, isBroken } of rows) {
    const of = (use: Use) => cells.flatMap((cell, i) => (uses[i] === use && cell.trim() !== "" ? [cell.trim()] : []));
    const [[url], [text = ""], [day = ""]] = [of("url"), of("text"), of("at")];
    const at = instant(day, { dayFirst });
    const sums = REAL.map((measure) => [measure, sumOf(of(measure))] as const);
    const measures = Object.fromEntries(sums.filter(([, sum]) => sum !== undefined));
    if (isBroken || cells.length > heading.length) bad.push({ line, fault: "broken" });
    else if (!url && !text) bad.push({ line, fault: "no-post" });
    else if (sums.every(([, sum]) => sum === undefined) || sums.some(([, sum]) => Number.isNaN(sum))) bad.push({ line, fault: "no-number" });
    else told.push({ line, text, measures, ...(url && { url }), ...(at !== undefined && { at }) });
  }
  return { told, bad };
}

/** NaN when one of them is no number; undefined when none is given. */
const sumOf = (cells: readonly string[]): number | undefined =>
  cells.map(countIn).reduce((sum, n) => (n === undefined ? sum : (sum ?? 0) + n), undefined);

/** "1,234", "1 234", "1.234", "1234.0"; undefined for what stands for nothing; NaN for anything else, and below zero. */
export function countIn(cell: string): number | undefined {
  const text = cell.replace(/[\s\u00a0\u202f']/g, "");
  if (/^(?:|-|–|—|n\/?a|null|undefined)$/i.test(text)) return undefined;
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text)) return Number(text.replace(/[.,]/g, ""));
  return /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}

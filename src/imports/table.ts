/** Tables of posts: which column means what, guessed from its heading and corrected by the person, and how a row becomes a post. */
import { DRAFT_KINDS, type DraftKind, SITE_IDS, type SiteId } from "../core/model.ts";
import { instant } from "./dates.ts";
import type { Answers, Column, Found, Reader } from "./format.ts";
import { type Row, Rows } from "./rows.ts";

/** Headings as tools and people write them, best first. */
const HEADINGS: Readonly<Record<Column, RegExp>> = {
  at: /^(?:published at|sent at|date published|date ?[/&]? ?time|date \(.*\)|date|scheduled at|created at|posted|time|publié le|date de publication|heure|jour)\b/i,
  text: /^(?:text|message|post|update|content|caption|body|tweet|texte|contenu|légende|publication)\b/i,
  account: /^(?:account|profile|handle|page|username|social profile|channel|from|compte|profil|canal)\b/i,
  site: /^(?:network|service|platform|social network|réseau|plateforme)\b/i,
  url: /^(?:post (?:link|url)|permalink|permanent link|lien du post|url du post)\b/i,
  link: /^(?:link|url|lien)\b/i,
  kind: /^(?:type|kind|post type|genre)\b/i,
};

/** The heading most likely meant by each column; none twice. */
export function guessColumns(heading: readonly string[]): Partial<Record<Column, string>> {
  const left = new Set(heading);
  const columns: Partial<Record<Column, string>> = {};
  for (const column of ["url", "at", "text", "account", "site", "link", "kind"] as const) {
    const found = [...left].find((name) => HEADINGS[column].test(name));
    if (found === undefined) continue;
    columns[column] = found;
    left.delete(found);
  }
  return columns;
}

/** Whether the first dates of a table can only be read with the day first, or only with the month first; undefined when both can. */
export function dayFirstIn(cells: readonly string[]): boolean | undefined {
  const numbers = cells.flatMap((cell) => {
    const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/.exec(cell.trim()) ?? [];
    return first && second ? [[Number(first), Number(second)] as const] : [];
  });
  if (numbers.some(([first]) => first > 12)) return true;
  return numbers.some(([, second]) => second > 12) ? false : undefined;
}

/** @param utc whether the table's dates are in UTC; else by the clock of this computer */
export function tableReader({ columns, dayFirst, site, handle }: Answers, utc = false): Reader {
  const rows = new Rows();
  let mapped = columns;
  const toFound = ({ line, cells, isBroken }: Row): Found => {
    mapped ??= guessColumns(rows.heading ?? []);
    const cell = (column: Column) => (mapped?.[column] === undefined ? "" : (cells[mapped[column]] ?? "").trim());
    if (isBroken) return { line, problem: "broken" };
    const at = instant(cell("at"), { dayFirst, utc });
    if (at === undefined) return { line, problem: "no-date" };
    const text = [cell("text"), cell("link")].filter((part, i, [words = ""]) => part && (i === 0 || !words.includes(part))).join("\n");
    if (!text) return { line, problem: "no-text" };
    const on = siteIn(cell("site")) ?? siteIn(cell("account")) ?? site;
    const by = handleIn(cell("account")) || handle;
    if (!on || !by) return { line, problem: "no-account" };
    return { line, item: { at, text, kind: kindIn(cell("kind")), site: on, handle: by, ...(cell("url") && { url: cell("url") }) } };
  };
  return { push: (text, isLast) => rows.push(text, isLast).map(toFound) };
}

/** "Twitter", "LinkedIn Page", "facebook". */
function siteIn(cell: string): SiteId | undefined {
  const said = cell.toLowerCase();
  return /\btwitter\b|^x\b/.test(said) ? "x" : SITE_IDS.find((id) => id !== "x" && said.includes(id));
}

/** "@acme (Twitter)", "Acme Shop – Facebook Page": without the network. */
const handleIn = (cell: string) =>
  cell
    .replace(/\([^)]*\)|(?:^|[-–|·:]\s*)(?:x|twitter|linkedin|facebook|instagram|threads|bluesky|mastodon)\b.*$/gi, "")
    .trim()
    .replace(/^@/, "")
    .slice(0, 150);

const kindIn = (cell: string): DraftKind =>
  /repl|répon/i.test(cell)
    ? "reply"
    : /comment/i.test(cell)
      ? "comment"
      : /quote|retweet|cit/i.test(cell)
        ? "quote"
        : (DRAFT_KINDS.find((kind) => kind === cell) ?? "post");

/** Whether a heading names all of these columns. */
export const names = (heading: readonly string[], ...wanted: readonly RegExp[]): boolean =>
  wanted.every((name) => heading.some((cell) => name.test(cell)));

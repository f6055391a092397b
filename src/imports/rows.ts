/** Cuts a CSV file of any size into rows by heading, with the line on which each begins. */
import Papa from "papaparse";

export interface Row {
  /** Where it begins, from 1 on. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Quotes that do not close, or cells without a heading. */
  readonly isBroken: boolean;
}

const DELIMITERS = [",", ";", "\t", "|"];
/** A quote that never closes would swallow the rest of the file: beyond so much text the row is given up. */
const LONGEST = 1_000_000;

export class Rows {
  heading: readonly string[] | undefined;
  #rest = "";
  #line = 1;
  #parser: Papa.Parser | undefined;
  readonly #repair: (text: string) => string;

  /** @param repair mends what a source writes against the rules; it is given whole lines */
  constructor(repair: (text: string) => string = (text) => text) {
    this.#repair = repair;
  }

  push(text: string, isLast: boolean): Row[] {
    const all = this.#rest + text + (isLast ? "\n" : "");
    const end = all.lastIndexOf("\n") + 1;
    const ready = this.#repair(all.slice(0, end));
    if (ready) this.#parser ??= parserFor(ready);
    const parsed = this.#parser?.parse(ready, 0, true) as Papa.ParseResult<string[]> | undefined;
    // A row whose quotes are still open may go on in the next piece.
    this.#rest = ready.slice(parsed?.meta.cursor ?? 0) + all.slice(end);
    const rows = (parsed?.data ?? []).flatMap((cells) => this.#row(cells));
    return this.#rest.length > LONGEST || (isLast && this.#rest.trim() !== "") ? [...rows, ...this.#giveUp(isLast)] : rows;
  }

  #row(cells: readonly string[]): Row[] {
    const line = this.#line;
    this.#line += cells.reduce((lines, cell) => lines + newlines(cell), 1);
    if (cells.every((cell) => cell.trim() === "")) return [];
    if (!this.heading) {
      this.heading = cells.map((cell) => cell.replace(/^\uFEFF/, "").trim());
      return [];
    }
    const named = this.heading.map((name, i) => [name, cells[i] ?? ""]);
    return [{ line, cells: Object.fromEntries(named), isBroken: cells.length > this.heading.length || cells.length < this.heading.length - 1 }];
  }

  /** A quote that never closes: the line that opened it is lost, the ones after it are not. */
  #giveUp(isLast: boolean): Row[] {
    const line = this.#line++;
    const next = this.#rest.indexOf("\n") + 1;
    this.#rest = next > 0 ? this.#rest.slice(next) : "";
    return [{ line, cells: {}, isBroken: true }, ...this.push("", isLast)];
  }
}

const newlines = (cell: string) => cell.split("\n").length - 1;

/** The sign that cuts the heading into most cells. */
export function delimiterOf(head: string): string {
  const [first = ""] = head.split(/\r?\n/, 1);
  return DELIMITERS.reduce((best, sign) => (first.split(sign).length > first.split(best).length ? sign : best));
}

const parserFor = (head: string) =>
  new Papa.Parser({ delimiter: delimiterOf(head), newline: /^[^\n]*\r\n/.test(head) ? "\r\n" : "\n", quoteChar: '"' });

/** The heading of a CSV file, from its beginning. */
export function headingOf(head: string): readonly string[] {
  const rows = new Rows();
  rows.push(head.split(/\r?\n/, 1).join(""), true);
  return rows.heading ?? [];
}

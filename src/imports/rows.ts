/** Cuts a CSV file of any size into rows, with the line on which each begins. */
import Papa from "papaparse";

type Newline = "\n" | "\r\n";

/** A row before its cells have names. */
export interface Cut {
  /** Where it begins, from 1 on. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Quotes that do not close: nothing of the row is known. */
  readonly isOpen: boolean;
}
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

/** Takes the text piece by piece, and gives its rows; empty ones are left out. */
export class Cuts {
  #rest = "";
  #line = 1;
  /** As the first line ends. */
  #newline: Newline | undefined;
  #parser: Papa.Parser | undefined;
  readonly #repair: (text: string) => string;
  readonly #delimiter: string | undefined;

  /**
   * @param repair mends what a source writes against the rules; it is given whole lines
   * @param delimiter where it is known; else it is told from the first line
   */
  constructor(repair: (text: string) => string = (text) => text, delimiter?: string) {
    this.#repair = repair;
    this.#delimiter = delimiter;
  }

  push(text: string, isLast: boolean): Cut[] {
    const given = this.#rest + text;
    if (this.#newline === undefined && given.includes("\n")) this.#newline = /^[^\n]*\r\n/.test(given) ? "\r\n" : "\n";
    const all = isLast ? given + (this.#newline ?? "\n") : given;
    const end = all.lastIndexOf("\n") + 1;
    const ready = this.#repair(all.slice(0, end));
    if (ready) this.#parser ??= parserFor(ready, this.#newline ?? "\n", this.#delimiter);
    const parsed = this.#parser?.parse(ready, 0, true) as Papa.ParseResult<string[]> | undefined;
    // A row whose quotes are still open may go on in the next piece.
    this.#rest = ready.slice(parsed?.meta.cursor ?? 0) + all.slice(end);
    const cuts = (parsed?.data ?? []).flatMap((cells) => this.#cut(cells));
    return this.#rest.length > LONGEST || (isLast && this.#rest.trim() !== "") ? [...cuts, ...this.#giveUp(isLast)] : cuts;
  }

  #cut(cells: readonly string[]): Cut[] {
    const line = this.#line;
    this.#line += cells.reduce((lines, cell) => lines + newlines(cell), 1);
    return cells.every((cell) => cell.trim() === "") ? [] : [{ line, cells, isOpen: false }];
  }

  /** A quote that never closes: the line that opened it is lost, the ones after it are not. */
  #giveUp(isLast: boolean): Cut[] {
    const line = this.#line++;
    const next = this.#rest.indexOf("\n") + 1;
    this.#rest = next > 0 ? this.#rest.slice(next) : "";
    return [{ line, cells: [], isOpen: true }, ...this.push("", isLast)];
  }
}

/** The same with cells by name: the first row names them. */
export class Rows {
  heading: readonly string[] | undefined;
  readonly #cuts: Cuts;

  /** @param repair as in `Cuts` */
  constructor(repair?: (text: string) => string) {
    this.#cuts = new Cuts(repair);
  }

  push(text: string, isLast: boolean): Row[] {
    return this.#cuts.push(text, isLast).flatMap((cut) => this.#row(cut));
  }

  #row({ line, cells, isOpen }: Cut): Row[] {
    if (isOpen) return [{ line, cells: {}, isBroken: true }];
    if (!this.heading) {
      this.heading = cells.map((cell) => cell.replace(/^\uFEFF/, "").trim());
      return [];
    }
    const named = this.heading.map((name, i) => [name, cells[i] ?? ""]);
    return [{ line, cells: Object.fromEntries(named), isBroken: cells.length > this.heading.length || cells.length < this.heading.length - 1 }];
  }
}

const newlines = (cell: string) => cell.split("\n").length - 1;

/** The sign that cuts the heading into most cells. */
export function delimiterOf(head: string): string {
  const [first = ""] = head.split(/\r?\n/, 1);
  return DELIMITERS.reduce((best, sign) => (first.split(sign).length > first.split(best).length ? sign : best));
}

const parserFor = (head: string, newline: Newline, delimiter = delimiterOf(head)) => new Papa.Parser({ delimiter, newline, quoteChar: '"' });

/** The heading of a CSV file, from its beginning. */
export function headingOf(head: string): readonly string[] {
  const rows = new Rows();
  rows.push(head.split(/\r?\n/, 1).join(""), true);
  return rows.heading ?? [];
}

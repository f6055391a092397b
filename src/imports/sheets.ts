/** Reads a table that somebody saved from elsewhere, CSV or Excel, into rows of text with their lines; what reads Excel is fetched once such a file comes. */
import { unzipSync, type Zippable, zipSync } from "fflate";
import { Cuts, delimiterOf } from "./rows.ts";

export interface Sheet {
  /** Empty for a file that is one table. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
}
export interface SheetRow {
  /** As a table program numbers it, from 1 on. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Nothing can be known of it. */
  readonly isBroken: boolean;
}

/** Why a file cannot be read: too large, of Excel before 2007, damaged. */
export type Refusal = "large" | "old-excel" | "damaged";
export class Refused extends Error {
  readonly why: Refusal;
  constructor(why: Refusal, options?: ErrorOptions) {
    super(why, options);
    this.why = why;
  }
}

/** Bytes; a year of posts is far below. Own choice. */
const LARGEST = 20_000_000;
/** Bytes once unpacked: an archive can hold a thousand times what it weighs. */
const LARGEST_UNPACKED = 150_000_000;
const SIGNS = { zip: [0x50, 0x4b, 0x03, 0x04], oldExcel: [0xd0, 0xcf, 0x11, 0xe0], utf16: [0xff, 0xfe] } as const;

/** @throws Refused */
export async function sheetsOf(file: Blob): Promise<Sheet[]> {
  if (file.size > LARGEST) throw new Refused("large");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begins = (sign: readonly number[]) => sign.every((byte, i) => bytes[i] === byte);
  if (begins(SIGNS.oldExcel)) throw new Refused("old-excel");
  if (begins(SIGNS.zip)) return excel(bytes);
  return [{ name: "", rows: rowsOf(decoded(bytes, begins(SIGNS.utf16))) }];
}

/** Excel saves CSV in the code page of its country; everybody else in UTF-8. */
function decoded(bytes: Uint8Array, isUtf16: boolean): string {
  if (isUtf16) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Exports begin with sentences about themselves: the line that is cut into the most cells tells the sign. */
const HEAD_LINES = 20;
function rowsOf(text: string): SheetRow[] {
  const lines = text.split(/\r?\n/, HEAD_LINES).map((line) => ({ line, cells: line.split(delimiterOf(line)).length }));
  const heading = lines.reduce((best, one) => (one.cells > best.cells ? one : best), { line: "", cells: 0 });
  return new Cuts(undefined, delimiterOf(heading.line)).push(text, true).map(({ line, cells, isOpen }) => ({ line, cells, isBroken: isOpen }));
}

async function excel(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    const { default: readExcel } = await import("read-excel-file/universal");
    const sheets = await readExcel(flat(bytes));
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((cells, i) => ({ line: i + 1, cells: cells.map(said), isBroken: false })),
    }));
  } catch (cause) {
    throw cause instanceof Refused ? cause : new Refused("damaged", { cause });
  }
}

/** The same archive with nothing packed: the reader unpacks large parts in a worker made of a blob, which an extension's page may not have. @throws Refused, and as `unzipSync` */
function flat(bytes: Uint8Array): ArrayBuffer {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!/\.(?:xml|rels)$/.test(name)) return false;
      size += originalSize;
      if (size > LARGEST_UNPACKED) throw new Refused("large");
      return true;
    },
  });
  return zipSync(parts satisfies Zippable, { level: 0 }).buffer as ArrayBuffer;
}

const said = (cell: unknown): string => (cell === null ? "" : cell instanceof Date ? cell.toISOString() : String(cell));

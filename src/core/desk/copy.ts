/** All that lies on the desk as a file, one record a line: read again, here or elsewhere, it adds to what is there and never sets it back. */
import { type Row, rowFrom } from "./records.ts";

export const copyOf = (rows: readonly Row[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

export interface ReadCopy {
  readonly rows: readonly Row[];
  /** Lines that are no record of ours, from 1 on. */
  readonly bad: readonly number[];
}

export function readCopy(text: string): ReadCopy {
  const rows: Row[] = [];
  const bad: number[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const row = rowFrom(parsed(line));
    if (row) rows.push(row);
    else bad.push(i + 1);
  }
  return { rows, bad };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

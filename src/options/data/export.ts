/** Writes all posts into one file, a few pages at a time. */
import { HEADING_ROW, toLine, toRow } from "../../imports/aplomb.ts";
import type { Ledger } from "../../store/ledger.ts";

export type ExportKind = "jsonl" | "csv";

/** Text is handed to the browser in pieces of so many characters, which it may keep on disk. */
const PIECE = 4_000_000;

/** @param progress told how many posts are written @returns undefined when it was cancelled */
export async function exported(ledger: Ledger, kind: ExportKind, progress: (done: number) => void, signal: AbortSignal): Promise<Blob | undefined> {
  const write = kind === "csv" ? toRow : toLine;
  const pieces: Blob[] = [];
  let text = kind === "csv" ? HEADING_ROW : "";
  let done = 0;
  for await (const posts of ledger.everything()) {
    if (signal.aborted) return undefined;
    text += posts.map(write).join("");
    done += posts.length;
    progress(done);
    if (text.length < PIECE) continue;
    pieces.push(new Blob([text]));
    text = "";
  }
  return new Blob([...pieces, text], { type: kind === "csv" ? "text/csv" : "application/jsonl" });
}

/** From files to values: hides where the bytes come from, whether they are packed, and whether they are JSONL, CSV or plain lines. */
import { createReadStream } from "node:fs";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";

/** A file that cannot be used at all; the message says which and why. */
export class Unusable extends Error {}

/** Standard input. */
export type Input = AsyncIterable<Uint8Array | string>;

/** One entry of a file, or what is wrong with it. */
export type Row = { readonly line: number; readonly value: unknown } | { readonly line: number; readonly wrong: string };

const GZIP = [0x1f, 0x8b] as const;
const NESTED = new Set(["parent", "media", "thread"]);

/**
 * The text of a file, unpacked when it is gzip, whatever its name says.
 * @param path `-` for `stdin`
 * @throws Unusable when it cannot be read, or its gzip is damaged
 */
export async function readText(path: string, stdin: Input): Promise<string> {
  const bytes = await readBytes(path, stdin);
  const packed = GZIP.every((byte, i) => bytes[i] === byte);
  return new TextDecoder().decode(packed ? unpack(bytes, path) : bytes);
}

async function readBytes(path: string, stdin: Input): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of path === "-" ? stdin : createReadStream(path))
      chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk));
  } catch (error) {
    throw new Unusable(`${path}: cannot be read (${(error as Error).message})`);
  }
  return Buffer.concat(chunks);
}

function unpack(bytes: Buffer, path: string): Buffer {
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new Unusable(`${path}: damaged gzip (${(error as Error).message})`);
  }
}

/** The layout goes by the name; a nameless text (standard input) or one of another name goes by how it begins. Empty lines are no rows. */
export function rowsOf(text: string, path: string): Row[] {
  const extension = /\.(\w+)(?:\.gz)?$/.exec(path)?.[1]?.toLowerCase() ?? "";
  if (["jsonl", "ndjson", "json"].includes(extension)) return jsonLines(text);
  if (["csv", "tsv"].includes(extension)) return table(text);
  if (extension === "txt") return plainLines(text);
  return /^\s*[{[]/.test(text) ? jsonLines(text) : HEADING.test(text) ? table(text) : plainLines(text);
}

/** A first line with the column `text`, beside others. */
const HEADING = /^(?:[^\n]*[,;\t])?"?text"?(?:[,;\t]|\r?\n[^\n])/;

const lines = (text: string) =>
  text
    .split(/\r?\n/)
    .map((content, i) => ({ line: i + 1, content }))
    .filter(({ content }) => content.trim() !== "");

const jsonLines = (text: string): Row[] => lines(text).map(({ line, content }) => ({ line, ...json(content) }));
const plainLines = (text: string): Row[] => lines(text).map(({ line, content }) => ({ line, value: { text: content } }));

/** `null` says the same as leaving the key out, as it does in the files of other languages. */
function json(text: string): { value: unknown } | { wrong: string } {
  try {
    return { value: JSON.parse(text, (_, value: unknown) => (value === null ? undefined : value)) };
  } catch (error) {
    return { wrong: `not JSON: ${(error as Error).message}` };
  }
}

/** RFC 4180, also with semicolons or tabs; the first line names the columns, an empty cell is one left out. */
function table(text: string): Row[] {
  const delimiter = /[,;\t]/.exec(text.split("\n", 1)[0] ?? "")?.[0] ?? ",";
  const rows: Row[] = [];
  let columns: readonly string[] | undefined;
  let [line, read] = [1, 0];
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data, errors: [problem], meta: { cursor } }) {
      const cells = data.map((cell) => cell.trim());
      if (!columns) columns = cells;
      else if (problem) rows.push({ line, wrong: `not CSV: ${problem.message}` });
      else if (cells.some(Boolean)) rows.push({ line, ...record(columns, data) });
      line += text.slice(read, cursor).split("\n").length - 1;
      read = cursor;
    },
  });
  return rows;
}

function record(columns: readonly string[], cells: readonly string[]): { value: unknown } | { wrong: string } {
  if (cells.length > columns.length) return { wrong: `${cells.length} cells under ${columns.length} columns: quote cells that hold the separator` };
  const entries: [string, unknown][] = [];
  for (const [i, name] of columns.entries()) {
    const cell = cells[i];
    if (!cell) continue;
    const read = NESTED.has(name) ? json(cell) : { value: cell };
    if ("wrong" in read) return { wrong: `${name} is ${read.wrong}` };
    entries.push([name, read.value]);
  }
  return { value: Object.fromEntries(entries) };
}

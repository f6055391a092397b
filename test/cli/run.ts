/** Runs the command line in process: files by name in a folder of their own, streams that remember. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { onTestFinished } from "vitest";
import type { Report } from "../../src/cli/check.ts";
import { main, type Status } from "../../src/cli/main.ts";

export type Files = Readonly<Record<string, string | Uint8Array | readonly object[]>>;

interface Ran {
  readonly status: Status;
  readonly reports: readonly Report[];
  readonly out: string;
  /** What was said on standard error; the folder is left out of the file names. */
  readonly err: string;
}

/**
 * @param line the arguments, with spaces between them; names of `files` stand for the files
 * @param files a list of objects becomes JSONL
 */
export async function run(line: string, files: Files = {}, stdin = ""): Promise<Ran> {
  const folder = filesIn(files);
  const args = line.split(" ").map((arg) => (arg in files ? join(folder, arg) : arg));
  const [out, err] = [sink(), sink()];
  const status = await main(args, { in: chunks(stdin), out: out.stream, err: err.stream });
  const text = out.text();
  const reports = text.startsWith("{")
    ? text
        .trimEnd()
        .split("\n")
        .map((json): Report => JSON.parse(json))
    : [];
  return { status, reports, out: text, err: err.text().replaceAll(`${folder}/`, "") };
}

/** A folder that is gone when the test is over. */
export function filesIn(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "aplomb-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), Array.isArray(content) ? jsonl(content) : (content as string | Uint8Array));
  return folder;
}

export const jsonl = (values: readonly object[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join("");

async function* chunks(text: string) {
  yield text;
}

function sink() {
  const said: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      said.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => said.join("") };
}

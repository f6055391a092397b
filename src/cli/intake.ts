/** Whole files into checked values: bad lines are named to the user and left out, a file without a good line is refused. */
import type { Writable } from "node:stream";
import * as z from "zod/mini";
import { type Input, readText, rowsOf, Unusable } from "./inputs.ts";
import { wrongIn } from "./lines.ts";

export interface Kept<T> {
  readonly value: T;
  /** `FILE:LINE`. */
  readonly place: string;
}

/**
 * @param err where bad lines are named: "drafts.jsonl:3: text is missing"
 * @throws Unusable for a file that cannot be read, and for one whose every line is bad
 */
export async function readAll<T>(paths: readonly string[], shape: z.ZodMiniType<T>, input: Input, err: Writable): Promise<Kept<T>[]> {
  const all: Kept<T>[] = [];
  for (const path of paths) {
    const name = path === "-" ? "stdin" : path;
    const rows = rowsOf(await readText(path, input), path);
    const kept = all.length;
    for (const row of rows) {
      const place = `${name}:${row.line}`;
      const read = "wrong" in row ? row.wrong : checked(row.value, shape);
      if (typeof read === "string") err.write(`${place}: ${read}\n`);
      else all.push({ value: read.value, place });
    }
    if (rows.length > 0 && all.length === kept) throw new Unusable(`${name}: no usable line`);
  }
  return all;
}

function checked<T>(value: unknown, shape: z.ZodMiniType<T>): { value: T } | string {
  const { data, error } = z.safeParse(shape, value);
  return error ? wrongIn(error) : { value: data };
}

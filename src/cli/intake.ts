/** Whole files into checked values: bad lines are named to the user and left out, a file without a good line is refused. */
import type { Writable } from "node:stream";
import * as z from "zod/mini";
import type { Policy } from "../core/model.ts";
import { PolicyShape } from "../core/policy.ts";
import type { Rule } from "../core/rule.ts";
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

/**
 * The policy of a file; the default one without a file. What names no rule, and options that do not fit their rule, are said: they have no effect.
 * @throws Unusable when it is no policy
 */
export async function readPolicy(path: string | undefined, rules: readonly Rule[], input: Input, err: Writable): Promise<Policy> {
  if (path === undefined) return z.parse(PolicyShape, {});
  const { data: policy, error } = z.safeParse(PolicyShape, jsonOf(await readText(path, input), path));
  if (error) throw new Unusable(`${path}: ${wrongIn(error)}`);
  for (const [id, { options = {} }] of Object.entries(policy.rules)) {
    const rule = rules.find((known) => known.id === id);
    if (!rule) err.write(`${path}: there is no rule ${id}\n`);
    else if (rule.options && !z.safeParse(rule.options, options).success) err.write(`${path}: the options of ${id} do not fit, its defaults hold\n`);
  }
  return policy;
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Unusable(`${path}: not JSON (${(error as Error).message})`);
  }
}

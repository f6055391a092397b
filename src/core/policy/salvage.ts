/** Reads stored data that a crash, a full disk or another version may have damaged: what is whole is kept, only what is broken is lost. */
import * as z from "zod/mini";

/**
 * Parses; whatever the schema refuses is taken out, the smallest part first, until the rest can be read.
 * A broken optional field costs the field, a broken required field costs what holds it: the target, then the account, never the list.
 * @param lost called with the path of each part that is taken out
 * @returns undefined when nothing of it can be read
 */
export function salvage<T extends z.ZodMiniType>(
  schema: T,
  stored: unknown,
  lost: (path: readonly PropertyKey[]) => void = () => undefined,
): z.output<T> | undefined {
  const rest = structuredClone(stored);
  for (;;) {
    const read = parsed(schema, rest);
    if (!read) return undefined;
    if (read.success) return read.data;
    const lists = new Set<unknown[]>();
    let last: readonly PropertyKey[] | undefined;
    for (const { path } of read.error.issues) {
      // What holds it may be gone already: the faults of one part follow each other.
      if (last?.every((step, i) => step === path[i])) continue;
      last = takeOut(rest, path, lists);
      if (!last) return undefined;
      lost(last);
    }
    for (const list of lists) compact(list);
  }
}

/** More than a hundred thousand faults are more than zod can list: it breaks. */
function parsed<T extends z.ZodMiniType>(schema: T, value: unknown) {
  try {
    return z.safeParse(schema, value);
  } catch {
    return undefined;
  }
}

type Holder = Record<PropertyKey, unknown>;

/** Keeps the place of what was taken out of a list until the round is over, so that the places after it still hold. */
const TAKEN = Symbol("taken out");

function compact(list: unknown[]): void {
  let end = 0;
  for (const item of list) if (item !== TAKEN) list[end++] = item;
  list.length = end;
}

/** Removes what stands at `path`, or what should have held it. @returns the path of what was removed; undefined when there is nothing left */
function takeOut(root: unknown, path: readonly PropertyKey[], lists: Set<unknown[]>): readonly PropertyKey[] | undefined {
  const holders = [root];
  for (const step of path) holders.push((holders.at(-1) as Holder | undefined)?.[step]);
  for (let end = path.length - 1; end >= 0; end--) {
    const holder = holders[end];
    const step = path[end] ?? "";
    if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, step)) continue;
    if (Array.isArray(holder)) {
      holder[Number(step)] = TAKEN;
      lists.add(holder);
    } else delete (holder as Holder)[step];
    return path.slice(0, end + 1);
  }
  return undefined;
}

/** Reads stored data that a crash, a full disk or another version may have damaged: what is whole is kept, only what is broken is lost. */
import * as z from "zod/mini";

/**
 * Parses; whatever the schema refuses is taken out, the smallest part first, until the rest can be read.
 * A broken optional field costs the field, a broken required field costs what holds it: the target, then the account, never the list.
 * @returns undefined when nothing of it can be read
 */
export function salvage<T extends z.ZodMiniType>(schema: T, stored: unknown): z.output<T> | undefined {
  const rest = structuredClone(stored);
  for (;;) {
    const read = z.safeParse(schema, rest);
    if (read.success) return read.data;
    if (!takeOut(rest, read.error.issues[0]?.path ?? [])) return undefined;
  }
}

type Holder = Record<PropertyKey, unknown>;

/** Removes what stands at `path`, or what should have held it. @returns false when there is nothing left to remove */
function takeOut(root: unknown, path: readonly PropertyKey[]): boolean {
  const holders = [root];
  for (const step of path) holders.push((holders.at(-1) as Holder | undefined)?.[step]);
  for (let end = path.length - 1; end >= 0; end--) {
    const holder = holders[end];
    const step = path[end] ?? "";
    if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, step)) continue;
    if (Array.isArray(holder)) holder.splice(Number(step), 1);
    else delete (holder as Holder)[step];
    return true;
  }
  return false;
}

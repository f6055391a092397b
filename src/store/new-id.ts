/** Makes ids for what is written here: of two made in one context, the later is the greater, within the same millisecond too. */
import { CHANCE, timeOf, ulidOf } from "../core/ulid.ts";

let last = 0;

/** @param after another's id that it is to be greater than, even if the clock that made it is ahead */
export function newId(after?: string): string {
  last = Math.max(last + 1, Date.now());
  const at = after === undefined ? last : Math.max(last, timeOf(after) + 1);
  return ulidOf(at, crypto.getRandomValues(new Uint8Array(CHANCE)));
}

/** Makes ids for what is written here: of two made in one context, the later is the greater, within the same millisecond too. */
import { CHANCE, ulidOf } from "../core/ulid.ts";

let last = 0;

export function newId(): string {
  last = Math.max(last + 1, Date.now());
  return ulidOf(last, crypto.getRandomValues(new Uint8Array(CHANCE)));
}

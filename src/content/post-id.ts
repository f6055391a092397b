/** Names a published post where it is proven, so that recording it twice changes nothing: a ULID (github.com/ulid/spec), which sorts by time. */

/** Crockford's base 32: neither I, L, O nor U. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const TIME = 10;
const CHANCE = 16;

/** @param at ms since 1970; what lies before counts as 1970 */
export function newPostId(at: number): string {
  let rest = Math.max(0, Math.floor(at));
  let time = "";
  for (let i = 0; i < TIME; i++, rest = Math.floor(rest / 32)) time = LETTERS.charAt(rest % 32) + time;
  const chance = Array.from(crypto.getRandomValues(new Uint8Array(CHANCE)), (byte) => LETTERS.charAt(byte % 32));
  return time + chance.join("");
}

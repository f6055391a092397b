/** Names that sort by time and that nobody else makes: ULIDs (github.com/ulid/spec). */

/** Crockford's base 32: neither I, L, O nor U. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const TIME = 10;
/** Bytes of chance that a name takes. */
export const CHANCE = 16;

/** @param at ms since 1970; what lies before counts as 1970 @param chance `CHANCE` bytes, of which five bits each are used */
export function ulidOf(at: number, chance: Uint8Array): string {
  let rest = Math.max(0, Math.floor(at));
  let time = "";
  for (let i = 0; i < TIME; i++, rest = Math.floor(rest / 32)) time = LETTERS.charAt(rest % 32) + time;
  return time + Array.from(chance, (byte) => LETTERS.charAt(byte % 32)).join("");
}

/** When it says that it was made, ms. @param ulid a whole one */
export const timeOf = (ulid: string): number => Array.from(ulid.slice(0, TIME)).reduce((at, letter) => at * 32 + LETTERS.indexOf(letter), 0);

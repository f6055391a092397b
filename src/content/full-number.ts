/** Numbers as pages say them, in any language; those that were shortened (1.2K) are not guessed at. */

/** With what the languages put between thousands: comma, point, apostrophe, spaces of three kinds. */
const NUMBER = /\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?!\d)|\d+/;
/** Half a number, or a letter or two that stand for thousands and millions. */
const SHORTENED = /^(?:[.,]\d|[\u00a0\u202f ]?(?:k|m|b|md|mn|mio|mrd|mln|tsd|mil)(?![\p{L}]))/iu;

/** @param said as in "1,234 Likes. Like" @returns undefined where there is no whole number in it */
export function fullNumber(said: string): number | undefined {
  const found = NUMBER.exec(said);
  if (!found || SHORTENED.test(said.slice(found.index + found[0].length))) return undefined;
  return Number(found[0].replace(/\D/g, ""));
}

/** The countries there are: the codes that the browser has a name for, without groups of countries and former ones. */

/** Among the two-letter codes that have a name: unions, outlying parts, what is unknown, and what is no more. */
const NONE = new Set("AC AN BU CP CQ CS DD DG EA EU EZ FX IC NH NT QO RH SU TA TP UN VD XA XB XK YD YU ZR ZZ UK".split(" "));
const LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));

/** ISO 3166 codes, in no order. */
export function codesOfCountries(): string[] {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter((code) => !NONE.has(code) && names.of(code) !== undefined);
}

/** A list of words as one pattern: whole words only, in any case, longest first. */

/** @param words letters, signs or emoji; the pattern has the flags `giu`. */
export function wholeWords(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}_@#])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}_])`, "giu");
}

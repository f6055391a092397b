/** How lists of words are written down: separated by commas or lines. */
export const list = (text: string): readonly string[] => text.split(/[,\n]/).flatMap((entry) => entry.trim() || []);

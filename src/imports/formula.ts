/** Cells that a table program would take for formulas: marked on the way out, unmarked on the way in, so that what goes out comes back the same. */

const FORMULA = /^'*[=+\-@\t\r]/;
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
export const unguarded = (cell: string): string => (FORMULA.test(cell) && cell.startsWith("'") ? cell.slice(1) : cell);

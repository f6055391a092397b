/** Any other table of posts: the person says which column is which. */
import type { Format } from "./format.ts";
import { headingOf } from "./rows.ts";
import { tableReader } from "./table.ts";

export const csv: Format = {
  id: "csv",
  name: "CSV",
  files: /^[^/]*\.(?:csv|tsv|txt)$/i,
  fits: (head) => headingOf(head).length >= 2,
  start: (answers) => () => tableReader(answers),
};

/** Hootsuite's export of what was published: a table with message, network, profile and date; dates in GMT where the heading says so. */
import type { Format } from "./format.ts";
import { headingOf } from "./rows.ts";
import { names, tableReader } from "./table.ts";

export const hootsuite: Format = {
  id: "hootsuite",
  name: "Hootsuite",
  files: /^[^/]*\.csv$/i,
  fits: (head) => names(headingOf(head), /^(?:message|post message)$/i, /^date(?: \(gmt\))?/i, /^(?:social network|social profile|network|profile)/i),
  start: (answers) => () => tableReader(answers, /gmt|utc/i.test(answers.columns?.at ?? "")),
};

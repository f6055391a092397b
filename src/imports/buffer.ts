/** Buffer's export of what was sent: a table with a column for the text, one for the channel, one for the instant. */
import type { Format } from "./format.ts";
import { headingOf } from "./rows.ts";
import { names, tableReader } from "./table.ts";

export const buffer: Format = {
  id: "buffer",
  name: "Buffer",
  files: /^[^/]*\.csv$/i,
  fits: (head) =>
    names(
      headingOf(head),
      /^(?:text|update text|post text)$/i,
      /^(?:sent at|date \(.*\)|published at|scheduled at|due at)$/i,
      /^(?:profile|channel|service|account)/i,
    ),
  start: (answers) => () => tableReader(answers),
};

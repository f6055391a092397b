/** LinkedIn's copy of one's data: posts in `Shares.csv`, comments in `Comments.csv`, each with quotes written in its own odd way. */
import { instant } from "./dates.ts";
import type { Format, Found, Reader } from "./format.ts";
import { Rows } from "./rows.ts";

export const linkedin: Format = {
  id: "linkedin",
  name: "LinkedIn",
  site: "linkedin",
  files: /(?:^|\/)(?:Shares|Comments)(?:_\d+)?\.csv$/i,
  fits: (head) => /^\uFEFF?"?Date"?,"?(?:ShareLink"?,"?ShareCommentary|Link"?,"?Message)/i.test(head),
  start:
    () =>
    (path): Reader => {
      const isComments = /Comments/i.test(path);
      const rows = new Rows(isComments ? unslashed : undefined);
      return {
        push: (text, isLast) =>
          rows.push(text, isLast).map(({ line, cells, isBroken }): Found => {
            // The instants are UTC: the export says so for messages, and writes all dates alike.
            const at = instant(cells.Date ?? "", { utc: true });
            if (isBroken) return { line, problem: "broken" };
            if (at === undefined) return { line, problem: "no-date" };
            const written = (isComments ? cells.Message : unquoted(cells.ShareCommentary ?? "")) ?? "";
            const shared = cells.SharedUrl && !written.includes(cells.SharedUrl) ? cells.SharedUrl : "";
            const words = [written.trim(), shared].filter(Boolean).join("\n");
            // A comment's link is that of the post it stands under: it names no single comment.
            return {
              line,
              item: { at, kind: isComments ? "comment" : "post", text: words, ...(!isComments && cells.ShareLink && { url: cells.ShareLink }) },
            };
          }),
      };
    },
};

/** Each line of a post stands in quotes of its own: `first"⏎"second`. */
const unquoted = (text: string) => text.replace(/"(\r?\n)"/g, "$1").replace(/^"(.*)"$/s, "$1");

/** Quotes in comments are escaped with a backslash, which CSV knows nothing of. */
const unslashed = (text: string) => text.replace(/\\"/g, '""');

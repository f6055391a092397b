/** Best practices as text that can be mailed, pasted and read again: one a paragraph, its name first, what shows it, who noted it and when. */
import { isoDay } from "./days.ts";
import type { Practice, Thing } from "./records.ts";

const SHOWN_BY = "= ";
const NOTED_BY = "— ";

/** One line: what is typed in a field of one line, too. */
const inLine = (text: string) => text.replace(/\s+/g, " ").trim();
/** No empty line within, and no line that reads as one of the other parts. */
const inParagraph = (text: string) =>
  text
    .split("\n")
    .map((line) => inLine(line).replace(/^[=—]\s*/, ""))
    .filter(Boolean)
    .join("\n");

/** As it is kept: so that it comes back from text as it went. Undefined where no name is left. */
export function tidied({ name, text, shownBy, by }: Practice): Practice | undefined {
  const tidy = { name: inParagraph(inLine(name)), text: inParagraph(text), shownBy: inLine(shownBy), by: inLine(by) };
  return tidy.name ? tidy : undefined;
}

export const practicesTo = (practices: readonly Pick<Thing<"practice">, "at" | "value">[]): string =>
  practices
    .map(({ at, value: { name, text, shownBy, by } }) =>
      [name, text, shownBy && `${SHOWN_BY}${shownBy}`, `${NOTED_BY}${[isoDay(at), by].filter(Boolean).join(" ")}`].filter(Boolean).join("\n"),
    )
    .join("\n\n")
    .concat(practices.length > 0 ? "\n" : "");

export interface ReadPractice {
  /** Local noon of the day it was noted on; ms. */
  readonly at: number;
  readonly value: Practice;
}
/** As long as its record may be. */
const LONGEST = { name: 200, text: 5_000, shownBy: 500, by: 200 } as const;

/** Whatever stands in the text, a paragraph a practice; what is too long is cut. @param now for those without a day; ms */
export function practicesFrom(text: string, now: number): ReadPractice[] {
  return text
    .replaceAll("\uFEFF", "")
    .split(/\r?\n(?:[^\S\n]*\r?\n)+/)
    .flatMap((paragraph) => {
      const lines = paragraph.split(/\r?\n/).map((line) => line.trim());
      const noted = lines.findLast((line) => line.startsWith(NOTED_BY))?.slice(NOTED_BY.length);
      const [, day, by = ""] = /^(\d{4}-\d\d-\d\d)?\s*(.*)$/.exec(noted ?? "") ?? [];
      const shownBy = lines.find((line) => line.startsWith(SHOWN_BY))?.slice(SHOWN_BY.length) ?? "";
      const [name = "", ...rest] = lines.filter((line) => line && !line.startsWith(NOTED_BY) && !line.startsWith(SHOWN_BY));
      const value = tidied({
        name: name.slice(0, LONGEST.name),
        text: rest.join("\n").slice(0, LONGEST.text),
        shownBy: shownBy.slice(0, LONGEST.shownBy),
        by: by.slice(0, LONGEST.by),
      });
      const at = day ? new Date(`${day}T12:00`).getTime() : now;
      return value ? [{ at: Number.isFinite(at) ? at : now, value }] : [];
    });
}

const same = (a: Practice, b: Practice) => a.name === b.name && a.text === b.text;
/** Those that are not there yet, each once. */
export const unknown = (read: readonly ReadPractice[], known: readonly Practice[]): ReadPractice[] =>
  read.filter(({ value }, i) => !known.some((one) => same(one, value)) && read.findIndex((one) => same(one.value, value)) === i);

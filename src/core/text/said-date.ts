/** Reads the instant that a page says in words, as sites do for a scheduled post: "Will send on Tue, Nov 24, 2026 at 9:00 AM". */

const TIME = /(?<![\d:])([01]?\d|2[0-3])(?::|\s?h\s?)([0-5]\d)(?:\s*([ap])\.?\s?m\b)?/i;
const YEAR = /(?<!\d)20\d\d(?!\d)/;
const DAY = String.raw`(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?!\d)`;
const NUMERIC = /(?<!\d)(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})(?!\d)/;
const HALF_DAY = 12;

/**
 * @param langs of the page and its reader, as BCP 47 tags: which months are known, and whether the day or the month comes first
 * @param now ms; a date without a year is the next one that has not passed
 * @returns ms, in the computer's own time zone as sites show it; undefined when no date with a time of day is understood
 */
export function readInstant(said: string, langs: readonly string[], now: number): number | undefined {
  const text = plain(said);
  const time = TIME.exec(text);
  if (!time) return undefined;
  const [clock, hours = "", minutes, half] = time;
  const hour = half ? (Number(hours) % HALF_DAY) + (half === "p" ? HALF_DAY : 0) : Number(hours);
  const rest = text.replace(clock, " ");
  for (const lang of langs) {
    const date = dateIn(rest, lang, now);
    const at = date && instant(date, hour, Number(minutes), now);
    if (at !== undefined) return at;
  }
  return undefined;
}

interface CalendarDate {
  readonly year?: number | undefined;
  /** From 0. */
  readonly month: number;
  readonly day: number;
}

function dateIn(text: string, lang: string, now: number): CalendarDate | undefined {
  try {
    return byMonthName(text, lang) ?? byNumbers(text, lang) ?? byNearDay(text, lang, now);
  } catch {
    return undefined; // not a language tag
  }
}

function byMonthName(text: string, lang: string): CalendarDate | undefined {
  const names = monthNames(lang);
  const year = YEAR.exec(text)?.[0];
  // The day may stand on either side of its month; before it first, since "mar" is a weekday and a month in Spanish.
  for (const beside of [(name: string) => `(${DAY})[.,]?\\s(?:de\\s|of\\s)?${name}(?!\\p{L})`, (name: string) => `(?<!\\p{L})${name}\\s(${DAY})`])
    for (const { name, month } of names) {
      const day = new RegExp(beside(name), "u").exec(text)?.[1];
      if (day) return { year: year ? Number(year) : undefined, month, day: Number(day) };
    }
  return undefined;
}

/** Long names before short ones: "march" is no "mar". */
function monthNames(lang: string): readonly { readonly name: string; readonly month: number }[] {
  const styles = (["long", "short"] as const).flatMap((month) => [{ month }, { month, day: "numeric" as const }]);
  const found = styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(lang, style);
    return Array.from({ length: 12 }, (_, month) => ({
      name: plain(format.formatToParts(new Date(2026, month, 1)).find(({ type }) => type === "month")?.value ?? ""),
      month,
    }));
  });
  return found.filter(({ name }) => /^\p{L}{2,}$/u.test(name)).sort((a, b) => b.name.length - a.name.length);
}

function byNumbers(text: string, lang: string): CalendarDate | undefined {
  const said = NUMERIC.exec(text);
  if (!said) return undefined;
  const order = new Intl.DateTimeFormat(lang)
    .formatToParts(0)
    .map(({ type }) => type)
    .filter((type) => type === "day" || type === "month" || type === "year");
  const value = (type: "day" | "month" | "year") => Number(said[1 + order.indexOf(type)]);
  return { year: value("year") % 100 === value("year") ? 2000 + value("year") : value("year"), month: value("month") - 1, day: value("day") };
}

/** "Today", "tomorrow". */
function byNearDay(text: string, lang: string, now: number): CalendarDate | undefined {
  const near = new Intl.RelativeTimeFormat(lang, { numeric: "auto" });
  const ahead = [1, 0].find((days) => text.includes(plain(near.format(days, "day"))));
  if (ahead === undefined) return undefined;
  const date = new Date(now);
  date.setDate(date.getDate() + ahead);
  return { year: date.getFullYear(), month: date.getMonth(), day: date.getDate() };
}

function instant({ year, month, day }: CalendarDate, hour: number, minute: number, now: number): number | undefined {
  const given = year ?? new Date(now).getFullYear();
  const at = new Date(given, month, day, hour, minute);
  if (at.getMonth() !== month || at.getDate() !== day) return undefined;
  if (year === undefined && at.getTime() < now) at.setFullYear(given + 1);
  return at.getTime();
}

/** Without accents, dots and capitals; all spaces alike. */
const plain = (said: string) =>
  said
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/(?<=\p{L})\./gu, "")
    .replace(/\s+/g, " ")
    .toLowerCase();

/** Instants as exports write them. */

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3})\d*)?)?)?\s*(am|pm)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const DAYS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})(?:[ ,à]+(\d{1,2})[:h](\d{2})(?::(\d{2}))?)?\s*(am|pm)?\s*(Z|UTC|GMT)?$/i;
const NAMED =
  /^(?:[a-z]{3,9},? )?(?:(\d{1,2}) ([a-z]{3})[a-z]*\.?|([a-z]{3})[a-z]*\.? (\d{1,2}),?)(?: (\d{4}))?(?:[ ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*(am|pm)?\s*(Z|UTC|GMT|[+-]\d{4})?(?: (\d{4}))?$/i;

export interface Reading {
  /** Whether 03/04 is the third of April. */
  readonly dayFirst?: boolean | undefined;
  /** Whether an instant without a zone is meant in UTC; else as the clock of this computer has it. */
  readonly utc?: boolean;
}

/** `2024-05-03 09:12:44`, `03/05/2024 9:12`, `May 3, 2024 9:12 pm`, `Fri May 03 09:12:44 +0000 2024`, seconds or ms since 1970. @returns ms; undefined for anything else, and for days that no calendar has */
export function instant(cell: string, { dayFirst = true, utc = false }: Reading = {}): number | undefined {
  const text = cell.trim();
  if (/^\d{9,11}$/.test(text)) return Number(text) * 1_000;
  if (/^\d{12,14}$/.test(text)) return Number(text);
  const iso = ISO.exec(text);
  if (iso) return made(iso[1], Number(iso[2]), iso[3], iso[4], iso[5], iso[6], iso[7], iso[8], iso[9], utc);
  const days = DAYS.exec(text);
  if (days) {
    const [day, month] = dayFirst ? [days[1], days[2]] : [days[2], days[1]];
    const year = days[3]?.length === 2 ? `20${days[3]}` : days[3];
    return made(year, Number(month), day, days[4], days[5], days[6], undefined, days[7], days[8], utc);
  }
  const named = NAMED.exec(text);
  if (!named) return undefined;
  const month = MONTHS.indexOf((named[2] ?? named[3] ?? "").toLowerCase()) + 1;
  return made(named[5] ?? named[11], month, named[1] ?? named[4], named[6], named[7], named[8], undefined, named[9], named[10], utc);
}

type Part = string | undefined;
function made(
  year: Part,
  month: number,
  day: Part,
  hour: Part,
  minute: Part,
  second: Part,
  ms: Part,
  half: Part,
  zone: Part,
  utc: boolean,
): number | undefined {
  const hours = half ? (Number(hour ?? 0) % 12) + (half.toLowerCase() === "pm" ? 12 : 0) : Number(hour ?? 0);
  const parts = [Number(year), month - 1, Number(day), hours, Number(minute ?? 0), Number(second ?? 0), Number((ms ?? "0").padEnd(3, "0"))] as const;
  const inUtc = Date.UTC(...parts);
  const asked = new Date(inUtc);
  if (!(asked.getUTCMonth() === month - 1 && asked.getUTCDate() === Number(day) && hours < 24)) return undefined;
  if (!zone) return utc ? inUtc : new Date(...parts).getTime();
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  return offset ? inUtc - (offset[1] === "-" ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) * 60_000 : inUtc;
}

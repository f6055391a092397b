/** Who waits for an answer, for how long, and how quickly people are answered. */
import type { Thing } from "./records.ts";
import { type Middle, middle } from "./statistics.ts";

const HOUR = 3_600_000;
/** Waiting longer than that is said loudly: an hour for a complaint, a day for anybody else. Own choice; expectations differ by trade. */
const PATIENCE = { complaint: HOUR, other: 24 * HOUR } as const;

export const isLate = ({ at, value }: Thing<"case">, now: number): boolean =>
  value.answeredAt === undefined && now - at > PATIENCE[value.complaint ? "complaint" : "other"];

/** Those who wait: complaints first, then whoever has waited longest. */
export const waiting = (cases: readonly Thing<"case">[]): Thing<"case">[] =>
  cases.filter(({ value }) => value.answeredAt === undefined).sort((a, b) => Number(b.value.complaint) - Number(a.value.complaint) || a.at - b.at);

/** How long those who wait have waited by now, a bound a row: below an hour, half a working day, a day, three. Own choice. */
const AGES = [1, 4, 24, 72] as const;
export interface Age {
  /** Hours; the last row has no upper bound. */
  readonly from: number;
  readonly to: number | undefined;
  readonly n: number;
  readonly complaints: number;
}

/** Who waits, by age. */
export function ages(cases: readonly Thing<"case">[], now: number): Age[] {
  const open = cases.filter(({ value }) => value.answeredAt === undefined);
  return [0, ...AGES].map((from, i) => {
    const to = AGES[i];
    const of = open.filter(({ at }) => now - at >= from * HOUR && (to === undefined || now - at < to * HOUR));
    // A clock that is ahead has nobody wait for less than nothing.
    const early = i === 0 ? open.filter(({ at }) => at > now) : [];
    return { from, to, n: of.length + early.length, complaints: [...of, ...early].filter(({ value }) => value.complaint).length };
  });
}

/** Where the day's three shifts begin, local hours; the last one ends where the first begins. Own choice. */
export const SHIFTS = [6, 14, 22] as const;

/** The shift in which an instant lies, by the hour it begins at. */
export function shiftOf(at: number): (typeof SHIFTS)[number] {
  const hour = new Date(at).getHours();
  return SHIFTS.findLast((from) => hour >= from) ?? 22;
}

export interface ResponseTimes {
  readonly all: Middle | undefined;
  readonly people: readonly (Middle & { readonly by: string })[];
  /** By the shift that answered. */
  readonly shifts: readonly (Middle & { readonly from: number })[];
}

/** How long answers took, in minutes: of all, of each who answered, of each shift. */
export function responseTimes(cases: readonly Thing<"case">[]): ResponseTimes {
  const answered = cases.flatMap(({ at, value: { answeredAt, by } }) =>
    answeredAt === undefined ? [] : [{ by, shift: shiftOf(answeredAt), minutes: Math.max(0, answeredAt - at) / 60_000 }],
  );
  const of = (those: typeof answered) => middle(those.map(({ minutes }) => minutes));
  const people = [...new Set(answered.map(({ by }) => by))].filter(Boolean).sort();
  return {
    all: of(answered),
    people: people.flatMap((by) => {
      const own = of(answered.filter((one) => one.by === by));
      return own ? [{ ...own, by }] : [];
    }),
    shifts: SHIFTS.flatMap((from) => {
      const own = of(answered.filter(({ shift }) => shift === from));
      return own ? [{ ...own, from }] : [];
    }),
  };
}

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

/** How long answers took, in minutes: of all, and of each who answered. */
export function responseTimes(cases: readonly Thing<"case">[]): {
  readonly all: Middle | undefined;
  readonly people: readonly (Middle & { readonly by: string })[];
} {
  const answered = cases.flatMap(({ at, value: { answeredAt, by } }) =>
    answeredAt === undefined ? [] : [{ by, minutes: Math.max(0, answeredAt - at) / 60_000 }],
  );
  const people = [...new Set(answered.map(({ by }) => by))].filter(Boolean).sort();
  return {
    all: middle(answered.map(({ minutes }) => minutes)),
    people: people.flatMap((by) => {
      const own = middle(answered.filter((one) => one.by === by).map(({ minutes }) => minutes));
      return own ? [{ ...own, by }] : [];
    }),
  };
}

/** The days as a table: arrow keys go from day to day, Enter plans a post; plans are dragged, or moved with Alt and an arrow. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { dayAt, type Span } from "../../core/desk/days.ts";
import { isOn, marronniersIn } from "../../core/desk/marronniers.ts";
import type { Thing } from "../../core/desk/records.ts";
import type { AccountId } from "../../core/model.ts";
import { daysNear } from "../../core/moments/calendar.ts";
import type { Post } from "../../core/post.ts";
import { weekday } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";
import { DayCell } from "./day-cell.tsx";
import type { Judged } from "./judged.ts";

interface Props {
  readonly days: readonly number[];
  readonly span: Span;
  /** An instant of the shown month. */
  readonly at: number;
  readonly accounts: readonly AccountId[];
  readonly countries: readonly string[];
  readonly plans: readonly Thing<"plan">[];
  readonly posts: readonly Post[];
  readonly judged: ReadonlyMap<string, Judged>;
  move(plan: Thing<"plan">, day: number): void;
  open(plan: Thing<"plan">): void;
  /** A new one on that day. */
  plan(day: number): void;
  /** Shows the week of that day. */
  week(day: number): void;
}
const DAY = 86_400_000;
/** As far ahead as `daysNear` looks. */
const NEAR = 28 * DAY;
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

export function Grid({ days, span, at, accounts, countries, plans, posts, judged, move, open, plan, week }: Props) {
  const { lang, say } = useVoice();
  const tableEl = useRef<HTMLTableElement>(null);
  const [focused, setFocused] = useState(dayAt(Date.now()));
  const current = days.includes(focused) ? focused : (days.find((day) => day === dayAt(Date.now())) ?? days[0] ?? 0);
  /** The plan that was moved by keyboard keeps the focus on its new day. */
  const held = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: its chip stands on another day once the plans have been read anew
  useEffect(() => {
    if (held.current) tableEl.current?.querySelector<HTMLElement>(`[data-plan="${held.current}"]`)?.focus();
  }, [plans]);
  const [fromAt = 0, toAt = 0] = [days[0], dayAt(days.at(-1) ?? 0, 1)];
  const care = useMemo(() => {
    const all = [fromAt, fromAt + NEAR].flatMap((near) => daysNear(near + 3 * DAY));
    return [...new Map(all.flatMap((day) => (day.at === undefined ? [] : [[`${day.at} ${day.name.en}`, { ...day, at: day.at }] as const]))).values()];
  }, [fromAt]);
  const where = countries.join();
  const back = useMemo(() => marronniersIn(fromAt, toAt, where ? where.split(",") : []), [fromAt, toAt, where]);
  const on = (day: number) => {
    const next = dayAt(day, 1);
    return {
      plans: plans.filter((one) => one.at >= day && one.at < next),
      posts: posts.filter((post) => post.at >= day && post.at < next),
      care: care.filter((one) => isOn(one.at, day)),
      back: back.filter((one) => isOn(one.at, day)),
    };
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const target = event.target as HTMLElement;
    if (step === undefined) return;
    const id = target.dataset.plan;
    const moved = plans.find((one) => one.id === id);
    if (moved && event.altKey) {
      event.preventDefault();
      held.current = moved.id;
      move(moved, dayAt(moved.at, step));
    } else if (target.dataset.day) {
      event.preventDefault();
      const next = days[days.indexOf(Number(target.dataset.day)) + step];
      if (next === undefined) return;
      setFocused(next);
      tableEl.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
    }
  };
  const weeks = Array.from({ length: days.length / 7 }, (_, i) => days.slice(7 * i, 7 * i + 7));
  return (
    <>
      <table class={`calendar is-${span}`} ref={tableEl} onKeyDown={onKeyDown} aria-describedby="calendar-keys">
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col">
                {weekday(lang, new Date(day).getDay())}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((row) => (
            <tr key={row[0]}>
              {row.map((day) => (
                <DayCell
                  key={day}
                  {...on(day)}
                  {...{ day, span, accounts, judged, open, plan, week }}
                  isOther={span === "month" && new Date(day).getMonth() !== new Date(at).getMonth()}
                  isFocusable={day === current}
                  drop={(id) => {
                    const dropped = plans.find((one) => one.id === id);
                    if (dropped && dayAt(dropped.at) !== day) move(dropped, day);
                  }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint not-printed" id="calendar-keys">
        {say("calendarKeys")}
      </p>
    </>
  );
}

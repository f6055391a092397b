/** The days as a table: arrow keys go from day to day, Enter plans a post; plans are dragged, or moved with Alt and an arrow. */
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { dayAt, type Span } from "../../core/desk/days.ts";
import { isOn, marronniersIn } from "../../core/desk/marronniers.ts";
import type { Thing } from "../../core/desk/records.ts";
import type { AccountId } from "../../core/model.ts";
import { daysNear } from "../../core/moments/calendar.ts";
import type { Post } from "../../core/post.ts";
import { weekday } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";
import { DayCell, type DayProps } from "./day-cell.tsx";
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
  const [plansOn, postsOn] = [useMemo(() => byDay(plans), [plans]), useMemo(() => byDay(posts), [posts])];
  const careOn = useMemo(() => new Map(days.map((day) => [day, care.filter((one) => isOn(one.at, day))])), [care, days]);
  const backOn = useMemo(() => new Map(days.map((day) => [day, back.filter((one) => isOn(one.at, day))])), [back, days]);
  const on = (day: number) => ({
    plans: plansOn.get(day) ?? NOTHING,
    posts: postsOn.get(day) ?? NOTHING,
    care: careOn.get(day) ?? NOTHING,
    back: backOn.get(day) ?? NOTHING,
  });
  const drop = useCallback(
    (id: string, day: number) => {
      const dropped = plans.find((one) => one.id === id);
      if (dropped && dayAt(dropped.at) !== day) move(dropped, day);
    },
    [plans, move],
  );
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
                <Day
                  key={day}
                  {...on(day)}
                  {...{ day, span, accounts, judged, open, plan, week, drop }}
                  isOther={span === "month" && new Date(day).getMonth() !== new Date(at).getMonth()}
                  isFocusable={day === current}
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

const NOTHING: readonly never[] = [];

/** Drawn anew only where something of that day has changed: forty days with all that lies on them take longer than a frame. */
function Day(props: DayProps) {
  const levels = props.plans.map(({ id }) => props.judged.get(id)?.review.level).join();
  const { day, span, isOther, isFocusable, accounts, plans, posts, care, back, drop } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of what was judged, the levels are shown; what opens and plans does the same each time
  return useMemo(
    () => <DayCell {...props} />,
    [day, span, isOther, isFocusable, accounts, plans, posts, care, back, drop, levels, dayAt(Date.now())],
  );
}

/** Of each day, by its midnight, what lies on it: looked through once, however many days are shown. */
function byDay<T extends { readonly at: number }>(all: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const days = new Map<number, T[]>();
  for (const one of all) {
    const day = dayAt(one.at);
    const there = days.get(day);
    if (there) there.push(one);
    else days.set(day, [one]);
  }
  return days;
}

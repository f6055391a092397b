/** The calendar: what is planned, day by day, with what the rules would say of it then; days that call for care, days that come back; the mix it would give. */

import { useCallback, useMemo, useState } from "preact/hooks";
import { dayAt, daysShown, isoDay, moveTo, pageOn, type Span } from "../../core/desk/days.ts";
import type { Thing } from "../../core/desk/records.ts";
import { firstDayOfWeek } from "../../core/mix/week.ts";
import { inDesk } from "../../store/desk.ts";
import { inLedger } from "../../store/ledger.ts";
import { days as daysInWords, monthAndYear } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";
import { AccountChoice, type Scope, within } from "../account-choice.tsx";
import { Exchange } from "../calendar/exchange.tsx";
import { Grid } from "../calendar/grid.tsx";
import { useJudged } from "../calendar/judged.ts";
import { Outlook } from "../calendar/outlook.tsx";
import { PlanEditor } from "../calendar/plan-editor.tsx";
import { useWorld } from "../calendar/world.ts";
import { useRead } from "../load.ts";
import { TeamNote } from "../team-note.tsx";
import type { View, ViewProps } from "./view.ts";

/** Plans this far around the shown days give the rhythm at their edges; ms. */
const AROUND = 8 * 86_400_000;
const MORNING = 9 * 3_600_000;
/** Nobody looks at more in a month; their number is still said. */
const MOST_POSTS = 3_000;

function Calendar({ dashboard, settings, detail }: ViewProps) {
  const { say, lang } = useVoice();
  const [span, setSpan] = useState<Span>("month");
  const [scope, setScope] = useState<Scope>("");
  const [open, setOpen] = useState<Partial<Thing<"plan">>>();
  const at = detail ? new Date(`${detail}T12:00`).getTime() || Date.now() : Date.now();
  const go = (to: number) => {
    location.hash = `calendar/${isoDay(to)}`;
  };
  const first = typeof settings.week === "number" ? settings.week : firstDayOfWeek(navigator.language);
  const midnight = dayAt(at);
  const days = useMemo(() => daysShown(midnight, span, first), [midnight, span, first]);
  const [fromAt = 0, toAt = 0] = [days[0], dayAt(days.at(-1) ?? 0, 1)];
  const accounts = dashboard.accounts.value;
  const wanted = useMemo(() => within(scope, accounts, settings), [scope, accounts, settings]);
  // What is planned does not wait for what went out: of that there can be very much.
  const ahead = useRead(
    dashboard,
    () => inDesk(async (desk) => (await desk.read("plan", fromAt - AROUND, toAt + AROUND)).filter(({ value }) => value.post === undefined)),
    [fromAt, toAt],
  );
  const out = useRead(dashboard, () => inLedger("aplomb", (ledger) => ledger.between(fromAt, toAt, undefined, MOST_POSTS)), [fromAt, toAt]);
  const world = useWorld(dashboard);
  const plans = ahead ?? NONE;
  const shown = useMemo(
    () => plans.filter((plan) => plan.at >= fromAt && plan.at < toAt && (scope === "" || wanted.includes(plan.value.account))),
    [plans, fromAt, toAt, scope, wanted],
  );
  // What was due and has not been seen going out is not judged: nothing can be changed about it but the plan.
  const toCome = useMemo(() => shown.filter((plan) => plan.at >= Date.now()), [shown]);
  const judged = useJudged(toCome, plans, world);
  const posts = useMemo(() => (out ?? []).filter(({ account }) => scope === "" || wanted.includes(account)), [out, scope, wanted]);
  const move = useCallback((plan: Thing<"plan">, day: number) => dashboard.change({ ...plan, at: moveTo(plan.at, day) }), [dashboard]);
  const title = span === "month" ? monthAndYear(lang, at) : daysInWords(lang, fromAt, toAt, "year");
  return (
    <>
      <div class="calendar-bar not-printed">
        <div class="actions">
          <button type="button" aria-label={say("calendarBefore")} onClick={() => go(pageOn(at, span, -1))}>
            ‹
          </button>
          <button type="button" onClick={() => go(Date.now())}>
            {say("calendarToday")}
          </button>
          <button type="button" aria-label={say("calendarAfter")} onClick={() => go(pageOn(at, span, 1))}>
            ›
          </button>
        </div>
        <h2 aria-live="polite">{title}</h2>
        <div class="actions">
          <AccountChoice accounts={accounts} settings={settings} scope={scope} set={setScope} />
          {(["month", "week"] as const).map((one) => (
            <button key={one} type="button" aria-pressed={span === one} onClick={() => setSpan(one)}>
              {say(one === "month" ? "calendarMonth" : "calendarWeek")}
            </button>
          ))}
          <button type="button" class="primary" onClick={() => setOpen({ at: dayAt(Date.now(), 1) + MORNING })}>
            {say("planNew")}
          </button>
        </div>
      </div>
      <TeamNote team={dashboard.team.value} />
      <Grid
        {...{ days, span, at, accounts, posts, judged, move }}
        plans={shown}
        countries={settings.accounts.flatMap(({ country }) => country ?? [])}
        open={setOpen}
        plan={(day) => setOpen({ at: day + MORNING })}
        week={(day) => {
          setSpan("week");
          go(day);
        }}
      />
      <Outlook plans={shown} posts={posts} judged={judged} accounts={accounts} settings={settings} wanted={wanted} open={setOpen} />
      <Exchange dashboard={dashboard} plans={shown} settings={settings} />
      {open && <PlanEditor key={open.id ?? "new"} dashboard={dashboard} plan={open} all={plans} world={world} close={() => setOpen(undefined)} />}
    </>
  );
}
const NONE: readonly Thing<"plan">[] = [];

export const calendarView: View = { id: "calendar", title: "calendarTitle", lead: "calendarLead", View: Calendar };

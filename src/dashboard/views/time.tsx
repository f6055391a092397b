/** Time: what people say they spent, by account and task, against what they meant to spend. Nothing is measured, and the page says so. */
import { useEffect, useState } from "preact/hooks";
import { TASKS } from "../../core/desk/records.ts";
import { minutesOf, running, spentBy } from "../../core/desk/time.ts";
import { firstDayOfWeek, weekEdges } from "../../core/mix/week.ts";
import { inDesk } from "../../store/desk.ts";
import { dayShort, spell } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";
import { useRead } from "../load.ts";
import { TASK_NAMES } from "../names.ts";
import { FigureView } from "../plots/figure.tsx";
import { AddWork } from "../time/add-work.tsx";
import { Entries } from "../time/entries.tsx";
import { Timer } from "../time/timer.tsx";
import { WeekOfWork } from "../time/week-of-work.tsx";
import type { View, ViewProps } from "./view.ts";

const WEEKS = 8;
/** The timer shows minutes: often enough to be right. */
const TICK = 15_000;

function Time({ dashboard, settings }: ViewProps) {
  const { say, lang } = useVoice();
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(clock);
  }, []);
  const first = settings.week ?? firstDayOfWeek(navigator.language);
  const edges = weekEdges(now, WEEKS, first);
  const thisWeek = edges.at(-2) ?? now;
  const read = useRead(dashboard, () => inDesk(async (desk) => ({ work: await desk.read("work", edges[0]), budgets: await desk.read("budget") })), [
    edges[0],
  ]);
  if (!read) return null;
  const { work, budgets } = read;
  const done = work.filter(({ value }) => value.minutes !== undefined);
  const weeks = edges.slice(1).map((toAt, i) => done.filter(({ at }) => at >= (edges[i] ?? toAt) && at < toAt));
  return (
    <>
      <p class="promise">{say("timePromise")}</p>
      <Timer dashboard={dashboard} timer={running(work)} now={now} />
      <AddWork dashboard={dashboard} now={now} />
      <WeekOfWork
        dashboard={dashboard}
        budgets={budgets}
        spent={spentBy(
          done.filter(({ at }) => at >= thisWeek),
          budgets.map(({ value }) => value),
        )}
      />
      {done.length > 0 && (
        <FigureView
          fail={dashboard.fail}
          figure={{
            ...{ id: "time", title: say("timeWeeks"), label: say("timeWeek"), shape: "stack" },
            sentence: say("timeWeeksSays", { time: spell(lang, minutesOf(done)), n: WEEKS }),
            labels: edges.slice(0, -1).map((at) => dayShort(lang, at)),
            series: TASKS.map((task) => ({
              name: say(TASK_NAMES[task]),
              values: weeks.map((week) => minutesOf(week.filter(({ value }) => value.task === task)) / 60),
            })).filter(({ values }) => values.some((hours) => hours > 0)),
          }}
        />
      )}
      <Entries dashboard={dashboard} done={done} />
    </>
  );
}

export const timeView: View = { id: "time", title: "timeTitle", lead: "timeLead", View: Time };

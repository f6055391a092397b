/** The sections that say what came of it, and what it took: the four measures, the goals, what was heard of others, one's own posts against each other, how people were answered, the time that was noted. */
import { compareBy, SPLITS, type Weighed, type Yard } from "../../core/desk/comparison.ts";
import { responseTimes } from "../../core/desk/conversation.ts";
import type { Figure } from "../../core/desk/figures.ts";
import { REAL } from "../../core/desk/measures.ts";
import { TASKS } from "../../core/desk/records.ts";
import { middle } from "../../core/desk/statistics.ts";
import { minutesOf, spentBy } from "../../core/desk/time.ts";
import { dayShort, spell } from "../../ui/format.ts";
import { comparisonSays, groupName } from "../comparison/say.ts";
import { seenFigure } from "../listening/seen.ts";
import { followSays } from "../measures/say.ts";
import { GOAL_SHORT, MEASURE_NAMES, MEASURE_SHORT, SPLIT_NAMES, TASK_NAMES, YARD_NAMES } from "../names.ts";
import { accountOrAll } from "../time/work-fields.tsx";
import { cutSays, type Section, single, trendSays } from "./section.ts";

/** Something for each step of the period, by when it was. */
const inSteps = <T>(edges: readonly number[], of: readonly T[], atOf: (one: T) => number): T[][] =>
  edges.slice(1).map((toAt, i) => of.filter((one) => atOf(one) >= (edges[i] ?? toAt) && atOf(one) < toAt));

export const results: Section = {
  id: "results",
  title: "reportResults",
  figures: (material, voice) =>
    REAL.flatMap((measure): Figure[] => {
      const { say, lang } = voice;
      const { edges, weighed, counted } = material;
      const read = weighed.flatMap(({ post: { at }, reading }) => (reading[measure] === undefined ? [] : [{ at, value: reading[measure] }]));
      const half = middle(read.map(({ value }) => value));
      if (!half) return [];
      const values = inSteps(edges, read, ({ at }) => at).map((step) => step.reduce((sum, { value }) => sum + value, 0));
      const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 0 });
      const sum = values.reduce((total, value) => total + value, 0);
      return [
        {
          ...{ id: measure, title: say(MEASURE_SHORT[measure]) },
          sentence: [
            say("reportResultSays", { sum: number.format(sum), n: half.n, median: number.format(half.median) }),
            trendSays(values, voice),
            half.n < counted && say("reportUnread", { n: counted - half.n }),
            cutSays(material, voice),
          ]
            .filter(Boolean)
            .join(" "),
          label: say("reportFrom"),
          labels: edges.slice(0, -1).map((at) => dayShort(lang, at)),
          series: [{ name: say(MEASURE_SHORT[measure]), values }],
          shape: "bars",
        },
      ];
    }),
};

export const objectives: Section = {
  id: "objectives",
  title: "followTitle",
  figures: ({ goals, weeks }, voice) =>
    goals.map(({ goal, sofar, weeks: values, ...rest }): Figure => {
      const { say, lang } = voice;
      const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 0 });
      const said = { n: number.format(sofar), target: number.format(goal.target ?? 0) };
      const [plain, of] =
        goal.measure === "followers" ? (["reportAtEnd", "reportAtEndOf"] as const) : (["reportInPeriod", "reportInPeriodOf"] as const);
      const isRead = values.length > 0;
      return {
        ...{ id: `goal-${goal.id}`, title: say("reportGoal", { name: goal.name }), label: say("reportFrom"), shape: "bars" },
        ...{ vanity: goal.measure === "followers" },
        sentence: isRead
          ? [
              `${say(MEASURE_NAMES[goal.measure])}.`,
              say(goal.target === undefined ? plain : of, said),
              followSays(voice, { goal, sofar, weeks: values, ...rest }),
            ].join(" ")
          : say("reportNotRead"),
        labels: weeks.slice(weeks.length - 1 - values.length, -1).map((at) => dayShort(lang, at)),
        series: [{ name: say(GOAL_SHORT[goal.measure]), values }],
      };
    }),
};

/** What posts of several accounts are best held against each other by: response per 100 who saw it where reach is mostly known, else plain response. */
export const yardOf = (weighed: readonly Weighed[]): Yard =>
  weighed.filter(({ reading: { reach, response } }) => reach && response !== undefined).length * 2 > weighed.length ? "rate" : "response";

/** Rows in a plot: more are a list of their own. */
const MOST_GROUPS = 12;

export const comparison: Section = {
  id: "comparison",
  title: "compareTitle",
  figures({ weighed }, voice, { strategy, countryOf }) {
    const { say } = voice;
    const yard = yardOf(weighed);
    return SPLITS.flatMap((split): Figure[] => {
      const nameOf = (id: string) => groupName(split, id, voice, strategy);
      const compared = compareBy(split, yard, weighed, countryOf);
      const shown = compared.groups.filter(({ own }) => own.interval).slice(0, MOST_GROUPS);
      if (compared.groups.length < 2 || shown.length === 0) return [];
      return [
        {
          ...{ id: `compare-${split}`, title: say("reportCompareOf", { split: say(SPLIT_NAMES[split]) }) },
          sentence: say("reportCompared", { yard: say(YARD_NAMES[yard]), says: comparisonSays(voice, compared, nameOf) }),
          label: say("compareGroup"),
          labels: shown.map(({ id }) => nameOf(id)),
          series: [
            { name: say("compareMedian"), values: shown.map(({ own }) => own.median) },
            { name: say("reportAtLeast"), values: shown.map(({ own }) => own.interval?.[0] ?? own.median) },
            { name: say("reportAtMost"), values: shown.map(({ own }) => own.interval?.[1] ?? own.median) },
            { name: say("comparePosts"), values: shown.map(({ own }) => own.n) },
          ],
          shape: "doubt",
        },
      ];
    });
  },
};

export const answers = single("answers", "reportAnswers", ({ cases, edges }, { say, lang }) => {
  if (cases.length === 0) return undefined;
  const { all } = responseTimes(cases);
  const waiting = cases.filter(({ value }) => value.answeredAt === undefined).length;
  const steps = inSteps(edges, cases, ({ at }) => at);
  const counts = (complaint: boolean) => steps.map((step) => step.filter(({ value }) => value.complaint === complaint).length);
  return {
    sentence: [
      all && say("reportAnswersSays", { n: all.n, half: spell(lang, Math.round(all.median)) }),
      waiting > 0 && say("reportWaiting", { n: waiting }),
    ]
      .filter(Boolean)
      .join(" "),
    label: say("reportFrom"),
    labels: edges.slice(0, -1).map((at) => dayShort(lang, at)),
    series: [
      { name: say("reportQuestions"), values: counts(false) },
      { name: say("agesComplaints"), values: counts(true) },
    ],
    shape: "stack",
  };
});

export const time = single("time", "timeTitle", ({ work }, { say, lang }) => {
  const minutes = minutesOf(work);
  if (minutes === 0) return undefined;
  const spent = spentBy(work, []);
  const tasks = TASKS.filter((task) => spent.some((one) => one.tasks[task] > 0));
  return {
    sentence: say("reportTimeSays", { time: spell(lang, minutes) }),
    label: say("account"),
    labels: spent.map(({ account }) => accountOrAll(account, say("allAccounts"))),
    series: tasks.map((task) => ({ name: say(TASK_NAMES[task]), values: spent.map((one) => Math.round(one.tasks[task] / 6) / 10) })),
    shape: "stack",
  };
});

export const listening = single("listening", "listenTitle", ({ searches, seen }, voice) => {
  const found = searches.filter(({ id }) => seen.some(({ value }) => value.search === id));
  const known = seen.filter(({ value }) => found.some(({ id }) => id === value.search));
  return known.length > 0 ? seenFigure(found, known, voice) : undefined;
});

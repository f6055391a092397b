/** The sections of a report, in the order in which they are read: what went out and where, what it came to, what it was for, when. */
import { seriesOf } from "../../core/desk/figures.ts";
import { served } from "../../core/desk/purpose.ts";
import { CLASSES } from "../../core/model.ts";
import { CLASS_NAMES } from "../../ui/class-names.ts";
import { dayShort, percent, weekday } from "../../ui/format.ts";
import type { Voice } from "../../ui/say.ts";
import { accountName } from "../account-mark.tsx";
import { answers, comparison, listening, objectives, results, time } from "./outcomes.ts";
import type { Material } from "./read.ts";
import { cutSays, type Section, single, trendSays } from "./section.ts";

/** More than that are one line: the table would be a list of its own. */
const MOST_ACCOUNTS = 25;

const volume = single("volume", "reportVolume", ({ edges, steps, whole }, { say, lang }) => {
  if (whole.total === 0) return undefined;
  return {
    sentence: [
      say("reportVolumeSays", { n: whole.total }),
      trendSays(
        steps.map(({ total }) => total),
        { say, lang },
      ),
    ]
      .filter(Boolean)
      .join(" "),
    label: say("reportFrom"),
    labels: edges.slice(0, -1).map((at) => dayShort(lang, at)),
    series: seriesOf(steps, (of) => say(CLASS_NAMES[of])),
    shape: "stack",
  };
});

const accounts = single("accounts", "reportAccounts", ({ accounts: all, whole }, { say, lang }) => {
  const [first] = all;
  if (!first) return undefined;
  const shown = all.slice(0, MOST_ACCOUNTS);
  return {
    sentence: say(all.length === 1 ? "reportAccountsOne" : "reportAccountsSays", {
      n: all.length,
      name: accountName(first.account),
      share: percent(lang, first.balance.total / whole.total),
    }),
    label: say("account"),
    labels: shown.map(({ account }) => accountName(account)),
    series: seriesOf(
      shown.map(({ balance }) => balance),
      (of) => say(CLASS_NAMES[of]),
    ),
    shape: "stack",
  };
});

const goals = single("goals", "reportGoals", (material, voice, { strategy }) => {
  const { say } = voice;
  const { purposes } = material;
  if (strategy.goals.length === 0) return undefined;
  const counts = served("goal", strategy.goals, purposes);
  const without = counts.filter(({ n }) => n === 0);
  return {
    sentence: [
      without.length === 0
        ? say("reportGoalsAll", { n: purposes.length })
        : say("reportGoalsNot", { n: without.length, names: without.map(({ aim }) => aim.name).join(", ") }),
      cutSays(material, voice),
    ]
      .filter(Boolean)
      .join(" "),
    label: say("purposeGoal"),
    labels: counts.map(({ aim }) => aim.name),
    series: [{ name: say("reportPosts"), values: counts.map(({ n }) => n) }],
    shape: "bars",
  };
});

const lines = single("lines", "reportLines", (material, voice, { strategy }) => {
  const { say } = voice;
  const counts = served("line", strategy.lines, material.purposes);
  const [most] = counts.toSorted((a, b) => b.n - a.n);
  if (!most || most.n === 0) return undefined;
  return {
    sentence: [say("reportLinesSays", { name: most.aim.name, n: most.n }), cutSays(material, voice)].filter(Boolean).join(" "),
    label: say("purposeLine"),
    labels: counts.map(({ aim }) => aim.name),
    series: [{ name: say("reportPosts"), values: counts.map(({ n }) => n) }],
    shape: "bars",
  };
});

const weekdays = single("weekdays", "reportWeekdays", (material, voice) => {
  const { say, lang } = voice;
  const counts = material.weekdays;
  const total = counts.reduce((sum, n) => sum + n, 0);
  if (total === 0) return undefined;
  const monday = [1, 2, 3, 4, 5, 6, 0];
  const most = monday.reduce((best, day) => ((counts[day] ?? 0) > (counts[best] ?? 0) ? day : best));
  const silent = monday.filter((day) => counts[day] === 0);
  return {
    sentence: [
      say("reportWeekdaysSays", { day: weekday(lang, most), n: counts[most] ?? 0, total }),
      silent.length > 0 && say("reportSilent", { days: silent.map((day) => weekday(lang, day)).join(", ") }),
      cutSays(material, voice),
    ]
      .filter(Boolean)
      .join(" "),
    label: say("reportWeekday"),
    labels: monday.map((day) => weekday(lang, day)),
    series: [{ name: say("reportPosts"), values: monday.map((day) => counts[day] ?? 0) }],
    shape: "bars",
  };
});

const hours = single("hours", "reportHours", ({ hours: counts }, { say }) => {
  const total = counts.reduce((sum, n) => sum + n, 0);
  if (total === 0) return undefined;
  const most = counts.indexOf(Math.max(...counts));
  return {
    sentence: say("reportHoursSays", { hour: most, next: (most + 1) % 24, n: counts[most] ?? 0, total }),
    label: say("reportHour"),
    labels: counts.map((_, hour) => String(hour)),
    series: [{ name: say("reportPosts"), values: counts }],
    shape: "bars",
  };
});

/** The mix is drawn as everywhere in Aplomb; its figures stand in the first section's table. */
export const MIX = "mix";
/** What stood out is told in the posts' own words. */
export const BEST = "best";
export const sections: readonly Section[] = [
  volume,
  accounts,
  objectives,
  results,
  goals,
  lines,
  comparison,
  answers,
  listening,
  time,
  weekdays,
  hours,
];

/** The share of each class, in words. */
export const mixSentence = ({ whole }: Material, { say, lang }: Voice): string =>
  say("reportMixSays", Object.fromEntries(CLASSES.map((of) => [of, percent(lang, whole.counts[of] / Math.max(1, whole.total))])));

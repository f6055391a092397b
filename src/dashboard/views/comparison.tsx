/** The comparison: one's own posts against each other, with honest doubt; which of them deserve money; what was learned, noted and shared. */
import { useMemo, useState } from "preact/hooks";
import { amountOf, BAND, compare, type Group, groupOf, SPLITS, type Split, YARDS, type Yard } from "../../core/desk/comparison.ts";
import { dayAt } from "../../core/desk/days.ts";
import type { Strategy } from "../../core/desk/records.ts";
import type { SiteId } from "../../core/model.ts";
import { weekday } from "../../ui/format.ts";
import { SITE_NAMES } from "../../ui/names.ts";
import { useVoice, type Voice } from "../../ui/say.ts";
import { accountName } from "../account-mark.tsx";
import { Practices } from "../comparison/practices.tsx";
import { MOST, readComparison } from "../comparison/read.ts";
import { SplitSection } from "../comparison/split-section.tsx";
import { Sponsoring } from "../comparison/sponsoring.tsx";
import { useRead } from "../load.ts";
import { SPLIT_NAMES, YARD_NAMES } from "../names.ts";
import type { View, ViewProps } from "./view.ts";

/** Days back from today. */
const PERIODS = [
  { name: "periodQuarter", days: 91 },
  { name: "periodYear", days: 364 },
] as const;

function Comparison({ dashboard, settings }: ViewProps) {
  const voice = useVoice();
  const { say, lang } = voice;
  const [yard, setYard] = useState<Yard>("response");
  const [days, setDays] = useState<number>(PERIODS[0].days);
  const [shown, setShown] = useState<{ readonly name: string; readonly shownBy: string }>();
  const toAt = dayAt(Date.now(), 1);
  const material = useRead(dashboard, () => readComparison(dayAt(toAt, -days), toAt), [toAt, days]);
  const strategy = dashboard.strategy.value;
  const countries = useMemo(() => new Map(settings.accounts.map(({ id, country }) => [id, country])), [settings]);
  const splits = useMemo(() => {
    const posts = (material?.weighed ?? []).flatMap((weighed) => {
      const value = amountOf(yard, weighed.reading);
      return value === undefined ? [] : [{ weighed, value }];
    });
    return SPLITS.map((split) => ({
      split,
      compared: inOrder(
        split,
        compare(posts.map(({ weighed, value }) => ({ value, group: groupOf(split, weighed, (account) => countries.get(account)) }))),
      ),
    }));
  }, [material, yard, countries]);
  if (!material) return null;
  const note = (split: Split, group: Group) => {
    const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
    const [from = 0, to = 0] = group.own.interval ?? [];
    setShown({
      name: `${say(SPLIT_NAMES[split])}: ${nameOf(split, group.id, voice, strategy)}`,
      shownBy: say("practiceShows", {
        measure: say(YARD_NAMES[yard]),
        median: number.format(group.own.median),
        ...{ from: number.format(from), to: number.format(to), n: group.own.n },
      }),
    });
    document.getElementById("practices")?.scrollIntoView();
  };
  return (
    <>
      <form class="report-bar not-printed" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{say("compareBy")}</span>
          <select name="yard" value={yard} onChange={({ currentTarget: { value } }) => setYard(value as Yard)}>
            {YARDS.map((one) => (
              <option key={one} value={one}>
                {say(YARD_NAMES[one])}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say("periodName")}</span>
          <select name="period" value={days} onChange={({ currentTarget: { value } }) => setDays(Number(value))}>
            {PERIODS.map((period) => (
              <option key={period.name} value={period.days}>
                {say(period.name)}
              </option>
            ))}
          </select>
        </label>
        <p class="hint">
          {say("compareHow", { n: material.weighed.length })} {material.isCut && say("reportNewest", { n: MOST })}
        </p>
      </form>
      {splits.map(({ split, compared }) => (
        <SplitSection
          key={split}
          split={split}
          compared={compared}
          nameOf={(id) => nameOf(split, id, voice, strategy)}
          note={(group) => note(split, group)}
        />
      ))}
      <Sponsoring dashboard={dashboard} material={material} yard={yard} />
      <Practices dashboard={dashboard} practices={material.practices} shown={shown} done={() => setShown(undefined)} />
    </>
  );
}

/** Days and hours in their own order, Monday first; all else by its median. */
function inOrder(split: Split, compared: ReturnType<typeof compare>): ReturnType<typeof compare> {
  if (split !== "weekday" && split !== "hour") return compared;
  const place = ({ id }: Group) => (split === "weekday" ? (Number(id) + 6) % 7 : Number(id));
  return { ...compared, groups: compared.groups.toSorted((a, b) => place(a) - place(b)) };
}

function nameOf(split: Split, id: string, { say, lang }: Voice, strategy: Strategy): string {
  switch (split) {
    case "site":
      return SITE_NAMES[id as SiteId];
    case "account":
      return accountName(id);
    case "country":
      return new Intl.DisplayNames(lang, { type: "region" }).of(id) ?? id;
    case "line":
      return strategy.lines.find((aim) => aim.id === id)?.name ?? say("compareGone");
    case "goal":
      return strategy.goals.find((aim) => aim.id === id)?.name ?? say("compareGone");
    case "weekday":
      return weekday(lang, Number(id));
    case "hour":
      return say("compareHours", { from: id, to: String(Number(id) + BAND) });
  }
}

export const comparisonView: View = { id: "comparison", title: "compareTitle", lead: "compareLead", View: Comparison };

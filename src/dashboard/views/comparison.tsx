/** The comparison: one's own posts against each other, with honest doubt; which of them deserve money; what was learned, noted and shared. */
import { useMemo, useState } from "preact/hooks";
import { compareBy, type Group, SPLITS, type Split, YARDS, type Yard } from "../../core/desk/comparison.ts";
import { dayAt } from "../../core/desk/days.ts";
import { useVoice } from "../../ui/say.ts";
import { Practices } from "../comparison/practices.tsx";
import { MOST, readComparison } from "../comparison/read.ts";
import { groupName } from "../comparison/say.ts";
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
  const splits = useMemo(
    () => SPLITS.map((split) => ({ split, compared: compareBy(split, yard, material?.weighed ?? [], (account) => countries.get(account)) })),
    [material, yard, countries],
  );
  if (!material) return null;
  const note = (split: Split, group: Group) => {
    const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
    const [from = 0, to = 0] = group.own.interval ?? [];
    setShown({
      name: `${say(SPLIT_NAMES[split])}: ${groupName(split, group.id, voice, strategy)}`,
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
          nameOf={(id) => groupName(split, id, voice, strategy)}
          note={(group) => note(split, group)}
        />
      ))}
      <Sponsoring dashboard={dashboard} material={material} yard={yard} />
      <Practices dashboard={dashboard} practices={material.practices} shown={shown} done={() => setShown(undefined)} />
    </>
  );
}

export const comparisonView: View = { id: "comparison", title: "compareTitle", lead: "compareLead", View: Comparison };

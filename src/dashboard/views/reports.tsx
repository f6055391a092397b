/** Reports: a period, some accounts, some sections; a page that can be handed over as it stands, on paper or as a file. */
import { useMemo, useState } from "preact/hooks";
import { dayAt, isoDay } from "../../core/desk/days.ts";
import { DEFAULT_TARGET } from "../../core/policy/policy.ts";
import { days } from "../../ui/format.ts";
import { MixPicture } from "../../ui/mix-picture.tsx";
import { useVoice } from "../../ui/say.ts";
import type { Key } from "../../ui/words.ts";
import { AccountChoice, type Scope, within } from "../account-choice.tsx";
import { accountName } from "../account-mark.tsx";
import { useRead } from "../load.ts";
import { FigureView } from "../plots/figure.tsx";
import { Best } from "../reports/best.tsx";
import { yardOf } from "../reports/outcomes.ts";
import { type Period, readReport } from "../reports/read.ts";
import { BEST, MIX, mixSentence, sections } from "../reports/sections.ts";
import { Sums } from "../reports/sums.tsx";
import type { View, ViewProps } from "./view.ts";

/** How many days a period has, today the last of them. */
const PERIODS = [
  { name: "periodWeeks", days: 28 },
  { name: "periodQuarter", days: 91 },
  { name: "periodYear", days: 364 },
] as const satisfies readonly { readonly name: Key; readonly days: number }[];
type PeriodName = (typeof PERIODS)[number]["name"] | "periodOwn";

function Reports({ dashboard, settings }: ViewProps) {
  const voice = useVoice();
  const { say, lang } = voice;
  const tomorrow = dayAt(Date.now(), 1);
  const [named, setNamed] = useState<PeriodName>("periodWeeks");
  const [own, setOwn] = useState<Period>({ fromAt: dayAt(tomorrow, -28), toAt: tomorrow });
  const [scope, setScope] = useState<Scope>("");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [title, setTitle] = useState("");
  const length = PERIODS.find(({ name }) => name === named)?.days;
  const period = length === undefined ? own : { fromAt: dayAt(tomorrow, -length), toAt: tomorrow };
  const accounts = dashboard.accounts.value;
  const wanted = useMemo(() => within(scope, accounts, settings), [scope, accounts, settings]);
  const strategy = dashboard.strategy.value;
  const material = useRead(dashboard, () => readReport(period, wanted, scope === "", strategy.goals), [
    ...[period.fromAt, period.toAt, wanted, strategy.goals],
  ]);
  const toggle = (id: string) => setLeft((old) => (old.has(id) ? new Set([...old].filter((one) => one !== id)) : new Set([...old, id])));
  const countries = useMemo(() => new Map(settings.accounts.map(({ id, country }) => [id, country])), [settings]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a title is typed letter by letter, and changes none of them; the voice is told by its language
  const figures = useMemo(() => {
    const context = { strategy, countryOf: (account: string) => countries.get(account) };
    return sections.flatMap((section) => (material && !left.has(section.id) ? section.figures(material, voice, context) : []));
  }, [material, left, strategy, countries, lang]);
  const target = (wanted.length === 1 && settings.accounts.find(({ id }) => id === wanted[0])?.target) || DEFAULT_TARGET;
  return (
    <>
      <form class="report-bar not-printed" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{say("periodName")}</span>
          <select name="period" value={named} onChange={({ currentTarget: { value } }) => setNamed(value as PeriodName)}>
            {[...PERIODS.map(({ name }) => name), "periodOwn" as const].map((name) => (
              <option key={name} value={name}>
                {say(name)}
              </option>
            ))}
          </select>
        </label>
        {named === "periodOwn" && <OwnPeriod own={own} set={setOwn} />}
        <AccountChoice accounts={accounts} settings={settings} scope={scope} set={setScope} />
        <label>
          <span>{say("reportTitle")}</span>
          <input
            type="text"
            name="title"
            maxLength={120}
            placeholder={say("reportTitleExample")}
            value={title}
            onInput={({ currentTarget: { value } }) => setTitle(value)}
          />
        </label>
        <button type="button" class="primary" onClick={() => print()}>
          {say("reportPrint")}
        </button>
        <fieldset>
          <legend class="for-readers">{say("reportSections")}</legend>
          {[{ id: MIX, title: "reportMix" as const }, { id: BEST, title: "reportBest" as const }, ...sections].map((section) => (
            <label key={section.id}>
              <input type="checkbox" checked={!left.has(section.id)} onChange={() => toggle(section.id)} />
              {say(section.title)}
            </label>
          ))}
        </fieldset>
      </form>
      <article class="report" aria-busy={material === undefined}>
        <header class="report-head">
          <p class="report-title">{title || say("reportOwnTitle")}</p>
          <p class="hint">
            {days(lang, period.fromAt, period.toAt, "year")} · {scopeName(scope, wanted, say("allAccounts"))}
          </p>
        </header>
        {material && material.whole.total > 0 && <Sums {...material} />}
        {material?.whole.total === 0 && <p>{say("reportNothing")}</p>}
        {material && material.whole.total > 0 && !left.has(MIX) && (
          <section class="figure">
            <h2>{say("reportMix")}</h2>
            <p class="sentence">{mixSentence(material, voice)}</p>
            <MixPicture balance={material.whole} target={target} />
          </section>
        )}
        {material && !left.has(BEST) && <Best weighed={material.weighed} yard={yardOf(material.weighed)} />}
        {figures.map((figure) => (
          <FigureView key={figure.id} figure={figure} fail={dashboard.fail} />
        ))}
      </article>
    </>
  );
}

const scopeName = (scope: Scope, wanted: readonly string[], all: string) => (scope === "" ? all : wanted.map(accountName).join(", "));

function OwnPeriod({ own, set }: { readonly own: Period; set(next: Period): void }) {
  const { say } = useVoice();
  const read = (value: string) => new Date(`${value}T00:00`).getTime();
  return (
    <>
      <label>
        <span>{say("eraseFrom")}</span>
        <input
          type="date"
          value={isoDay(own.fromAt)}
          onChange={({ currentTarget: { value } }) => value && set({ fromAt: read(value), toAt: Math.max(own.toAt, dayAt(read(value), 1)) })}
        />
      </label>
      <label>
        <span>{say("eraseTo")}</span>
        <input
          type="date"
          value={isoDay(dayAt(own.toAt, -1))}
          onChange={({ currentTarget: { value } }) => value && set({ fromAt: Math.min(own.fromAt, read(value)), toAt: dayAt(read(value), 1) })}
        />
      </label>
    </>
  );
}

export const reportsView: View = { id: "reports", title: "reportsTitle", lead: "reportsLead", View: Reports };

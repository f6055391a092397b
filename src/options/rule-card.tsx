/** One rule at length: what it says, why, its switch and its level, how it fares, what it flags and lets pass, where it comes from. */
import { useEffect, useRef } from "preact/hooks";
import { LEVELS, type Level, type RuleSetting } from "../core/model.ts";
import { isSpent, type RuleRecord } from "../core/policy/record.ts";
import type { Rule } from "../core/rule.ts";
import { Basis } from "../ui/basis.tsx";
import { Mark } from "../ui/level-mark.tsx";
import { useVoice } from "../ui/say.ts";
import { exampleOf, whatItSays } from "./examples.ts";
import { LEVEL_NAMES } from "./names.ts";
import { RuleOptions } from "./rule-options.tsx";
import { RecordOf } from "./rule-record.tsx";

interface Props {
  readonly rule: Rule;
  readonly setting: RuleSetting;
  readonly record: RuleRecord;
  readonly isLocked: boolean;
  /** The address names it: it is opened and brought into view. */
  readonly isWanted: boolean;
  set(setting: RuleSetting): void;
  /** Counts anew how it fares. */
  forget(): void;
}

export function RuleCard({ rule, setting, record, isLocked, isWanted, set, forget }: Props) {
  const { say, lang } = useVoice();
  const cardEl = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isWanted || !cardEl.current) return;
    cardEl.current.open = true;
    cardEl.current.scrollIntoView({ block: "center" });
    cardEl.current.querySelector("summary")?.focus();
  }, [isWanted]);
  const isOn = setting.on ?? !rule.optIn;
  const level = setting.level ?? rule.level;
  const { what, why, fix } = whatItSays(rule);
  return (
    <details ref={cardEl} class={isOn ? "rule" : "rule is-off"}>
      <summary>
        <Mark of={isOn ? level : "blind"} />
        <span>{what[lang]}</span>
        {!isOn && <span class="hint">{say("ruleOff")}</span>}
        {isOn && isSpent(record) && <span class="hint">{say("recordSpent")}</span>}
      </summary>
      <div class="rule-body">
        <p>{why[lang]}</p>
        <p>
          <strong>{say("ruleAdvice")}</strong> {fix[lang]}
        </p>
        <div class="rule-settings">
          <label>
            <input type="checkbox" checked={isOn} disabled={isLocked} onChange={(event) => set({ on: event.currentTarget.checked })} />
            {say("ruleOn")}
          </label>
          <label>
            {say("ruleLevel")}
            <select value={level} disabled={!isOn || isLocked} onChange={(event) => set({ level: event.currentTarget.value as Level })}>
              {LEVELS.map((one) => (
                <option key={one} value={one}>
                  {say(LEVEL_NAMES[one])}
                  {one === rule.level ? ` (${say("ruleUsual")})` : ""}
                </option>
              ))}
            </select>
          </label>
          {isLocked && <p class="hint">{say("lockedHint")}</p>}
        </div>
        {isOn && <RuleOptions rule={rule} options={setting.options} isLocked={isLocked} set={(options) => set({ options })} />}
        {isOn && <RecordOf record={record} level={level} isLocked={isLocked} set={set} forget={forget} />}
        <Cases title={say("ruleFlags")} cases={rule.cases.flags} />
        <Cases title={say("rulePasses")} cases={rule.cases.passes} />
        <Basis evidence={rule.evidence} lang={lang} />
        <p class="hint">
          {say("ruleName")} <code>{rule.id}</code>
        </p>
      </div>
    </details>
  );
}

const SHOWN = 3;

function Cases({ title, cases }: { readonly title: string; readonly cases: Rule["cases"]["flags"] }) {
  const { say } = useVoice();
  return (
    <section class="cases">
      <h3>{title}</h3>
      <ul>
        {cases.slice(0, SHOWN).map((one) => {
          const { text, isWhole } = exampleOf(one);
          return (
            <li key={text}>
              <q>{text}</q> {!isWhole && <span class="hint">{say("caseInContext")}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

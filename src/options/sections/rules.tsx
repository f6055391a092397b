/** Every rule: what it says, why, where that comes from, what it flags and lets pass; its switch and its level. */
import { useEffect, useRef, useState } from "preact/hooks";
import { FAMILIES, LEVELS, type Level, type RuleSetting } from "../../core/model.ts";
import type { Rule } from "../../core/rule.ts";
import { rules } from "../../rules/index.ts";
import { Basis } from "../../ui/basis.tsx";
import { Mark } from "../../ui/level-mark.tsx";
import { useVoice, type Voice } from "../../ui/say.ts";
import { exampleOf, whatItSays } from "../examples.ts";
import { FAMILY_NAMES, LEVEL_NAMES } from "../names.ts";
import { OverrideChoice } from "../override-choice.tsx";
import { TryDraft } from "../try-draft.tsx";
import type { Section, SectionProps } from "./section.ts";

function Rules({ options, detail }: SectionProps) {
  const { policy, locked } = options.inForce.value;
  const voice = useVoice();
  const [sought, setSought] = useState("");
  const found = rules.filter((rule) => mentions(rule, sought, voice));
  const set = (id: string, setting: RuleSetting) =>
    options.change((old) => ({
      ...old,
      policy: { ...old.policy, rules: { ...old.policy.rules, [id]: { ...old.policy.rules[id], ...setting } } },
    }));
  return (
    <>
      <TryDraft policy={policy} />
      <label class="search">
        {voice.say("rulesSearch")}
        <input type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
      </label>
      <p role="status" class="hint">
        {voice.say("rulesFound", { n: found.length })}
      </p>
      {FAMILIES.map((family) => {
        const members = found.filter((rule) => rule.family === family);
        return (
          members.length > 0 && (
            <section key={family} class="family">
              <h2>{voice.say(FAMILY_NAMES[family])}</h2>
              {members.map((rule) => (
                <RuleCard
                  key={rule.id}
                  rule={rule}
                  setting={policy.rules[rule.id] ?? {}}
                  isLocked={locked.has("rules") || locked.has(`rules.${rule.id}`)}
                  isWanted={rule.id === detail}
                  set={(setting) => set(rule.id, setting)}
                />
              ))}
            </section>
          )
        );
      })}
      <OverrideChoice
        override={policy.override}
        isLocked={locked.has("override")}
        set={(override) => options.change((old) => ({ ...old, policy: { ...old.policy, override } }))}
      />
    </>
  );
}

interface CardProps {
  readonly rule: Rule;
  readonly setting: RuleSetting;
  readonly isLocked: boolean;
  /** The address names it: it is opened and brought into view. */
  readonly isWanted: boolean;
  set(setting: RuleSetting): void;
}

function RuleCard({ rule, setting, isLocked, isWanted, set }: CardProps) {
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
  const says = whatItSays(rule)[lang];
  return (
    <details ref={cardEl} class={isOn ? "rule" : "rule is-off"}>
      <summary>
        <Mark of={isOn ? level : "blind"} />
        <span>{says}</span>
        {!isOn && <span class="hint">{say("ruleOff")}</span>}
      </summary>
      <div class="rule-body">
        <p>{rule.why[lang]}</p>
        <p>
          <strong>{say("ruleAdvice")}</strong> {rule.fix[lang]}
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

function mentions(rule: Rule, sought: string, { lang, say }: Voice): boolean {
  const text = [rule.id, say(FAMILY_NAMES[rule.family]), whatItSays(rule)[lang], rule.why[lang], rule.fix[lang]].join(" ");
  const plain = (words: string) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain(sought)
    .split(/\s+/)
    .every((word) => plain(text).includes(word));
}

export const rulesSection: Section = { id: "rules", title: "optionsRules", lead: "optionsRulesLead", View: Rules };

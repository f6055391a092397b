/** Every rule, by family and found by any of its words; those of little use first; a draft to try them on. */
import { useState } from "preact/hooks";
import { FAMILIES, type RuleSetting } from "../../core/model.ts";
import { isSpent, type RuleRecord } from "../../core/policy/record.ts";
import type { Rule } from "../../core/rule.ts";
import { rules } from "../../rules/index.ts";
import { useVoice, type Voice } from "../../ui/say.ts";
import { whatItSays } from "../examples.ts";
import { FAMILY_NAMES } from "../names.ts";
import { OverrideChoice } from "../override-choice.tsx";
import { RuleCard } from "../rule-card.tsx";
import { TryDraft } from "../try-draft.tsx";
import type { Section, SectionProps } from "./section.ts";

const NO_RECORD: RuleRecord = { heeded: 0, ignored: 0, anyway: 0, useless: 0 };

function Rules({ options, detail }: SectionProps) {
  const { policy, locked } = options.inForce.value;
  const voice = useVoice();
  const [sought, setSought] = useState("");
  const found = rules.filter((rule) => mentions(rule, sought, voice));
  const records = options.records.value;
  const spent = rules.filter((rule) => isSpent(records[rule.id] ?? NO_RECORD) && (policy.rules[rule.id]?.on ?? !rule.optIn));
  const set = (id: string, setting: RuleSetting) =>
    options.change((old) => {
      const { [id]: before, ...others } = old.policy.rules;
      const said = Object.entries({ ...before, ...setting }).filter(([, value]) => value !== undefined);
      return { ...old, policy: { ...old.policy, rules: { ...others, ...(said.length > 0 && { [id]: Object.fromEntries(said) }) } } };
    });
  return (
    <>
      <TryDraft policy={policy} />
      {spent.length > 0 && (
        <section class="offer">
          <p>{voice.say("recordsSpent", { n: spent.length })}</p>
          <ul>
            {spent.map((rule) => (
              <li key={rule.id}>
                <a href={`#rules/${rule.id}`}>{whatItSays(rule).what[voice.lang]}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
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
                  record={records[rule.id] ?? NO_RECORD}
                  isLocked={locked.has("rules") || locked.has(`rules.${rule.id}`)}
                  isWanted={rule.id === detail}
                  set={(setting) => set(rule.id, setting)}
                  forget={() => options.forgetRecord(rule.id)}
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

function mentions(rule: Rule, sought: string, { lang, say }: Voice): boolean {
  const { what, why, fix } = whatItSays(rule);
  const text = [rule.id, say(FAMILY_NAMES[rule.family]), what[lang], why[lang], fix[lang]].join(" ");
  const plain = (words: string) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain(sought)
    .split(/\s+/)
    .every((word) => plain(text).includes(word));
}

export const rulesSection: Section = { id: "rules", title: "optionsRules", lead: "optionsRulesLead", View: Rules };

/** A rule's own thresholds and lists, as its schema has them: a field for each, with what is usual; left empty, the usual holds. */
import * as z from "zod/mini";
import type { RuleSetting } from "../core/model.ts";
import { SITE_IDS } from "../core/model.ts";
import type { Rule } from "../core/rule.ts";
import { SITE_NAMES } from "../ui/names.ts";
import { useVoice } from "../ui/say.ts";
import { type DatedName, DatedNames } from "./dated-names.tsx";
import { WordList } from "./word-list.tsx";

type Options = Readonly<Record<string, unknown>>;

interface Props {
  readonly rule: Rule;
  readonly options: RuleSetting["options"];
  readonly isLocked: boolean;
  set(options: Options | undefined): void;
}

export function RuleOptions({ rule, options, isLocked, set }: Props) {
  const { say, lang } = useVoice();
  const fields = fieldsOf(rule);
  if (fields.length === 0) return null;
  const now = isOptions(options) ? options : {};
  /** What the rule would not take is not kept. */
  const change = (name: string, value: unknown) => {
    const { [name]: _, ...others } = now;
    const next = value === undefined ? others : { ...others, [name]: value };
    if (rule.options && z.safeParse(rule.options, next).success) set(Object.keys(next).length > 0 ? next : undefined);
  };
  return (
    <fieldset class="rule-options" disabled={isLocked}>
      <legend>{say("ruleOptions")}</legend>
      {fields.map(({ name, is, usual }) => {
        const label = rule.optionWords?.[name]?.[lang] ?? name;
        const value = now[name];
        if (is === "number") return <NumberField key={name} label={label} usual={usual} value={value} set={(given) => change(name, given)} />;
        if (is === "words")
          return (
            <WordList
              key={name}
              title={label}
              hint=""
              example=""
              given={[]}
              words={Array.isArray(value) ? value.map(String) : []}
              set={(words) => change(name, words.length > 0 ? words : undefined)}
            />
          );
        if (is === "dated-names") {
          const names = Array.isArray(value) ? (value as readonly DatedName[]) : [];
          return <DatedNames key={name} title={label} names={names} set={(held) => change(name, held.length > 0 ? held : undefined)} />;
        }
        const bySite = isOptions(value) ? value : {};
        return (
          // biome-ignore lint/a11y/useSemanticElements: within the fieldset of all options, a row of numbers under one name.
          <div key={name} class="by-site" role="group" aria-label={label}>
            <p>{label}</p>
            {SITE_IDS.map((site) => (
              <NumberField
                key={site}
                label={SITE_NAMES[site]}
                usual={undefined}
                value={bySite[site]}
                set={(given) => {
                  const { [site]: _, ...others } = bySite;
                  const next = given === undefined ? others : { ...others, [site]: given };
                  change(name, Object.keys(next).length > 0 ? next : undefined);
                }}
              />
            ))}
          </div>
        );
      })}
      {Object.keys(now).length > 0 && (
        <button type="button" onClick={() => set(undefined)}>
          {say("ruleOptionsReset")}
        </button>
      )}
    </fieldset>
  );
}

interface NumberProps {
  readonly label: string;
  readonly usual: unknown;
  readonly value: unknown;
  set(value: number | undefined): void;
}

function NumberField({ label, usual, value, set }: NumberProps) {
  const { say } = useVoice();
  return (
    <label class="number">
      <span>{label}</span>
      <input
        type="number"
        step="any"
        min={0}
        value={typeof value === "number" ? value : ""}
        placeholder={usual === undefined ? say("ruleUsual") : String(usual)}
        onChange={({ currentTarget: { value: typed } }) => set(typed === "" ? undefined : Number(typed))}
      />
    </label>
  );
}

interface Field {
  readonly name: string;
  readonly is: "number" | "words" | "dated-names" | "by-site";
  readonly usual: unknown;
}

/** As the schema says it in JSON; what has another shape is set in a policy file. */
function fieldsOf({ options }: Rule): Field[] {
  if (!options) return [];
  const { properties = {} } = z.toJSONSchema(options, { io: "input" });
  return Object.entries(properties).flatMap(([name, property]): Field[] => {
    if (typeof property === "boolean") return [];
    const { type, items, additionalProperties, default: usual } = property;
    if (type === "number") return [{ name, is: "number", usual }];
    if (type === "array" && isOptions(items) && items.type === "string") return [{ name, is: "words", usual }];
    if (type === "array" && isOptions(items) && isOptions(items.properties) && "until" in items.properties)
      return [{ name, is: "dated-names", usual }];
    if (type === "object" && isOptions(additionalProperties) && additionalProperties.type === "number") return [{ name, is: "by-site", usual }];
    return [];
  });
}

const isOptions = (value: unknown): value is Options => typeof value === "object" && value !== null && !Array.isArray(value);

/** The form that adds a sensitive entry: what it is, how gravely it counts, until when, and why. */
import { useState } from "preact/hooks";
import { LEVELS, type Level, SENSITIVE_KINDS, type Sensitive } from "../core/model.ts";
import { isExpression } from "../core/text/expressions.ts";
import { useVoice } from "../ui/say.ts";
import { KIND_NAMES, LEVEL_NAMES } from "./names.ts";

interface Props {
  /** Of accounts: an entry may hold for one of them alone. */
  readonly groups: readonly string[];
  /** Called with the entry when the form is whole. */
  add(entry: Sensitive): void;
}

export function SensitiveForm({ groups, add }: Props) {
  const { say } = useVoice();
  const [refused, setRefused] = useState<"days" | "expression">();
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const form = event.currentTarget;
    const answers = new FormData(form);
    const said = (name: string) => String(answers.get(name) ?? "").trim();
    const refuse = (why: "days" | "expression", field: string) => {
      setRefused(why);
      (form.elements.namedItem(field) as HTMLElement).focus();
    };
    if (said("kind") === "expression" && !isExpression(said("name"))) return refuse("expression", "name");
    const days = said("anniversaries")
      .split(/[\s,;]+/)
      .filter(Boolean);
    if (!days.every((day) => /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day))) return refuse("days", "anniversaries");
    add({
      is: said("kind") as Sensitive["is"],
      name: said("name"),
      level: said("level") as Level,
      countries: [],
      anniversaries: days,
      ...(said("group") && { groups: [said("group")] }),
      ...(said("reason") && { reason: said("reason") }),
      ...(said("owner") && { owner: said("owner") }),
      ...(said("until") && { untilAt: endOfDay(said("until")) }),
    });
    setRefused(undefined);
    form.reset();
    (form.elements.namedItem("name") as HTMLElement).focus();
  };
  return (
    <form class="sensitive-form" onSubmit={submit}>
      <label>
        {say("sensitiveName")}
        <input
          name="name"
          type="text"
          required
          maxLength={200}
          pattern=".*\S.*"
          placeholder={say("sensitiveExample")}
          aria-describedby={refused === "expression" ? "expression-wrong" : undefined}
          aria-invalid={refused === "expression"}
        />
        {refused === "expression" && (
          <span class="hint" id="expression-wrong" role="alert">
            {say("sensitiveNoExpression")}
          </span>
        )}
      </label>
      <label>
        {say("sensitiveIs")}
        <select name="kind">
          {SENSITIVE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {say(KIND_NAMES[kind])}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say("ruleLevel")}
        <select name="level">
          {LEVELS.map((level) => (
            <option key={level} value={level} selected={level === "warn"}>
              {say(LEVEL_NAMES[level])}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say("sensitiveUntil")}
        <input name="until" type="date" />
      </label>
      <label>
        {say("sensitiveDays")}
        <input name="anniversaries" type="text" placeholder="11-13" aria-describedby="days-hint" aria-invalid={refused === "days"} />
        <span class="hint" id="days-hint" role={refused === "days" ? "alert" : undefined}>
          {say(refused === "days" ? "sensitiveDaysWrong" : "sensitiveDaysHint")}
        </span>
      </label>
      <label>
        {say("sensitiveOwner")}
        <input name="owner" type="text" maxLength={100} />
      </label>
      {groups.length > 0 && (
        <label>
          {say("sensitiveGroup")}
          <select name="group">
            <option value="">{say("allAccounts")}</option>
            {groups.map((group) => (
              <option key={group}>{group}</option>
            ))}
          </select>
        </label>
      )}
      <label class="is-wide">
        {say("sensitiveReason")}
        <input name="reason" type="text" maxLength={500} />
      </label>
      <button type="submit">{say("listAdd")}</button>
    </form>
  );
}

/** The last ms of a local day. @param iso `2026-11-30` */
const endOfDay = (iso: string): number => new Date(`${iso}T23:59:59.999`).getTime();

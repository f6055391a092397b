/** How a goal is known to be reached: what is measured, what it should come to, and by when. */
import { type Goal, MEASURES, type Measure } from "../../core/desk/records.ts";
import { useVoice } from "../../ui/say.ts";
import { TypedInput } from "../../ui/typed.tsx";
import { MEASURE_NAMES } from "../names.ts";

interface Props {
  readonly goal: Goal;
  /** @param change of the goal as it then stands */
  edit(change: (now: Goal) => Goal): Promise<boolean>;
}
export function GoalFields({ goal, edit }: Props) {
  const { say } = useVoice();
  return (
    <div class="goal-fields">
      <label>
        <span>{say("goalMeasure")}</span>
        <select value={goal.measure} onChange={({ currentTarget: { value } }) => edit((now) => ({ ...now, measure: value as Measure }))}>
          {MEASURES.map((measure) => (
            <option key={measure} value={measure}>
              {say(MEASURE_NAMES[measure])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say("goalTarget")}</span>
        <TypedInput
          type="number"
          min={0}
          value={goal.target ?? ""}
          keep={(typed) => edit(({ target: _, ...now }) => ({ ...now, ...(typed !== "" && Number(typed) >= 0 && { target: Number(typed) }) }))}
        />
      </label>
      <label>
        <span>{say("goalBy")}</span>
        <TypedInput type="date" value={goal.byDay ?? ""} keep={(byDay) => edit(({ byDay: _, ...now }) => ({ ...now, ...(byDay && { byDay }) }))} />
      </label>
      {goal.measure === "followers" && <p class="vanity">{say("vanity")}</p>}
    </div>
  );
}

/** How a goal is known to be reached: what is measured, what it should come to, and by when. */
import { type Goal, MEASURES, type Measure } from "../../core/desk/records.ts";
import { useVoice } from "../../ui/say.ts";
import { MEASURE_NAMES } from "../names.ts";

export function GoalFields({ goal, set }: { readonly goal: Goal; set(next: Goal): void }) {
  const { say } = useVoice();
  const { target: _, byDay: __, ...bare } = goal;
  return (
    <div class="goal-fields">
      <label>
        <span>{say("goalMeasure")}</span>
        <select value={goal.measure} onChange={({ currentTarget: { value } }) => set({ ...goal, measure: value as Measure })}>
          {MEASURES.map((measure) => (
            <option key={measure} value={measure}>
              {say(MEASURE_NAMES[measure])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say("goalTarget")}</span>
        <input
          type="number"
          min={0}
          value={goal.target ?? ""}
          onChange={({ currentTarget: { valueAsNumber: target } }) =>
            set({ ...bare, ...(target >= 0 && { target }), ...(goal.byDay && { byDay: goal.byDay }) })
          }
        />
      </label>
      <label>
        <span>{say("goalBy")}</span>
        <input
          type="date"
          value={goal.byDay ?? ""}
          onChange={({ currentTarget: { value } }) =>
            set({ ...bare, ...(goal.target !== undefined && { target: goal.target }), ...(value && { byDay: value }) })
          }
        />
      </label>
      {goal.measure === "followers" && <p class="vanity">{say("vanity")}</p>}
    </div>
  );
}

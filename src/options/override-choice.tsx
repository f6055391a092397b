/** What publishing against a stop takes. */
import type { Policy } from "../core/model.ts";
import { useVoice } from "../ui/say.ts";
import { OVERRIDE_NAMES } from "./names.ts";

const WAYS = ["with-reason", "freely", "never"] as const;

export function OverrideChoice({ override, set }: { readonly override: Policy["override"]; set(way: Policy["override"]): void }) {
  const { say } = useVoice();
  return (
    <fieldset class="choices">
      <legend>{say("overrideTitle")}</legend>
      {WAYS.map((way) => (
        <label key={way}>
          <input type="radio" name="override" checked={override === way} onChange={() => set(way)} />
          {say(OVERRIDE_NAMES[way])}
        </label>
      ))}
    </fieldset>
  );
}

/** What publishing against a stop takes. */
import type { Policy } from "../core/model.ts";
import { useVoice } from "../ui/say.ts";
import { OVERRIDE_NAMES } from "./names.ts";

const WAYS = ["with-reason", "freely", "never"] as const;

interface Props {
  readonly override: Policy["override"];
  readonly isLocked: boolean;
  set(way: Policy["override"]): void;
}

export function OverrideChoice({ override, isLocked, set }: Props) {
  const { say } = useVoice();
  return (
    <fieldset class="choices" disabled={isLocked}>
      <legend>{say("overrideTitle")}</legend>
      {WAYS.map((way) => (
        <label key={way}>
          <input type="radio" name="override" checked={override === way} onChange={() => set(way)} />
          {say(OVERRIDE_NAMES[way])}
        </label>
      ))}
      {isLocked && <p class="hint">{say("lockedHint")}</p>}
    </fieldset>
  );
}

/** What publishing against a stop takes. */
import type { Policy } from "../core/model.ts";
import { useVoice } from "../ui/say.ts";
import type { Key } from "../ui/words.ts";

const WAYS = [
  { way: "with-reason", key: "overrideReason" },
  { way: "freely", key: "overrideFreely" },
  { way: "never", key: "overrideNever" },
] as const satisfies readonly { way: Policy["override"]; key: Key }[];

export function OverrideChoice({ override, set }: { readonly override: Policy["override"]; set(way: Policy["override"]): void }) {
  const { say } = useVoice();
  return (
    <fieldset class="choices">
      <legend>{say("overrideTitle")}</legend>
      {WAYS.map(({ way, key }) => (
        <label key={way}>
          <input type="radio" name="override" checked={override === way} onChange={() => set(way)} />
          {say(key)}
        </label>
      ))}
    </fieldset>
  );
}

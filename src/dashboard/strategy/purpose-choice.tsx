/** What a post is for: one choice for each part of the strategy, each said to be a suggestion until somebody keeps it. */

import type { ComponentChildren } from "preact";
import { PURPOSES } from "../../core/desk/purpose.ts";
import type { Purpose, Strategy } from "../../core/desk/records.ts";
import { useVoice } from "../../ui/say.ts";
import { PURPOSE_NAMES } from "../names.ts";

interface Props {
  readonly strategy: Strategy;
  readonly purpose: Purpose;
  readonly suggested: Purpose;
  set(next: Purpose): void;
  /** What stands at the end of the row. */
  readonly children?: ComponentChildren;
}

export function PurposeChoice({ strategy, purpose, suggested, set, children }: Props) {
  const { say } = useVoice();
  return (
    <div class="purpose">
      {PURPOSES.filter(([, list]) => strategy[list].length > 0).map(([part, list]) => (
        <label key={part} class={purpose[part] === undefined && suggested[part] ? "is-suggested" : ""}>
          <span>{say(PURPOSE_NAMES[part])}</span>
          <select
            name={part}
            value={purpose[part] ?? suggested[part] ?? ""}
            onChange={({ currentTarget: { value } }) => {
              const { [part]: _, ...others } = { ...suggested, ...purpose };
              set(value ? { ...others, [part]: value } : others);
            }}
          >
            <option value="">{say("purposeNone")}</option>
            {strategy[list].map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
                {purpose[part] === undefined && suggested[part] === id ? ` ${say("purposeSuggested")}` : ""}
              </option>
            ))}
          </select>
        </label>
      ))}
      {children}
    </div>
  );
}

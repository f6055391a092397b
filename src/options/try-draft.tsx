/** A draft to try the policy on: judged as it is typed, on a quiet day, by the rules as they are set now. Nothing of it is kept. */
import { useState } from "preact/hooks";
import type { Policy } from "../core/model.ts";
import { review } from "../core/review.ts";
import { stage } from "../core/stage.ts";
import { rules } from "../rules/index.ts";
import { Mark } from "../ui/level-mark.tsx";
import { useVoice } from "../ui/say.ts";

/** @param example a draft that is offered to begin with */
export function TryDraft({ policy, example }: { readonly policy: Policy; readonly example?: string }) {
  const { say, lang } = useVoice();
  const [text, setText] = useState("");
  const { draft, facts } = stage({ text, policy });
  const { findings } = review(draft, facts, rules);
  return (
    <section class="try">
      <label>
        {say("tryDraft")}
        <textarea rows={3} value={text} placeholder={say("tryDraftExample")} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      {example && (
        <button type="button" onClick={() => setText(example)}>
          {say("tryDraftThis", { example })}
        </button>
      )}
      <div role="status">
        {text.trim() && findings.length === 0 && <p class="hint">{say("cardClear")}</p>}
        <ul>
          {text.trim() &&
            findings.map(({ key, level, what, rule }) => (
              <li key={key}>
                <Mark of={level} /> {what[lang]} <a href={`#rules/${rule}`}>{say("tryDraftRule")}</a>
              </li>
            ))}
        </ul>
      </div>
      <p class="hint">{say("tryDraftHint")}</p>
    </section>
  );
}

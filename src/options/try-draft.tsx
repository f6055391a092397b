/** A draft to try the policy on: judged as it is typed, on a quiet day, by the rules as they are set now. Nothing of it is kept. */
import { useMemo, useState } from "preact/hooks";
import type { Policy, RuleId } from "../core/model.ts";
import { expressionsIn } from "../core/policy/sensitive.ts";
import { review } from "../core/review.ts";
import { stage } from "../core/stage.ts";
import { expressions } from "../core/text/expressions.ts";
import { rules } from "../rules/index.ts";
import { Mark } from "../ui/level-mark.tsx";
import { useVoice } from "../ui/say.ts";
import type { Key } from "../ui/words.ts";

interface Props {
  readonly policy: Policy;
  /** A draft that is offered to begin with. */
  readonly example?: string;
  /** Asks this one rule only, and by this label. */
  readonly only?: { readonly rule: RuleId; readonly label: Key; readonly clear: Key };
}

export function TryDraft({ policy, example, only }: Props) {
  const { say, lang } = useVoice();
  const [text, setText] = useState("");
  const matched = useMemo(() => expressions(expressionsIn(policy.sensitive)), [policy.sensitive]);
  const { draft, facts } = stage({ text, policy }, () => matched);
  const { findings } = review(draft, facts, only ? rules.filter(({ id }) => id === only.rule) : rules);
  return (
    <section class="try">
      <label>
        {say(only?.label ?? "tryDraft")}
        <textarea rows={3} value={text} placeholder={say("tryDraftExample")} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      {example && (
        <button type="button" onClick={() => setText(example)}>
          {say("tryDraftThis", { example })}
        </button>
      )}
      <div role="status">
        {text.trim() && findings.length === 0 && <p class="hint">{say(only?.clear ?? "cardClear")}</p>}
        <ul>
          {text.trim() &&
            findings.map(({ key, level, what, rule }) => (
              <li key={key}>
                <Mark of={level} /> {what[lang]} {!only && <a href={`#rules/${rule}`}>{say("tryDraftRule")}</a>}
              </li>
            ))}
        </ul>
      </div>
      <p class="hint">{say("tryDraftHint")}</p>
    </section>
  );
}

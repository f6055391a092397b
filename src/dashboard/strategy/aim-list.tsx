/** An ordered list of aims: each with its name and the words that tell it, moved up and down, taken out, added to. */
import { useRef, useState } from "preact/hooks";
import type { Aim, Goal } from "../../core/desk/records.ts";
import { useVoice } from "../../ui/say.ts";
import type { Key } from "../../ui/words.ts";
import type { Dashboard } from "../state.ts";
import { GoalFields } from "./goal-fields.tsx";

type List = "audiences" | "messages" | "lines" | "goals";
interface Props {
  readonly dashboard: Dashboard;
  readonly list: List;
  readonly title: Key;
  readonly hint: Key;
  readonly example: Key;
}
const LONGEST = 200;

export function AimList({ dashboard, list, title, hint, example }: Props) {
  const { say } = useVoice();
  const [typed, setTyped] = useState("");
  const fieldEl = useRef<HTMLInputElement>(null);
  const aims: readonly (Aim | Goal)[] = dashboard.strategy.value[list];
  const set = (next: readonly (Aim | Goal)[]) => dashboard.setStrategy((old) => ({ ...old, [list]: next }));
  const replace = (next: Aim | Goal) => set(aims.map((aim) => (aim.id === next.id ? next : aim)));
  const add = (event: Event) => {
    event.preventDefault();
    const name = typed.trim();
    if (!name) return;
    set([...aims, { id: dashboard.newId(), name, words: "", ...(list === "goals" && { measure: "response" as const }) }]);
    setTyped("");
  };
  const raise = (i: number) => set(aims.flatMap((aim, at) => (at === i ? [] : at === i - 1 ? [aims[i] as Aim, aim] : [aim])));
  const remove = (aim: Aim) => {
    set(aims.filter(({ id }) => id !== aim.id));
    fieldEl.current?.focus();
  };
  return (
    <section class="question">
      <h2 id={`strategy-${list}`}>{say(title)}</h2>
      <p class="hint">{say(hint)}</p>
      <ol class="aims" aria-labelledby={`strategy-${list}`}>
        {aims.map((aim, i) => (
          <li key={aim.id}>
            <div class="aim-name">
              <input
                type="text"
                maxLength={LONGEST}
                aria-label={say("aimName", { n: i + 1 })}
                value={aim.name}
                onChange={({ currentTarget: { value } }) => value.trim() && replace({ ...aim, name: value.trim() })}
              />
              <button type="button" disabled={i === 0} aria-label={say("aimRaise", { name: aim.name })} onClick={() => raise(i)}>
                ↑
              </button>
              <button type="button" aria-label={say("listRemove", { word: aim.name })} onClick={() => remove(aim)}>
                ×
              </button>
            </div>
            <input
              type="text"
              class="aim-words"
              maxLength={LONGEST}
              aria-label={say("aimWords", { name: aim.name })}
              placeholder={say("aimWordsHint")}
              value={aim.words}
              onChange={({ currentTarget: { value } }) => replace({ ...aim, words: value })}
            />
            {"measure" in aim && <GoalFields goal={aim} set={replace} />}
          </li>
        ))}
      </ol>
      <form class="add" onSubmit={add}>
        <input
          ref={fieldEl}
          type="text"
          maxLength={LONGEST}
          name={list}
          aria-label={say("listAddTo", { list: say(title) })}
          placeholder={say(example)}
          value={typed}
          onInput={({ currentTarget: { value } }) => setTyped(value)}
        />
        <button type="submit">{say("listAdd")}</button>
      </form>
    </section>
  );
}

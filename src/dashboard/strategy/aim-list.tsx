/** An ordered list of aims: each with its name and the words that tell it, moved up and down, taken out, added to. */
import { useRef, useState } from "preact/hooks";
import type { Aim, Goal } from "../../core/desk/records.ts";
import { useVoice } from "../../ui/say.ts";
import { TypedInput } from "../../ui/typed.tsx";
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
  const set = (next: (now: readonly (Aim | Goal)[]) => readonly (Aim | Goal)[]) =>
    dashboard.setStrategy((old) => ({ ...old, [list]: next(old[list]) }));
  const edit = <A extends Aim>({ id }: A, change: (now: A) => A) => set((now) => now.map((aim) => (aim.id === id ? change(aim as A) : aim)));
  const add = (event: Event) => {
    event.preventDefault();
    const name = typed.trim();
    if (!name) return;
    set((now) => [...now, { id: dashboard.newId(), name, words: "", ...(list === "goals" && { measure: "response" as const }) }]);
    setTyped("");
  };
  const raise = ({ id }: Aim) =>
    set((now) => {
      const i = now.findIndex((aim) => aim.id === id);
      return now.flatMap((aim, at) => (at === i && i > 0 ? [] : at === i - 1 ? [now[i] as Aim, aim] : [aim]));
    });
  const remove = (aim: Aim) => {
    set((now) => now.filter(({ id }) => id !== aim.id));
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
              <TypedInput
                type="text"
                maxLength={LONGEST}
                aria-label={say("aimName", { n: i + 1 })}
                value={aim.name}
                keep={(name) => (name.trim() ? edit(aim, (now) => ({ ...now, name: name.trim() })) : undefined)}
              />
              <button type="button" disabled={i === 0} aria-label={say("aimRaise", { name: aim.name })} onClick={() => raise(aim)}>
                ↑
              </button>
              <button type="button" aria-label={say("listRemove", { word: aim.name })} onClick={() => remove(aim)}>
                ×
              </button>
            </div>
            <TypedInput
              type="text"
              class="aim-words"
              maxLength={LONGEST}
              aria-label={say("aimWords", { name: aim.name })}
              placeholder={say("aimWordsHint")}
              value={aim.words}
              keep={(words) => edit(aim, (now) => ({ ...now, words }))}
            />
            {"measure" in aim && <GoalFields goal={aim} edit={(change) => edit(aim, change)} />}
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

/** A list of names that are held back, each until its day or for good: what stands in it, and a line to add one. */
import { useRef } from "preact/hooks";
import { date } from "../ui/format.ts";
import { useVoice } from "../ui/say.ts";

export interface DatedName {
  readonly name: string;
  /** From then on it may be said, ISO 8601. */
  readonly until?: string | undefined;
}

interface Props {
  readonly title: string;
  readonly names: readonly DatedName[];
  set(names: readonly DatedName[]): void;
}

export function DatedNames({ title, names, set }: Props) {
  const { say, lang } = useVoice();
  const fieldEl = useRef<HTMLInputElement>(null);
  const add = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const form = event.currentTarget;
    const answers = new FormData(form);
    const [name, until] = ["name", "until"].map((field) => String(answers.get(field) ?? "").trim());
    if (!name) return;
    set([...names.filter((one) => one.name !== name), { name, ...(until && { until }) }]);
    form.reset();
    fieldEl.current?.focus();
  };
  const remove = (name: string) => {
    set(names.filter((one) => one.name !== name));
    fieldEl.current?.focus();
  };
  return (
    <section class="word-list dated-names" aria-label={title}>
      <p>{title}</p>
      {names.length > 0 && (
        <ul>
          {names.map(({ name, until }) => (
            <li key={name}>
              {name} <span class="hint">{until ? say("datedFrom", { day: date(lang, until.slice(0, 10)) }) : say("datedNever")}</span>{" "}
              <button type="button" aria-label={say("listRemove", { word: name })} onClick={() => remove(name)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add}>
        <input ref={fieldEl} type="text" name="name" maxLength={200} aria-label={say("listAddTo", { list: title })} />
        <label>
          {say("datedDay")} <input type="date" name="until" />
        </label>
        <button type="submit">{say("listAdd")}</button>
      </form>
    </section>
  );
}

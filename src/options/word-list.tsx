/** A list of words that people keep: what stands in it, each with a button that takes it out, and a field to add one. */
import { useRef, useState } from "preact/hooks";
import { useVoice } from "../ui/say.ts";

export interface WordListProps {
  readonly title: string;
  readonly hint: string;
  readonly example: string;
  readonly words: readonly string[];
  /** What stands in it by the team's or the company's word: shown, not to be taken out here. */
  readonly given: readonly string[];
  /** Letters of a word. @default 200 */
  readonly longest?: number;
  set(words: readonly string[]): void;
}

/** A line of its own is one word: a pasted column becomes as many. */
const LONGEST = 200;

export function WordList({ title, hint, example, words, given, longest = LONGEST, set }: WordListProps) {
  const { say } = useVoice();
  const [typed, setTyped] = useState("");
  const fieldEl = useRef<HTMLInputElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const fresh = typed.trim().slice(0, longest);
    if (fresh && !words.includes(fresh) && !given.includes(fresh)) set([...words, fresh]);
    setTyped("");
  };
  const remove = (word: string) => {
    set(words.filter((one) => one !== word));
    fieldEl.current?.focus();
  };
  return (
    <section class="word-list" aria-label={title}>
      <h2>{title}</h2>
      <p class="hint">{hint}</p>
      {words.length + given.length > 0 && (
        <ul>
          {given.map((word) => (
            <li key={word} class="is-given">
              {word} <span class="hint">{say("listGiven")}</span>
            </li>
          ))}
          {words.map((word) => (
            <li key={word}>
              {word}{" "}
              <button type="button" aria-label={say("listRemove", { word })} onClick={() => remove(word)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add}>
        <input
          ref={fieldEl}
          type="text"
          maxLength={longest}
          aria-label={say("listAddTo", { list: title })}
          placeholder={example}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{say("listAdd")}</button>
      </form>
    </section>
  );
}

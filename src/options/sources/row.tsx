/** One source of news: what it tells, where it asks, on whose terms, how fresh it is; its switch, and what belongs to it. */
import type { ComponentChildren } from "preact";
import type { Feed } from "../../core/feed.ts";
import type { SourceState } from "../../core/model.ts";
import { useVoice } from "../../ui/say.ts";
import { partName, sourceSentence } from "../../ui/source.ts";
import { allow } from "./hosts.ts";

interface RowProps {
  readonly feed: Feed;
  readonly isOn: boolean;
  readonly states: readonly SourceState[];
  readonly now: number;
  set(on: boolean): void;
  /** What is chosen for it: countries, languages, a name. */
  readonly children?: ComponentChildren;
}

export function SourceRow({ feed, isOn, states, now, set, children }: RowProps) {
  const voice = useVoice();
  const { say, lang } = voice;
  const [host] = feed.hosts;
  const turn = async (on: boolean, box: HTMLInputElement) => {
    const may = !on || !feed.optIn || !host || (await allow(host));
    if (may) set(on);
    else box.checked = false;
  };
  return (
    <article class={isOn ? "source" : "source is-off"} aria-labelledby={`source-${feed.id}`}>
      <h3 id={`source-${feed.id}`}>{feed.name}</h3>
      <label class="source-switch">
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-checked={isOn}
          aria-describedby={`what-${feed.id}`}
          onChange={(event) => turn(event.currentTarget.checked, event.currentTarget)}
        />
        <span>{say(isOn ? "sourceOn" : "sourceOff")}</span>
        <span class="for-readers">{feed.name}</span>
      </label>
      <p id={`what-${feed.id}`}>{feed.what[lang]}</p>
      <dl class="hint">
        <dt>{say("sourceAsks")}</dt>
        <dd>{feed.hosts.join(", ")}</dd>
        <dt>{say("sourceTerms")}</dt>
        <dd>
          {feed.licence[lang]} ·{" "}
          <a href={feed.home} target="_blank" rel="noopener noreferrer">
            {say("sourceHome")}
            <span class="for-readers"> {feed.name}</span>
          </a>
        </dd>
      </dl>
      {isOn && states.length > 0 && (
        <ul class="source-states">
          {states.map((state) => (
            <li key={state.id} class={state.failed ? "is-failing" : undefined}>
              {state.part && <strong>{partName(lang, state.part)} </strong>}
              {sourceSentence(voice, state, now)}
            </li>
          ))}
        </ul>
      )}
      {isOn && children}
    </article>
  );
}

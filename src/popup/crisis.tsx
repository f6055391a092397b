/** Crisis mode: called with a reason and an end, shown in red while it lasts, ended by one press or by itself. */
import { useEffect, useRef, useState } from "preact/hooks";
import { useVoice } from "../ui/say.ts";
import { midnight, until } from "../ui/until.ts";
import type { Popup } from "./state.ts";

const HOUR = 3_600_000;
/** A crisis that everybody forgot must not hold promotions back for ever. Own proposal. */
const MOST_DAYS = 7;
/** A line or two beside every draft. */
const LONGEST_REASON = 140;

/** The ends to choose from, each after the moment of calling; ms. */
const ENDS = [
  { key: "crisisHour", after: (now: number) => now + HOUR },
  { key: "crisisToday", after: midnight },
  { key: "crisisOpen", after: (now: number) => now + MOST_DAYS * 24 * HOUR },
] as const;
const USUAL_END = "crisisToday";

export function CrisisStrip({ popup }: { readonly popup: Popup }) {
  const { say, lang } = useVoice();
  const [asking, setAsking] = useState(location.hash === "#crisis");
  const buttonEl = useRef<HTMLButtonElement>(null);
  const crisis = useLasting(popup.crisis.value);
  /** The form goes away with the button that was pressed in it: the keyboard is brought to the one that ends what was begun. */
  const begin = (reason: string, untilAt: number) => {
    popup.startCrisis(reason, untilAt);
    setAsking(false);
    buttonEl.current?.focus();
  };
  const end = () => {
    popup.endCrisis();
    setAsking(false);
  };
  return (
    <section class={crisis ? "crisis is-on" : "crisis"} aria-label={say("crisisMode")}>
      <div class="crisis-words" role="status">
        {crisis && (
          <>
            <p class="crisis-title">{say("crisisOn", { until: until(lang, crisis.untilAt, Date.now()) })}</p>
            <p>{crisis.reason}</p>
          </>
        )}
      </div>
      {crisis && <p class="hint">{say("crisisWhat")}</p>}
      {crisis ? (
        <button ref={buttonEl} type="button" onClick={end}>
          {say("crisisEnd")}
        </button>
      ) : (
        <button ref={buttonEl} type="button" aria-expanded={asking} aria-controls={asking ? "crisis" : undefined} onClick={() => setAsking(!asking)}>
          {say("crisisCall")}
        </button>
      )}
      {asking && !crisis && <CrisisForm suggestions={popup.grave.value} begin={begin} />}
    </section>
  );
}

function CrisisForm({ suggestions, begin }: { readonly suggestions: readonly string[]; begin(reason: string, untilAt: number): void }) {
  const { say } = useVoice();
  const reasonEl = useRef<HTMLInputElement>(null);
  useEffect(() => reasonEl.current?.focus(), []);
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const answers = new FormData(event.currentTarget);
    const reason = String(answers.get("reason")).trim();
    const end = ENDS.find(({ key }) => key === answers.get("end"));
    if (reason && end) begin(reason, end.after(Date.now()));
  };
  return (
    <form id="crisis" onSubmit={submit}>
      <p>{say("crisisWhat")}</p>
      <label for="crisis-reason">{say("crisisReason")}</label>
      <input
        ref={reasonEl}
        id="crisis-reason"
        name="reason"
        type="text"
        list="crisis-suggestions"
        autocomplete="off"
        required
        pattern=".*\S.*"
        maxLength={LONGEST_REASON}
        aria-describedby="crisis-hint"
      />
      <datalist id="crisis-suggestions">
        {suggestions.map((headline) => (
          <option key={headline} value={headline.slice(0, LONGEST_REASON)} />
        ))}
      </datalist>
      <p class="hint" id="crisis-hint">
        {say("crisisReasonHint", { most: LONGEST_REASON })}
      </p>
      <fieldset>
        <legend>{say("crisisUntil")}</legend>
        {ENDS.map(({ key }) => (
          <label key={key}>
            <input type="radio" name="end" value={key} defaultChecked={key === USUAL_END} />
            {say(key, { most: MOST_DAYS })}
          </label>
        ))}
      </fieldset>
      <button type="submit">{say("crisisBegin")}</button>
    </form>
  );
}

/** The same, until it is over: the popup may be open at that moment, and nobody touches the settings then. */
function useLasting<T extends { readonly untilAt: number }>(set: T | undefined): T | undefined {
  const [overAt, setOverAt] = useState<number>();
  const untilAt = set?.untilAt;
  useEffect(() => {
    if (untilAt === undefined) return;
    const timer = setTimeout(() => setOverAt(untilAt), untilAt - Date.now());
    return () => clearTimeout(timer);
  }, [untilAt]);
  return set && set.untilAt > Date.now() && set.untilAt !== overAt ? set : undefined;
}

/** A past day lived again: the way in, and the strip that never lets one forget it. */
import { date } from "../ui/format.ts";
import { useVoice } from "../ui/say.ts";
import type { Popup } from "./state.ts";

/** What the news archive reaches back to. */
const EARLIEST = "2003-01-01";

export function RehearsalStrip({ popup }: { readonly popup: Popup }) {
  const { say, lang } = useVoice();
  const rehearsal = popup.rehearsal.value;
  if (!rehearsal) return null;
  return (
    <section class="rehearsal" aria-label={say("rehearsalTitle")}>
      <strong>{say("rehearsing", { day: date(lang, rehearsal.day) })}</strong>
      <p>{say("rehearsingApart")}</p>
      <button type="button" onClick={() => popup.backToToday()}>
        {say("backToToday")}
      </button>
    </section>
  );
}

export function Rehearse({ popup }: { readonly popup: Popup }) {
  const { say } = useVoice();
  if (popup.rehearsal.value) return null;
  const begin = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const day = new FormData(event.currentTarget).get("day");
    if (typeof day === "string" && day) popup.rehearse(day);
  };
  return (
    <details class="rehearse">
      <summary>{say("rehearse")}</summary>
      <form onSubmit={begin}>
        <p class="hint">{say("rehearseWhat")}</p>
        <label>
          {say("rehearseDay")}
          <input type="date" name="day" required min={EARLIEST} max={yesterday()} />
        </label>
        <button type="submit">{say("rehearseBegin")}</button>
      </form>
    </details>
  );
}

/** As `2012-07-20`, in local time. */
function yesterday(): string {
  const today = new Date();
  const back = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  return [back.getFullYear(), `${back.getMonth() + 1}`.padStart(2, "0"), `${back.getDate()}`.padStart(2, "0")].join("-");
}

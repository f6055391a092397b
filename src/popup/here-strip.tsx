/** Whether Aplomb watches in the tab in front; and the way to make it stop for a while. */
import { useRef, useState } from "preact/hooks";
import { handleOf, SITE_NAMES } from "../ui/names.ts";
import { useVoice, type Voice } from "../ui/say.ts";
import { midnight, until } from "../ui/until.ts";
import type { Here } from "./here.ts";
import type { Pause, Popup } from "./state.ts";

const HOUR = 3_600_000;

export function HereStrip({ popup }: { readonly popup: Popup }) {
  const voice = useVoice();
  const [asking, setAsking] = useState(false);
  const buttonEl = useRef<HTMLButtonElement>(null);
  const here = popup.here.value;
  const pause = popup.pause.value;
  const pausedHere = pause && (!pause.site || pause.site === popup.hereSite.value) ? pause : undefined;
  const state = pausedHere ? "paused" : (here?.kind ?? "elsewhere");
  /** The choice goes away with the button that was pressed in it: the keyboard is brought back to where it came from. */
  const answered = () => {
    setAsking(false);
    buttonEl.current?.focus();
  };
  return (
    <section class={`here is-${state}`} aria-label={voice.say("hereTitle")}>
      <p role="status">
        <Lamp state={state} />
        {pausedHere ? pauseSentence(voice, pausedHere) : hereSentence(voice, here)}
      </p>
      {pause ? (
        <button ref={buttonEl} type="button" onClick={() => popup.resume()}>
          {voice.say("resume")}
        </button>
      ) : (
        <button ref={buttonEl} type="button" aria-expanded={asking} aria-controls={asking ? "pause" : undefined} onClick={() => setAsking(!asking)}>
          {voice.say("pause")}
        </button>
      )}
      {here?.kind === "elsewhere" && here.offer && (
        <div class="here-offer">
          <p>{voice.say("watchOffer", { site: SITE_NAMES[here.offer.site], host: here.offer.host })}</p>
          <button type="button" onClick={() => here.offer && popup.watch(here.offer)}>
            {voice.say("watchHere")}
          </button>
        </div>
      )}
      {pause && !pausedHere && <p class="here-note">{pauseSentence(voice, pause)}</p>}
      {asking && !pause && <PauseChoice popup={popup} done={answered} />}
    </section>
  );
}

function PauseChoice({ popup, done }: { readonly popup: Popup; done(): void }) {
  const { say } = useVoice();
  const [onlyHere, setOnlyHere] = useState(false);
  const site = popup.hereSite.value;
  const pauseUntil = (untilAt: number) => {
    popup.pauseUntil(untilAt, onlyHere ? site : undefined);
    done();
  };
  return (
    <div class="pause-choice" id="pause">
      <button type="button" onClick={() => pauseUntil(Date.now() + HOUR)}>
        {say("pauseHour")}
      </button>
      <button type="button" onClick={() => pauseUntil(midnight(Date.now()))}>
        {say("pauseToday")}
      </button>
      {site && (
        <label>
          <input type="checkbox" checked={onlyHere} onChange={(event) => setOnlyHere(event.currentTarget.checked)} />
          {say("pauseOnly", { site: SITE_NAMES[site] })}
        </label>
      )}
    </div>
  );
}

/** A plumb line where Aplomb watches; never mistaken for the open ring of where it does not. */
function Lamp({ state }: { readonly state: Here["kind"] }) {
  const drawing = {
    watching: <path d="M8 1 V7 M5.5 7 H10.5 L8 15 Z" />,
    paused: <path d="M5.5 3 V13 M10.5 3 V13" />,
    blind: <path d="M8 2 L15 14 H1 Z M8 6.5 V9.5 M8 11.6 V11.7" />,
    silent: <path d="M13 8 A5 5 0 1 1 11 4 M11.4 1 V4.4 H8" />,
    elsewhere: <path d="M8 3 A5 5 0 1 1 8 13 A5 5 0 1 1 8 3 Z" />,
  }[state];
  return (
    <svg class="lamp" viewBox="0 0 16 16" aria-hidden="true">
      {drawing}
    </svg>
  );
}

function hereSentence({ say }: Voice, here: Here | undefined): string {
  switch (here?.kind) {
    case undefined:
      return "…";
    case "watching":
      return here.account
        ? say("hereWatching", { account: handleOf(here.account), site: SITE_NAMES[here.site] })
        : say("hereWatchingSite", { site: SITE_NAMES[here.site] });
    case "blind":
      return say("hereBlind", { site: SITE_NAMES[here.site] });
    case "paused":
      return say("herePaused");
    case "silent":
      return say("hereSilent");
    case "elsewhere":
      return say("hereElsewhere");
  }
}

function pauseSentence({ say, lang }: Voice, { untilAt, site }: Pause): string {
  const end = until(lang, untilAt, Date.now());
  return site ? say("pausedOn", { site: SITE_NAMES[site], until: end }) : say("pausedEverywhere", { until: end });
}

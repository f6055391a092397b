/** The moments that no draft is held against, and hearing them again. */
import type { Muted } from "../../core/policy/policy.ts";
import { ago } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";

interface Props {
  readonly muted: readonly Muted[];
  readonly now: number;
  set(muted: readonly Muted[]): void;
}

export function MutedMoments({ muted, now, set }: Props) {
  const { say, lang } = useVoice();
  return (
    <section class="added" aria-labelledby="muted-title">
      <h2 id="muted-title">{say("mutedTitle")}</h2>
      <p class="hint">{say(muted.length > 0 ? "mutedHint" : "mutedNone")}</p>
      {muted.length > 0 && (
        <ul>
          {muted.map((one) => (
            <li key={one.at + one.keys.join()}>
              <p>
                <q>{one.headline}</q> <span class="hint">{say("mutedAgo", { ago: ago(lang, one.at, now) })}</span>
              </p>
              <button type="button" onClick={() => set(muted.filter((other) => other !== one))}>
                {say("mutedHear")}
                <span class="for-readers"> {one.headline}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

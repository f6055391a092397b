/** Each goal with its measure: what it came to by now, week by week, and what that may come to by its day. */
import type { Followed } from "../../core/desk/measures.ts";
import { useVoice } from "../../ui/say.ts";
import { MEASURE_NAMES } from "../names.ts";
import { followSays } from "./say.ts";

const WIDTH = 200;
const HEIGHT = 40;

export function Goals({ followed }: { readonly followed: readonly Followed[] }) {
  const voice = useVoice();
  const { say, lang } = voice;
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 0 });
  return (
    <section class="measures-part" aria-labelledby="goals">
      <h2 id="goals">{say("followTitle")}</h2>
      {followed.length === 0 && <p class="hint">{say("followNone")}</p>}
      <ul class="followed">
        {followed.map((one) => (
          <li key={one.goal.id} class={one.goal.measure === "followers" ? "is-vanity" : ""}>
            <div>
              <h3>{one.goal.name}</h3>
              <p class="hint">{say(MEASURE_NAMES[one.goal.measure])}</p>
            </div>
            <p class="sofar">
              <strong>{number.format(one.sofar)}</strong> {one.goal.target !== undefined && say("followOf", { n: one.goal.target })}
            </p>
            {one.weeks.length > 0 && <Weeks values={one.weeks} />}
            <p>{followSays(voice, one)}</p>
            {one.goal.measure === "followers" && <p class="vanity">{say("vanity")}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The sentence beside it says what it comes to; the weeks are read out one by one. */
function Weeks({ values }: { readonly values: readonly number[] }) {
  const { say } = useVoice();
  const most = Math.max(1, ...values);
  const step = WIDTH / Math.max(1, values.length);
  return (
    <svg
      class="weeks"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMinYMax meet"
      role="img"
      aria-label={say("followWeeks", { weeks: values.join(", ") })}
    >
      {values.map((value, i) => {
        const height = Math.max(1, (value / most) * HEIGHT);
        // biome-ignore lint/suspicious/noArrayIndexKey: a week is known by its place
        return <rect key={i} x={i * step} width={Math.max(1, step - 3)} y={HEIGHT - height} height={height} rx={1} />;
      })}
    </svg>
  );
}

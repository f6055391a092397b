/** The four weeks before this one, each a thin bar under the same plumb lines. */
import { CLASSES, type MixShares } from "../core/model.ts";
import { CLASS_NAMES } from "../ui/class-names.ts";
import { days, percent } from "../ui/format.ts";
import { useVoice } from "../ui/say.ts";
import type { Popup } from "./state.ts";

export function PastWeeks({ popup }: { readonly popup: Popup }) {
  const { say, lang } = useVoice();
  const past = popup.past.value;
  const edges = popup.edges.value;
  if (past.every(({ total }) => total === 0)) return null;
  return (
    <div class="past">
      <table>
        <caption>{say("pastTitle")}</caption>
        <thead class="for-readers">
          <tr>
            <th scope="col">{say("pastWeek")}</th>
            {CLASSES.map((of) => (
              <th key={of} scope="col">
                {say(CLASS_NAMES[of])}
              </th>
            ))}
            <th scope="col">{say("mixPosts")}</th>
          </tr>
        </thead>
        <tbody>
          {past.map(({ counts, total }, i) => (
            <tr key={edges.at(-3 - i)} style={{ "--turn": i }}>
              <th scope="row">{days(lang, edges.at(-3 - i) ?? 0, edges.at(-2 - i) ?? 0)}</th>
              {CLASSES.map((of) => (
                <td key={of} class={`is-${of}`} style={{ width: `${total > 0 ? (100 * counts[of]) / total : 0}%` }}>
                  <span class="for-readers">{total > 0 ? percent(lang, counts[of] / total) : "–"}</span>
                </td>
              ))}
              <td class="past-sum">{say("mixCount", { n: total })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Threads target={popup.target.value} />
    </div>
  );
}

/** The target, as two threads that hang through all the bars. */
const Threads = ({ target }: { readonly target: MixShares }) => (
  <div class="past-threads" aria-hidden="true">
    {[target.promo, target.promo + target.curated].map((at, i) => (
      <i key={CLASSES[i]} style={{ left: `${at * 100}%` }} />
    ))}
  </div>
);

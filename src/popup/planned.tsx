/** Posts that are set for later and touch what is happening now, with what shows it; nothing at all while there are none. */
import { dayAndHour } from "../ui/format.ts";
import { Mark } from "../ui/level-mark.tsx";
import { handleOf } from "../ui/names.ts";
import { useVoice } from "../ui/say.ts";
import type { Popup } from "./state.ts";

export function Planned({ popup }: { readonly popup: Popup }) {
  const { say, lang } = useVoice();
  const touched = popup.planned.value;
  return (
    <div role="status">
      {touched.length > 0 && (
        <section class="planned" aria-labelledby="planned">
          <h2 id="planned">{say("plannedTitle", { n: touched.length })}</h2>
          <ol>
            {touched.map(({ id, account, dueAt, level, what, headlines }) => (
              <li key={id}>
                <p class="planned-what">
                  <Mark of={level} /> {what[lang]}
                </p>
                <p class="last-facts">{say("plannedDue", { account: handleOf(account), when: dayAndHour(lang, dueAt) })}</p>
                {headlines.map(({ headline, source }) => (
                  <p key={headline}>
                    <q>{headline}</q> <cite>{source}</cite>
                  </p>
                ))}
              </li>
            ))}
          </ol>
          <p class="hint">{say("plannedHint")}</p>
        </section>
      )}
    </div>
  );
}

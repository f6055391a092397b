/** What was set aside for good from beside a draft: each can speak again. */
import type { Aside } from "../core/policy/policy.ts";
import { fill } from "../core/words.ts";
import { rules } from "../rules/index.ts";
import { handleOf, siteOf } from "../ui/names.ts";
import { useVoice, type Voice } from "../ui/say.ts";
import { whatItSays } from "./examples.ts";

interface Props {
  readonly asides: readonly Aside[];
  set(asides: readonly Aside[]): void;
}

export function Asides({ asides, set }: Props) {
  const voice = useVoice();
  const { say } = voice;
  return (
    <section class="asides word-list" aria-labelledby="asides">
      <h2 id="asides">{say("asidesTitle")}</h2>
      <p class="hint">{say(asides.length > 0 ? "asidesHint" : "asidesNone")}</p>
      {asides.length > 0 && (
        <ul>
          {asides.map((aside) => {
            const said = saidOf(aside, voice);
            return (
              <li key={said}>
                <span>{said}</span>
                <button type="button" aria-label={say("asidesBack", { what: said })} onClick={() => set(asides.filter((one) => one !== aside))}>
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** What the rule would say of the word, and where. */
function saidOf({ key, account }: Aside, { say, lang }: Voice): string {
  const [id = ""] = key.split(":", 1);
  const word = key.slice(id.length + 1);
  const rule = rules.find((one) => one.id === id);
  const where = account === undefined ? say("asidesEverywhere") : `${handleOf(account)} · ${siteOf(account)}`;
  if (word && rule?.what[lang].includes("{text}")) return say("asidesSaid", { rule: fill(rule.what, { text: word })[lang], where });
  const what = rule ? whatItSays(rule).what[lang] : id;
  return word ? say("asidesWord", { word, rule: what, where }) : say("asidesRule", { rule: what, where });
}

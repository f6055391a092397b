/** Where a rule comes from: its sources, how strong they are, and what contradicts them. */
import type { Lang } from "../core/model.ts";
import type { Evidence } from "../core/rule.ts";
import { t } from "./words.ts";

/** Who made this rule and how sure that is: nobody has to take it on faith. */
export function Basis({ evidence, lang }: { readonly evidence: readonly Evidence[]; readonly lang: Lang }) {
  return (
    <details class="basis">
      <summary>{t(lang, "ruleBasis")}</summary>
      <ul>
        {evidence.map(({ source, year, strength, says, against }) => (
          <li key={source + year}>
            {says[lang]} <cite>{`${source}, ${year} · ${t(lang, `strength${strength}`)}`}</cite>
            {against && <p class="aside">{against[lang]}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}

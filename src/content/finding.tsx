/** One finding at length: what, why, what to do, and the headlines that show it. */
import type { Headline, Lang } from "../core/model.ts";
import type { Finding } from "../core/rule.ts";
import { fill } from "../core/words.ts";
import { Basis } from "../ui/basis.tsx";
import { ago } from "../ui/format.ts";
import { Mark } from "../ui/level-mark.tsx";
import { t } from "../ui/words.ts";
import { aboutRule } from "./about-rule.ts";
import type { View } from "./session.ts";

const SHOWN = 3;

export function FindingDetails({
  finding: { rule, what, level, evidence, values },
  lang,
  now,
  quoted = [],
}: {
  readonly finding: Finding;
  readonly lang: Lang;
  readonly now: number;
  /** Words of the draft that it is about, where they cannot be marked in their box. */
  readonly quoted?: readonly string[];
}) {
  const about = aboutRule(rule).value;
  return (
    <>
      <h3>
        <Mark of={level} /> {what[lang]}
      </h3>
      {quoted.length > 0 && (
        <p class="words">
          {quoted.map((words) => (
            <q key={words}>{words}</q>
          ))}
        </p>
      )}
      {about && <p>{fill(about.why, values)[lang]}</p>}
      {evidence.length > 0 && (
        <ul class="evidence" aria-label={t(lang, "evidence")}>
          {evidence.slice(0, SHOWN).map((headline) => (
            <li key={headline.headline}>
              <Quote headline={headline} lang={lang} now={now} />
            </li>
          ))}
        </ul>
      )}
      {about && <p class="fix">{fill(about.fix, values)[lang]}</p>}
      {about && <Basis evidence={about.evidence} lang={lang} />}
    </>
  );
}

/** The words a finding is about, each once: for a box in which nothing can be marked. */
export function quotedWords({ spans }: Finding, { quotes, review }: View): readonly string[] {
  return quotes && review ? [...new Set(spans.map(({ start, end }) => review.draft.text.slice(start, end)))] : [];
}

/** Text from outside: shown as text; the link only where it is a web address. */
export function Quote({
  headline: { headline, source, at, url },
  lang,
  now,
}: {
  readonly headline: Headline;
  readonly lang: Lang;
  readonly now: number;
}) {
  const from = `${source}, ${ago(lang, at, now)}`;
  return (
    <>
      <q>{headline}</q>{" "}
      {url && /^https?:\/\//.test(url) ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {from}
        </a>
      ) : (
        <cite>{from}</cite>
      )}
    </>
  );
}

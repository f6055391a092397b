/** One finding at length: what, why, what to do, and the headlines that show it. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Headline, Lang, RuleId } from "../core/model.ts";
import type { Evidence, Finding } from "../core/rule.ts";
import { ask } from "../messages.ts";
import { Basis } from "../ui/basis.tsx";
import { ago } from "../ui/format.ts";
import { Mark } from "../ui/level-mark.tsx";
import { t } from "../ui/words.ts";
import type { View } from "./session.ts";

const SHOWN = 3;

export function FindingDetails({
  finding: { rule, what, why, fix, level, evidence },
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
      <p>{why[lang]}</p>
      {evidence.length > 0 && (
        <ul class="evidence" aria-label={t(lang, "evidence")}>
          {evidence.slice(0, SHOWN).map((headline) => (
            <li key={headline.headline}>
              <Quote headline={headline} lang={lang} now={now} />
            </li>
          ))}
        </ul>
      )}
      <p class="fix">{fix[lang]}</p>
      <RuleBasis rule={rule} lang={lang} />
    </>
  );
}

/** Asked for when somebody looks: no page has to load the evidence of all rules. Without an answer there is nothing to unfold. */
function RuleBasis({ rule, lang }: { readonly rule: RuleId; readonly lang: Lang }) {
  const evidence = useSignal<readonly Evidence[]>([]);
  useEffect(() => {
    ask("basis", { rule }).then(
      (known) => {
        evidence.value = known.evidence;
      },
      () => undefined,
    );
  }, [rule, evidence]);
  return evidence.value.length > 0 && <Basis evidence={evidence.value} lang={lang} />;
}

/** The words a finding is about, each once: for a box in which nothing can be marked. */
export function quotedWords({ spans }: Finding, { quotes, review }: View): readonly string[] {
  return quotes && review ? [...new Set(spans.map(({ start, end }) => review.draft.text.slice(start, end)))] : [];
}

/** Text from outside: shown as text; the link only where it is a web address. */
function Quote({ headline: { headline, source, at, url }, lang, now }: { readonly headline: Headline; readonly lang: Lang; readonly now: number }) {
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

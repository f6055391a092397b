/** What an author may say to a finding: not in this draft, never for this word, never from this rule here, or that it is of no use. */
import { useSignal } from "@preact/signals";
import type { Lang } from "../core/model.ts";
import type { Finding } from "../core/rule.ts";
import { handleOf } from "../ui/names.ts";
import { t } from "../ui/words.ts";
import type { Session } from "./session.ts";

interface Props {
  readonly finding: Finding;
  readonly session: Session;
  readonly lang: Lang;
  /** The button that was pressed is gone. @param index of it among those of the list */
  gone(index: number): void;
}

/** A stop can be called useless, but not set aside. */
export function Asides({ finding, session, lang, gone }: Props) {
  const more = useSignal(false);
  const { rule, key, level, what } = finding;
  const { account, review } = session.view.value;
  const word = review && wordOf(finding, review.draft.text);
  const button = (label: string, act: () => void, rest: { "aria-pressed"?: boolean; "aria-expanded"?: boolean } = {}) => (
    <button
      type="button"
      class="quiet"
      aria-label={`${label}: ${what[lang]}`}
      {...rest}
      onClick={(event) => {
        if (!event.isTrusted) return;
        const buttons = event.currentTarget.closest("ul")?.querySelectorAll("button.quiet") ?? [];
        gone([...buttons].indexOf(event.currentTarget));
        act();
      }}
    >
      {label}
    </button>
  );
  return (
    <p class="asides">
      {level !== "stop" && button(t(lang, "cardIgnore"), () => session.ignore(finding))}
      {button(t(lang, "cardUseless"), () => session.callUseless(finding), { "aria-pressed": session.heed.isUseless(rule) })}
      {level !== "stop" &&
        button(
          t(lang, "cardAlways"),
          () => {
            more.value = !more.value;
          },
          { "aria-expanded": more.value },
        )}
      {more.value && (
        <>
          {word && button(t(lang, "cardAlwaysWord", { word }), () => session.ignore(finding, { key }))}
          {account && button(t(lang, "cardAlwaysHere", { account: handleOf(account) }), () => session.ignore(finding, { key: rule, account }))}
        </>
      )}
    </p>
  );
}

/** More would be a sentence, and no word comes back as one. */
const LONGEST = 60;

/** The words that the finding is about, where it is about words that may come again. */
function wordOf({ rule, key, spans }: Finding, text: string): string | undefined {
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(" ");
  return words !== "" && words.length <= LONGEST && key === `${rule}:${words.toLowerCase()}` ? words : undefined;
}

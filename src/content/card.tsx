/** The card beside the composer: one calm line, which unfolds into what, why, what to do, the evidence, and "ignore". */
import { useSignal } from "@preact/signals";
import { render } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Lang, Verdict } from "../core/model.ts";
import { ago, day, dayAndHour } from "../ui/format.ts";
import { Mark } from "../ui/level-mark.tsx";
import { handleOf } from "../ui/names.ts";
import tokens from "../ui/tokens.css?inline";
import { until } from "../ui/until.ts";
import { type Key, pickLang, t } from "../ui/words.ts";
import { aboutRule } from "./about-rule.ts";
import { Asides } from "./asides.tsx";
import css from "./card.css?inline";
import { placeOf } from "./composer.ts";
import { FindingDetails, quotedWords } from "./finding.tsx";
import { mount } from "./mount.ts";
import type { Session, View } from "./session.ts";
import { Trending } from "./trending.tsx";

/** Puts the card of a session on the page, and keeps it there when the page draws itself anew. @returns takes it away */
export function showCard(session: Session): () => void {
  // A copy of this script from before an update may have left its card.
  for (const old of session.composer.root.querySelectorAll("aplomb-card")) old.remove();
  const { host, inside, show, remove } = mount("aplomb-card", tokens + css, () => placeOf(session.composer, session.step));
  render(<Card session={session} />, inside);
  const stop = session.view.subscribe((view) => {
    host.dataset.state = view.state;
    inside.dataset.level = view.review?.level ?? "clear";
    if (view.review) host.dataset.level = view.review.level;
    else delete host.dataset.level;
    show(!hasNothingToSay(view) || session.world.crisis !== undefined || session.tab.missed);
  });
  return () => {
    stop();
    render(null, inside);
    remove();
  };
}

/** An empty draft, and nothing against it. */
const hasNothingToSay = ({ state, review }: View) => state === "watching" && (review?.draft.text.trim() ?? "") === "" && review?.level === "clear";

function Card({ session }: { readonly session: Session }) {
  const open = useSignal(false);
  const { state, trouble, orphan, review, account, awaitsPress, unrecorded } = session.view.value;
  const lang = pickLang(session.world.snapshot?.lang);
  const findings = review?.findings ?? [];
  const level: Verdict = review?.level ?? "clear";
  // Asked for ahead, so that it is there when somebody unfolds.
  for (const { rule } of findings) aboutRule(rule);
  const unfolds = findings.length > 0 || session.hasIgnored;
  const crisis = orphan ? "" : crisisSentence(session, lang);
  const details = useRef<HTMLUListElement>(null);
  /** The button that was pressed is gone: the keyboard stays where it was, on what has taken its place. */
  const focusAt = useRef<number | undefined>(undefined);
  const stay = (index: number) => {
    focusAt.current = index;
  };
  useLayoutEffect(() => {
    const buttons = details.current?.querySelectorAll<HTMLElement>("button.quiet");
    if (focusAt.current !== undefined) buttons?.[Math.min(focusAt.current, buttons.length - 1)]?.focus();
    focusAt.current = undefined;
  });
  return (
    <section class="card" lang={lang} aria-label={t(lang, "cardLabel")}>
      {crisis && <p class="crisis">{crisis}</p>}
      <div class="line" hidden={hasNothingToSay(session.view.value)}>
        <Mark of={state === "watching" ? level : "blind"} />
        <p class="summary">{summary(session, lang, open.value)}</p>
        {unfolds && (
          <button
            type="button"
            class="unfold"
            aria-expanded={open.value}
            aria-controls={open.value ? "details" : undefined}
            onClick={() => {
              open.value = !open.value;
            }}
          >
            {t(lang, open.value ? "cardFold" : "cardUnfold")}
          </button>
        )}
      </div>
      {state === "blind" && (
        <p class="aside">{t(lang, "cardBlindWhy", { reason: orphan ? t(lang, "cardOrphan") : (trouble ?? t(lang, "cardWaiting")) })}</p>
      )}
      <Announcement about={aboutFindings(session)} words={findingsSentence} session={session} lang={lang} />
      <Announcement about={crisis} words={crisisSentence} session={session} lang={lang} />
      {awaitsPress && (
        <p class="aside" role="status">
          {t(lang, "cardAwaitsPress")}
        </p>
      )}
      {review && review.failed.length > 0 && <p class="aside">{t(lang, "cardFailed", { rules: review.failed.join(", ") })}</p>}
      {session.tab.missed && <p class="aside">{t(lang, "cardMissed")}</p>}
      {unrecorded && <p class="aside">{t(lang, "cardUnrecorded")}</p>}
      {session.world.snapshot?.team?.isAway && <p class="aside">{t(lang, "cardTeamAway")}</p>}
      {unfolds && open.value && (
        <ul class="findings" id="details" ref={details}>
          {findings.map((finding) => (
            <li key={finding.key} data-level={finding.level}>
              <FindingDetails finding={finding} lang={lang} now={session.world.now} quoted={quotedWords(finding, session.view.value)} />
              <Asides finding={finding} session={session} lang={lang} gone={stay} />
            </li>
          ))}
          {session.hasIgnored && (
            <li class="ignored">
              {t(lang, "cardIgnored")}{" "}
              <button
                type="button"
                class="quiet"
                onClick={(event) => {
                  if (!event.isTrusted) return;
                  session.restore();
                  stay(0);
                }}
              >
                {t(lang, "cardRestore")}
              </button>
            </li>
          )}
        </ul>
      )}
      {state === "watching" && <Trending session={session} lang={lang} />}
      {state === "watching" && (
        <p class="foot">
          <span class="account">{account ? handleOf(account) : t(lang, "cardNoAccount")}</span> <span>{freshness(session, lang)}</span>
          {review?.draft.scheduledAt !== undefined && <span>· {t(lang, "cardPlanned", { at: dayAndHour(lang, review.draft.scheduledAt) })}</span>}
          {session.world.snapshot?.rehearsal && <strong> {t(lang, "cardRehearsal", { day: day(lang, session.world.now) })}</strong>}
        </p>
      )}
    </section>
  );
}

/** ms without a change before a screen reader is told: what changes with each letter is not worth saying. */
const PAUSE_TO_SPEAK = 1_200;

interface Said {
  /** When it changes there is something to say; "" when there is not. */
  readonly about: string;
  readonly words: (session: Session, lang: Lang) => string;
  readonly session: Session;
  readonly lang: Lang;
}

/** Says something to those who listen to the page, once the author pauses, and only when it is about something else than before. */
function Announcement({ about, words, session, lang }: Said) {
  const said = useSignal("");
  useEffect(() => {
    const timer = setTimeout(() => {
      said.value = about ? words(session, lang) : "";
    }, PAUSE_TO_SPEAK);
    return () => clearTimeout(timer);
  }, [about, words, lang, session, said]);
  return (
    <p class="for-readers" role="status">
      {said}
    </p>
  );
}

/** Which rules speak, and how gravely; else that nobody watches. */
const aboutFindings = ({ view: { value } }: Session) =>
  value.state === "watching" ? (value.review?.findings.map(({ rule, level }) => level + rule).join() ?? "") : value.state;
const findingsSentence = (session: Session, lang: Lang) => summary(session, lang, false);

/** "Crisis mode until 18:00: product recall"; "" when there is none. */
function crisisSentence({ world: { crisis } }: Session, lang: Lang): string {
  return crisis ? t(lang, "crisisStrip", { until: until(lang, crisis.untilAt, Date.now()), reason: crisis.reason }) : "";
}

/** The gravest finding in a sentence; once they are unfolded, how many there are. */
function summary({ view }: Session, lang: Lang, isOpen: boolean): string {
  const { state, review } = view.value;
  if (state !== "watching") return t(lang, state === "paused" ? "cardPaused" : "cardBlind");
  const [first, ...more] = review?.findings ?? [];
  if (!first) return t(lang, "cardClear");
  const count = more.length + 1;
  return isOpen
    ? t(lang, "cardFound", { count })
    : more.length > 0
      ? `${first.what[lang]} ${t(lang, "cardMore", { count: more.length })}`
      : first.what[lang];
}

/** What was looked at and how old it is: never that all is well. */
function freshness({ world }: Session, lang: Lang): string {
  const checked = world.snapshot?.sources.map(({ checkedAt }) => checkedAt).filter((at) => at !== undefined) ?? [];
  const oldest = Math.min(...checked);
  const TWELVE_HOURS = 12 * 3_600_000;
  const key: Key = checked.length === 0 || world.now - oldest > TWELVE_HOURS ? "newsNotChecked" : "newsChecked";
  return t(lang, key, { ago: Number.isFinite(oldest) ? ago(lang, oldest, world.now) : "" });
}

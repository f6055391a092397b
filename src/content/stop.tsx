/** The stop dialog: shown at the moment of publishing, when a stop rule holds. Edit, or publish anyway with a reason. */
import { useSignal } from "@preact/signals";
import { render, type VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Policy } from "../core/model.ts";
import type { Review } from "../core/review.ts";
import tokens from "../ui/tokens.css?inline";
import { pickLang, t } from "../ui/words.ts";
import css from "./card.css?inline";
import { boxesOf } from "./composer.ts";
import { FindingDetails, quotedWords } from "./finding.tsx";
import { mount } from "./mount.ts";
import type { Session } from "./session.ts";

/** The dialogs of one tab: one at a time. */
export class StopDialog {
  #isOpen = false;

  /** @returns the reason ("" when none is asked for) to publish anyway; undefined to go back to the draft */
  async ask(session: Session, review: Review): Promise<string | undefined> {
    const reason = await this.#show<string>((decide) => <Stop session={session} review={review} decide={decide} />);
    if (reason === undefined) backToDraft(session);
    return reason;
  }

  /** Says that the page closed the draft while its author was answering. */
  async tellGone(session: Session): Promise<void> {
    await this.#show<never>((decide) => <Gone session={session} decide={decide} />);
  }

  async #show<T>(dialog: (decide: (decided: T | undefined) => void) => VNode): Promise<T | undefined> {
    if (this.#isOpen) return undefined;
    this.#isOpen = true;
    let remove = () => {};
    try {
      const mounted = mount("aplomb-stop", tokens + css, () => ({ parent: document.documentElement, before: null }));
      remove = () => {
        render(null, mounted.inside);
        mounted.remove();
      };
      return await new Promise<T | undefined>((decide) => render(dialog(decide), mounted.inside));
    } finally {
      remove();
      this.#isOpen = false;
    }
  }
}

interface Props {
  readonly session: Session;
  readonly review: Review;
  decide(reason: string | undefined): void;
}

/** Opens with its first line in view, however far down the button with the focus stands. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.scrollTo(0, 0);
  }, []);
  return dialog;
}

function Gone({ session, decide }: { readonly session: Session; decide(decided: undefined): void }) {
  const dialog = useModal();
  const lang = pickLang(session.world.snapshot?.lang);
  return (
    <dialog
      ref={dialog}
      lang={lang}
      aria-labelledby="title"
      aria-describedby="gone"
      onCancel={() => decide(undefined)}
      onClose={() => decide(undefined)}
    >
      <h2 id="title">{t(lang, "stopGone")}</h2>
      <p id="gone">{t(lang, "stopGoneWhy")}</p>
      <div class="buttons">
        <button type="button" class="main" autofocus onClick={() => decide(undefined)}>
          {t(lang, "stopClose")}
        </button>
      </div>
    </dialog>
  );
}

function Stop({ session, review, decide }: Props) {
  const { snapshot, now } = session.world;
  const lang = pickLang(snapshot?.lang);
  const override: Policy["override"] = snapshot?.policy.override ?? "with-reason";
  const asking = useSignal(false);
  const reason = useSignal("");
  const dialog = useModal();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (asking.value) field.current?.focus();
  }, [asking.value]);
  const stops = review.findings.filter(({ level }) => level === "stop");
  const needsReason = override === "with-reason";
  return (
    <dialog ref={dialog} lang={lang} aria-labelledby="title" onCancel={() => decide(undefined)} onClose={() => decide(undefined)}>
      <h2 id="title">{t(lang, "stopTitle")}</h2>
      <ul class="findings">
        {stops.map((finding) => (
          <li key={finding.key} data-level="stop">
            <FindingDetails finding={finding} lang={lang} now={now} quoted={quotedWords(finding, session.view.value)} />
          </li>
        ))}
      </ul>
      {asking.value ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (event.isTrusted && (!needsReason || reason.value.trim())) decide(reason.value.trim());
          }}
        >
          <label for="reason">{t(lang, needsReason ? "stopReason" : "stopReasonOptional")}</label>
          <textarea
            id="reason"
            ref={field}
            rows={2}
            maxLength={1000}
            required={needsReason}
            value={reason.value}
            onInput={(event) => {
              reason.value = event.currentTarget.value;
            }}
          />
          <p class="aside">{t(lang, "stopReasonKept")}</p>
          <div class="buttons">
            <button type="button" class="main" onClick={() => decide(undefined)}>
              {t(lang, "stopEdit")}
            </button>
            <button type="submit" class="danger" disabled={needsReason && !reason.value.trim()}>
              {t(lang, "stopPublish")}
            </button>
          </div>
        </form>
      ) : (
        <div class="buttons">
          <button type="button" class="main" autofocus onClick={() => decide(undefined)}>
            {t(lang, "stopEdit")}
          </button>
          {override === "never" ? (
            <p class="aside">{t(lang, "stopNever")}</p>
          ) : (
            <button
              type="button"
              class="danger"
              onClick={(event) => {
                asking.value = event.isTrusted;
              }}
            >
              {t(lang, "stopAnyway")}
            </button>
          )}
        </div>
      )}
    </dialog>
  );
}

/** Afterwards the author is back in the box, with the caret where it was. */
function backToDraft({ composer: { root, kind }, caret }: Session): void {
  const boxes = boxesOf(root, kind);
  const box = boxes.find((one) => caret && one.contains(caret.startContainer)) ?? boxes[0];
  box?.focus({ preventScroll: true });
  const selection = getSelection();
  if (!caret || !selection || !box?.contains(caret.startContainer)) return;
  selection.removeAllRanges();
  selection.addRange(caret);
}

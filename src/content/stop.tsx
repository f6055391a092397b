/** The stop dialog: shown at the moment of publishing, when a stop rule holds. Edit, or publish anyway with a reason. */
import { useSignal } from "@preact/signals";
import { render } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Policy } from "../core/model.ts";
import type { Review } from "../core/review.ts";
import tokens from "../ui/tokens.css?inline";
import { pickLang, t } from "../ui/words.ts";
import css from "./card.css?inline";
import { boxesOf } from "./composer.ts";
import { FindingDetails } from "./finding.tsx";
import { mount } from "./mount.ts";
import type { Session } from "./session.ts";

let isOpen = false;

/** @returns the reason ("" when none is asked for) to publish anyway; undefined to go back to the draft */
export async function askAuthor(session: Session, review: Review): Promise<string | undefined> {
  if (isOpen) return undefined;
  isOpen = true;
  let remove = () => {};
  try {
    const mounted = mount("aplomb-stop", tokens + css, () => ({ parent: document.documentElement, before: null }));
    remove = () => {
      render(null, mounted.inside);
      mounted.remove();
    };
    const reason = await new Promise<string | undefined>((decide) => {
      render(<Stop session={session} review={review} decide={decide} />, mounted.inside);
    });
    remove();
    if (reason === undefined) backToDraft(session);
    return reason;
  } finally {
    remove();
    isOpen = false;
  }
}

interface Props {
  readonly session: Session;
  readonly review: Review;
  decide(reason: string | undefined): void;
}

function Stop({ session, review, decide }: Props) {
  const { snapshot, now } = session.world;
  const lang = pickLang(snapshot?.lang);
  const override: Policy["override"] = snapshot?.policy.override ?? "with-reason";
  const asking = useSignal(false);
  const reason = useSignal("");
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
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
            <FindingDetails finding={finding} lang={lang} now={now} />
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

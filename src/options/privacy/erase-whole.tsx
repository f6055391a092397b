/** Erasing everything: it says what will be gone and what stays elsewhere, and asks once more. */
import { useEffect, useRef, useState } from "preact/hooks";
import { useVoice } from "../../ui/say.ts";

export function EraseWhole({ erase }: { erase(): void }) {
  const { say } = useVoice();
  const [isAsked, setAsked] = useState(false);
  const buttonEl = useRef<HTMLButtonElement>(null);
  const keepEl = useRef<HTMLButtonElement>(null);
  // What does no harm takes the focus.
  useEffect(() => {
    if (isAsked) keepEl.current?.focus();
  }, [isAsked]);
  const close = () => {
    setAsked(false);
    buttonEl.current?.focus();
  };
  return (
    <section class="data-part" aria-labelledby="erase-whole">
      <h2 id="erase-whole">{say("wholeErase")}</h2>
      <p class="hint">{say("wholeEraseHint")}</p>
      <p class="actions">
        <button ref={buttonEl} type="button" class="erase-whole" aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
          {say("wholeEraseAsk")}
        </button>
      </p>
      {isAsked && (
        <div class="confirm" role="alert">
          <p>{say("wholeSure")}</p>
          <p>{say("wholeStays")}</p>
          <p class="actions">
            <button
              type="button"
              class="grave"
              onClick={() => {
                close();
                erase();
              }}
            >
              {say("wholeEraseGo")}
            </button>
            <button ref={keepEl} type="button" onClick={close}>
              {say("eraseKeep")}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}

/** The dialog that makes a post: the picture, its cut, its filter, and at last its caption. */
/** @jsxImportSource preact */
// biome-ignore-all lint/a11y: roles and labels are Instagram's own, with their faults.
import { useEffect, useRef, useState } from "preact/hooks";
import { lexicalIn } from "../shared/lexical.ts";
import { words } from "./words.ts";

export function NewPost({ onClose }: { onClose(): void }) {
  const [step, setStep] = useState<"cut" | "caption" | "shared">("cut");
  const text = useRef("");
  const share = async () => {
    const answer = await fetch("/api/v1/media/configure/", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ caption: text.current }),
    });
    if (answer.ok) setStep("shared");
  };
  return (
    <div class="mask">
      <div role="dialog" class="dialog">
        {step === "shared" ? (
          <p>{words.shared}</p>
        ) : (
          <>
            <div class="line">
              <div role="button" tabIndex={0} onClick={onClose}>
                <svg role="img" aria-label={words.back} width="16" height="16" viewBox="0 0 16 16">
                  <path d="M10 2 4 8l6 6" fill="none" stroke="currentColor" stroke-width="2" />
                </svg>
              </div>
              {step === "cut" ? (
                <div role="button" tabIndex={0} class="next" onClick={() => setStep("caption")}>
                  {words.next}
                </div>
              ) : (
                <div role="button" tabIndex={0} class="share" onClick={share}>
                  {words.share}
                </div>
              )}
            </div>
            <div class="picture" />
            {step === "caption" && <Caption text={text} />}
          </>
        )}
      </div>
    </div>
  );
}

function Caption({ text }: { readonly text: { current: string } }) {
  const el = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!el.current) return;
    lexicalIn(el.current, {
      onText(now) {
        text.current = now;
      },
    });
  }, [text]);
  return (
    <>
      <div>
        <div ref={el} aria-label={words.caption} aria-placeholder={words.caption} class="box" />
      </div>
      <div role="button" tabIndex={0}>
        {words.place}
      </div>
    </>
  );
}

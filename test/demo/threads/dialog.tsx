/** The dialog in which everything is written: one Lexical box for each post of a thread. */
/** @jsxImportSource preact */
// biome-ignore-all lint/a11y: roles and labels are Threads' own, with their faults.
import { useEffect, useRef, useState } from "preact/hooks";
import { lexicalIn } from "../shared/lexical.ts";
import { Noor } from "./noor.tsx";
import { words } from "./words.ts";

export type Writing = "post" | "reply" | "quote";
interface Props {
  readonly writing: Writing;
  onClose(): void;
  onSent(texts: readonly string[]): void;
}

export function Dialog({ writing, onClose, onSent }: Props) {
  const [texts, setTexts] = useState<readonly string[]>([""]);
  const [failed, setFailed] = useState(false);
  const now = useRef({ send: async () => {} });
  const isEmpty = texts.every((text) => text.trim() === "");
  now.current.send = async () => {
    if (isEmpty) return;
    const answer = await fetch("/api/v1/media/configure_text_only_post/", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ texts }),
    });
    setFailed(!answer.ok);
    if (answer.ok) onSent(texts);
  };
  return (
    <div class="mask">
      <div role="dialog" class="dialog">
        <div role="button" tabIndex={0} onClick={onClose}>
          {words.cancel}
        </div>
        <div class="column">
          {writing === "reply" && <Noor />}
          <div class="part">
            <a href="/@acme.atelier">
              <span>acme.atelier</span>
            </a>
            {texts.map((_, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: posts of a thread have nothing but their place
              <Box key={i} onText={(text) => setTexts((old) => old.map((one, at) => (at === i ? text : one)))} onSend={() => now.current.send()} />
            ))}
            {writing === "quote" && <Noor />}
            <div role="button" tabIndex={0} class="more" onClick={() => setTexts([...texts, ""])}>
              {words.add}
            </div>
          </div>
        </div>
        {failed && <p role="alert">{words.failed}</p>}
        <div role="button" tabIndex={isEmpty ? -1 : 0} aria-disabled={isEmpty} class="main" onClick={() => now.current.send()}>
          {words.post}
        </div>
      </div>
    </div>
  );
}

function Box({ onText, onSend }: { onText(text: string): void; onSend(): void }) {
  const el = useRef<HTMLDivElement>(null);
  const now = useRef({ onText, onSend });
  now.current = { onText, onSend };
  useEffect(() => {
    if (el.current) lexicalIn(el.current, { onText: (text) => now.current.onText(text), onSend: () => now.current.onSend() });
  }, []);
  return <div ref={el} aria-label={words.write} class="box" />;
}

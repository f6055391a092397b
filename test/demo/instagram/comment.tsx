/** The comment form under a post: a textarea that the page controls, sent by Enter, and by a control that is there once something is written. */
/** @jsxImportSource preact */
// biome-ignore-all lint/a11y: roles and labels are Instagram's own, with their faults.
import { useRef, useState } from "preact/hooks";
import { words } from "./words.ts";

export function CommentForm() {
  const [text, setText] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  const send = async () => {
    const written = box.current?.value ?? "";
    if (written.trim() === "") return;
    const answer = await fetch("/api/v1/web/comments/3784430213149781314/add/", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ comment_text: written }),
    });
    if (answer.ok) setText("");
  };
  return (
    <form
      method="POST"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <textarea
        ref={box}
        aria-label={words.comment}
        placeholder={words.comment}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey) return;
          event.preventDefault();
          void send();
        }}
      />
      {text.trim() !== "" && (
        <div role="button" tabIndex={0} class="send" onClick={send}>
          {words.post}
        </div>
      )}
    </form>
  );
}

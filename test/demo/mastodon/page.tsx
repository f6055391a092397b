/** The demo's Mastodon: the form beside the home feed, with the classes of its public source; its box is a textarea that the page controls. */
/** @jsxImportSource preact */
// biome-ignore-all lint/a11y: roles and labels are Mastodon's own, with their faults.
import { render } from "preact";
import { useRef, useState } from "preact/hooks";
import style from "./style.css?inline";
import { words } from "./words.ts";

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets = [sheet];

const NOOR = {
  acct: "noor@train.example",
  text: "The night train is late again, and the tea is excellent. Which of your fabrics survives a sleeping car?",
};
const query = new URLSearchParams(location.search);

function App() {
  const [isReply, setReply] = useState(false);
  return (
    <div class="app-holder" id="mastodon">
      <div class="drawer">
        <Form isReply={isReply} onSent={() => setReply(false)} />
      </div>
      <div class="column">
        <article class="status">
          <span class="display-name">
            <strong class="display-name__html">Noor Haddad</strong> <span class="display-name__account">@{NOOR.acct}</span>
          </span>
          <div class="status__content">{NOOR.text}</div>
          <button type="button" class="status__action-bar__button" title={words.reply} onClick={() => setReply(true)}>
            ↩
          </button>
        </article>
      </div>
    </div>
  );
}

function Form({ isReply, onSent }: { readonly isReply: boolean; onSent(): void }) {
  const [text, setText] = useState("");
  const [state, setState] = useState<"open" | "sending" | "failed">("open");
  const box = useRef<HTMLTextAreaElement>(null);
  const isPrivate = query.get("visibility") === "direct";
  async function submit(event?: Event) {
    event?.preventDefault();
    const written = box.current?.value ?? "";
    if (written.trim() === "" || state === "sending") return;
    setState("sending");
    const answer = await fetch("/api/v1/statuses", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ status: written, in_reply_to_id: isReply ? "1" : null, visibility: isPrivate ? "direct" : "public" }),
    });
    setState(answer.ok ? "open" : "failed");
    if (!answer.ok) return;
    setText("");
    onSent();
  }
  return (
    <form class="compose-form" onSubmit={submit}>
      {isReply && (
        <div class="reply-indicator">
          <a class="reply-indicator__display-name" href="/@noor">
            <span class="display-name">
              <strong class="display-name__html">Noor Haddad</strong> <span class="display-name__account">@{NOOR.acct}</span>
            </span>
          </a>
          <div class="reply-indicator__content">{NOOR.text}</div>
        </div>
      )}
      <div class="navigation-bar">
        <span class="display-name">
          <strong class="display-name__html">Acme Atelier</strong> <span class="display-name__account">@acme@{location.hostname}</span>
        </span>
      </div>
      <div class="compose-form__highlightable">
        <div class="compose-form__scrollable">
          <div class="autosuggest-textarea">
            <textarea
              ref={box}
              class="autosuggest-textarea__textarea"
              placeholder={words.prompt}
              aria-label={words.prompt}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
              onKeyDown={(event) => {
                // Sent without any event of the form's own.
                if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void submit();
              }}
            />
          </div>
        </div>
        {state === "failed" && <p role="alert">{words.failed}</p>}
        <div class="compose-form__footer">
          <div class="compose-form__dropdowns">
            <button type="button" class="dropdown-button">
              <svg class={isPrivate ? "icon icon-at" : "icon icon-globe"} width="12" height="12" viewBox="0 0 12 12">
                <circle cx="6" cy="6" r="5" />
              </svg>
              {isPrivate ? words.named : words.everybody}
            </button>
          </div>
          <div class="compose-form__submit">
            <button type="submit" class="button button--compact" disabled={text.trim() === "" || state === "sending"}>
              {isReply ? words.reply : words.post}
            </button>
          </div>
        </div>
      </div>
    </form>
  );
}

render(<App />, document.getElementById("root") as HTMLElement);

/** The demo's YouTube: a video's page with its comments, in elements named as YouTube names them; its box is a plain editable one. */
/** @jsxImportSource preact */
// biome-ignore-all lint/a11y: roles and labels are YouTube's own, with their faults.
import { createElement, render } from "preact";
import { useRef, useState } from "preact/hooks";
import style from "./style.css?inline";
import { words } from "./words.ts";

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets = [sheet];

type Children = Parameters<typeof createElement>[2];
/** YouTube's own elements have names that no framework knows. */
const made = (name: string) => (props: { readonly id?: string; readonly children?: Children }) =>
  createElement(name, { id: props.id }, props.children);
const WatchMetadata = made("ytd-watch-metadata");
const CommentBox = made("ytd-commentbox");
const CommentThread = made("ytd-comment-thread-renderer");
const ReplyDialog = made("ytd-comment-reply-dialog-renderer");
const ButtonShape = made("ytd-button-renderer");

function App() {
  const [isReplying, setReplying] = useState(false);
  return (
    <div id="primary">
      <div class="video">▶</div>
      <WatchMetadata>
        <h1>How indigo is dyed</h1>
        <div id="owner">
          <span id="channel-name">Rowan Tailors</span>
        </div>
      </WatchMetadata>
      <Box prompt={words.comment} path="create_comment" submit={words.submit} />
      <CommentThread>
        <div class="comment">
          <a id="author-text" href="/@noor">
            @noor
          </a>
          <div id="content-text">The night train is late again, and the tea is excellent. Which of your fabrics survives a sleeping car?</div>
          <button type="button" id="reply-button-end" onClick={() => setReplying(true)}>
            {words.reply}
          </button>
        </div>
        {isReplying && (
          <ReplyDialog>
            <Box prompt={words.addReply} path="create_comment_reply" submit={words.reply} />
          </ReplyDialog>
        )}
      </CommentThread>
    </div>
  );
}

function Box({ prompt, path, submit }: { readonly prompt: string; readonly path: string; readonly submit: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [isEmpty, setEmpty] = useState(true);
  const [failed, setFailed] = useState(false);
  const send = async () => {
    const text = box.current?.innerText ?? "";
    const answer = await fetch(`/youtubei/v1/comment/${path}?prettyPrint=false`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ commentText: text.replace(/\n$/, "") }),
    });
    setFailed(!answer.ok);
    if (!answer.ok || !box.current) return;
    box.current.textContent = "";
    setEmpty(true);
  };
  return (
    <CommentBox>
      <div id="contenteditable-textarea">
        <div
          ref={box}
          id="contenteditable-root"
          contentEditable
          aria-label={prompt}
          onInput={({ currentTarget }) => setEmpty(currentTarget.innerText.trim() === "")}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send();
          }}
        />
      </div>
      {failed && <p role="alert">{words.failed}</p>}
      <div id="footer">
        <ButtonShape id="submit-button">
          <button type="button" aria-label={submit} disabled={isEmpty} onClick={send}>
            {submit}
          </button>
        </ButtonShape>
      </div>
    </CommentBox>
  );
}

render(<App />, document.getElementById("root") as HTMLElement);

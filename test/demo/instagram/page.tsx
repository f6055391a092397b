/** The demo's Instagram: a post with its comment form, the dialog of a new post, and the messages, with the roles of its pages. */
/** @jsxImportSource preact */
// biome-ignore-all lint/a11y: roles and labels are Instagram's own, with their faults.
import { render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { lexicalIn } from "../shared/lexical.ts";
import { CommentForm } from "./comment.tsx";
import { NewPost } from "./new-post.tsx";
import style from "./style.css?inline";
import { words } from "./words.ts";

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets = [sheet];

function App() {
  const [isMaking, setMaking] = useState(false);
  return (
    <>
      <nav>
        <div role="button" tabIndex={0} class="create" onClick={() => setMaking(true)}>
          {words.create}
        </div>
      </nav>
      <main>
        <article>
          <header>
            <a href="/rowan.tailors/" role="link">
              rowan.tailors
            </a>
          </header>
          <div class="picture" />
          <h1 dir="auto">Twenty metres of indigo, washed and hung out.</h1>
          <CommentForm />
        </article>
        <Chat />
      </main>
      {isMaking && <NewPost onClose={() => setMaking(false)} />}
    </>
  );
}

/** The messages that float over every page. */
function Chat() {
  const el = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (el.current) lexicalIn(el.current, { onText() {} });
  }, []);
  return (
    <div role="dialog" class="chat">
      <div ref={el} aria-label={words.message} class="box" />
      <div role="button" tabIndex={0}>
        {words.send}
      </div>
    </div>
  );
}

render(<App />, document.getElementById("root") as HTMLElement);

/** The demo's Threads: a feed, and the dialog in which posts, threads, replies and quotes are written, with the roles of its pages and none of their names. */
/** @jsxImportSource preact */
// biome-ignore-all lint/a11y: roles and labels are Threads' own, with their faults.
import { render } from "preact";
import { useState } from "preact/hooks";
import { Dialog, type Writing } from "./dialog.tsx";
import { Noor } from "./noor.tsx";
import style from "./style.css?inline";
import { words } from "./words.ts";

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets = [sheet];

function App() {
  const [writing, setWriting] = useState<Writing>();
  const [sent, setSent] = useState<readonly string[]>([]);
  return (
    <>
      <div class="bar">
        <div role="button" tabIndex={0} class="create" onClick={() => setWriting("post")}>
          <Icon label={words.create} />
        </div>
        <a href="/@acme.atelier" role="link">
          <Icon label={words.profile} />
        </a>
      </div>
      <div role="main" class="feed">
        <Noor>
          <div role="button" tabIndex={0} class="reply" onClick={() => setWriting("reply")}>
            <Icon label={words.reply} />
          </div>
          <div role="button" tabIndex={0} class="quote" onClick={() => setWriting("quote")}>
            <Icon label={words.quote} />
          </div>
        </Noor>
        {sent.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {writing && (
        <Dialog
          writing={writing}
          onClose={() => setWriting(undefined)}
          onSent={(texts) => {
            setWriting(undefined);
            setSent([...sent, ...texts]);
          }}
        />
      )}
    </>
  );
}

function Icon({ label }: { readonly label: string }) {
  return (
    <svg role="img" aria-label={label} width="20" height="20" viewBox="0 0 20 20">
      <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}

render(<App />, document.getElementById("root") as HTMLElement);

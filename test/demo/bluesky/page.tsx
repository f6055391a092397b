/** The demo's bsky.app: a feed, the composer of posts, threads and replies over it, the chat beside it, with Bluesky's structure and attributes. */
/** @jsxImportSource preact */
// biome-ignore-all lint/a11y: roles and labels are Bluesky's own, with their faults.
import { render } from "preact";
import { useState } from "preact/hooks";
import { Composer } from "./composer.tsx";
import { type Post, posts } from "./posts.ts";
import style from "./style.css?inline";
import { words } from "./words.ts";

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets = [sheet];

/** Opened by the address as well: `/intent/compose`. */
type Open = { readonly answered?: Post | undefined } | undefined;

function App() {
  const [open, setOpen] = useState<Open>(location.pathname === "/intent/compose" ? {} : undefined);
  const [sent, setSent] = useState<readonly string[]>([]);
  const inChat = location.pathname.startsWith("/messages");
  return (
    <div class="columns">
      <nav role="navigation">
        <a href="/profile/acme.example" aria-label={words.profile}>
          <div data-testid="userAvatarImage" class="avatar">
            A
          </div>
        </a>
        <a href="/" aria-label={words.home}>
          {words.home}
        </a>
        <a href="/messages" aria-label={words.chat}>
          {words.chat}
        </a>
        <button type="button" role="button" aria-label={words.newPost} data-testid="composeFAB" onClick={() => setOpen({})}>
          {words.newPost}
        </button>
      </nav>
      <main role="main">
        {inChat ? (
          <div class="chat">
            <div role="textbox" contentEditable aria-label={words.write} class="ProseMirror" />
          </div>
        ) : (
          posts.map((post) => (
            <div key={post.by} role="link" tabIndex={0} data-testid={`feedItem-by-${post.by}`} class="post">
              <strong>{post.name}</strong> <span class="soft">@{post.by}</span>
              <div data-testid="postText">{post.text}</div>
              <button
                type="button"
                role="button"
                data-testid="replyBtn"
                aria-label={words.reply}
                onClick={(event) => {
                  event.stopPropagation();
                  setOpen({ answered: post });
                }}
              >
                💬
              </button>
            </div>
          ))
        )}
        {sent.map((text) => (
          <div key={text} class="post">
            {text}
          </div>
        ))}
      </main>
      {open && (
        <Composer
          answered={open.answered}
          onClose={() => setOpen(undefined)}
          onSent={(texts) => {
            setOpen(undefined);
            setSent([...sent, ...texts]);
          }}
        />
      )}
    </div>
  );
}

render(<App />, document.getElementById("root") as HTMLElement);

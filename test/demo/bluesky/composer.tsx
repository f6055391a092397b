/** Bluesky's composer: one TipTap box for each post of a thread, sent together to the author's own server. */
/** @jsxImportSource preact */
// biome-ignore-all lint/a11y: roles and labels are Bluesky's own, with their faults.
import { Editor } from "@tiptap/core";
import Placeholder from "@tiptap/extension-placeholder";
import StarterKit from "@tiptap/starter-kit";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Post } from "./posts.ts";
import { words } from "./words.ts";

/** The author's server is not the site's own. */
const SERVER = "https://morel.demo.host.bsky.network";

interface Props {
  readonly answered: Post | undefined;
  onClose(): void;
  onSent(texts: readonly string[]): void;
}

export function Composer({ answered, onClose, onSent }: Props) {
  const [texts, setTexts] = useState<readonly string[]>([""]);
  const [state, setState] = useState<"open" | "sending" | "failed">("open");
  const now = useRef({ send: async () => {} });
  const isEmpty = texts.every((text) => text.trim() === "");
  now.current.send = async () => {
    if (isEmpty || state === "sending") return;
    setState("sending");
    const answer = await fetch(`${SERVER}/xrpc/com.atproto.repo.applyWrites`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: "Bearer demo",
        "x-refuse": new URLSearchParams(location.search).get("refuse") ?? "",
      },
      body: JSON.stringify({
        repo: "did:plc:demo",
        writes: texts.map((text) => ({
          $type: "com.atproto.repo.applyWrites#create",
          collection: "app.bsky.feed.post",
          value: { $type: "app.bsky.feed.post", text },
        })),
      }),
    }).catch(() => undefined);
    if (answer?.ok) onSent(texts);
    else setState("failed");
  };
  const isThread = texts.length > 1;
  return (
    <div class="mask">
      <div role="dialog" aria-modal="true" class="dialog">
        <div class="line">
          <button type="button" role="button" aria-label={words.cancel} onClick={onClose}>
            {words.cancel}
          </button>
          <span class="gap" />
          <button
            type="button"
            role="button"
            class="main"
            data-testid="composerPublishBtn"
            aria-label={answered ? words.publishReply : isThread ? words.publishPosts : words.publishPost}
            disabled={isEmpty || state === "sending"}
            onClick={() => now.current.send()}
          >
            <div dir="auto">{answered ? words.answer : isThread ? words.postAll : words.post}</div>
          </button>
        </div>
        {state === "failed" && <p role="alert">{words.failed}</p>}
        {answered && (
          <div tabIndex={0} aria-label={words.expand} class="answered">
            <div data-testid="userAvatarImage" class="avatar">
              {answered.name[0]}
            </div>
            <div>
              <div dir="auto">{answered.name}</div>
              <div dir="auto">{answered.text}</div>
            </div>
          </div>
        )}
        {texts.map((_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: posts of a thread have nothing but their place
          <Box key={i} onText={(text) => setTexts((old) => old.map((one, at) => (at === i ? text : one)))} onSend={() => now.current.send()} />
        ))}
        <div class="line">
          <button type="button" role="button" data-testid="openMediaBtn" aria-label="Add media">
            🖼
          </button>
          <button type="button" role="button" data-testid="openGifBtn" aria-label="Select GIF">
            GIF
          </button>
          <span class="gap" />
          <button type="button" role="button" class="more" aria-label={words.add} onClick={() => setTexts([...texts, ""])}>
            +
          </button>
        </div>
      </div>
    </div>
  );
}

function Box({ onText, onSend }: { onText(text: string): void; onSend(): void }) {
  const host = useRef<HTMLDivElement>(null);
  const now = useRef({ onText, onSend });
  now.current = { onText, onSend };
  useEffect(() => {
    if (!host.current) return;
    const editor = new Editor({
      element: host.current,
      autofocus: "end",
      extensions: [StarterKit, Placeholder.configure({ placeholder: words.prompt })],
      editorProps: {
        attributes: { role: "textbox", "aria-label": "Rich-Text Editor", "aria-multiline": "true", class: "rich" },
        handleKeyDown(_, event) {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return false;
          now.current.onSend();
          return true;
        },
      },
      onUpdate: ({ editor: at }) => now.current.onText(at.getText({ blockSeparator: "\n" })),
    });
    return () => editor.destroy();
  }, []);
  return <div ref={host} class="writing" />;
}

/** The article editor: a title, a long text in ProseMirror, and publishing in two steps: "Next", then a dialog with the post that announces it. */
/** @jsxImportSource preact */
// biome-ignore-all lint/a11y: roles and labels are LinkedIn's own, with their faults.
import { useState } from "preact/hooks";
import { tiptap } from "./editors.ts";
import { EmberShare } from "./ember.tsx";
import { Avatar } from "./frame.tsx";
import { acme, ada } from "./people.ts";
import type { Notice } from "./publish.ts";
import { words } from "./words.ts";
import { useWriting } from "./write.tsx";

export function Article({ onTold }: { onTold(notice: Notice): void }) {
  const [title, setTitle] = useState("");
  const [isNext, setNext] = useState(false);
  const as = new URLSearchParams(location.search).get("author")?.includes("company") ? acme : ada;
  const writing = useWriting(
    (host, onText) =>
      tiptap({ host, prompt: "", onText, attributes: { "aria-label": words.articleBox, "data-test-article-editor-content-textbox": "" } }),
    "article",
    onTold,
  );
  return (
    <div class="article-editor card">
      <header class="article-editor-nav row">
        <Avatar of={as} />
        <p class="name">{as.name}</p>
        <span class="gap" />
        <button type="button" class="article-editor-nav__publish artdeco-button main" disabled={writing.isEmpty} onClick={() => setNext(true)}>
          <span class="artdeco-button__text">{words.next}</span>
        </button>
      </header>
      <textarea
        id="article-editor-headline__textarea"
        placeholder={words.promptTitle}
        rows={1}
        onInput={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <div class="writing article-body" ref={writing.host} />
      {isNext && <EmberShare as={as} announced={`${title}\n\n${writing.text}`} onClose={() => setNext(false)} onTold={onTold} />}
    </div>
  );
}

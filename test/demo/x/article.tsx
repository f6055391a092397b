/** The article editor: a title, a long text in Draft.js, and publishing in two steps, the second without the text. */
/** @jsxImportSource react */
import { Editor as Draft, EditorState } from "draft-js";
import { useState } from "react";
import { Column } from "./frame.tsx";
import { publishArticle } from "./publish.ts";
import { go } from "./route.ts";
import { words } from "./words.ts";

export function ArticleEditor({ onFailed }: { onFailed(): void }) {
  const [title, setTitle] = useState("");
  const [state, setState] = useState(() => EditorState.createEmpty());
  const [isLast, setLast] = useState(false);
  const body = state.getCurrentContent().getPlainText("\n");
  async function publish() {
    try {
      await publishArticle(title, body);
      go("/acme");
    } catch {
      onFailed();
    }
  }
  if (isLast)
    return (
      <Column title={words.publish}>
        <p>{words.audience}</p>
        <button type="button" className="publish publish-now" onClick={() => void publish()}>
          <span>{words.publish}</span>
        </button>
      </Column>
    );
  return (
    <Column title="Article">
      <button type="button" className="publish publish-article" onClick={() => setLast(true)}>
        <span>{words.publish}</span>
      </button>
      <textarea
        name="Article Title"
        placeholder={words.title}
        rows={1}
        value={title}
        onInput={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <div className="article-body" data-testid="composerRichTextInputContainer">
        <Draft editorState={state} onChange={setState} ariaLabel={words.box} />
      </div>
    </Column>
  );
}

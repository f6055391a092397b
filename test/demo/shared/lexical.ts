/** A plain Lexical box in an element of the page's, as several sites have it. */
import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from "lexical";

const HISTORY_DELAY_MS = 300;

interface Hears {
  /** The paragraphs, a line each, as the editor's model has them. */
  onText(text: string): void;
  /** Ctrl+Enter, where the site publishes by it. */
  onSend?(): void;
}

/** @returns empties the box */
export function lexicalIn(el: HTMLElement, { onText, onSend }: Hears): () => void {
  el.contentEditable = "true";
  el.setAttribute("role", "textbox");
  el.tabIndex = 0;
  const editor = createEditor({
    namespace: "demo",
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(el);
  const clear = () =>
    editor.update(() => {
      const line = $createParagraphNode();
      $getRoot().clear().append(line);
      line.select();
    });
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), HISTORY_DELAY_MS);
  editor.registerUpdateListener(({ editorState }) =>
    onText(
      editorState.read(() =>
        $getRoot()
          .getChildren()
          .map((block) => block.getTextContent())
          .join("\n"),
      ),
    ),
  );
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!onSend || !(event?.ctrlKey || event?.metaKey)) return false;
      event.preventDefault();
      onSend();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  clear();
  return clear;
}

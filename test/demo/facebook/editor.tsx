/** Facebook's editable box: Lexical, with its placeholder beside it, mentions with a list to choose from, and emoji as pictures. */
/** @jsxImportSource react */
// biome-ignore-all lint/a11y: roles and labels are Facebook's own, with their faults.
import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { LinkNode } from "@lexical/link";
import { registerRichText } from "@lexical/rich-text";
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  type EditorState,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  TextNode,
} from "lexical";
import { useEffect, useRef, useState } from "react";
import { $drawEmoji, $mention, EmojiNode, MentionNode } from "./nodes.ts";
import { type Person, people } from "./people.ts";
import { wish } from "./route.ts";
import style from "./style.module.css";

/** What is being written: it outlives the editor, which Facebook mounts anew at will. */
export interface Draft {
  text: string;
  kept?: EditorState | undefined;
}

interface BoxProps {
  readonly label: string;
  readonly draft: Draft;
  readonly focused?: boolean;
  readonly large?: boolean;
  /** A reply begins with the name of whoever is answered. */
  readonly naming?: Person | undefined;
  onText(text: string): void;
  /** Enter publishes; Shift+Enter makes a new line. */
  onEnter?: () => void;
}

const HISTORY_DELAY_MS = 300;

export function Box({ label, draft, focused = false, large = false, naming, onText, onEnter }: BoxProps) {
  const boxEl = useRef<HTMLDivElement>(null);
  const editorOf = useRef<LexicalEditor | null>(null);
  const [empty, setEmpty] = useState(draft.text === "");
  const [offered, setOffered] = useState<readonly Person[]>([]);
  const now = useRef({ offered, onText, onEnter });
  now.current = { offered, onText, onEnter };

  useEffect(() => {
    const editor = createEditor({
      namespace: "demo",
      nodes: [LinkNode, MentionNode, EmojiNode],
      onError(error) {
        throw error;
      },
    });
    editorOf.current = editor;
    boxEl.current?.setAttribute("spellcheck", "true");
    editor.setRootElement(boxEl.current);
    const ends = [
      registerRichText(editor),
      registerHistory(editor, createEmptyHistoryState(), HISTORY_DELAY_MS),
      wish.get("emoji") === "text" ? () => {} : editor.registerNodeTransform(TextNode, $drawEmoji),
      editor.registerUpdateListener(({ editorState }) => {
        const text = editorState.read($text);
        draft.text = text;
        draft.kept = editorState;
        setEmpty(text === "");
        setOffered(editorState.read($offered));
        now.current.onText(text);
      }),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const [first] = now.current.offered;
          if (!first) return false;
          event?.preventDefault();
          choose(editor, first);
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!now.current.onEnter || event?.shiftKey) return false;
          event?.preventDefault();
          now.current.onEnter();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    if (draft.kept && !draft.kept.isEmpty()) editor.setEditorState(draft.kept);
    else editor.update(() => $begin(naming));
    if (focused) editor.focus();
    return () => {
      for (const end of ends) end();
      editor.setRootElement(null);
    };
  }, [draft, focused, naming]);

  return (
    <div className={`${style.box} ${large ? style.large : ""}`}>
      <div ref={boxEl} className={style.editable} role="textbox" contentEditable tabIndex={0} aria-label={label} aria-placeholder={label} />
      {empty && (
        <div className={style.placeholder} aria-hidden="true">
          {label}
        </div>
      )}
      {offered.length > 0 && (
        <ul className={style.offered} role="listbox">
          {offered.map((person) => (
            <li key={person.handle} role="option" onMouseDown={() => editorOf.current && choose(editorOf.current, person)}>
              {person.name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The paragraphs, a line each, as the editor's model has them. */
const $text = () =>
  $getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join("\n");

function $begin(naming: Person | undefined) {
  const line = $createParagraphNode();
  $getRoot().clear().append(line);
  if (naming) line.append($mention(naming.name), $createTextNode(" ")).selectEnd();
}

const NAMING = /(?:^|\s)@(\p{L}+)$/u;

/** Who fits what is typed after an @ at the caret. */
function $offered(): readonly Person[] {
  const typed = $typedName();
  return typed ? people.filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase())) : [];
}

function $typedName(): string | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const node = selection.anchor.getNode();
  return $isTextNode(node) ? NAMING.exec(node.getTextContent().slice(0, selection.anchor.offset))?.[1] : undefined;
}

function choose(editor: LexicalEditor, { name }: Person) {
  editor.update(() => {
    const selection = $getSelection();
    const typed = $typedName();
    if (!typed || !$isRangeSelection(selection)) return;
    const { offset } = selection.anchor;
    selection.anchor.set(selection.anchor.key, offset - typed.length - 1, "text");
    selection.insertNodes([$mention(name), $createTextNode(" ")]);
  });
}

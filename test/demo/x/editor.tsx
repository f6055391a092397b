/** One box of a composer: Draft.js in the frame of attributes that X puts around it, or X's plain textarea on a narrow screen. */
/** @jsxImportSource react */
import { CompositeDecorator, ContentState, DefaultDraftBlockRenderMap, Editor as Draft, EditorState, getDefaultKeyBinding } from "draft-js";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "react";
import { words } from "./words.ts";

interface BoxProps {
  /** Place in the thread, from 0. */
  readonly index: number;
  /** What stands in the box when it is mounted. */
  readonly text: string;
  readonly prompt: string;
  readonly narrow: boolean;
  readonly focused: boolean;
  onText(text: string): void;
  onFocus(): void;
  onPublish(): void;
}

export function Box(props: BoxProps) {
  const hostEl = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.focused) hostEl.current?.querySelector<HTMLElement>("textarea, [contenteditable=true]")?.focus();
  }, [props.focused]);
  return (
    <div ref={hostEl} className="box" data-testid={`tweetTextarea_${props.index}_label`}>
      {props.narrow ? <NarrowBox {...props} /> : <DraftBox {...props} />}
    </div>
  );
}

function NarrowBox({ index, text, prompt, onText, onFocus, onPublish }: BoxProps) {
  return (
    <div data-testid={`tweetTextarea_${index}`}>
      <textarea
        aria-label={words.box}
        placeholder={prompt}
        defaultValue={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onFocus={onFocus}
        onKeyDown={(event) => {
          if (!publishes(event)) return;
          event.preventDefault();
          onPublish();
        }}
      />
    </div>
  );
}

function DraftBox({ index, text, prompt, onText, onFocus, onPublish }: BoxProps) {
  const [state, setState] = useState(() =>
    text ? EditorState.createWithContent(ContentState.createFromText(text), coloured) : EditorState.createEmpty(coloured),
  );
  return (
    <div className="draftjs-styles_0">
      <div data-testid={`tweetTextarea_${index}RichTextInputContainer`}>
        <Draft
          editorState={state}
          onChange={(next) => {
            setState(next);
            onText(next.getCurrentContent().getPlainText("\n"));
          }}
          onFocus={onFocus}
          keyBindingFn={(event) => (publishes(event) ? "publish" : getDefaultKeyBinding(event))}
          handleKeyCommand={(command) => {
            if (command !== "publish") return "not-handled";
            onPublish();
            return "handled";
          }}
          blockRenderMap={draggableBlocks}
          placeholder={prompt}
          role="textbox"
          spellCheck
          stripPastedStyles
          tabIndex={0}
          webDriverTestID={`tweetTextarea_${index}`}
          ariaAutoComplete="list"
          ariaControls={`typeaheadDropdownWrapped-${index}`}
          ariaLabel={words.box}
          ariaMultiline
        />
      </div>
    </div>
  );
}

const publishes = (event: KeyboardEvent) => event.key === "Enter" && (event.ctrlKey || event.metaKey);

/** X drags the posts of a thread: between `data-contents` and the blocks stands one element more. */
const draggableBlocks = DefaultDraftBlockRenderMap.set("unstyled", {
  element: "div",
  wrapper: <div data-rbd-draggable-id="block" />,
  aliasedElements: ["p"],
});

/** Hashtags, mentions and links stand in coloured spans of their own. */
const coloured = new CompositeDecorator([
  {
    strategy(block, found) {
      for (const { 0: match, index } of block.getText().matchAll(/(?<![\p{L}\p{N}_&])[#@][\p{L}\p{N}_]+|https?:\/\/\S+/gu))
        found(index, index + match.length);
    },
    component: ({ children }: { children?: ComponentChildren }) => <span className="entity">{children}</span>,
  },
]);

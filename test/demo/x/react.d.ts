/** Types for React and Draft.js as far as the demo uses them: Preact's serve for React, whose own are not installed. */
declare module "react" {
  export { createElement, Fragment } from "preact";
  export { useEffect, useMemo, useRef, useState } from "preact/hooks";
}
declare module "react/jsx-runtime" {
  export { Fragment, type JSX, jsx, jsxs } from "preact/jsx-runtime";
}
declare module "react-dom/client" {
  import type { ComponentChild } from "preact";
  export function createRoot(host: Element): { render(tree: ComponentChild): void };
}
declare module "draft-js" {
  import type { ComponentChildren, ComponentType } from "preact";

  interface ContentBlock {
    getText(): string;
  }
  interface ContentState {
    getPlainText(separator?: string): string;
  }
  type Strategy = (block: ContentBlock, found: (start: number, end: number) => void) => void;
  export class CompositeDecorator {
    constructor(decorators: readonly { strategy: Strategy; component: ComponentType<{ children?: ComponentChildren }> }[]);
  }
  export class EditorState {
    private constructor();
    static createEmpty(decorator?: CompositeDecorator): EditorState;
    static createWithContent(content: ContentState, decorator?: CompositeDecorator): EditorState;
    getCurrentContent(): ContentState;
  }
  export const ContentState: { createFromText(text: string): ContentState };
  export const DefaultDraftBlockRenderMap: { set(block: string, config: unknown): unknown };
  export function getDefaultKeyBinding(event: KeyboardEvent): string | null;
  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange(state: EditorState): void;
    onFocus?(): void;
    keyBindingFn?(event: KeyboardEvent): string | null;
    handleKeyCommand?(command: string): "handled" | "not-handled";
    blockRenderMap?: unknown;
    placeholder?: string;
    role?: string;
    spellCheck?: boolean;
    tabIndex?: number;
    stripPastedStyles?: boolean;
    webDriverTestID?: string;
    ariaAutoComplete?: string;
    ariaControls?: string;
    ariaDescribedBy?: string;
    ariaLabel?: string;
    ariaMultiline?: boolean;
  }>;
}

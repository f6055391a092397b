/** The sites' real editors, set up with the attributes that LinkedIn gives them: TipTap in the new pages, Quill in the old ones. */
import { Editor, type Editor as TipTap } from "@tiptap/core";
import Mention from "@tiptap/extension-mention";
import Placeholder from "@tiptap/extension-placeholder";
import StarterKit from "@tiptap/starter-kit";
import Quill from "quill";
import { everybody } from "./people.ts";

/** A box that text can be written in, and what its editor's own model says is in it. */
export interface Box {
  text(): string;
  /** As the editor takes rich text from the clipboard: in place of what is selected. */
  paste(html: string): void;
  clear(): void;
  focus(): void;
  destroy(): void;
}

/** Tests compare what Aplomb reads with what the editor means. */
declare global {
  interface Window {
    boxes: Box[];
  }
}
window.boxes = [];

interface Wish {
  readonly host: HTMLElement;
  readonly attributes: Readonly<Record<string, string>>;
  readonly prompt: string;
  onText(text: string): void;
}

/** Every block of text is a line. TipTap's own `getText` counts lists and quotes as lines too. */
function linesOf({ state }: TipTap): string {
  const lines: string[] = [];
  state.doc.descendants((node) => {
    if (!node.isTextblock) return true;
    lines.push(node.textBetween(0, node.content.size, "", (leaf) => (leaf.type.name === "hardBreak" ? "\n" : String(leaf.attrs.label ?? ""))));
    return false;
  });
  return lines.join("\n");
}

export function tiptap({ host, attributes, prompt, onText }: Wish): Box {
  const editor: TipTap = new Editor({
    element: host,
    extensions: [StarterKit, Placeholder.configure({ placeholder: prompt }), mention(host)],
    editorProps: { attributes: { role: "textbox", "aria-multiline": "true", ...attributes } },
    onUpdate: ({ editor: at }) => onText(linesOf(at)),
  });
  return keep({
    text: () => linesOf(editor),
    paste: (html) => void editor.view.pasteHTML(html),
    clear: () => void editor.commands.clearContent(true),
    focus: () => void editor.commands.focus("end"),
    destroy: () => editor.destroy(),
  });
}

/** A mention is shown by its name, without the sign. Its suggestions stand below the box; Enter takes the first. */
function mention(host: HTMLElement) {
  return Mention.configure({
    renderText: ({ node }) => String(node.attrs.label),
    renderHTML: ({ node }) => ["strong", { "data-type": "mention", class: "mention" }, String(node.attrs.label)],
    suggestion: {
      items: ({ query }) =>
        everybody.filter(({ name }) => name.toLowerCase().startsWith(query.toLowerCase())).map(({ name, path }) => ({ id: path, label: name })),
      render() {
        const list = document.createElement("ul");
        list.setAttribute("role", "listbox");
        list.className = "suggestions";
        let take: (() => void) | undefined;
        const show = (props: { items: readonly { id: string; label: string }[]; command(item: { id: string; label: string }): void }) => {
          const [first] = props.items;
          take = first && (() => props.command(first));
          list.replaceChildren(
            ...props.items.map((item) => {
              const option = document.createElement("li");
              option.setAttribute("role", "option");
              option.textContent = item.label;
              option.onmousedown = () => props.command(item);
              return option;
            }),
          );
          list.hidden = !first;
        };
        return {
          onStart(props) {
            host.after(list);
            show(props);
          },
          onUpdate: show,
          onKeyDown({ event }) {
            if (event.key !== "Enter" || !take) return false;
            take();
            return true;
          },
          onExit: () => list.remove(),
        };
      },
    },
  });
}

export function quill({ host, attributes, prompt, onText }: Wish): Box {
  const editor = new Quill(host, { modules: { toolbar: false }, placeholder: prompt });
  for (const [name, value] of Object.entries({ role: "textbox", "aria-multiline": "true", ...attributes })) editor.root.setAttribute(name, value);
  knowShadow(editor);
  const text = () => editor.getText().replace(/\n$/, "");
  editor.on("text-change", () => onText(text()));
  return keep({
    text,
    paste: (html) => editor.clipboard.dangerouslyPasteHTML(editor.getSelection(true).index, html, "user"),
    clear: () => void editor.setContents([]),
    focus: () => editor.root.focus(),
    destroy: () => editor.off("text-change"),
  });
}

/** Quill asks the document for the selection, which is silent about shadow roots: without this its caret jumps to the start. */
function knowShadow({ root: box, selection }: Quill): void {
  const root = box.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  selection.hasFocus = () => root.activeElement === box;
  selection.getNativeRange = () => {
    const range = getSelection()?.getComposedRanges({ shadowRoots: [root] })[0];
    return range ? selection.normalizeNative(range as Range) : null;
  };
}

function keep(box: Box): Box {
  window.boxes.push(box);
  return {
    ...box,
    destroy() {
      window.boxes.splice(window.boxes.indexOf(box), 1);
      box.destroy();
    },
  };
}

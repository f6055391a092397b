/** Reads what an editable box holds, exactly as its editor means it, and remembers where each character stands. Never writes. */

export interface Reading {
  readonly text: string;
  /** Pieces of the text that stand in one text node each, in order. */
  readonly pieces: readonly { readonly start: number; readonly node: Text; readonly from: number; readonly length: number }[];
}

const BLOCK = 'p, [data-block="true"]';
/** Zero-width marks that editors leave behind; joiners and variation selectors belong to emoji and stay. */
const INVISIBLE = /[\u200b\ufeff]/;

/** Outermost blocks are lines; within a line text nodes follow each other, a picture reads as its alternative text. */
export function read(box: HTMLElement): Reading {
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) return { text: box.value, pieces: [] };
  const blocks = [...box.querySelectorAll<HTMLElement>(BLOCK)].filter(
    (block) => !block.parentElement?.closest(BLOCK) || !box.contains(block.parentElement.closest(BLOCK)),
  );
  const into = new Writing();
  (blocks.length > 0 ? blocks : [box]).forEach((block, i) => {
    if (i > 0) into.put("\n");
    walk(block, block, into);
  });
  return into;
}

function walk(node: Node, block: HTMLElement, into: Writing): void {
  for (const child of node.childNodes) {
    if (child instanceof Text) into.putNode(child);
    else if (child instanceof HTMLBRElement) {
      if (!fills(child, block)) into.put("\n");
    } else if (child instanceof HTMLImageElement) into.put(child.alt);
    else if (child instanceof HTMLElement) walk(child, block, into);
  }
}

/** A break that only keeps an empty line open. */
function fills(br: HTMLBRElement, block: HTMLElement): boolean {
  if (br.classList.contains("ProseMirror-trailingBreak")) return true;
  const range = br.ownerDocument.createRange();
  range.setStartAfter(br);
  range.setEndAfter(block.lastChild ?? block);
  return range.toString() === "" && !range.cloneContents().querySelector("br, img");
}

class Writing implements Reading {
  text = "";
  readonly pieces: { start: number; node: Text; from: number; length: number }[] = [];

  put(text: string): void {
    this.text += text;
  }

  putNode(node: Text): void {
    const { data } = node;
    let from = 0;
    for (let i = 0; i <= data.length; i++) {
      if (i < data.length && !INVISIBLE.test(data[i] ?? "")) continue;
      if (i > from) {
        this.pieces.push({ start: this.text.length, node, from, length: i - from });
        this.put(data.slice(from, i).replaceAll("\u00a0", " "));
      }
      from = i + 1;
    }
  }
}

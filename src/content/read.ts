/** Reads what an editable box holds, exactly as its editor means it, and remembers where each character stands. Never writes. */

export interface Reading {
  readonly text: string;
  /** Pieces of the text that stand in one text node each, in order. */
  readonly pieces: readonly { readonly start: number; readonly node: Text; readonly from: number; readonly length: number }[];
}

/** What starts a line of its own, by the elements that editors use for it. */
const BLOCK = "p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre, table, tr";
/** Zero-width marks that editors leave behind; joiners and variation selectors belong to emoji and stay. */
const INVISIBLE = /[\u200b\ufeff]/g;
/** A space that holds is a space; what cannot be seen is nothing. */
const seen = (data: string) => data.replaceAll("\u00a0", " ").replace(INVISIBLE, "");

/** Every block without blocks in it is a line, and so is what stands loose between blocks. A picture reads as its alternative text. */
export function read(box: HTMLElement): Reading {
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) return { text: seen(box.value), pieces: [] };
  const into = new Writing();
  block(box, into);
  return into;
}

function block(el: Element, into: Writing): void {
  if (!el.querySelector(BLOCK)) into.openLine();
  inside(el, into);
  into.closeLine();
}

function inside(el: Element, into: Writing): void {
  for (const child of el.childNodes) {
    if (child instanceof Text) into.putNode(child);
    else if (child instanceof HTMLBRElement) into.break();
    else if (child instanceof HTMLImageElement) into.put(child.alt);
    else if (!(child instanceof HTMLElement)) continue;
    else if (child.matches(BLOCK)) {
      into.closeLine();
      block(child, into);
    } else inside(child, into);
  }
}

class Writing implements Reading {
  text = "";
  readonly pieces: { start: number; node: Text; from: number; length: number }[] = [];
  #lines = 0;
  #isOpen = false;
  /** A break only ends a line when something follows: the last one keeps the line open for the caret, as editors need it. */
  #hasBreak = false;

  openLine(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    if (this.#lines++ > 0) this.text += "\n";
  }

  closeLine(): void {
    this.#isOpen = false;
    this.#hasBreak = false;
  }

  break(): void {
    this.openLine();
    if (this.#hasBreak) this.text += "\n";
    this.#hasBreak = true;
  }

  put(text: string): void {
    if (text === "") return;
    this.openLine();
    if (this.#hasBreak) this.text += "\n";
    this.#hasBreak = false;
    this.text += text;
  }

  putNode(node: Text): void {
    const { data } = node;
    // Between lines, white space is only how the page is written.
    if (!this.#isOpen && /^[ \t\n]*$/.test(data)) return;
    let from = 0;
    for (const part of data.split(INVISIBLE)) {
      if (part !== "") {
        this.put(seen(part));
        this.pieces.push({ start: this.text.length - part.length, node, from, length: part.length });
      }
      from += part.length + 1;
    }
  }
}

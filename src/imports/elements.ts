/** Cuts a JSON file of any size into the elements of its array, so that no more than one of them is ever read at once. */

export interface Element {
  /** Where it begins, from 1 on. */
  readonly line: number;
  readonly json: string;
}

/** Longer than any post: what goes on beyond it is damaged. */
const LONGEST = 2_000_000;

/** Takes the text piece by piece. The elements are those of the first array, at whatever depth it begins: `window.YTD.tweets.part0 = [ … ]`, `{"comments_v2": [ … ]}`. */
export class Elements {
  #inside = false;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #line = 1;
  #startLine = 1;
  /** The element being read, and how much of it has been looked at. */
  #text = "";
  #at = 0;
  #start = -1;

  push(text: string, isLast: boolean): Element[] {
    this.#text += text;
    const found: Element[] = [];
    for (; this.#at < this.#text.length; this.#at++) this.#read(this.#text.charCodeAt(this.#at), found);
    const kept = this.#start < 0 ? this.#at : this.#start;
    this.#text = this.#text.slice(kept);
    this.#at -= kept;
    if (this.#start >= 0) this.#start = 0;
    if (this.#start >= 0 && (isLast || this.#text.length > LONGEST)) {
      found.push({ line: this.#startLine, json: this.#text });
      this.#begin();
    }
    return found;
  }

  #read(code: number, found: Element[]): void {
    if (code === NEWLINE) this.#line++;
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (code === BACKSLASH) this.#escaped = true;
      else if (code === QUOTE) this.#inString = false;
      return;
    }
    if (code === QUOTE) this.#inString = true;
    else if (!this.#inside) this.#inside = code === OPEN_LIST;
    else if (code === OPEN_BRACE || code === OPEN_LIST) {
      if (this.#depth++ === 0) {
        this.#start = this.#at;
        this.#startLine = this.#line;
      }
    } else if (code === CLOSE_BRACE || code === CLOSE_LIST) {
      if (--this.#depth === 0) {
        found.push({ line: this.#startLine, json: this.#text.slice(this.#start, this.#at + 1) });
        this.#start = -1;
      } else if (this.#depth < 0) this.#inside = false;
      this.#depth = Math.max(0, this.#depth);
    }
  }

  /** After what cannot be an element: the next one begins at the next brace. */
  #begin(): void {
    this.#text = "";
    this.#at = 0;
    this.#start = -1;
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
  }
}

const [NEWLINE, QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_BRACE, CLOSE_BRACE] = Array.from('\n"\\[]{}', (sign) => sign.charCodeAt(0));

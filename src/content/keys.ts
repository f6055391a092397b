/** Keeps keys apart: what is typed into our parts reaches nothing of the page, and a key that was down when the dialog came or went acts no second time. */
import { partOf } from "./mount.ts";

/** What tells, composed, across a shadow root's border, which letter was typed: X and others also act on single letters. */
const TYPING = new Set(["keydown", "keypress", "keyup", "beforeinput", "input", "compositionstart", "compositionupdate", "compositionend"]);
const CLIPBOARD = new Set(["copy", "cut", "paste"]);

/** Hears the window's events, capturing, before the page does. */
export class Keys {
  /** Keys that are down; of them those pressed in a part of ours, and those whose press was held back. */
  readonly #down = new Set<string>();
  readonly #ours = new Set<string>();
  readonly #held = new Set<string>();

  /** What the keys that are down were pressed for has been held back: until they are let go they do nothing. */
  holdBack(): void {
    for (const key of this.#down) this.#held.add(key);
  }

  /** @returns whether the event is none of the page's, nor of anybody else's here */
  hear(event: Event): boolean {
    const part = partOf(event);
    if (event instanceof KeyboardEvent && event.isTrusted && this.#isSpent(event, part !== undefined)) {
      event.stopImmediatePropagation();
      return true;
    }
    if (!part) return false;
    if (TYPING.has(event.type) || CLIPBOARD.has(event.type)) event.stopImmediatePropagation();
    if (event.type === "input") part.relay();
    return true;
  }

  /** A repetition of what was held back, or what is left of a key that was pressed in a part that has gone since. */
  #isSpent(event: KeyboardEvent, within: boolean): boolean {
    const key = event.code || event.key;
    if (event.type === "keyup") {
      this.#down.delete(key);
      this.#held.delete(key);
      return this.#ours.delete(key) && !within;
    }
    if (event.repeat) {
      const spent = this.#held.has(key) || (this.#ours.has(key) && !within);
      if (spent) event.preventDefault();
      return spent;
    }
    if (event.type !== "keydown") return false;
    this.#held.delete(key);
    this.#down.add(key);
    if (within) this.#ours.add(key);
    else this.#ours.delete(key);
    return false;
  }
}

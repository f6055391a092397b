/** Reddit's own elements, each with the open shadow root that it has there: what is typed into a title stands one tree further in. */

class Slotted extends HTMLElement {
  static readonly slots: readonly string[] = [];
  connectedCallback() {
    if (this.shadowRoot) return;
    const slots = (this.constructor as typeof Slotted).slots.map((name) => `<div><slot name="${name}"></slot></div>`);
    this.attachShadow({ mode: "open" }).innerHTML = slots.join("");
  }
}

class Composer extends Slotted {
  static override readonly slots = ["rte", "submit-button"];
}

/** A text box whose element alone tells its value. */
class TextareaInput extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    const box = document.createElement("textarea");
    box.id = "innerTextArea";
    box.rows = 1;
    box.placeholder = this.getAttribute("placeholder") ?? "";
    box.style.cssText = "box-sizing: border-box; width: 100%; font: inherit";
    root.append(box);
  }
  get value() {
    return this.shadowRoot?.querySelector("textarea")?.value ?? "";
  }
}

class SubmitButton extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    root.innerHTML = '<button id="inner-post-submit-button" type="button"><slot></slot></button>';
    root.querySelector("button")?.addEventListener("click", () => this.dispatchEvent(new CustomEvent("post-submit")));
  }
}

customElements.define("shreddit-composer", Composer);
customElements.define("faceplate-textarea-input", TextareaInput);
customElements.define("r-post-form-submit-button", SubmitButton);

export const typedIn = (el: Element | null): string => (el instanceof TextareaInput ? el.value : "");

/** Answers an `eyes` event with what stands in the closed parts of that name, on `<html data-eyes>`. Only extensions can look there. */
const rootOf = (el) => globalThis.chrome?.dom?.openOrClosedShadowRoot(el) ?? el.openOrClosedShadowRoot;
/** The closed root hangs on a plain element within the named one. */
const insideOf = (el) => rootOf(el.firstElementChild);

/** All such elements, in open shadow roots too. */
const all = (root, name) => [
  ...root.querySelectorAll(name),
  ...[...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? all(shadowRoot, name) : [])),
];
/** Where the frame stands in the page. */
const { left: x0, top: y0 } = globalThis.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };

addEventListener("eyes", ({ detail: name }) => {
  const seen = all(document, name)
    .filter((el) => el.checkVisibility())
    .map((el) => {
      const inside = insideOf(el);
      const controls = [...inside.querySelectorAll("button, textarea, summary, a")].map((control) => {
        const { left, top, width, height } = control.getBoundingClientRect();
        return { label: control.textContent || control.id, value: control.value, x: x0 + left + width / 2, y: y0 + top + height / 2 };
      });
      const focused = inside.activeElement?.getAttribute("aria-label") ?? inside.activeElement?.textContent ?? "";
      const css = [...inside.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join("\n");
      return { focused, html: inside.innerHTML, css, text: [...inside.children].map((child) => child.innerText).join("\n"), controls };
    });
  document.documentElement.dataset.eyes = JSON.stringify(seen);
});

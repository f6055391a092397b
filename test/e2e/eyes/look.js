/** Answers an `eyes` event with what stands in the closed parts of that name, on `<html data-eyes>`. Only extensions can look there. */
const rootOf = (el) => globalThis.chrome?.dom?.openOrClosedShadowRoot(el) ?? el.openOrClosedShadowRoot;
/** The closed root hangs on a plain element within the named one. */
const insideOf = (el) => rootOf(el.firstElementChild);

addEventListener("eyes", ({ detail: name }) => {
  const seen = [...document.querySelectorAll(name)]
    .filter((el) => el.checkVisibility())
    .map((el) => {
      const inside = insideOf(el);
      const controls = [...inside.querySelectorAll("button, textarea, summary, a")].map((control) => {
        const { left, top, width, height } = control.getBoundingClientRect();
        return { label: control.textContent || control.id, x: left + width / 2, y: top + height / 2 };
      });
      return { text: [...inside.children].map((child) => child.innerText).join("\n"), controls };
    });
  document.documentElement.dataset.eyes = JSON.stringify(seen);
});

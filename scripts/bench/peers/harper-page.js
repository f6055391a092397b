/** harper.js in a page, its half in the page: hands over the text of the box at each change, once a frame, as Aplomb reads it. WebAssembly is refused to content scripts where the page's own policy refuses it, so the checking is done in the background, as Harper's own extension does it. */
let isDue = false;
window.addEventListener(
  // Not "input": an editor that writes each sign itself lets none happen.
  "keyup",
  ({ target }) => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(async () => {
      isDue = false;
      const findings = await chrome.runtime.sendMessage(target.closest("[contenteditable]").innerText);
      document.documentElement.dataset.harper = String(findings);
    });
  },
  true,
);

/** X's one-letter shortcuts: nothing is done here but to write down which ones X would have acted upon, in `window.__shortcuts`. */
declare global {
  interface Window {
    __shortcuts: string[];
  }
}

const KEYS: Readonly<Record<string, string>> = {
  n: "New post",
  l: "Like",
  r: "Reply",
  t: "Repost",
  b: "Bookmark",
  j: "Next post",
  k: "Previous post",
  ".": "Load new posts",
  "/": "Search",
};

export function watchShortcuts() {
  window.__shortcuts = [];
  const tableEl = document.createElement("div");
  tableEl.setAttribute("data-at-shortcutkeys", JSON.stringify({ "⌘ Enter": "Send post", ...KEYS }));
  document.body.append(tableEl);
  document.addEventListener("keydown", ({ key, target, ctrlKey, metaKey, altKey }) => {
    const writing = target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
    if (key in KEYS && !writing && !ctrlKey && !metaKey && !altKey) window.__shortcuts.push(key);
  });
}

/** Takes out of Preact the one line with which a page of ours could put text in as HTML: nothing uses it, so nothing ever can. */
import type { Plugin } from "vite";

const PREACT = /\/preact\/dist\/preact\.[\w.]*js$/;
const AS_HTML = /\w+\?\([^:]*?\.innerHTML=\w+\.__html\),\w+\.__k=\[\]\):/g;

export const withoutHtml = (): Plugin => ({
  name: "without-html",
  transform: (code, id) => (PREACT.test(id) ? htmlless(code) : undefined),
});

/** Preact without `dangerouslySetInnerHTML`, which is then heeded by nobody. @throws when this Preact is written otherwise than the one that was looked at */
export function htmlless(preact: string): string {
  const kept = preact.replace(AS_HTML, "");
  if (kept === preact || kept.includes("innerHTML="))
    throw new Error("Preact puts HTML in some other way now: look where, in scripts/without-html.ts");
  return kept;
}

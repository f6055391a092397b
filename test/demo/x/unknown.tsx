/** A composer after a redesign that nobody has seen yet: it publishes, and none of the known attributes is left. */
/** @jsxImportSource react */
// biome-ignore-all lint/a11y: roles and labels are X's own, with their faults.
import { useRef } from "react";
import type { Published } from "./composer.tsx";
import { publish } from "./publish.ts";
import { words } from "./words.ts";

export function UnknownComposer({ onPublished, onFailed }: { onPublished(published: Published): void; onFailed(): void }) {
  const boxEl = useRef<HTMLDivElement>(null);
  async function send() {
    const box = boxEl.current;
    if (!box?.textContent) return;
    try {
      const id = await publish([{ text: box.textContent, media: 0 }], {});
      onPublished({ id, text: box.textContent, scheduled: false });
      box.textContent = "";
    } catch {
      onFailed();
    }
  }
  return (
    <div className="dialog unknown">
      <div ref={boxEl} className="message" role="textbox" contentEditable tabIndex={0} aria-multiline="true" data-prompt={words.prompt} />
      <button type="button" className="publish" onClick={() => void send()}>
        {words.post}
      </button>
    </div>
  );
}

/** What hangs on a post being written: pictures with their descriptions, and the quoted post. */
/** @jsxImportSource react */
// biome-ignore-all lint/a11y: roles and labels are X's own, with their faults.
import type { ComponentChildren } from "preact";
import { useState } from "react";
import type { Media } from "./draft.ts";
import { Icon } from "./icons.tsx";
import { words } from "./words.ts";

interface AttachmentsProps {
  readonly media: readonly Media[];
  readonly children?: ComponentChildren;
  onMedia(media: readonly Media[]): void;
}

export function Attachments({ media, children, onMedia }: AttachmentsProps) {
  const [describing, setDescribing] = useState<number | undefined>(undefined);
  if (!media.length && !children) return null;
  return (
    <div className="attachments" data-testid="attachments">
      {media.map(({ url, alt }, index) => (
        <div role="group" className="media" key={url}>
          <img src={url} alt={alt} draggable />
          <button type="button" className="remove" aria-label={words.removeMedia} onClick={() => onMedia(media.filter((_, n) => n !== index))}>
            <Icon of="close" />
          </button>
          {alt ? (
            <button type="button" className="alt" aria-describedby={`alt-${index}`} onClick={() => setDescribing(index)}>
              <span>ALT</span>
            </button>
          ) : (
            <button type="button" className="alt" onClick={() => setDescribing(index)}>
              {words.addAlt}
            </button>
          )}
        </div>
      ))}
      {describing !== undefined && (
        <AltSheet
          alt={media[describing]?.alt ?? ""}
          onSave={(alt) => {
            onMedia(media.map((item, n) => (n === describing ? { ...item, alt } : item)));
            setDescribing(undefined);
          }}
        />
      )}
      {children}
    </div>
  );
}

function AltSheet({ alt, onSave }: { alt: string; onSave(alt: string): void }) {
  const [text, setText] = useState(alt);
  return (
    <div className="sheet" role="dialog" aria-label={words.altTitle}>
      <textarea data-testid="altTextInput" aria-label={words.altTitle} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <button type="button" className="publish" data-testid="applyButton" onClick={() => onSave(text)}>
        {words.save}
      </button>
    </div>
  );
}

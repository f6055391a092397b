/** What every composer of the demo has in common: a real editor, pictures with their descriptions, a time to publish at, and the sending. */
/** @jsxImportSource preact */
// biome-ignore-all lint/a11y: roles and labels are LinkedIn's own, with their faults.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Box } from "./editors.ts";
import { type Notice, publish, type Route } from "./publish.ts";
import { words } from "./words.ts";

export interface Picture {
  readonly url: string;
  readonly alt: string;
}

export interface Writing {
  readonly text: string;
  readonly pictures: readonly Picture[];
  readonly scheduledAt: number | undefined;
  readonly isEmpty: boolean;
  readonly isSending: boolean;
  /** Where the editor goes. */
  readonly host: { readonly current: HTMLDivElement | null };
  add(files: FileList | null): void;
  describe(index: number, alt: string): void;
  schedule(at: number): void;
  send(): Promise<void>;
}

type Make = (host: HTMLElement, onText: (text: string) => void) => Box;

/**
 * @param make puts the editor into its place
 * @param told how it went; on success the composer closes or empties itself
 * @param announced what is published along with what is written
 */
export function useWriting(make: Make, route: Route, told: (notice: Notice) => void, announced = ""): Writing {
  const host = useRef<HTMLDivElement>(null);
  const box = useRef<Box | null>(null);
  const [text, setText] = useState("");
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  const [scheduledAt, setScheduledAt] = useState<number>();
  const [isSending, setSending] = useState(false);
  const [makeOnce] = useState(() => make);
  useEffect(() => {
    if (!host.current) return;
    box.current = makeOnce(host.current, setText);
    return () => box.current?.destroy();
  }, [makeOnce]);
  return {
    text,
    pictures,
    scheduledAt,
    isEmpty: text.trim() === "" && pictures.length === 0,
    isSending,
    host,
    add: (files) => setPictures([...pictures, ...Array.from(files ?? [], (file) => ({ url: URL.createObjectURL(file), alt: "" }))]),
    describe: (index, alt) => setPictures(pictures.map((picture, i) => (i === index ? { ...picture, alt } : picture))),
    schedule: setScheduledAt,
    async send() {
      if (isSending) return;
      setSending(true);
      try {
        const id = await publish(route, announced + (box.current?.text() ?? ""), scheduledAt);
        box.current?.clear();
        setPictures([]);
        told(route.endsWith("Comment") ? "comment" : { id, isScheduled: scheduledAt !== undefined });
      } catch {
        told("failed");
      } finally {
        setSending(false);
      }
    },
  };
}

/** The pictures of a draft, each with a way to describe it. */
export function Pictures({ of: { pictures, describe } }: { readonly of: Writing }) {
  const [open, setOpen] = useState<number>();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="pictures">
      {pictures.map(({ url, alt }, index) => (
        <div key={url} aria-roledescription="sortable" class="picture">
          <img src={url} alt={alt} />
          <button type="button" aria-label={words.altButton} onClick={() => setOpen(index)}>
            <span>ALT</span>
          </button>
        </div>
      ))}
      {open !== undefined && (
        <div class="sheet">
          <textarea ref={field} placeholder={words.altPrompt} defaultValue={pictures[open]?.alt} />
          <button
            type="button"
            class="quiet save-alt"
            onClick={() => {
              describe(open, field.current?.value ?? "");
              setOpen(undefined);
            }}
          >
            {words.save}
          </button>
        </div>
      )}
    </div>
  );
}

/** A day and an hour to publish at. */
export function ScheduleForm({ onDone }: { onDone(at: number): void }) {
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const date = useRef<HTMLInputElement>(null);
  const time = useRef<HTMLInputElement>(null);
  return (
    <div class="schedule">
      <label>
        {words.date}
        <input ref={date} type="date" id="share-post__scheduled-date" data-testid="date-picker-input" defaultValue={tomorrow} />
      </label>
      <label>
        {words.time}
        <input ref={time} type="time" id="share-post__scheduled-time" data-testid="time-picker-input" defaultValue="09:00" />
      </label>
      <button type="button" class="main done-schedule" onClick={() => onDone(Date.parse(`${date.current?.value}T${time.current?.value}`))}>
        {words.next}
      </button>
    </div>
  );
}

/** As LinkedIn echoes a plan: "Tue, Oct 6, 9:00 AM". */
export const planned = (at: number, lang: string) =>
  new Intl.DateTimeFormat(lang === "en" ? "en-US" : lang, {
    weekday: "short",
    month: "short",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
  }).format(at);

/** What lies on the dashboard's desk: a copy taken out, a copy read in, all of it forgotten; each told apart from the posts. */
import { useEffect, useRef, useState } from "preact/hooks";
import { copyOf, readCopy } from "../../core/desk/copy.ts";
import { inDesk } from "../../store/desk.ts";
import { useVoice } from "../../ui/say.ts";
import type { Key } from "../../ui/words.ts";

/** Letters in a copy: some hundred thousand records. */
const MOST = 100_000_000;

interface Said {
  readonly key: Key;
  readonly values?: Readonly<Record<string, string | number>>;
}

export function DeskPart({ save }: { save(file: Blob, name: string): void }) {
  const { say } = useVoice();
  const [size, setSize] = useState<number>();
  const [said, setSaid] = useState<Said>();
  const [isAsked, setAsked] = useState(false);
  const fileEl = useRef<HTMLInputElement>(null);
  /** What fails is said; nothing is half done. */
  const work = async (task: () => Promise<Said | undefined>) => {
    setAsked(false);
    try {
      setSaid(await task());
      setSize(await inDesk((desk) => desk.size()));
    } catch (error) {
      setSaid({ key: "dataFailed", values: { why: error instanceof Error ? error.message : String(error) } });
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, and after each task
  useEffect(() => {
    work(async () => undefined);
  }, []);
  const take = (file: File) =>
    work(async () => {
      const { rows, bad } = readCopy(file.size <= MOST ? await file.text() : "");
      if (rows.length === 0) return { key: "deskUnknown", values: { name: file.name } };
      const n = await inDesk((desk) => desk.keep(rows));
      return { key: bad.length > 0 ? "deskReadPartly" : "deskRead", values: { n, bad: bad.length } };
    });
  return (
    <section class="data-part" aria-labelledby="desk">
      <h2 id="desk">{say("deskTitle")}</h2>
      <p class="hint">{say("deskHint", { n: size ?? 0 })}</p>
      <p class="actions">
        <button
          type="button"
          disabled={!size}
          onClick={() =>
            work(async () => {
              const text = copyOf(await inDesk((desk) => desk.everything()));
              save(new Blob([text], { type: "application/jsonl" }), `aplomb-dashboard-${new Date().toISOString().slice(0, 10)}.jsonl`);
              return undefined;
            })
          }
        >
          {say("exportJsonl")}
        </button>
        <button type="button" onClick={() => fileEl.current?.click()}>
          {say("deskImport")}
        </button>
        <button type="button" disabled={!size} onClick={() => setAsked(true)}>
          {say("deskErase")}
        </button>
      </p>
      <input
        ref={fileEl}
        type="file"
        class="for-readers"
        tabIndex={-1}
        aria-label={say("deskImport")}
        accept=".jsonl"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) take(file);
          currentTarget.value = "";
        }}
      />
      {isAsked && (
        <div class="confirm" role="alert">
          <p>{say("deskSure", { n: size ?? 0 })}</p>
          <p class="actions">
            <button
              type="button"
              class="grave"
              onClick={() =>
                work(async () => {
                  await inDesk((desk) => desk.erase());
                  return { key: "deskErased" };
                })
              }
            >
              {say("deskErase")}
            </button>
            <button type="button" onClick={() => setAsked(false)}>
              {say("eraseKeep")}
            </button>
          </p>
        </div>
      )}
      <p role="status">{said && say(said.key, said.values)}</p>
    </section>
  );
}

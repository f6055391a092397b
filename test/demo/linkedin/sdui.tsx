/** The composer of LinkedIn's new pages: TipTap in a native dialog without a role, or on a page of its own; its publish button bears no mark. */
/** @jsxImportSource preact */
// biome-ignore-all lint/a11y: roles and labels are LinkedIn's own, with their faults.
import { useEffect, useState } from "preact/hooks";
import { tiptap } from "./editors.ts";
import { Avatar } from "./frame.tsx";
import { Icon } from "./icons.tsx";
import { acme, ada } from "./people.ts";
import type { Notice } from "./publish.ts";
import { lang, words } from "./words.ts";
import { Pictures, planned, ScheduleForm, useWriting } from "./write.tsx";

/** LinkedIn shows an empty dialog first, and puts another in its place half a second later. */
const MOUNTED_AFTER_MS = 500;

interface Props {
  /** On a page of its own, without a dialog. */
  readonly isPage: boolean;
  onClose(): void;
  onTold(notice: Notice): void;
}

export function SduiShare({ isPage, onClose, onTold }: Props) {
  const [isMounted, setMounted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setMounted(true), MOUNTED_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const form = isMounted && <Form onClose={onClose} onTold={onTold} />;
  if (isPage) return <div class="fullpage">{form}</div>;
  return (
    <>
      <div class="mask" />
      <dialog key={String(isMounted)} open data-testid="dialog" class="_7d31c0a2">
        {form}
      </dialog>
    </>
  );
}

function Form({ onClose, onTold }: Omit<Props, "isPage">) {
  const [isScheduling, setScheduling] = useState(false);
  const [hasPoll, setPoll] = useState(false);
  const as = new URLSearchParams(location.search).get("as") === "company" ? acme : ada;
  const writing = useWriting(
    (host, onText) => tiptap({ host, prompt: words.prompt, onText, attributes: { componentkey: "ShareBox_textEditor", "aria-label": words.box } }),
    "sdui",
    (notice) => {
      if (notice !== "failed") onClose();
      onTold(notice);
    },
  );
  return (
    <>
      {isScheduling && (
        <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareSchedulePostPicker">
          <ScheduleForm
            onDone={(at) => {
              writing.schedule(at);
              setScheduling(false);
            }}
          />
        </div>
      )}
      <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose" class="compose" hidden={isScheduling}>
        <header>
          <div role="button" tabIndex={0} aria-expanded="false" class="author">
            <Avatar of={as} />
            <div>
              <p class="name">
                <span>{as.name}</span> <Icon id={as.isCompany ? "company-accent-4" : "person-accent-4"} /> <Icon id="caret-small" />
              </p>
              <p class="soft">{words.anyone}</p>
            </div>
          </div>
          <button type="button" class="round" aria-label={words.close} onClick={onClose}>
            <Icon id="close-medium" />
          </button>
        </header>
        <div class="writing">
          <div data-testid="ui-core-tiptap-text-editor-wrapper" ref={writing.host} />
          <Pictures of={writing} />
          {hasPoll && (
            <div id="ShareBoxpreviewCard" class="poll">
              <input placeholder={words.question} />
              <input placeholder={`${words.option} 1`} />
              <input placeholder={`${words.option} 2`} />
            </div>
          )}
          {writing.scheduledAt && (
            <p class="soft echo">
              {words.postingAt} {planned(writing.scheduledAt, lang)}
            </p>
          )}
        </div>
        <p>
          <button type="button" class="quiet">
            <Icon id="signal-ai-small" /> {words.rewrite}
          </button>
        </p>
        <footer>
          <label class="round" aria-label={words.media}>
            <Icon id="image-medium" />
            <input type="file" accept="image/*" multiple onChange={(event) => writing.add(event.currentTarget.files)} />
          </label>
          <button type="button" class="round" aria-label={words.poll} onClick={() => setPoll(true)}>
            <Icon id="poll-medium" />
          </button>
          <a
            class="round"
            href="#"
            {...(writing.scheduledAt && { "aria-label": words.scheduled })}
            onClick={(event) => {
              event.preventDefault();
              setScheduling(true);
            }}
          >
            <Icon id="clock-medium" />
          </a>
          <span class="gap" />
          <button
            type="button"
            class="main"
            disabled={writing.isEmpty || writing.isSending}
            onClick={(event) => {
              // Presses made by a script are not heard here.
              if (event.isTrusted) void writing.send();
            }}
          >
            <span>
              <span>{writing.scheduledAt ? words.schedule : words.post}</span>
            </span>
          </button>
        </footer>
      </div>
    </>
  );
}

/** The composer of LinkedIn's old pages, Quill underneath: the same in a shadow root, in a frame, on a page of its own, and on company pages. */
/** @jsxImportSource preact */
// biome-ignore-all lint/a11y: roles and labels are LinkedIn's own, with their faults.
import { useState } from "preact/hooks";
import { quill } from "./editors.ts";
import { Avatar } from "./frame.tsx";
import { Icon } from "./icons.tsx";
import type { Person } from "./people.ts";
import type { Notice } from "./publish.ts";
import { lang, words } from "./words.ts";
import { Pictures, planned, ScheduleForm, useWriting } from "./write.tsx";

interface Props {
  readonly as: Person;
  /** An article that the post announces. */
  readonly announced?: string;
  onClose(): void;
  onTold(notice: Notice): void;
}

export function EmberShare({ as, announced, onClose, onTold }: Props) {
  const [isScheduling, setScheduling] = useState(false);
  const writing = useWriting(
    (host, onText) =>
      quill({
        host,
        prompt: words.promptEmber,
        onText,
        attributes: { "aria-label": words.box, "data-test-ql-editor-contenteditable": "true", "data-placeholder": words.promptEmber },
      }),
    "ember",
    (notice) => {
      if (notice !== "failed") onClose();
      onTold(notice);
    },
    announced,
  );
  return (
    <div class="artdeco-modal-overlay" data-test-modal-id="sharebox">
      <div role="dialog" class="artdeco-modal share-box-v2__modal" aria-labelledby="share-to-linkedin-modal__header">
        {isScheduling && (
          <ScheduleForm
            onDone={(at) => {
              writing.schedule(at);
              setScheduling(false);
            }}
          />
        )}
        <div class="share-box compose" hidden={isScheduling}>
          <header>
            <button type="button" class="share-unified-settings-entry-button author">
              <Avatar of={as} />
              <div>
                <h2 id="share-to-linkedin-modal__header" class="name">
                  {as.name} <Icon id="caret-small" />
                </h2>
                <p class="soft">{words.anyone}</p>
              </div>
            </button>
            <button type="button" class="artdeco-modal__dismiss round" aria-label={words.close} onClick={onClose}>
              <Icon id="close-medium" />
            </button>
          </header>
          <div class="share-creation-state__text-editor writing">
            <div class="editor-container">
              <div class="editor-content" ref={writing.host} />
            </div>
            <div class="share-creation-state__preview-container">
              <Pictures of={writing} />
            </div>
            {writing.scheduledAt && (
              <p class="share-post__scheduled-time soft">
                {words.postingAt} {planned(writing.scheduledAt, lang)}
              </p>
            )}
          </div>
          <footer class="share-creation-state__footer">
            <label class="round" aria-label={words.media}>
              <Icon id="image-medium" />
              <input type="file" accept="image/*" multiple onChange={(event) => writing.add(event.currentTarget.files)} />
            </label>
            <span class="gap" />
            <div class="share-box_actions">
              <button type="button" class="share-actions__scheduled-post-btn round" aria-label={words.schedule} onClick={() => setScheduling(true)}>
                <Icon id="clock-medium" />
              </button>
              <button
                type="button"
                class="share-actions__primary-action artdeco-button main"
                disabled={(writing.isEmpty && !announced) || writing.isSending}
                onClick={() => void writing.send()}
              >
                <span class="artdeco-button__text">{writing.scheduledAt ? words.schedule : words.post}</span>
              </button>
            </div>
          </footer>
        </div>
      </div>
    </div>
  );
}

/** The blank box that stands in the page while the real one is in the shadow root. */
export function Decoy() {
  return (
    <div class="decoy" aria-hidden="true">
      <div class="ql-container">
        <div class="ql-editor ql-blank" contentEditable data-placeholder={words.promptEmber} />
      </div>
    </div>
  );
}

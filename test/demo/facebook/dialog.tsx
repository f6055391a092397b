/** The dialog that posts are written in: in one step, or in two, of which the second has no editor; and the one that shares a post. */
/** @jsxImportSource react */
// biome-ignore-all lint/a11y: roles and labels are Facebook's own, with their faults.
import { useState } from "react";
import { Box, type Draft } from "./editor.tsx";
import { Avatar, Icon, Press, Publish } from "./parts.tsx";
import { acme, type Post } from "./people.ts";
import { mutate } from "./publish.ts";
import { wish } from "./route.ts";
import style from "./style.module.css";
import { words } from "./words.ts";

export interface Published {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly photos: readonly string[];
  readonly planned: boolean;
  readonly shared?: Post | undefined;
}

interface DialogProps {
  readonly ask: string;
  readonly draft: Draft;
  /** A dialog that shares has one step and another button. */
  readonly shared?: Post | undefined;
  onClose(): void;
  onPublished(published: Published): void;
}

const TWO_STEPS = wish.get("steps") !== "1";

export function PostDialog({ ask, draft, shared, onClose, onPublished }: DialogProps) {
  const [text, setText] = useState(draft.text);
  const [photos, setPhotos] = useState<readonly string[]>([]);
  const [step, setStep] = useState<1 | 2>(1);
  const [at, setAt] = useState("");
  const [state, setState] = useState<"open" | "sending" | "refused">("open");
  const twoSteps = TWO_STEPS && !shared;
  const nothing = !shared && text.trim() === "" && photos.length === 0;

  async function send() {
    setState("sending");
    try {
      const made = await mutate("ComposerStoryCreateMutation", {
        composer_type: shared ? "share" : "feed",
        message: { ranges: [], text },
        attachments: photos.map(() => ({ photo: { id: "1" } })),
        ...(at && { unpublished_content_data: { unpublished_content_type: "SCHEDULED", scheduled_publish_time: Date.parse(at) / 1000 } }),
      });
      onPublished({ ...made, text, photos, planned: at !== "", shared });
    } catch {
      setState("refused");
    }
  }

  const last = (
    <Publish
      label={shared ? words.shareNow : at ? words.schedule : words.post}
      disabled={nothing || state === "sending"}
      onPress={() => void send()}
    />
  );
  return (
    <div className={style.mask}>
      <div role="dialog" aria-labelledby="dialog-title" className={style.dialog}>
        <form method="POST" onSubmit={(event) => event.preventDefault()}>
          <header className={style.dialogHead}>
            {step === 2 && (
              <Press label={words.back} className={style.round} onPress={() => setStep(1)}>
                <Icon of="back" />
              </Press>
            )}
            <h2 id="dialog-title">{step === 2 ? words.settings : shared ? words.share : words.create}</h2>
            <Press label={words.close} className={style.round} onPress={onClose}>
              <Icon of="close" />
            </Press>
          </header>
          {step === 2 ? (
            <div className={style.settings}>
              <Press className={style.setting} onPress={() => {}}>
                <Icon of="globe" /> <span>{words.audience}</span> <small>{words.everyone}</small>
              </Press>
              <label className={style.setting}>
                <Icon of="calendar" /> <span>{words.planning}</span>
                <input type="datetime-local" value={at} onInput={(event) => setAt(event.currentTarget.value)} />
              </label>
            </div>
          ) : (
            <>
              <div className={style.author}>
                <Avatar of={acme} />
                <div>
                  <strong>{acme.name}</strong>
                  <Press label={words.audience} className={style.audience} onPress={() => {}}>
                    {words.everyone}
                  </Press>
                </div>
              </div>
              <div className={style.writing}>
                <Box label={shared ? words.shareAsk : ask} draft={draft} focused large={!shared} onText={setText} />
                {photos.map((url) => (
                  <div key={url} className={style.photo}>
                    <img src={url} alt="" />
                    <Press
                      label={words.removePhoto}
                      className={`${style.round} ${style.over}`}
                      onPress={() => setPhotos(photos.filter((other) => other !== url))}
                    >
                      <Icon of="close" />
                    </Press>
                  </div>
                ))}
                {shared && (
                  <div className={style.shared}>
                    <strong>{shared.by.name}</strong>
                    <div>{shared.text}</div>
                  </div>
                )}
              </div>
              {!shared && <AddPhotos onAdded={(added) => setPhotos([...photos, ...added])} />}
            </>
          )}
          {state === "refused" && (
            <p role="alert" className={style.refused}>
              {words.refused}
            </p>
          )}
          <footer className={style.dialogEnd}>
            {twoSteps && step === 1 ? <Publish label={words.next} disabled={nothing} onPress={() => setStep(2)} /> : last}
          </footer>
        </form>
      </div>
    </div>
  );
}

function AddPhotos({ onAdded }: { onAdded(urls: readonly string[]): void }) {
  return (
    <div className={style.adding}>
      <span>{words.addTo}</span>
      <label className={style.round} aria-label={words.photo}>
        <Icon of="image" />
        <input
          type="file"
          accept="image/*,image/heif,image/heic,video/*"
          multiple
          onChange={({ currentTarget }) => {
            onAdded([...(currentTarget.files ?? [])].map((file) => URL.createObjectURL(file)));
            currentTarget.value = "";
          }}
        />
      </label>
    </div>
  );
}

/** Meta Business Suite: a full page to write in, with a preview that repeats what is written, a date to plan for, and the planner. */
/** @jsxImportSource react */
// biome-ignore-all lint/a11y: roles and labels are Meta's own, with their faults.
import { useState } from "react";
import { Box, type Draft } from "./editor.tsx";
import { Chat } from "./frame.tsx";
import { Avatar, Icon, Publish } from "./parts.tsx";
import { acme } from "./people.ts";
import { Written } from "./post.tsx";
import { mutate } from "./publish.ts";
import { go, link } from "./route.ts";
import style from "./style.module.css";
import { lang, words } from "./words.ts";

interface Planned {
  readonly id: string;
  readonly text: string;
  readonly at: Date;
}

export function Business({ path }: { readonly path: string }) {
  const [planned, setPlanned] = useState<readonly Planned[]>([]);
  const [notice, setNotice] = useState("");
  return (
    <div className={style.suite}>
      <nav className={style.side}>
        <strong className={style.demo}>Demo</strong>
        <a className={style.contact} {...link("/latest/content_calendar")}>
          <Icon of="calendar" /> {words.planner}
        </a>
        <a className={style.contact} {...link("/latest/inbox/all")}>
          <Icon of="chat" /> {words.inbox}
        </a>
      </nav>
      {path.startsWith("/latest/inbox") ? (
        <Chat />
      ) : path.startsWith("/latest/content_calendar") ? (
        <Planner planned={planned} />
      ) : (
        <BusinessComposer
          onDone={(post) => {
            if (post.at) setPlanned((before) => [...before, { ...post, at: post.at as Date }]);
            setNotice(post.at ? words.planned : words.published);
            go("/latest/content_calendar");
          }}
        />
      )}
      {notice && (
        <div role="alert" className={style.toast}>
          {notice}
        </div>
      )}
    </div>
  );
}

function BusinessComposer({ onDone }: { onDone(post: { id: string; text: string; at: Date | undefined }): void }) {
  const [draft] = useState<Draft>(() => ({ text: "" }));
  const [text, setText] = useState("");
  const [photos, setPhotos] = useState<readonly string[]>([]);
  const [planning, setPlanning] = useState(false);
  const [day, setDay] = useState(tomorrow);
  const [hours, setHours] = useState("10");
  const [minutes, setMinutes] = useState("00");
  const [state, setState] = useState<"open" | "sending" | "refused">("open");

  async function send() {
    setState("sending");
    const [d = 1, m = 1, y = 2026] = day.split("/").map(Number);
    const at = planning ? new Date(y, m - 1, d, Number(hours), Number(minutes)) : undefined;
    try {
      const { id } = await mutate("BusinessComposerStoryCreationMutation", {
        message: { text },
        ...(at && { unpublished_content_data: { unpublished_content_type: "SCHEDULED", scheduled_publish_time: at.getTime() / 1000 } }),
      });
      onDone({ id, text, at });
    } catch {
      setState("refused");
    }
  }

  return (
    <main role="main" className={style.suiteComposer}>
      <h1>{words.create}</h1>
      <div className={style.panes}>
        <div>
          <section className={style.card}>
            <h2>{words.postTo}</h2>
            <div className={style.author}>
              <Avatar of={acme} small />
              <div role="combobox" aria-expanded="false" aria-label={words.postTo}>
                {acme.name}
              </div>
            </div>
          </section>
          <section className={style.card}>
            <h2>{words.text}</h2>
            <div className={style.suiteBox}>
              <Box label={words.text} draft={draft} onText={setText} />
            </div>
            {photos.map((url) => (
              <div key={url} className={style.photo}>
                <img src={url} alt="" />
              </div>
            ))}
            <label className={style.add}>
              <Icon of="image" /> {words.photo}
              <input
                type="file"
                accept="image/*"
                onChange={({ currentTarget }) =>
                  setPhotos([...photos, ...Array.from(currentTarget.files ?? [], (file) => URL.createObjectURL(file))])
                }
              />
            </label>
          </section>
          <section className={style.card}>
            <h2>{words.planning}</h2>
            <label className={style.setting}>
              <span>{words.setDate}</span>
              <input
                type="checkbox"
                role="switch"
                aria-checked={planning}
                aria-label={words.setDate}
                checked={planning}
                onChange={() => setPlanning(!planning)}
              />
            </label>
            {planning && (
              <div className={style.date}>
                <input placeholder="dd/mm/yyyy" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
                <input role="spinbutton" aria-label={words.hoursField} value={hours} onInput={(event) => setHours(event.currentTarget.value)} />
                <input role="spinbutton" aria-label={words.minutesField} value={minutes} onInput={(event) => setMinutes(event.currentTarget.value)} />
              </div>
            )}
          </section>
        </div>
        <section className={style.card}>
          <h2>{words.preview}</h2>
          <div className={style.author}>
            <Avatar of={acme} small /> <strong>{acme.name}</strong>
          </div>
          <div className={style.message}>
            <Written text={text} />
          </div>
        </section>
      </div>
      {state === "refused" && (
        <p role="alert" className={style.refused}>
          {words.refused}
        </p>
      )}
      <footer className={style.suiteEnd}>
        <Publish named={false} wide={false} label={words.cancel} onPress={() => go("/latest/content_calendar")} />
        <Publish named={false} wide={false} label={words.finishLater} onPress={() => {}} />
        <Publish
          named={false}
          wide={false}
          label={planning ? words.schedule : words.publish}
          disabled={(text.trim() === "" && photos.length === 0) || state === "sending"}
          onPress={() => void send()}
        />
      </footer>
    </main>
  );
}

function tomorrow(): string {
  return new Intl.DateTimeFormat("en-GB").format(Date.now() + 24 * 60 * 60 * 1000);
}

function Planner({ planned }: { readonly planned: readonly Planned[] }) {
  const now = new Date();
  const days = new Date(now.getFullYear(), now.getMonth() + 1, 0).getDate();
  return (
    <main role="main" className={style.suiteComposer}>
      <header className={style.plannerHead}>
        <h1>{words.planner}</h1>
        <span>{new Intl.DateTimeFormat(lang, { month: "long", year: "numeric" }).format(now)}</span>
        <Publish named={false} wide={false} label={words.create} onPress={() => go("/latest/composer/")} />
      </header>
      <ol className={style.month}>
        {Array.from({ length: days }, (_, n) => n + 1).map((date) => (
          <li key={date}>
            {date}
            {planned
              .filter(({ at }) => at.getDate() === date)
              .map(({ id, text }) => (
                <span key={id} className={style.entry}>
                  {text}
                </span>
              ))}
          </li>
        ))}
      </ol>
    </main>
  );
}

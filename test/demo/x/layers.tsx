/** What X puts over the page, in `#layers`: the composer's dialog with its side screens, and the toast that tells how publishing went. */
/** @jsxImportSource react */
// biome-ignore-all lint/a11y: roles and labels are X's own, with their faults.
import { useState } from "react";
import { Composer, type Published } from "./composer.tsx";
import { type DraftState, useDraft } from "./draft.ts";
import { Icon } from "./icons.tsx";
import { postById } from "./people.ts";
import { PostArticle } from "./post.tsx";
import { go, type Route } from "./route.ts";
import { french, words } from "./words.ts";

interface DialogProps {
  readonly route: Route;
  readonly narrow: boolean;
  onPublished(published: Published): void;
  onFailed(): void;
}

export function ComposeDialog({ route, narrow, onPublished, onFailed }: DialogProps) {
  const draft = useDraft(route.query.get("text") ?? "");
  const [replyTo] = useState(() => postById(route.query.get("in_reply_to")));
  const [quoted] = useState(() => postById(route.query.get("quote")));
  const screen = /^\/compose\/post\/(schedule|unsent)/.exec(route.path)?.[1];
  const back = () => go("/compose/post");
  return (
    <>
      <div className="mask" data-testid="mask" onClick={() => go("/home")} />
      <div className="dialog" role="dialog" aria-modal="true" aria-labelledby="modal-header">
        <header>
          <button
            type="button"
            className="tool"
            data-testid="app-bar-close"
            aria-label={screen ? words.back : words.close}
            onClick={screen ? back : () => go("/home")}
          >
            <Icon of={screen ? "back" : "close"} />
          </button>
          <h2 id="modal-header">{screen === "schedule" ? words.schedule : screen ? words.drafts : ""}</h2>
          {!screen && (
            <button type="button" className="drafts" data-testid="unsentButton" onClick={() => go("/compose/post/unsent/drafts")}>
              {words.drafts}
            </button>
          )}
        </header>
        {screen === "unsent" && <p className="everyone">{words.noDrafts}</p>}
        {screen === "schedule" && <ScheduleScreen draft={draft} onDone={back} />}
        {!screen && (
          <>
            {replyTo && <PostArticle post={replyTo} place="dialog" />}
            <Composer
              draft={draft}
              kind="modal"
              narrow={narrow}
              replyTo={replyTo}
              quoted={quoted}
              onPublished={(published) => {
                go("/home");
                onPublished(published);
              }}
              onFailed={onFailed}
            />
          </>
        )}
      </div>
    </>
  );
}

function ScheduleScreen({ draft, onDone }: { draft: DraftState; onDone(): void }) {
  const [at, setAt] = useState(() => new Date(draft.scheduledAt ?? Date.now() + 24 * 60 * 60 * 1000));
  const change = (set: (date: Date) => void) => {
    const next = new Date(at);
    set(next);
    setAt(next);
  };
  const month = new Intl.DateTimeFormat(french ? "fr" : "en", { month: "long" });
  const months = Array.from({ length: 12 }, (_, n) => month.format(new Date(2026, n, 1)));
  const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, n) => String(n + from));
  const year = new Date().getFullYear();
  const selects = [
    { options: months, chosen: at.getMonth(), choose: (n: number) => change((date) => date.setMonth(n)) },
    { options: upTo(31, 1), chosen: at.getDate() - 1, choose: (n: number) => change((date) => date.setDate(n + 1)) },
    { options: upTo(3, year), chosen: at.getFullYear() - year, choose: (n: number) => change((date) => date.setFullYear(year + n)) },
    { options: upTo(24), chosen: at.getHours(), choose: (n: number) => change((date) => date.setHours(n)) },
    { options: upTo(60), chosen: at.getMinutes(), choose: (n: number) => change((date) => date.setMinutes(n)) },
  ];
  return (
    <div className="schedule">
      {selects.map(({ options, chosen, choose }, index) => (
        <label key={words.date[index]} htmlFor={`SELECTOR_${index + 1}`}>
          {words.date[index]}
          <select id={`SELECTOR_${index + 1}`} value={chosen} onChange={(event) => choose(Number(event.currentTarget.value))}>
            {options.map((option, n) => (
              <option key={option} value={n}>
                {option}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button
        type="button"
        className="publish"
        data-testid="scheduledConfirmationPrimaryAction"
        onClick={() => {
          draft.schedule(at.getTime());
          onDone();
        }}
      >
        {words.confirm}
      </button>
    </div>
  );
}

export type Notice = Published | "failed";

export function Toast({ notice }: { notice: Notice }) {
  if (notice === "failed")
    return (
      <div className="toast" role="alert" aria-live="assertive" data-testid="toast">
        <span>{words.failed}</span>
      </div>
    );
  return (
    <div className="toast" role="alert" aria-live="assertive" data-testid="toast">
      <span>{notice.scheduled ? words.planned : words.sent}</span>
      {!notice.scheduled && <a href={`/acme/status/${notice.id}`}>{words.view}</a>}
    </div>
  );
}

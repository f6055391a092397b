/** A composer: one box for each post of the thread, what is attached, the tools and the button that publishes. */
/** @jsxImportSource react */
import { useState } from "react";
import { useAccount } from "./account.ts";
import { Attachments } from "./attachments.tsx";
import type { DraftState } from "./draft.ts";
import { Box } from "./editor.tsx";
import { Icon } from "./icons.tsx";
import type { Post } from "./people.ts";
import { Poll } from "./poll.tsx";
import { Avatar, QuoteCard } from "./post.tsx";
import { publish } from "./publish.ts";
import { go } from "./route.ts";
import { french, words } from "./words.ts";

export interface Published {
  readonly id: string;
  readonly text: string;
  readonly scheduled: boolean;
}
interface ComposerProps {
  readonly draft: DraftState;
  readonly kind: "inline" | "modal";
  readonly narrow: boolean;
  readonly replyTo?: Post | undefined;
  readonly quoted?: Post | undefined;
  /** An inline reply is folded until its box has the focus. */
  readonly folds?: boolean;
  onPublished(published: Published): void;
  onFailed(): void;
}

export function Composer({ draft, kind, narrow, replyTo, quoted, folds = false, onPublished, onFailed }: ComposerProps) {
  const [folded, setFolded] = useState(folds);
  const [current, setCurrent] = useState(0);
  const [sending, setSending] = useState(false);
  const { parts, scheduledAt } = draft;
  const account = useAccount();
  const empty = parts.some((part) => !part.text.trim() && !part.media.length);

  async function send() {
    if (empty || sending) return;
    setSending(true);
    try {
      const thread = parts.map(({ text, media, votes }) => ({ text, media: media.length, votes }));
      const id = await publish(thread, { replyTo: replyTo?.id, quote: quoted && `/${quoted.by.handle}/status/${quoted.id}`, scheduledAt });
      draft.clear();
      setCurrent(0);
      onPublished({ id, text: parts[0]?.text ?? "", scheduled: scheduledAt !== undefined });
    } catch {
      onFailed();
    } finally {
      setSending(false);
    }
  }

  const button = (
    <button
      type="button"
      className="publish"
      data-testid={kind === "modal" ? "tweetButton" : "tweetButtonInline"}
      disabled={empty || sending}
      aria-disabled={empty || sending ? "true" : undefined}
      tabIndex={empty || sending ? -1 : 0}
      onClick={() => void send()}
    >
      <span>
        <span>{scheduledAt ? words.schedule : replyTo ? words.reply : parts.length > 1 ? words.postAll : words.post}</span>
      </span>
    </button>
  );
  const prompt = replyTo ? words.promptReply : quoted ? words.promptQuote : words.prompt;

  return (
    <div className={`composer ${kind}`} data-testid={folded ? "inline_reply_offscreen" : undefined}>
      {scheduledAt && (
        <button type="button" className="indicator" data-testid="scheduledTweetIndicator" onClick={() => go("/compose/post/schedule")}>
          <Icon of="calendar" /> {words.willSend}{" "}
          {new Intl.DateTimeFormat(french ? "fr" : "en", { dateStyle: "full", timeStyle: "short" }).format(scheduledAt)}
        </button>
      )}
      {replyTo && !folded && (
        <p className="replying">
          {words.replyingTo} <a href={`/${replyTo.by.handle}`}>@{replyTo.by.handle}</a>
        </p>
      )}
      <div data-rbd-droppable-id="composer-0">
        {parts.map((part, index) => (
          <div className="row" key={part.key}>
            <Avatar of={account} />
            <div className="column">
              <Box
                index={index}
                text={part.text}
                prompt={index ? words.promptMore : prompt}
                narrow={narrow}
                focused={kind === "modal" && index === parts.length - 1}
                onText={(text) => draft.change(index, { text })}
                onFocus={() => {
                  setFolded(false);
                  setCurrent(index);
                }}
                onPublish={() => void send()}
              />
              {part.votes && <Poll votes={part.votes} onVotes={(votes) => draft.change(index, { votes })} />}
              <Attachments media={part.media} onMedia={(media) => draft.change(index, { media })}>
                {index === 0 && quoted && <QuoteCard post={quoted} />}
              </Attachments>
            </div>
            {folded && button}
          </div>
        ))}
      </div>
      {!folded && (
        <>
          {kind === "modal" && !replyTo && <p className="everyone">{words.everyone}</p>}
          <div className="tools" data-testid="toolBar">
            <nav>
              <label className="tool" aria-label={words.addMedia}>
                <Icon of="image" />
                <input
                  type="file"
                  accept="image/*,video/*"
                  multiple
                  data-testid="fileInput"
                  onChange={({ currentTarget }) => {
                    const added = [...(currentTarget.files ?? [])].map((file) => ({ url: URL.createObjectURL(file), alt: "" }));
                    draft.change(current, { media: [...(parts[current]?.media ?? []), ...added] });
                    currentTarget.value = "";
                  }}
                />
              </label>
              <button
                type="button"
                className="tool"
                data-testid="createPollButton"
                aria-label={words.poll}
                onClick={() => draft.change(current, { votes: ["", ""] })}
              >
                <Icon of="poll" />
              </button>
              <button
                type="button"
                className="tool"
                data-testid="scheduleOption"
                aria-label={words.schedule}
                onClick={() => go("/compose/post/schedule")}
              >
                <Icon of="calendar" />
              </button>
              <button type="button" className="tool" data-testid="geoButton" aria-label={words.more} disabled>
                <Icon of="place" />
              </button>
            </nav>
            {kind === "modal" && !replyTo && (
              <button type="button" className="tool" data-testid="addButton" aria-label={words.addPost} disabled={empty} onClick={draft.add}>
                <Icon of="plus" />
              </button>
            )}
            {button}
          </div>
        </>
      )}
    </div>
  );
}

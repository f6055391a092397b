/** Posts in the feed, with the comments below: in LinkedIn's new markup with TipTap, and in the old with Quill. */
/** @jsxImportSource preact */
// biome-ignore-all lint/a11y: roles and labels are LinkedIn's own, with their faults.
import { useState } from "preact/hooks";
import { quill, tiptap } from "./editors.ts";
import { Avatar } from "./frame.tsx";
import { Icon } from "./icons.tsx";
import { ada, type Post } from "./people.ts";
import type { Notice } from "./publish.ts";
import { words } from "./words.ts";
import { useWriting } from "./write.tsx";

interface Props {
  readonly post: Post;
  /** Whether the comment box is open. */
  readonly isOpen?: boolean;
  onTold(notice: Notice): void;
}

export function SduiPost({ post, isOpen = false, onTold }: Props) {
  const [open, setOpen] = useState(isOpen);
  const [answering, setAnswering] = useState(false);
  return (
    <div class="card" role="listitem" {...componentKey(`update-${post.id}`)} data-view-tracking-scope={`["urn:li:activity:${post.id}"]`}>
      <div class="author">
        <Avatar of={post.by} />
        <div>
          <p class="name">
            <a href={post.by.path}>{post.by.name}</a>
          </p>
          <p class="soft">
            {post.by.line} · {post.ago}
          </p>
        </div>
      </div>
      <p>
        <span data-testid="expandable-text-box">{post.text}</span>
      </p>
      <Actions likes={post.likes} onComment={() => setOpen(true)} />
      {open && <SduiComment id={post.id} label={words.comment} onTold={onTold} />}
      {open && post.comment && (
        <div {...componentKey(`comment-${post.id}-1`)} class="comment">
          <div class="author">
            <Avatar of={post.comment.by} />
            <div class="bubble">
              <p class="name">
                <a href={post.comment.by.path}>{post.comment.by.name}</a>
              </p>
              <span data-testid="expandable-text-box">{post.comment.text}</span>
            </div>
          </div>
          <button type="button" class="quiet reply" onClick={() => setAnswering(true)}>
            {words.reply}
          </button>
          {answering && <SduiComment id={`${post.id}-1`} label={words.reply} onTold={onTold} />}
        </div>
      )}
    </div>
  );
}

/** LinkedIn's own attribute, which no type knows. */
const componentKey = (componentkey: string) => ({ componentkey });

function SduiComment({ id, label, onTold }: { id: string; label: string; onTold(notice: Notice): void }) {
  const writing = useWriting(
    (host, onText) => tiptap({ host, prompt: words.promptComment, onText, attributes: { "aria-label": words.commentBox } }),
    "sduiComment",
    onTold,
  );
  return (
    <div {...componentKey(`commentBox-${id}`)} class="commentbox">
      <Avatar of={ada} />
      <div class="bubble writing">
        <div data-testid="ui-core-tiptap-text-editor-wrapper" ref={writing.host} />
        {!writing.isEmpty && (
          <div class="row">
            <span class="gap" />
            <button
              type="button"
              class="main small"
              {...componentKey(`commentButtonSection-${id}`)}
              disabled={writing.isSending}
              onClick={() => void writing.send()}
            >
              <span>{label}</span>
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

export function EmberPost({ post, isOpen = false, onTold }: Props) {
  const [open, setOpen] = useState(isOpen);
  return (
    <div class="feed-shared-update-v2 card" data-urn={`urn:li:activity:${post.id}`}>
      <div class="update-components-actor author">
        <Avatar of={post.by} />
        <div>
          <p class="update-components-actor__name name">
            <a class="update-components-actor__meta-link" href={post.by.path}>
              <span aria-hidden="true">{post.by.name}</span>
              <span class="visually-hidden">{post.by.name}</span>
            </a>
          </p>
          <p class="soft">
            {post.by.line} · {post.ago}
          </p>
        </div>
      </div>
      <div class="update-components-text">
        <span dir="ltr">{post.text}</span>
      </div>
      {post.counts && <Counts post={post} counts={post.counts} />}
      <Actions likes={post.likes} onComment={() => setOpen(true)} />
      {open && <EmberComment onTold={onTold} />}
    </div>
  );
}

function Counts({ post: { id, likes }, counts }: { post: Post; counts: NonNullable<Post["counts"]> }) {
  return (
    <>
      <ul class="social-details-social-counts">
        <li class="social-details-social-counts__item social-details-social-counts__reactions">
          <button type="button">
            <span class="social-details-social-counts__reactions-count">{likes.toLocaleString("en")}</span>
          </button>
        </li>
        <li class="social-details-social-counts__item social-details-social-counts__comments">
          <button type="button" aria-label={counts.comments}>
            {counts.comments}
          </button>
        </li>
        <li class="social-details-social-counts__item">
          <button type="button" aria-label={counts.reposts}>
            {counts.reposts}
          </button>
        </li>
      </ul>
      <a href={`/analytics/post-summary/urn:li:activity:${id}/`}>{counts.impressions}</a>
    </>
  );
}

function EmberComment({ onTold }: { onTold(notice: Notice): void }) {
  const writing = useWriting(
    (host, onText) =>
      quill({
        host,
        prompt: words.promptComment,
        onText,
        attributes: { "aria-label": words.commentBox, "data-test-ql-editor-contenteditable": "true", "data-placeholder": words.promptComment },
      }),
    "emberComment",
    onTold,
  );
  return (
    <div class="comments-comment-box commentbox">
      <Avatar of={ada} />
      <form
        class="comments-comment-box__form bubble writing"
        onSubmit={(event) => {
          event.preventDefault();
          void writing.send();
        }}
      >
        <div class="comments-comment-texteditor" ref={writing.host} />
        {!writing.isEmpty && (
          <div class="row">
            <span class="gap" />
            <button type="submit" class="comments-comment-box__submit-button--cr artdeco-button main small" disabled={writing.isSending}>
              <span class="artdeco-button__text">{words.comment}</span>
            </button>
          </div>
        )}
      </form>
    </div>
  );
}

function Actions({ likes, onComment }: { likes: number; onComment(): void }) {
  return (
    <>
      <p class="soft counts social-details-social-counts__reactions-count">{likes}</p>
      <div class="row actions">
        <button type="button" class="quiet">
          <Icon id="thumbs-up-outline-small" /> {words.like}
        </button>
        <button type="button" class="quiet open-comments" onClick={onComment}>
          <Icon id="comment-small" /> {words.comment}
        </button>
      </div>
    </>
  );
}

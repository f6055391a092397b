/** A post as it stands in the feed, with what is said under it, and the boxes to say more: there Enter publishes. */
/** @jsxImportSource react */
// biome-ignore-all lint/a11y: roles and labels are Facebook's own, with their faults.
import { useState } from "react";
import { Box } from "./editor.tsx";
import { Avatar, Icon, Press } from "./parts.tsx";
import { acme, type Comment, type Person, type Post } from "./people.ts";
import { mutate } from "./publish.ts";
import style from "./style.module.css";
import { words } from "./words.ts";

interface PostProps {
  readonly post: Post;
  /** Place in the feed, from 1. */
  readonly place: number;
  onShare(post: Post): void;
}

export function PostArticle({ post, place, onShare }: PostProps) {
  const permalink = `/${post.by.handle}/posts/${post.id}`;
  const [comments, setComments] = useState<readonly Comment[]>(post.comments);
  return (
    <div role="article" aria-posinset={place} aria-labelledby={`by-${post.id}`} className={style.card}>
      <header className={style.author}>
        <Avatar of={post.by} />
        <div>
          <h3 id={`by-${post.id}`} data-ad-rendering-role="profile_name">
            <a role="link" href={`/${post.by.handle}`}>
              <strong>{post.by.name}</strong>
            </a>
          </h3>
          <a role="link" href={permalink} className={style.time}>
            <span aria-label={words.hours(post.hoursAgo)}>{post.hoursAgo ? words.hours(post.hoursAgo) : words.justNow}</span>
          </a>
        </div>
      </header>
      <div data-ad-rendering-role="story_message" data-ad-preview="message" className={style.message} dir="auto">
        <Written text={post.text} />
      </div>
      {post.photos?.map((url) => (
        <img key={url} className={style.wide} src={url} alt="" />
      ))}
      {post.shared && (
        <div className={style.shared}>
          <strong>{post.shared.by.name}</strong>
          <div>{post.shared.text}</div>
        </div>
      )}
      <div className={style.counts}>{post.likes > 0 && <span>👍 {post.likes}</span>}</div>
      <div className={style.actions}>
        <Press label={words.like} onPress={() => {}}>
          <span data-ad-rendering-role="like_button">
            <Icon of="like" /> {words.like}
          </span>
        </Press>
        <Press onPress={() => {}}>
          <span data-ad-rendering-role="comment_button">
            <Icon of="comment" /> {words.comment}
          </span>
        </Press>
        <Press onPress={() => onShare(post)}>
          <span data-ad-rendering-role="share_button">
            <Icon of="share" /> {words.share}
          </span>
        </Press>
      </div>
      {comments.map((comment) => (
        <CommentArticle key={comment.id} comment={comment} permalink={permalink} />
      ))}
      <CommentBox label={words.commentAs(acme.name)} onSaid={(said) => setComments((before) => [...before, said])} />
    </div>
  );
}

function CommentArticle({ comment, permalink }: { readonly comment: Comment; readonly permalink: string }) {
  const [replies, setReplies] = useState<readonly Comment[]>(comment.replies);
  const [answering, setAnswering] = useState(false);
  return (
    <div className={style.thread}>
      <div role="article" aria-label={words.commentBy(comment.by.name)} className={style.comment}>
        <Avatar of={comment.by} small />
        <div>
          <div className={style.bubble}>
            <a role="link" href={`/${comment.by.handle}`}>
              <strong>{comment.by.name}</strong>
            </a>
            <div dir="auto" lang="">
              <Written text={comment.text} />
            </div>
          </div>
          <ul className={style.under}>
            <li>
              {comment.id.startsWith("_") ? (
                <span>…</span>
              ) : (
                <a role="link" href={`${permalink}?comment_id=${comment.id}`}>
                  {words.justNow}
                </a>
              )}
            </li>
            <li>
              <Press onPress={() => setAnswering(true)}>{words.reply}</Press>
            </li>
          </ul>
        </div>
      </div>
      {replies.map((reply) => (
        <CommentArticle key={reply.id} comment={reply} permalink={permalink} />
      ))}
      {answering && (
        <CommentBox
          label={words.replyTo(comment.by.name)}
          naming={comment.by}
          onSaid={(said) => setReplies((before) => [...before.filter(({ id }) => id !== said.id), said])}
        />
      )}
    </div>
  );
}

interface CommentBoxProps {
  readonly label: string;
  readonly naming?: Person;
  onSaid(comment: Comment): void;
}

/** Facebook empties the box and shows the comment at once; only once it is taken does it get its link. */
function CommentBox({ label, naming, onSaid }: CommentBoxProps) {
  const [draft, setDraft] = useState(() => ({ key: 0, text: "" }));
  const [text, setText] = useState("");
  const [waiting, setWaiting] = useState<readonly (Comment & { readonly refused?: boolean })[]>([]);

  async function send() {
    const said = draft.text.trim();
    if (!said) return;
    const shown = { id: `_${draft.key}`, by: acme, text: said, replies: [] };
    setDraft({ key: draft.key + 1, text: "" });
    setText("");
    setWaiting((before) => [...before, shown]);
    try {
      const { id } = await mutate("useCometUFICreateCommentMutation", { message: { ranges: [], text: said } });
      setWaiting((before) => before.filter((other) => other.id !== shown.id));
      onSaid({ ...shown, id });
    } catch {
      setWaiting((before) => before.map((other) => (other.id === shown.id ? { ...other, refused: true } : other)));
    }
  }

  return (
    <>
      {waiting.map((comment) => (
        <div key={comment.id} className={style.waiting}>
          <CommentArticle comment={comment} permalink="" />
          {comment.refused && <span className={style.refused}>{words.refused}</span>}
        </div>
      ))}
      <div className={style.comment}>
        <Avatar of={acme} small />
        <div className={style.column}>
          <form role="presentation" className={style.commentForm} onSubmit={(event) => event.preventDefault()}>
            <Box
              key={draft.key}
              label={label}
              draft={draft}
              naming={draft.key === 0 ? naming : undefined}
              onText={setText}
              onEnter={() => void send()}
            />
            <div id="focused-state-composer-submit" className={style.submit}>
              <span>
                <Press label={words.comment} disabled={text.trim() === ""} className={style.send} onPress={() => void send()}>
                  <Icon of="send" />
                </Press>
              </span>
            </div>
          </form>
        </div>
      </div>
    </>
  );
}

const EMOJI = /(\p{RGI_Emoji})/v;

/** Facebook shows emoji as pictures, also in what is published. */
export function Written({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(EMOJI).map((piece, n) =>
        n % 2 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move.
          <img key={n} className={style.emoji} alt={piece} src={`data:image/svg+xml,${encodeURIComponent(drawn(piece))}`} />
        ) : (
          piece
        ),
      )}
    </>
  );
}
const drawn = (emoji: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><text x="0" y="13" font-size="13">${emoji}</text></svg>`;

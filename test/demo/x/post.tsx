/** Posts as X shows them: in the timeline, in focus, answered to, and quoted. */
/** @jsxImportSource react */
// biome-ignore-all lint/a11y: roles and labels are X's own, with their faults.
import { Icon } from "./icons.tsx";
import type { Person, Post } from "./people.ts";
import { go, link } from "./route.ts";
import { french, words } from "./words.ts";

const HOUR = 60 * 60 * 1000;
const short = new Intl.NumberFormat(french ? "fr" : "en", { notation: "compact", maximumFractionDigits: 1 });

export function Avatar({ of }: { of: Person }) {
  return (
    <div className="avatar" data-testid={`UserAvatar-Container-${of.handle}`} style={{ background: of.colour }} aria-hidden="true">
      {of.name[0]}
    </div>
  );
}

/** @param place "focus" is the post that a status page is about; one in a "dialog" has no buttons */
export function PostArticle({ post, place = "timeline" }: { post: Post; place?: "timeline" | "focus" | "dialog" }) {
  const { by, text, quoted } = post;
  const status = `/${by.handle}/status/${post.id}`;
  return (
    <article data-testid="tweet" tabIndex={place === "focus" ? -1 : 0} className={`post ${place}`}>
      <Avatar of={by} />
      <div className="column">
        <UserName post={post} linked />
        {post.answers && (
          <div>
            {words.replyingTo} <a {...link(`/${post.answers}`)}>@{post.answers}</a>
          </div>
        )}
        <div data-testid="tweetText" dir="auto" {...(place === "timeline" && { onClick: () => go(status) })}>
          {text}
        </div>
        {quoted && <QuoteCard post={quoted} />}
        {place !== "dialog" && <Counts post={post} status={status} />}
      </div>
    </article>
  );
}

export function QuoteCard({ post }: { post: Post }) {
  return (
    <div className="quote" role="link" tabIndex={0}>
      <div className="quote-head">
        <Avatar of={post.by} />
        <UserName post={post} />
      </div>
      <div data-testid="tweetText" dir="auto">
        {post.text}
      </div>
    </div>
  );
}

function UserName({ post, linked = false }: { post: Post; linked?: boolean }) {
  const at = new Date(Date.now() - post.hoursAgo * HOUR);
  const time = <time dateTime={at.toISOString()}>{post.hoursAgo < 1 ? words.now : `${post.hoursAgo} h`}</time>;
  const profile = link(`/${post.by.handle}`);
  return (
    <div className="names" data-testid="User-Name">
      <div>{linked ? <a {...profile}>{post.by.name}</a> : <span>{post.by.name}</span>}</div>
      <div>
        {linked ? <a {...profile}>@{post.by.handle}</a> : <span>@{post.by.handle}</span>} ·{" "}
        {linked ? <a {...link(`/${post.by.handle}/status/${post.id}`)}>{time}</a> : time}
      </div>
    </div>
  );
}

function Counts({ post, status }: { post: Post; status: string }) {
  const { replies, reposts, likes, views } = post;
  // As on X, a count of zero is left out of the group's name.
  const counted = { replies, reposts, likes, views };
  const label = Object.entries(counted).flatMap(([name, count]) => (count ? [`${count} ${name}`] : []));
  return (
    <div className="counts" role="group" aria-label={label.join(", ")}>
      <button
        type="button"
        data-testid="reply"
        aria-label={`${replies} Replies. ${words.reply}`}
        onClick={() => go(`/compose/post?in_reply_to=${post.id}`)}
      >
        <Icon of="reply" /> {short.format(replies)}
      </button>
      <button type="button" data-testid="retweet" aria-label={`${reposts} reposts. Repost`} onClick={() => go(`/compose/post?quote=${post.id}`)}>
        <Icon of="repost" /> {short.format(reposts)}
      </button>
      <button type="button" data-testid="like" aria-label={`${likes} Likes. Like`}>
        <Icon of="like" /> {short.format(likes)}
      </button>
      <a href={`${status}/analytics`} aria-label={`${views} views. View post analytics`}>
        <Icon of="views" /> {short.format(views)}
      </a>
      <button type="button" data-testid="bookmark" aria-label="Bookmark">
        <Icon of="bookmark" />
      </button>
    </div>
  );
}

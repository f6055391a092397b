/** What stands around the posts: navigation, the own profile, the news, and the messaging overlay, which nobody may read. */
/** @jsxImportSource preact */
// biome-ignore-all lint/a11y: roles and labels are LinkedIn's own, with their faults.
import type { ComponentChildren } from "preact";
import { Icon } from "./icons.tsx";
import { ada, type Person, stories } from "./people.ts";
import type { Notice } from "./publish.ts";
import { words } from "./words.ts";

export function Avatar({ of }: { of: Person }) {
  return (
    <div
      class={of.isCompany ? "avatar company EntityPhoto-square-3" : "avatar EntityPhoto-circle-3"}
      style={{ background: of.colour }}
      aria-hidden="true"
    >
      {of.name[0]}
    </div>
  );
}

export function TopBar() {
  return (
    <header class="top">
      <div class="inner">
        <span class="logo" aria-hidden="true">
          D
        </span>
        <form role="search" class="search" onSubmit={(event) => event.preventDefault()}>
          <Icon id="search-small" />
          <input class="search-global-typeahead__input" role="combobox" aria-label={words.search} placeholder={words.search} />
        </form>
        <nav>
          <NavLink to="/feed/" icon="home-medium" label={words.home} />
          <NavLink to="/mynetwork/" icon="people-medium" label={words.network} />
          <NavLink to="/jobs/" icon="briefcase-medium" label={words.jobs} />
          <NavLink to="/messaging/" icon="messages-medium" label={words.messaging} />
          <NavLink to={ada.path} icon="person-accent-4" label={words.me} />
        </nav>
      </div>
    </header>
  );
}

function NavLink({ to, icon, label }: { to: string; icon: Parameters<typeof Icon>[0]["id"]; label: string }) {
  return (
    <a href={to}>
      <Icon id={icon} />
      <span>{label}</span>
    </a>
  );
}

export function Sidebar() {
  return (
    <aside aria-label="Sidebar" class="left">
      <div class="card profile">
        <div class="cover" />
        <div id="shareboxProfilePictureComponentRef">
          <a href={ada.path}>
            <Avatar of={ada} />
          </a>
        </div>
        <a href={ada.path}>
          <p class="name">{ada.name}</p>
        </a>
        <p class="soft">{ada.line}</p>
      </div>
    </aside>
  );
}

export function News() {
  return (
    <aside class="right">
      <div class="card" id="feed-news-module" data-view-name="news-module">
        <h2>{words.news}</h2>
        <ul>
          {stories.map((story) => (
            <li key={story}>{story}</li>
          ))}
        </ul>
      </div>
    </aside>
  );
}

/** A private conversation: nothing of it may ever be read. It is a dialog with a text box, as composers are. */
export function Messages({ id }: { id: string }) {
  return (
    <div class="msg-overlay-conversation-bubble card" role="dialog" aria-label={words.messaging}>
      <h2>{words.messaging}</h2>
      <form class="msg-form" onSubmit={(event) => event.preventDefault()}>
        <div
          id={id}
          class="msg-form__contenteditable"
          role="textbox"
          contentEditable
          aria-multiline="true"
          aria-label={words.message}
          data-placeholder={words.message}
        >
          <p>
            <br />
          </p>
        </div>
        <button type="submit" class="msg-form__send-button main small">
          {words.reply}
        </button>
      </form>
    </div>
  );
}

export function Toast({ notice }: { notice: Notice }) {
  const isPost = typeof notice === "object";
  return (
    <div class="artdeco-toast-item" role="status" data-how={isPost ? "sent" : notice}>
      <span>{isPost ? (notice.isScheduled ? words.planned : words.sent) : notice === "failed" ? words.failed : words.comment}</span>
      {isPost && !notice.isScheduled && <a href={`/feed/update/urn:li:share:${notice.id}/`}>{words.view}</a>}
    </div>
  );
}

export function Columns({ children }: { children: ComponentChildren }) {
  return (
    <div class="columns">
      <Sidebar />
      <main id="workspace">{children}</main>
      <News />
    </div>
  );
}

/** The columns around the posts: navigation with the account, search, and the day's trends. */
/** @jsxImportSource react */
// biome-ignore-all lint/a11y: roles and labels are X's own, with their faults.
import type { ComponentChildren } from "preact";
import { switchAccount, useAccount } from "./account.ts";
import { Icon } from "./icons.tsx";
import { trends } from "./people.ts";
import { Avatar } from "./post.tsx";
import { link } from "./route.ts";
import { words } from "./words.ts";

export function SideNav() {
  const account = useAccount();
  return (
    <header className="side" role="banner">
      <nav aria-label="Primary">
        <NavLink to="/home" id="AppTabBar_Home_Link" icon="home" label={words.home} />
        <NavLink to="/explore" id="AppTabBar_Explore_Link" icon="search" label={words.explore} />
        <NavLink to="/notifications" id="AppTabBar_Notifications_Link" icon="bell" label={words.notifications} />
        <NavLink to="/messages" id="AppTabBar_DirectMessage_Link" icon="mail" label={words.chat} />
        <NavLink to={`/${account.handle}`} id="AppTabBar_Profile_Link" icon="person" label={words.profile} />
        <a {...link("/compose/post")} className="publish" data-testid="SideNav_NewTweet_Button" aria-label={words.post}>
          <span>{words.post}</span>
        </a>
      </nav>
      <button type="button" className="account" data-testid="SideNav_AccountSwitcher_Button" onClick={switchAccount}>
        <Avatar of={account} />
        <span className="names">
          <span>{account.name}</span>
          <span>@{account.handle}</span>
        </span>
      </button>
    </header>
  );
}

function NavLink({ to, id, icon, label }: { to: string; id: string; icon: Parameters<typeof Icon>[0]["of"]; label: string }) {
  return (
    <a {...link(to)} className="nav" data-testid={id} aria-label={label}>
      <Icon of={icon} />
      <span>{label}</span>
    </a>
  );
}

export function Sidebar() {
  return (
    <div className="sidebar" data-testid="sidebarColumn">
      <form role="search" onSubmit={(event: Event) => event.preventDefault()}>
        <Icon of="search" />
        <input data-testid="SearchBox_Search_Input" role="combobox" aria-label={words.search} placeholder={words.search} type="text" />
      </form>
      <section role="region" aria-labelledby="trends" className="trends">
        <h1 id="trends">{words.trends}</h1>
        <div aria-label={words.trendsTimeline}>
          {trends.map((topic) => (
            <div key={topic} data-testid="cellInnerDiv">
              <div data-testid="trend" role="link" tabIndex={0}>
                <div>
                  <div>
                    <span>{words.trending}</span>
                  </div>
                  <div dir="auto">
                    <span>{topic}</span>
                  </div>
                  <button type="button" data-testid="caret" aria-label={words.more}>
                    <Icon of="more" />
                  </button>
                </div>
              </div>
            </div>
          ))}
        </div>
      </section>
    </div>
  );
}

/** A private conversation: nothing of it may ever be read. */
export function Messages() {
  return (
    <div className="messages">
      <h2>{words.conversation}</h2>
      <div className="row">
        <div
          className="message"
          data-testid="dmComposerTextInput"
          role="textbox"
          contentEditable
          tabIndex={0}
          aria-label={words.message}
          aria-multiline="true"
          data-prompt={words.message}
        />
      </div>
    </div>
  );
}

export function Column({ title, children }: { title: ComponentChildren; children: ComponentChildren }) {
  return (
    <div className="primary" data-testid="primaryColumn">
      <div className="title">{title}</div>
      {children}
    </div>
  );
}

/** The demo's x.com: enough of the page to write, publish, reply, quote and plan on, with X's structure and attributes and React underneath, as there. */
/** @jsxImportSource react */
// biome-ignore-all lint/a11y: roles and labels are X's own, with their faults.
import "draft-js/dist/Draft.css";
import "./style.css";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { ArticleEditor } from "./article.tsx";
import { Composer, type Published } from "./composer.tsx";
import { useDraft } from "./draft.ts";
import { Column, Messages, Sidebar, SideNav } from "./frame.tsx";
import { ComposeDialog, type Notice, Toast } from "./layers.tsx";
import { acme, type Post, pinned, postById, posts, profile, withReplies } from "./people.ts";
import { PostArticle } from "./post.tsx";
import { type Route, useRoute } from "./route.ts";
import { watchShortcuts } from "./shortcuts.ts";
import { UnknownComposer } from "./unknown.tsx";
import { words } from "./words.ts";

const smallScreen = matchMedia("(width < 500px)");
const TOAST_MS = 8000;

function App() {
  const route = useRoute();
  const narrow = useNarrow(route);
  const [notice, setNotice] = useState<Notice | undefined>(undefined);
  const [own, setOwn] = useState<readonly Post[]>([]);
  useEffect(() => {
    const timer = notice && setTimeout(() => setNotice(undefined), TOAST_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  const handlers = {
    onPublished(published: Published) {
      setNotice(published);
      if (!published.scheduled) setOwn((before) => [ownPost(published), ...before]);
    },
    onFailed: () => setNotice("failed"),
  };
  const composing = route.path.startsWith("/compose/post") || route.path.startsWith("/intent/post");
  const unknown = route.query.get("layout") === "unknown";
  return (
    <div className={narrow ? "app narrow" : "app"}>
      <div className="columns">
        <SideNav />
        <main role="main">
          <Main route={route} narrow={narrow} own={own} bare={unknown} {...handlers} />
          {!narrow && <Sidebar />}
        </main>
      </div>
      <div id="layers">
        {composing && (unknown ? <UnknownComposer {...handlers} /> : <ComposeDialog route={route} narrow={narrow} {...handlers} />)}
        {notice && <Toast notice={notice} />}
      </div>
    </div>
  );
}

interface MainProps {
  readonly route: Route;
  readonly narrow: boolean;
  readonly own: readonly Post[];
  /** Without the composer of the home page. */
  readonly bare: boolean;
  onPublished(published: Published): void;
  onFailed(): void;
}

function Main({ route, narrow, own, bare, onPublished, onFailed }: MainProps) {
  const home = useDraft();
  const answer = useDraft();
  if (route.path.startsWith("/compose/articles/edit/")) return <ArticleEditor onFailed={onFailed} />;
  const status = /^\/\w+\/status\/(\d+)/.exec(route.path)?.[1];
  if (route.path.startsWith("/messages"))
    return (
      <Column title={words.chat}>
        <Messages />
      </Column>
    );
  if (status) {
    const focal = postById(status) ?? own.find((post) => post.id === status);
    return (
      <Column title={words.conversation}>
        {focal && <PostArticle post={focal} place="focus" />}
        {focal && <Composer draft={answer} kind="inline" narrow={narrow} replyTo={focal} folds onPublished={onPublished} onFailed={onFailed} />}
        {posts.slice(1, 3).map((post) => (
          <PostArticle key={post.id} post={post} />
        ))}
      </Column>
    );
  }
  if (/^\/acme(?:\/with_replies)?$/.test(route.path))
    return (
      <Column title={acme.name}>
        {route.path === "/acme" && (
          <div data-testid="cellInnerDiv">
            <PostArticle post={pinned} />
          </div>
        )}
        {(route.path === "/acme" ? profile : withReplies).map((post) => (
          <div key={post.id} data-testid="cellInnerDiv">
            <PostArticle post={post} />
          </div>
        ))}
      </Column>
    );
  return (
    <Column
      title={
        <>
          <span className="tab">{words.forYou}</span>
          <span className="tab off">{words.following}</span>
        </>
      }
    >
      {!narrow && !bare && <Composer draft={home} kind="inline" narrow={narrow} onPublished={onPublished} onFailed={onFailed} />}
      {[...own, ...posts].map((post) => (
        <div key={post.id} data-testid="cellInnerDiv">
          <PostArticle post={post} />
        </div>
      ))}
    </Column>
  );
}

const ownPost = ({ id, text }: Published): Post => ({ id, by: acme, text, hoursAgo: 0, replies: 0, reposts: 0, likes: 0, views: 0 });

function useNarrow({ query }: Route): boolean {
  const [small, setSmall] = useState(smallScreen.matches);
  useEffect(() => {
    const changed = () => setSmall(smallScreen.matches);
    smallScreen.addEventListener("change", changed);
    return () => smallScreen.removeEventListener("change", changed);
  }, []);
  return small || query.has("narrow");
}

watchShortcuts();
const rootEl = document.getElementById("react-root");
if (rootEl) createRoot(rootEl).render(<App />);

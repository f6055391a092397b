/** The demo's Facebook: enough of it to write, share, comment, answer, chat and plan on, with Facebook's roles and labels, Lexical and React, as there. */
/** @jsxImportSource react */
// biome-ignore-all lint/a11y: roles and labels are Facebook's own, with their faults.
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { Business } from "./business.tsx";
import { PostDialog, type Published } from "./dialog.tsx";
import type { Draft } from "./editor.tsx";
import { Bar, Chat, Contacts, Side } from "./frame.tsx";
import { own as ownPosts } from "./own.ts";
import { Avatar, Press } from "./parts.tsx";
import { acme, type Post, posts } from "./people.ts";
import { PostArticle } from "./post.tsx";
import { chatter } from "./publish.ts";
import { usePath, wish } from "./route.ts";
import style from "./style.module.css";
import { lang, words } from "./words.ts";

const CHATTER_MS = 1_500;

/** Acme's own, as its page shows them. */
const earlier = ownPosts.map(
  ({ id, hoursAgo, en, fr, reactions }): Post => ({ id, by: acme, text: lang === "fr" ? fr : en, hoursAgo, likes: reactions, comments: [] }),
);

function App() {
  const path = usePath();
  return location.hostname === "business.facebook.com" ? <Business path={path} /> : <Network path={path} />;
}

function Network({ path }: { readonly path: string }) {
  const [open, setOpen] = useState<"post" | Post | undefined>(undefined);
  const [chatting, setChatting] = useState(false);
  const [own, setOwn] = useState<readonly Post[]>([]);
  const [notice, setNotice] = useState("");
  /** Facebook keeps a post that was closed; a share begins anew. */
  const draft = useRef<Draft>({ text: "" });
  const remark = useRef<Draft>({ text: "" });
  const group = path.startsWith("/groups/");
  const page = path === "/acme" || path === "/me";
  const ask = group ? words.askGroup : words.ask(acme.name);

  function published({ id, text, photos, planned, shared }: Published) {
    setOpen(undefined);
    if (shared) remark.current = { text: "" };
    else draft.current = { text: "" };
    setNotice(planned ? words.planned : words.shared);
    if (!planned) setOwn((before) => [{ id, by: acme, text, hoursAgo: 0, likes: 0, comments: [], photos, ...(shared && { shared }) }, ...before]);
  }

  if (path.startsWith("/messages"))
    return (
      <>
        <Bar />
        <Chat />
      </>
    );
  return (
    <>
      <Bar />
      <div className={style.columns}>
        <Side />
        <main role="main" className={style.feed}>
          {(page || group) && (
            <header className={style.cover}>
              <div />
              <h1>{group ? words.groups : acme.name}</h1>
              <p>{group ? words.members : words.page}</p>
            </header>
          )}
          <div className={`${style.card} ${style.trigger}`}>
            <Avatar of={acme} />
            <Press className={style.ask} onPress={() => setOpen("post")}>
              <span>{ask}</span>
            </Press>
          </div>
          <div role="feed">
            {[...own, ...(page ? earlier : posts)].map((post, n) => (
              <PostArticle key={post.id} post={post} place={n + 1} onShare={setOpen} />
            ))}
          </div>
        </main>
        <Contacts onChat={() => setChatting(true)} />
      </div>
      {open && (
        <PostDialog
          ask={ask}
          draft={open === "post" ? draft.current : remark.current}
          shared={open === "post" ? undefined : open}
          onClose={() => setOpen(undefined)}
          onPublished={published}
        />
      )}
      {chatting && <Chat tab />}
      {notice && (
        <div role="alert" className={style.toast}>
          {notice}
        </div>
      )}
    </>
  );
}

/** Facebook's pages ask for something all the time. */
function Chattering() {
  useEffect(() => {
    const timer = setInterval(chatter, CHATTER_MS);
    return () => clearInterval(timer);
  }, []);
  return <App />;
}

const mountEl = document.querySelector('[id^="mount_"]');
if (mountEl) createRoot(mountEl).render(wish.has("quiet") ? <App /> : <Chattering />);

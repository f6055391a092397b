/** The demo's www.linkedin.com: the four kinds of composer that are live at once, each at its address, with LinkedIn's structure and attributes. */
/** @jsxImportSource preact */
// biome-ignore-all lint/a11y: roles and labels are LinkedIn's own, with their faults.
import { type ComponentChildren, render } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import quillStyle from "quill/dist/quill.core.css?inline";
import { Article } from "./article.tsx";
import { EmberPost, SduiPost } from "./comments.tsx";
import { Decoy, EmberShare } from "./ember.tsx";
import { Columns, Messages, Toast, TopBar } from "./frame.tsx";
import { acme, activity, ada, posts } from "./people.ts";
import type { Notice } from "./publish.ts";
import { SduiShare } from "./sdui.tsx";
import style from "./style.css?inline";
import { words } from "./words.ts";

const CARRIED = ["theme", "lang", "refuse", "toast", "comments"];
const TOAST_MS = 8_000;
const sheet = new CSSStyleSheet();
sheet.replaceSync(quillStyle + style);
document.adoptedStyleSheets = [sheet];

const query = new URLSearchParams(location.search);
const isFramed = window.parent !== window;

function go(to: string) {
  const url = new URL(to, location.origin);
  for (const name of CARRIED) if (query.has(name)) url.searchParams.set(name, query.get(name) ?? "");
  history.pushState(null, "", url);
  dispatchEvent(new PopStateEvent("popstate"));
}

function App() {
  const [{ path, composer }, setRoute] = useState(route);
  const [notice, show] = useNotice();
  useEffect(() => {
    const moved = () => setRoute(route());
    // The framed composer tells the page that it is done.
    const told = ({ data, origin }: MessageEvent) => {
      if (origin !== location.origin || !data.notice) return;
      if (data.notice !== "failed") go("/feed/");
      show(data.notice);
    };
    addEventListener("popstate", moved);
    addEventListener("message", told);
    return () => {
      removeEventListener("popstate", moved);
      removeEventListener("message", told);
    };
  }, [show]);
  const close = () => go("/feed/");
  const toast = notice && <Toast notice={notice} />;
  if (path.startsWith("/preload/")) {
    const told = (next: Notice) => (isFramed ? parent.postMessage({ notice: next }, location.origin) : show(next));
    return (
      <>
        {composer && <EmberShare as={query.has("company") ? acme : ada} onClose={isFramed ? () => {} : close} onTold={told} />}
        {toast}
      </>
    );
  }
  const share = <EmberShare as={path.startsWith("/company/") || query.get("as") === "company" ? acme : ada} onClose={close} onTold={show} />;
  return (
    <>
      <TopBar />
      <Main path={path} onTold={show} />
      {composer === "sdui" && <SduiShare isPage={query.get("layout") === "page"} onClose={close} onTold={show} />}
      {composer === "light" && share}
      {composer === "shadow" && <Decoy />}
      {composer === "frame" && <iframe class="preload" title={words.start} src={`/preload/?_bprMode=vanilla&${query}`} />}
      <Interop>{composer === "shadow" ? share : <Messages id="overlay-message" />}</Interop>
      {toast}
    </>
  );
}

/** What the page says for a while. */
function useNotice(): readonly [Notice | undefined, (notice: Notice) => void] {
  const [notice, setNotice] = useState<Notice>();
  const show = useCallback((next: Notice) => {
    if (query.get("toast") !== "none") setNotice(next);
    setTimeout(() => setNotice(undefined), TOAST_MS);
  }, []);
  return [notice, show];
}

function Main({ path, onTold }: { path: string; onTold(notice: Notice): void }) {
  if (path.startsWith("/article/")) return <Article onTold={onTold} />;
  if (path.startsWith("/messaging/"))
    return (
      <div class="columns">
        <main>
          <Messages id="page-message" />
        </main>
      </div>
    );
  if (path.startsWith(ada.path))
    return (
      <Columns>
        {activity.map((post) => (
          <EmberPost key={post.id} post={post} onTold={onTold} />
        ))}
      </Columns>
    );
  const Post = query.get("comments") === "ember" ? EmberPost : SduiPost;
  const single = path.startsWith("/feed/update/");
  return (
    <Columns>
      {!single && (
        <div class="card">
          <a
            href="/sharing/compose"
            class="trigger"
            onClick={(event) => {
              event.preventDefault();
              go("/sharing/compose");
            }}
          >
            <span id="draft-text-replaceable-component">{words.start}</span>
          </a>
        </div>
      )}
      {posts.slice(0, single ? 1 : posts.length).map((post) => (
        <Post key={post.id} post={post} isOpen={single} onTold={onTold} />
      ))}
    </Columns>
  );
}

/** The open shadow root in which LinkedIn keeps what is left of its old pages. */
function Interop({ children }: { children: ComponentChildren }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    render(children, root);
  });
  return <div id="interop-outlet" data-testid="interop-shadowdom" ref={host} />;
}

type Composer = "sdui" | "shadow" | "frame" | "light" | "page";
interface Route {
  readonly path: string;
  readonly composer?: Composer;
}

function route(): Route {
  const { pathname: path } = location;
  const now = new URLSearchParams(location.search);
  if (path.startsWith("/sharing/compose")) return { path, composer: "sdui" };
  if (path.startsWith("/preload/")) return { path, composer: "page" };
  if (now.get("share") === "true") return { path, composer: "light" };
  if (now.get("shareActive") !== "true") return { path };
  const where = now.get("in");
  return { path, composer: where === "frame" || where === "light" ? where : "shadow" };
}

const rootEl = document.getElementById("root");
if (rootEl) render(<App />, rootEl);

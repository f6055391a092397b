/** Finds composers as people use them: a draft is typed, so its box is focused. No polling, no scan of the page. */
import type { Site } from "../core/site.ts";
import { composerAt } from "./composer.ts";
import { draw } from "./marks.ts";
import { Session } from "./session.ts";
import type { TabWorld } from "./world.ts";

export interface Watching {
  sessions(): readonly Session[];
  /** An editable box was used that looks like a composer and is none we know. */
  readonly sawUnknown: boolean;
  sessionAt(target: Element): Session | undefined;
  /** The world changed: all open drafts are judged again. */
  judgeAgain(): void;
}

export interface WatchParts {
  readonly site: Site;
  readonly world: TabWorld;
  /** Puts the session's card on the page. @returns takes it away */
  show(session: Session): () => void;
}

export function watch({ site, world, show }: WatchParts): Watching {
  const open = new Map<Session, () => void>();
  let sawUnknown = false;

  const redraw = () => draw([...open.keys()].map(({ marks }) => marks));

  function sessionAt(target: Element): Session | undefined {
    const composer = composerAt(target, site);
    if (!composer) return undefined;
    closeGone();
    for (const [session, close] of open) {
      const { root } = session.composer;
      if (root === composer.root) return session;
      // The page has built more around the same box, as when X unfolds a reply.
      if (root.contains(composer.root) || composer.root.contains(root)) {
        close();
        open.delete(session);
      }
    }
    const session = new Session(composer, site, world, redraw, () => {
      for (const other of open.keys()) if (other !== session) other.attempt = undefined;
    });
    open.set(session, follow(session));
    session.update();
    world.renew();
    return session;
  }

  /** Judges again whenever the composer changes, once per frame, whichever way the editor changes it. */
  function follow(session: Session): () => void {
    const { root } = session.composer;
    let frame = 0;
    const soon = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (session.isOpen) session.update();
        else closeGone();
      });
    };
    const hide = show(session);
    const changes = new MutationObserver((mutations) => {
      if (!mutations.every(({ target }) => target instanceof Element && target.closest("aplomb-card"))) soon();
    });
    changes.observe(root, { subtree: true, childList: true, characterData: true });
    root.addEventListener("input", soon, true);
    const leave = () => {
      const selection = getSelection();
      if (selection && selection.rangeCount > 0 && root.contains(selection.anchorNode)) session.caret = selection.getRangeAt(0).cloneRange();
    };
    root.addEventListener("focusout", leave, true);
    return () => {
      cancelAnimationFrame(frame);
      changes.disconnect();
      root.removeEventListener("input", soon, true);
      root.removeEventListener("focusout", leave, true);
      hide();
    };
  }

  function closeGone(): void {
    for (const [session, close] of open) {
      if (session.isOpen || session.attempt) continue;
      close();
      open.delete(session);
    }
    redraw();
  }

  const noticed = (event: Event) => {
    const target = event.composedPath()[0];
    if (!(target instanceof HTMLElement) || !isEditable(target)) return;
    if (event.type === "focusin") world.renew();
    if (sessionAt(target)) return;
    sawUnknown ||= looksLikeComposer(target, site);
  };
  window.addEventListener("focusin", noticed, true);
  window.addEventListener("input", noticed, true);

  return {
    sessions: () => [...open.keys()],
    get sawUnknown() {
      return sawUnknown && open.size === 0;
    },
    sessionAt,
    judgeAgain() {
      closeGone();
      for (const session of open.keys()) session.update();
    },
  };
}

const isEditable = (el: HTMLElement) => el.isContentEditable || el instanceof HTMLTextAreaElement;

/** A box of several lines outside of what is never read: something may be published from it. */
const looksLikeComposer = (el: HTMLElement, { never }: Site) =>
  el.matches('[role="textbox"], textarea, [contenteditable="true"]') && !never.some((selector) => el.closest(selector));

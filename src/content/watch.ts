/** Finds composers as people use them: a draft is typed, so its box is focused. No polling, no scan of the page. */
import { isAlive } from "./alive.ts";
import { boxesOf, composerAt } from "./composer.ts";
import { draw } from "./marks.ts";
import { Session, type Tab } from "./session.ts";
import { type Stranger, Strangers } from "./strangers.ts";

export interface Watching {
  sessions(): readonly Session[];
  /** Something is written here without anybody watching, or without anybody being told. */
  readonly isBlind: boolean;
  sessionAt(target: Element): Session | undefined;
  /** The session whose draft this element publishes from a last step, in which its box is gone. */
  steppedAt(target: Element): Session | undefined;
  /** The world changed: all open drafts are judged again. */
  judgeAgain(): void;
  /** To be called with each `focusin` and `input` of the window. */
  hear(event: Event): void;
  /** Something has the focus. */
  notice(target: EventTarget | null | undefined): void;
}

export interface WatchParts {
  readonly tab: Tab;
  /** Puts the session's card on the page. @returns takes it away @throws when the page will not have it */
  show(session: Session): () => void;
  /** The same for a composer that nobody knows. */
  showStranger(stranger: Stranger): () => void;
}

export function watch({ tab, show, showStranger }: WatchParts): Watching {
  const { site, world } = tab;
  const open = new Map<Session, () => void>();
  /** Watched over, but the page keeps the card from showing. */
  const cardless = new WeakSet<Session>();
  const strangers = new Strangers(site, showStranger);

  let isOrphan = false;
  /** An orphan takes its marks away and draws no more: those of its successor are drawn in the same place. */
  const redraw = () => {
    if (!isOrphan) draw([...open.keys()].map(({ marks }) => marks));
    isOrphan = !isAlive();
  };

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
    const session = new Session(composer, tab, redraw);
    open.set(session, follow(session));
    session.update();
    world.renew();
    return session;
  }

  /** Judges again whenever the composer changes, once per frame, whichever way the editor changes it; and after the frame, so that the letter is on the screen first. */
  function follow(session: Session): () => void {
    const { root, kind } = session.composer;
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      frame ||= requestAnimationFrame(() => {
        timer = setTimeout(() => {
          frame = 0;
          if (session.isHere) session.update();
          else closeGone();
        });
      });
    };
    const hide = showIfPossible(session);
    const changes = new MutationObserver((mutations) => {
      if (!mutations.every(({ target }) => target instanceof Element && target.closest("aplomb-card"))) soon();
    });
    changes.observe(root, { subtree: true, childList: true, characterData: true });
    root.addEventListener("input", soon, true);
    const leave = () => {
      const selection = getSelection();
      // A press on a control that is no button may have put it into the control's words.
      if (selection && selection.rangeCount > 0 && boxesOf(root, kind).some((box) => box.contains(selection.anchorNode)))
        session.caret = selection.getRangeAt(0).cloneRange();
    };
    root.addEventListener("focusout", leave, true);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      changes.disconnect();
      root.removeEventListener("input", soon, true);
      root.removeEventListener("focusout", leave, true);
      hide();
    };
  }

  /** Without its card a draft is still guarded and recorded, and the popup says that the page is not what it should be. */
  function showIfPossible(session: Session): () => void {
    try {
      return show(session);
    } catch {
      cardless.add(session);
      return () => {};
    }
  }

  function closeGone(): void {
    for (const [session, close] of open) {
      if (session.isHere || session.isLeaving) continue;
      close();
      open.delete(session);
    }
    redraw();
  }

  function notice(target: EventTarget | null | undefined): void {
    if (isEditable(target) && !sessionAt(target)) strangers.notice(target);
  }

  return {
    sessions: () => [...open.keys()],
    get isBlind() {
      const sessions = [...open.keys()];
      return strangers.any || sessions.some((session) => cardless.has(session) || session.view.value.state === "blind");
    },
    sessionAt,
    steppedAt: (target) => [...open.keys()].find(({ step, control }) => step && control?.contains(target)),
    judgeAgain() {
      closeGone();
      for (const session of open.keys()) session.update();
    },
    hear(event) {
      const [target] = event.composedPath();
      if (isEditable(target)) world.renew();
      notice(target);
    },
    notice,
  };
}

const isEditable = (el: EventTarget | null | undefined): el is HTMLElement =>
  el instanceof HTMLTextAreaElement || (el instanceof HTMLElement && el.isContentEditable);

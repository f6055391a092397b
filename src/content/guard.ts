/** Stands between the press that publishes and the page: lets it through, or holds it for the stop dialog. */
import type { Review } from "../core/review.ts";
import type { Site } from "../core/site.ts";
import { isAlive } from "./alive.ts";
import { boxesOf, composerAt, pressedControl } from "./composer.ts";
import type { Press } from "./handover.ts";
import type { Session } from "./session.ts";

export interface GuardParts {
  readonly site: Site;
  /** The session of the composer that holds this element, opened when it is not yet. */
  sessionAt(target: Element): Session | undefined;
  /** The session whose draft this element publishes from a last step, in which its box is gone. */
  steppedAt(target: Element): Session | undefined;
  /** Shows the dialog; resolves with the reason ("" when none was asked), or undefined to go on editing. */
  askAuthor(session: Session, review: Review): Promise<string | undefined>;
  /** Says that the page has closed the draft that was to go out after all. */
  tellGone(session: Session): Promise<void>;
  /** A press was held back: the keys behind it are spent. */
  held(): void;
}

/** What the author let out against a stop. */
interface Approval {
  readonly text: string;
  readonly reason: string;
  readonly stops: ReadonlySet<string>;
}

/**
 * Made to hear the window's events, capturing, from before the page's own scripts: what is held here reaches nothing in the page.
 * @returns to be called with each `click`, `keydown` and `submit`
 */
export function guard(parts: GuardParts): (event: Event) => void {
  const { site, sessionAt, askAuthor, tellGone } = parts;
  const approvals = new WeakMap<Session, Approval>();
  /** Set while our own click on the publish control is under way. */
  let passing = false;
  /** Set while the team is asked: what is pressed meanwhile waits with the press before it. */
  let asking = false;

  function hold(event: Event, session: Session): void {
    if (passing || !isAlive() || isDisabled(session)) return;
    const reviewed = session.update();
    if (!reviewed) {
      session.leavesUnwatched().catch(() => undefined);
      return;
    }
    const approved = approvalFor(approvals.get(session), reviewed);
    const isStopped = reviewed.level === "stop" && !approved;
    // Where the site heeds only its author's own presses, or has nothing to press, none is spent on a question.
    const mayAsk = session.world.isTeamStale && session.control && !session.composer.kind.ownPress;
    if (!isStopped && !mayAsk) {
      void letOut(session, reviewed, approved?.reason);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    parts.held();
    if (isStopped) void settle(session, reviewed);
    else if (!asking) void askTeam(session);
  }

  /** Whether the team has called a crisis meanwhile; the press goes on afterwards as if nothing had been. */
  async function askTeam(session: Session): Promise<void> {
    asking = true;
    await session.world.askTeam();
    asking = false;
    const now = session.update();
    const approved = now && approvalFor(approvals.get(session), now);
    if (now?.level === "stop" && !approved) return settle(session, now);
    const { control } = session;
    if (session.isHere && control) release(session, control, now, approved?.reason);
  }

  /** Publishes as the author's press would have. */
  function release(session: Session, control: HTMLElement, now: Review | undefined, reason: string | undefined): void {
    if (now) void letOut(session, now, reason);
    passing = true;
    try {
      control.click();
    } finally {
      passing = false;
    }
  }

  async function letOut(session: Session, reviewed: Review, reason: string | undefined): Promise<void> {
    if (await session.leaves(reviewed, reason)) approvals.delete(session);
  }

  async function settle(session: Session, reviewed: Review): Promise<void> {
    const reason = await askAuthor(session, reviewed).catch(() => "");
    if (reason === undefined) return;
    const { control } = session;
    if (!session.isHere || !control) return tellGone(session);
    approvals.set(session, { text: reviewed.draft.text, reason, stops: stopsOf(reviewed) });
    // The draft or the news may have changed under the dialog: what was not shown is not approved.
    const now = session.update();
    if (now?.level === "stop" && !approvalFor(approvals.get(session), now)) return;
    if (session.composer.kind.ownPress) {
      session.awaitPress();
      control.focus();
      return;
    }
    release(session, control, now, reason);
  }

  function sessionOf(event: Event): Session | undefined {
    const target = event.composedPath().find((node) => node instanceof Element);
    return target && composerAt(target, site) && sessionAt(target);
  }

  /** The session of the box in which Enter was pressed, where that publishes. */
  function publishesBy(event: KeyboardEvent): Session | undefined {
    const session = sessionOf(event);
    const isKey = event.ctrlKey || event.metaKey || (session?.composer.kind.enter && !event.shiftKey && !isChoosing());
    return isKey ? session : undefined;
  }

  /** The session whose publish control is pressed. */
  function pressed(event: Event): Session | undefined {
    const path = event.composedPath();
    const control = pressedControl(path, site);
    const [target] = path;
    return control ? sessionAt(control) : target instanceof Element ? parts.steppedAt(target) : undefined;
  }

  return (event) => {
    if (event.type === "click") {
      const session = pressed(event);
      if (session) hold(event, session);
    } else if (event instanceof KeyboardEvent && event.type === "keydown") {
      if (event.isComposing || (event.key !== "Enter" && event.key !== " ")) return;
      const session = (isMadeButton(event) && pressed(event)) || (event.key === "Enter" && publishesBy(event)) || undefined;
      if (session) hold(event, session);
    } else if (event.type === "submit" && event.target instanceof HTMLElement) {
      const [box] = site.composers.flatMap((kind) => boxesOf(event.target as HTMLElement, kind));
      const session = box && sessionAt(box);
      if (session) hold(event, session);
    }
  };
}

const stopsOf = ({ findings }: Review): ReadonlySet<string> => new Set(findings.filter(({ level }) => level === "stop").map(({ key }) => key));

/** The author's word holds for this very text, and for the stops they were shown. */
function approvalFor(approved: Approval | undefined, reviewed: Review): Approval | undefined {
  const stops = approved?.stops;
  return stops && approved.text === reviewed.draft.text && [...stopsOf(reviewed)].every((key) => stops.has(key)) ? approved : undefined;
}

/** A press on a disabled control publishes nothing; the page decides what it means. */
const isDisabled = ({ control }: Session) => control?.matches(':disabled, [aria-disabled="true"]') ?? false;

/** Whether a press that nobody heard in time has published something. */
export const hasPublished = ({ path, byKey }: Press, site: Site): boolean =>
  byKey ? path[0] instanceof Element && composerAt(path[0], site) !== undefined : pressedControl(path, site) !== undefined;

/** What is no button but plays one: where the browser makes a click of the key, it is heard then. */
const isMadeButton = ({ target }: Event) => target instanceof Element && target.closest("button, input, a[href]") === null;

/** Somebody to mention, or a tag, is offered: Enter takes it. */
const isChoosing = () => [...document.querySelectorAll('[role="listbox"] [role="option"]')].some((option) => option.checkVisibility());

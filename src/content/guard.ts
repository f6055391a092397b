/** Stands between the press that publishes and the page: lets it through, or holds it for the stop dialog. */
import type { Review } from "../core/review.ts";
import type { Site } from "../core/site.ts";
import { isAlive } from "./alive.ts";
import { composerAt, publishControl } from "./composer.ts";
import type { Session } from "./session.ts";

export interface GuardParts {
  readonly site: Site;
  /** The session of the composer that holds this element, opened when it is not yet. */
  sessionAt(target: Element): Session | undefined;
  /** Shows the dialog; resolves with the reason ("" when none was asked), or undefined to go on editing. */
  askAuthor(session: Session, review: Review): Promise<string | undefined>;
}

/** Set while our own click on the publish control is under way. */
let passing = false;

/** Listens on the window, capturing, from before the page's own scripts: what is held here reaches nothing in the page. */
export function guard(parts: GuardParts): void {
  const hold = (event: Event, session: Session) => {
    if (passing || !isAlive() || isDisabled(session)) return;
    const reviewed = session.update();
    if (!reviewed) return;
    const approved = approvalFor(session, reviewed);
    if (reviewed.level !== "stop" || approved) {
      session.leaves(reviewed, approved?.reason);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    settle(parts, session, reviewed);
  };
  window.addEventListener(
    "click",
    (event) => {
      const control = controlIn(event, parts.site);
      const session = control && parts.sessionAt(control);
      if (session) hold(event, session);
    },
    true,
  );
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      const session = sessionOf(event, parts);
      if (session) hold(event, session);
    },
    true,
  );
  window.addEventListener(
    "submit",
    (event) => {
      const session = sessionOf(event, parts);
      if (session && session.composer.root.closest("form") === event.target) hold(event, session);
    },
    true,
  );
}

async function settle({ askAuthor }: GuardParts, session: Session, reviewed: Review): Promise<void> {
  const reason = await askAuthor(session, reviewed).catch(() => "");
  if (reason === undefined) return;
  session.approved = { text: reviewed.draft.text, reason, stops: stopsOf(reviewed) };
  // The draft or the news may have changed under the dialog: what was not shown is not approved.
  const now = session.update();
  if (now?.level === "stop" && !approvalFor(session, now)) return;
  const control = publishControl(session.composer);
  if (!control) return;
  if (now) session.leaves(now, reason);
  passing = true;
  try {
    control.click();
  } finally {
    passing = false;
  }
}

const stopsOf = ({ findings }: Review): ReadonlySet<string> => new Set(findings.filter(({ level }) => level === "stop").map(({ key }) => key));

/** The author's word holds for this very text, and for the stops they were shown. */
function approvalFor({ approved }: Session, reviewed: Review): Session["approved"] {
  const stops = approved?.stops;
  return stops && approved.text === reviewed.draft.text && [...stopsOf(reviewed)].every((key) => stops.has(key)) ? approved : undefined;
}

/** A press on a disabled control publishes nothing; the page decides what it means. */
const isDisabled = (session: Session) => publishControl(session.composer)?.matches(':disabled, [aria-disabled="true"]') ?? false;

function controlIn(event: Event, { composers }: Site): Element | undefined {
  const path = event.composedPath().filter((node) => node instanceof Element);
  return path.find((el) => composers.some(({ publish }) => publish.some((selector) => el.matches(selector))));
}

function sessionOf(event: Event, { site, sessionAt }: GuardParts): Session | undefined {
  const target = event.composedPath().find((node) => node instanceof Element);
  return target && composerAt(target, site) && sessionAt(target);
}

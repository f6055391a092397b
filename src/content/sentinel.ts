/**
 * The little that runs in every page of a site we know: it hears what happens from before the page's own scripts, and has the engine
 * brought as soon as somebody begins to write. A page that is only read pays for nothing more.
 */
import type { Runtime } from "webextension-polyfill";
import { type Engine, focused, handover, type Press } from "./handover.ts";
import { native } from "./native.ts";

/** All that the engine wants to hear: presses, writing, and what tells which letter is typed. */
const HEARD = [
  ...["focusin", "beforeinput", "input", "click", "submit", "keydown", "keypress", "keyup"],
  ...["compositionstart", "compositionupdate", "compositionend", "copy", "cut", "paste"],
];

/** A background that was ended while it answered may leave its answer open for good, ms. */
const PATIENCE = 3_000;

/** The polyfill would be half of this script: what is used of it here is the same in all browsers. */
const { runtime } = native;

function stand(): void {
  let engine: Engine | undefined;
  let coming: Promise<unknown> | undefined;
  /** Pressed while the engine is on its way: nothing is held back for it. */
  const pressed: Press[] = [];

  handover.take = (start) => {
    engine ??= start(pressed);
  };

  /** Asked for again at the next letter when it did not come: an orphan never gets it, and holds nothing back. */
  const bring = async () => {
    try {
      coming ??= Promise.race([runtime.sendMessage({ kind: "engine" }), new Promise((done) => setTimeout(done, PATIENCE))]);
      await coming;
    } finally {
      if (!engine) coming = undefined;
    }
  };

  const hear = (event: Event) => {
    if (engine) return engine.hear(event);
    const path = event.composedPath();
    if (coming && isPress(event)) pressed.push({ path, byKey: event.type !== "click" });
    const [target] = path;
    if ((event.type === "focusin" || event.type === "input") && target instanceof Element && isWritten(target)) bring().catch(nobody);
  };
  for (const type of HEARD) window.addEventListener(type, hear, true);

  // Asked about itself, a page on which nothing is written yet has to know the site: once there, the engine answers by itself.
  runtime.onMessage.addListener((message: unknown, _sender: Runtime.MessageSender, respond: (state: unknown) => void): true => {
    // What is not for here is left to others by answering with nothing, which the polyfill's types do not know of.
    if (engine || (message as { kind?: unknown } | null)?.kind !== "state") return undefined as unknown as true;
    bring()
      .catch(nobody)
      .then(() => respond(engine?.state()));
    return true;
  });

  // An Aplomb that was ended under this page may have left its parts behind, with nobody to answer in them.
  for (const old of document.querySelectorAll("aplomb-card, aplomb-stop")) old.remove();
  handover.wake = () => {
    const el = focused();
    if (!engine && el && isWritten(el)) bring().catch(nobody);
  };
  handover.wake();
}

/** An Aplomb that has gone, or a worker that died while answering. */
const nobody = () => undefined;

const isPress = (event: Event) =>
  event.type === "click" || (event instanceof KeyboardEvent && event.key === "Enter" && (event.ctrlKey || event.metaKey));

/** Text of several lines: what people publish. */
const isWritten = (el: Element) => el instanceof HTMLTextAreaElement || (el instanceof HTMLElement && el.isContentEditable);

// The background plants it anew under pages that were open before: where it stands already, it stands; what was refused it may be given now.
if (handover.take) handover.wake?.();
else stand();

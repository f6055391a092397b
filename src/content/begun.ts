/** Hears where replies are begun, as a script of its own: brought after the engine where people asked to be reminded of those they leave. */
import { unpackSite } from "../core/site.ts";
import { begunExchanges, door } from "../tab-messages.ts";
import { beginnings } from "./beginnings.ts";
import { focused, handover } from "./handover.ts";

const { ask } = door(begunExchanges);

if (handover.site && !handover.begun) {
  handover.begun = true;
  const hear = beginnings(unpackSite(handover.site), (begun) => void ask("begun", begun).catch(() => undefined));
  /** Editors write the letter themselves, after the event: it is looked for once they have. */
  const soon = (box: EventTarget | null | undefined) =>
    setTimeout(() => {
      if (box instanceof Element && box.isConnected) hear(box, Date.now());
    });
  for (const type of ["beforeinput", "input"]) window.addEventListener(type, (event) => soon(event.composedPath()[0]), true);
  soon(focused());
}

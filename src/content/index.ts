/** Aplomb in the page: joins watching, judging, showing and guarding. One file, no chunks, nothing of it in reach of the page. */
import { answer } from "../messages.ts";
import { sites } from "../sites/index.ts";
import { showCard } from "./card.tsx";
import { Departure } from "./departure.ts";
import { guard } from "./guard.ts";
import { Keys } from "./keys.ts";
import { watchRequests } from "./proof.ts";
import { StopDialog } from "./stop.tsx";
import { watch } from "./watch.ts";
import { TabWorld } from "./world.ts";

const HEARD = [
  ...["focusin", "beforeinput", "input", "click", "submit", "keydown", "keypress", "keyup"],
  ...["compositionstart", "compositionupdate", "compositionend", "copy", "cut", "paste"],
];

const site = sites.find(({ hosts }) => hosts.includes(location.hostname));
if (site) {
  const world = new TabWorld(site.id, () => watching.judgeAgain());
  const departure = new Departure(site);
  const watching = watch({ tab: { site, world, departure }, show: showCard });
  const dialog = new StopDialog();
  const keys = new Keys();
  const stand = guard({
    site,
    sessionAt: watching.sessionAt,
    askAuthor: (session, review) => dialog.ask(session, review),
    tellGone: (session) => dialog.tellGone(session),
    held: () => keys.holdBack(),
  });
  watchRequests(site, () => departure.wasAnswered());
  const hear = (event: Event) => {
    if (keys.hear(event)) return;
    stand(event);
    if (event.type === "focusin" || event.type === "input") watching.hear(event);
  };
  for (const type of HEARD) window.addEventListener(type, hear, true);
  answer({
    async news({ snapshot }) {
      world.take(snapshot);
    },
    async state() {
      const sessions = watching.sessions();
      return {
        site: site.id,
        state: world.isPaused ? "paused" : watching.isBlind ? "blind" : "watching",
        account: sessions[0]?.view.value.account,
        composers: sessions.length,
      };
    },
  });
}

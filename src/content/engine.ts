/** Aplomb where somebody writes: joins watching, judging, showing and guarding. One file, brought by the sentinel, nothing of it in reach of the page. */
import { unpackSite } from "../core/site.ts";
import { answer, type TabState } from "../tab-messages.ts";
import { showCard } from "./card.tsx";
import { Departure } from "./departure.ts";
import { guard, hasPublished } from "./guard.ts";
import { focused, handover } from "./handover.ts";
import { Keys } from "./keys.ts";
import { watchRequests } from "./proof.ts";
import { StopDialog } from "./stop.tsx";
import { showStranger } from "./stranger-card.tsx";
import { watch } from "./watch.ts";
import { TabWorld } from "./world.ts";

handover.take?.((pressed) => {
  const site = unpackSite(handover.site as string);
  const world = new TabWorld(site.id, () => watching.judgeAgain());
  const departure = new Departure(site);
  const missed = pressed.some((press) => hasPublished(press, site));
  const watching = watch({
    tab: { site, world, departure, missed },
    show: showCard,
    showStranger: (stranger) => showStranger(stranger, site, world),
  });
  const dialog = new StopDialog();
  const keys = new Keys();
  const stand = guard({
    site,
    sessionAt: watching.sessionAt,
    steppedAt: watching.steppedAt,
    askAuthor: (session, review) => dialog.ask(session, review),
    tellGone: (session) => dialog.tellGone(session),
    held: () => keys.holdBack(),
  });
  watchRequests(site, (taken) => departure.wasAnswered(taken));
  const state = (): TabState => {
    const sessions = watching.sessions();
    return {
      site: site.id,
      state: world.isPaused ? "paused" : watching.isBlind ? "blind" : "watching",
      account: sessions[0]?.view.value.account,
      composers: sessions.length,
    };
  };
  answer({
    async news({ snapshot }) {
      world.take(snapshot);
    },
    state: async () => state(),
  });
  watching.notice(focused());
  return {
    state,
    hear(event) {
      if (keys.hear(event)) return;
      stand(event);
      if (event.type === "focusin" || event.type === "input") watching.hear(event);
    },
  };
});

/** Aplomb in the page: joins watching, judging, showing and guarding. One file, no chunks, nothing of it in reach of the page. */
import { answer } from "../messages.ts";
import { sites } from "../sites/index.ts";
import { showCard } from "./card.tsx";
import { guard } from "./guard.ts";
import { watchRequests } from "./proof.ts";
import { askAuthor } from "./stop.tsx";
import { watch } from "./watch.ts";
import { TabWorld } from "./world.ts";

const site = sites.find(({ hosts }) => hosts.includes(location.hostname));
if (site) {
  const world = new TabWorld(site.id, () => watching.judgeAgain());
  const watching = watch({ site, world, show: showCard });
  guard({ site, sessionAt: watching.sessionAt, askAuthor });
  watchRequests(site, () => {
    for (const session of watching.sessions()) session.wasAnswered();
  });
  answer({
    async news({ snapshot }) {
      world.take(snapshot);
    },
    async state() {
      const sessions = watching.sessions();
      const [first] = sessions;
      const blind = watching.sawUnknown || sessions.some(({ view }) => view.value.state === "blind");
      return {
        site: site.id,
        state: world.isPaused ? "paused" : blind ? "blind" : "watching",
        account: first?.view.value.account,
        composers: sessions.length,
      };
    },
  });
}

/** The listening board: saved searches that open on the sites themselves; what was seen there, counted and read for tone, stays on this device. */

import { moodsOf } from "../../core/desk/listening.ts";
import { ABOUT, MOODS } from "../../core/desk/records.ts";
import { inDesk } from "../../store/desk.ts";
import { percent } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";
import { AddSearch } from "../listening/add-search.tsx";
import { SearchCard } from "../listening/search-card.tsx";
import { useRead } from "../load.ts";
import { MOOD_NAMES } from "../names.ts";
import { FigureView } from "../plots/figure.tsx";
import type { View, ViewProps } from "./view.ts";

const DAYS = 28;
/** Fewer sightings make no share. Own choice. */
const LEAST = 10;

function Listening({ dashboard }: ViewProps) {
  const { say, lang } = useVoice();
  const read = useRead(
    dashboard,
    () => inDesk(async (desk) => ({ searches: await desk.read("search"), seen: await desk.read("sighting", Date.now() - DAYS * 86_400_000) })),
    [],
  );
  if (!read) return null;
  const { seen } = read;
  const searches = read.searches.toSorted((a, b) => ABOUT.indexOf(a.value.about) - ABOUT.indexOf(b.value.about) || a.at - b.at);
  const of = (id: string) => seen.filter(({ value }) => value.search === id);
  const counts = searches.map(({ id }) => moodsOf(of(id)));
  const count = (about: string) => searches.reduce((sum, { id, value }) => sum + (value.about === about ? of(id).length : 0), 0);
  const [ours, theirs] = [count("brand"), count("competitor")];
  return (
    <>
      <AddSearch dashboard={dashboard} />
      {searches.length === 0 && <p class="hint">{say("listenNone")}</p>}
      <ul class="searches">
        {searches.map((search) => (
          <SearchCard key={search.id} dashboard={dashboard} search={search} seen={of(search.id)} />
        ))}
      </ul>
      {seen.length > 0 && (
        <FigureView
          fail={dashboard.fail}
          figure={{
            ...{ id: "listening", title: say("listenFigure", { n: DAYS }), label: say("listenSearch"), shape: "stack" },
            sentence:
              ours > 0 && theirs > 0 && ours + theirs >= LEAST
                ? say("listenShare", { share: percent(lang, ours / (ours + theirs)), n: ours + theirs })
                : say("listenCounted", { n: seen.length }),
            labels: searches.map(({ value }) => value.query),
            series: MOODS.map((mood) => ({ name: say(MOOD_NAMES[mood]), values: counts.map((one) => one[mood]) })),
          }}
        />
      )}
    </>
  );
}

export const listeningView: View = { id: "listening", title: "listenTitle", lead: "listenLead", View: Listening };

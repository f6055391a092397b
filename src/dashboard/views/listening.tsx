/** The listening board: saved searches that open on the sites themselves; what was seen there, counted and read for tone, stays on this device. */

import { ABOUT } from "../../core/desk/records.ts";
import { inDesk } from "../../store/desk.ts";
import { useVoice } from "../../ui/say.ts";
import { AddSearch } from "../listening/add-search.tsx";
import { SearchCard } from "../listening/search-card.tsx";
import { seenFigure } from "../listening/seen.ts";
import { useRead } from "../load.ts";
import { FigureView } from "../plots/figure.tsx";
import type { View, ViewProps } from "./view.ts";

const DAYS = 28;

function Listening({ dashboard }: ViewProps) {
  const voice = useVoice();
  const { say } = voice;
  const read = useRead(
    dashboard,
    () => inDesk(async (desk) => ({ searches: await desk.read("search"), seen: await desk.read("sighting", Date.now() - DAYS * 86_400_000) })),
    [],
  );
  if (!read) return null;
  const { seen } = read;
  const searches = read.searches.toSorted((a, b) => ABOUT.indexOf(a.value.about) - ABOUT.indexOf(b.value.about) || a.at - b.at);
  const of = (id: string) => seen.filter(({ value }) => value.search === id);
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
          figure={{ ...seenFigure(searches, seen, voice), id: "listening", title: say("listenFigure", { n: DAYS }) }}
        />
      )}
    </>
  );
}

export const listeningView: View = { id: "listening", title: "listenTitle", lead: "listenLead", View: Listening };

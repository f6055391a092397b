/** Where the news comes from: every source with what it tells, its terms and its freshness; feeds of one's own; the press look-up; muted moments. */
import { useEffect, useState } from "preact/hooks";
import { clockOffset } from "../../core/clock.ts";
import type { Feed } from "../../core/feed.ts";
import type { SourceState } from "../../core/model.ts";
import type { Settings, Wants } from "../../core/policy/settings.ts";
import { isOn } from "../../core/policy/sources.ts";
import { feeds } from "../../feeds/index.ts";
import { ask } from "../../messages.ts";
import { onNews } from "../../store/news.ts";
import { useVoice } from "../../ui/say.ts";
import { AddedFeeds } from "../sources/added.tsx";
import { AppName, Countries, Languages } from "../sources/choices.tsx";
import { MutedMoments } from "../sources/muted.tsx";
import { PressLookUp } from "../sources/press.tsx";
import { SourceRow } from "../sources/row.tsx";
import type { Section, SectionProps } from "./section.ts";

const CHOICES: Readonly<Record<string, typeof Languages>> = { "wikipedia-featured": Languages, "google-trends": Countries, reliefweb: AppName };
/** Those that come with Aplomb first. */
const listed = feeds.filter(({ hosts }) => hosts.length > 0).sort((a, b) => Number(a.optIn ?? false) - Number(b.optIn ?? false));

function Sources({ options, settings }: SectionProps) {
  const { say } = useVoice();
  const { states, now } = useStates(settings);
  const { sources } = settings;
  const set = (change: Partial<Wants>) => options.change((old): Settings => ({ ...old, sources: { ...old.sources, ...change } }));
  const turn = ({ id }: Feed, on: boolean) =>
    options.change((old): Settings => {
      const countries = on && id === "google-trends" && old.sources.countries.length === 0 ? [homeCountry()] : old.sources.countries;
      return { ...old, sources: { ...old.sources, countries, switched: { ...old.sources.switched, [id]: on } } };
    });
  const rows = (wanted: readonly Feed[]) =>
    wanted.map((feed) => {
      const Choice = CHOICES[feed.id];
      const own = states.filter(({ id }) => id === feed.id || id.startsWith(`${feed.id}:`));
      return (
        <SourceRow key={feed.id} feed={feed} isOn={isOn(feed, sources)} states={own} now={now} set={(on) => turn(feed, on)}>
          {Choice && <Choice sources={sources} set={set} />}
        </SourceRow>
      );
    });
  return (
    <>
      <section class="sources" aria-labelledby="sources-ours">
        <h2 id="sources-ours">{say("sourcesOurs")}</h2>
        {rows(listed.filter(({ optIn }) => !optIn))}
      </section>
      <section class="sources" aria-labelledby="sources-more">
        <h2 id="sources-more">{say("sourcesMore")}</h2>
        <p class="hint">{say("sourcesMoreHint")}</p>
        {rows(listed.filter(({ optIn }) => optIn))}
      </section>
      <AddedFeeds feeds={sources.feeds} states={states} now={now} set={(added) => set({ feeds: added })} />
      <PressLookUp />
      <MutedMoments muted={settings.muted} now={now} set={(muted) => options.change((old) => ({ ...old, muted: [...muted] }))} />
    </>
  );
}

/** How fresh each source is, followed while the page is open. */
function useStates({ rehearsal }: Settings): { readonly states: readonly SourceState[]; readonly now: number } {
  const [known, setKnown] = useState<{ readonly states: readonly SourceState[]; readonly now: number }>({ states: [], now: Date.now() });
  useEffect(() => {
    const look = async () => {
      const states = await ask("sources", {}).catch(() => []);
      setKnown({ states, now: Date.now() + clockOffset(rehearsal) });
    };
    look();
    const stop = onNews(look);
    const timer = setInterval(look, 60_000);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [rehearsal]);
  return known;
}

/** Of the browser's favourite language: "fr-BE" is Belgium; without a country, the one that speaks it most. */
const homeCountry = () => new Intl.Locale(navigator.language).maximize().region ?? "US";

export const sourcesSection: Section = { id: "sources", title: "optionsSources", lead: "optionsSourcesLead", View: Sources };

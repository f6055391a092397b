/** Where drafts are watched over: on the sites that Aplomb comes with, and on others one by one, where people ask for it and the browser allows it. */
import { useEffect } from "preact/hooks";
import type { SiteId } from "../../core/model.ts";
import { sites } from "../../sites/index.ts";
import { useVoice } from "../../ui/say.ts";
import { AnyHost } from "../sites/any-host.tsx";
import { HostSwitch } from "../sites/host-switch.tsx";
import { allowed, giveBack, lookUp } from "../sources/hosts.ts";
import type { Section, SectionProps } from "./section.ts";

const ours = sites.filter(({ optional }) => !optional);
const others = sites.filter(({ optional }) => optional);

function Sites({ options, settings: { watched, sources } }: SectionProps) {
  const { say } = useVoice();
  useEffect(() => {
    lookUp(watched.map(({ host }) => host));
  }, [watched]);
  const isOn = (host: string) => watched.some((one) => one.host === host) && allowed.value.has(host);
  const add = (site: SiteId, host: string) =>
    options.change((old) => ({ ...old, watched: [...old.watched.filter((one) => one.host !== host), { site, host }] }));
  const drop = (host: string) => {
    options.change((old) => ({ ...old, watched: old.watched.filter((one) => one.host !== host) }));
    // A feed of the same host is still asked.
    if (!sources.feeds.some(({ url }) => new URL(url).host === host)) void giveBack(host);
  };
  return (
    <>
      <section class="sources" aria-labelledby="sites-ours">
        <h2 id="sites-ours">{say("sitesOurs")}</h2>
        <p class="hint">{say("sitesOursHint")}</p>
        <dl class="site-hosts">
          {ours.map((site) => (
            <div key={site.id}>
              <dt>{site.name}</dt>
              <dd class="hint">{site.hosts.join(", ")}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="sources" aria-labelledby="sites-others">
        <h2 id="sites-others">{say("sitesOthers")}</h2>
        <p class="hint">{say("sitesOthersHint")}</p>
        {others
          .filter((site) => site.hosts.length > 0)
          .map((site) => (
            <HostSwitch key={site.id} site={site} isOn={site.hosts.every(isOn)} add={(host) => add(site.id, host)} drop={drop} />
          ))}
      </section>
      {others
        .filter((site) => site.hosts.length === 0)
        .map((site) => (
          <AnyHost
            key={site.id}
            site={site}
            hosts={watched.filter((one) => one.site === site.id).map(({ host }) => ({ host, isOn: isOn(host) }))}
            add={(host) => add(site.id, host)}
            drop={drop}
          />
        ))}
    </>
  );
}

export const sitesSection: Section = { id: "sites", title: "optionsSites", lead: "optionsSitesLead", View: Sites };

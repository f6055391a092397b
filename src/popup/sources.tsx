/** How old the news is that hashtags are held against: each source by itself, the oldest in the headline. */
import type { SourceState } from "../core/model.ts";
import { ago } from "../ui/format.ts";
import { useVoice, type Voice } from "../ui/say.ts";
import { sourceName, sourceSentence } from "../ui/source.ts";
import type { Popup } from "./state.ts";

export function Sources({ popup }: { readonly popup: Popup }) {
  const voice = useVoice();
  const sources = popup.sources.value;
  const now = popup.now.value;
  if (!sources) return <p class="sources-line">{voice.say("newsAsking")}</p>;
  if (sources === "unknown") return <p class="sources-line is-doubtful">{voice.say("newsUnknown")}</p>;
  if (sources.length === 0) return <p class="sources-line is-doubtful">{voice.say("newsNone")}</p>;
  return (
    <details class={sources.every(isFine) ? "sources" : "sources is-doubtful"}>
      <summary>{headline(voice, sources, now)}</summary>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <strong>{sourceName(voice.lang, source)}</strong> {sourceSentence(voice, source, now)}
          </li>
        ))}
      </ul>
      <p class="hint">{voice.say("newsMeaning")}</p>
    </details>
  );
}

const isFine = ({ checkedAt, failed }: SourceState) => checkedAt !== undefined && failed === undefined;

function headline({ say, lang }: Voice, sources: readonly SourceState[], now: number): string {
  const oldest = Math.min(...sources.map(({ checkedAt = Number.NEGATIVE_INFINITY }) => checkedAt));
  const failed = sources.filter((source) => source.failed !== undefined).length;
  const checked = Number.isFinite(oldest) ? say("newsChecked", { ago: ago(lang, oldest, now) }) : say("newsUnchecked");
  return failed > 0 ? `${checked} · ${say("newsFailedSome", { n: failed })}` : checked;
}

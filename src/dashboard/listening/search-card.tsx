/** One saved search: where it opens, what was seen there, and how that sounds. */
import { useState } from "preact/hooks";
import { moodOf, moodsOf, pasted, searchAddress } from "../../core/desk/listening.ts";
import { MOODS, type Mood, type Thing } from "../../core/desk/records.ts";
import { SITE_NAMES } from "../../ui/names.ts";
import { useVoice } from "../../ui/say.ts";
import { ABOUT_NAMES, MOOD_NAMES } from "../names.ts";
import type { Change, Dashboard } from "../state.ts";

const SHOWN = 5;
const LONGEST = 1_000;

interface Props {
  readonly dashboard: Dashboard;
  readonly search: Thing<"search">;
  /** Of the last weeks, oldest first. */
  readonly seen: readonly Thing<"sighting">[];
}
export function SearchCard({ dashboard, search, seen }: Props) {
  const { say } = useVoice();
  const [text, setText] = useState("");
  const { query, about, sites } = search.value;
  const counts = moodsOf(seen);
  const count = async (...found: readonly { readonly mood: Mood; readonly text: string }[]) =>
    dashboard.change(...found.map((one): Change<"sighting"> => ({ kind: "sighting", at: Date.now(), value: { search: search.id, ...one } })));
  return (
    <li aria-label={query}>
      <h2>
        {query} <span class="hint">{say(ABOUT_NAMES[about])}</span>
      </h2>
      <p class="actions">
        {sites.flatMap((site) => {
          const address = searchAddress(site, query);
          return address
            ? [
                <a key={site} href={address} target="_blank" rel="noreferrer">
                  {say("listenOpen", { site: SITE_NAMES[site] })}
                </a>,
              ]
            : [];
        })}
      </p>
      <p class="moods">
        {MOODS.map((mood) => (
          <button key={mood} type="button" class={`is-${mood}`} onClick={() => count({ mood, text: "" })}>
            <span class="for-readers">{say("listenOne", { mood: say(MOOD_NAMES[mood]) })}</span>
            <span aria-hidden="true">
              {say(MOOD_NAMES[mood])} <strong>{counts[mood]}</strong> +
            </span>
          </button>
        ))}
      </p>
      <label>
        <span class="hint">{say("listenPaste")}</span>
        <textarea rows={2} value={text} onInput={({ currentTarget: { value } }) => setText(value)} />
      </label>
      <p class="actions">
        <button
          type="button"
          disabled={pasted(text).length === 0}
          onClick={async () => {
            if (await count(...pasted(text).map((one) => ({ mood: moodOf(one), text: one.slice(0, LONGEST) })))) setText("");
          }}
        >
          {say("listenCount", { n: pasted(text).length })}
        </button>
        <button
          type="button"
          aria-label={say("listRemove", { word: query })}
          onClick={() =>
            dashboard.change(
              { kind: "search", id: search.id, at: search.at, value: undefined },
              ...seen.map(({ kind, id, at }) => ({ kind, id, at, value: undefined })),
            )
          }
        >
          {say("planRemove")}
        </button>
      </p>
      <ul class="sightings">
        {seen
          .filter(({ value }) => value.text !== "")
          .slice(-SHOWN)
          .toReversed()
          .map((one) => (
            <Seen key={one.id} dashboard={dashboard} one={one} />
          ))}
      </ul>
    </li>
  );
}

function Seen({ dashboard, one }: { readonly dashboard: Dashboard; readonly one: Thing<"sighting"> }) {
  const { say } = useVoice();
  return (
    <li>
      <span class="post-text">{one.value.text}</span>
      <select
        aria-label={say("listenMoodOf", { text: one.value.text.slice(0, 40) })}
        value={one.value.mood}
        onChange={({ currentTarget: { value } }) => {
          const mood = MOODS.find((mood) => mood === value) ?? "even";
          dashboard.edit({ kind: "sighting", id: one.id, at: one.at, edit: (now) => ({ ...one.value, ...now, mood }) });
        }}
      >
        {MOODS.map((mood) => (
          <option key={mood} value={mood}>
            {say(MOOD_NAMES[mood])}
          </option>
        ))}
      </select>
    </li>
  );
}

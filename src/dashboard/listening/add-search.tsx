/** A search to be saved: its words, what they are about, and the sites that it opens on. */
import { SEARCHABLE } from "../../core/desk/listening.ts";
import { ABOUT } from "../../core/desk/records.ts";
import { SITE_NAMES } from "../../ui/names.ts";
import { useVoice } from "../../ui/say.ts";
import { ABOUT_NAMES } from "../names.ts";
import type { Dashboard } from "../state.ts";

export function AddSearch({ dashboard }: { readonly dashboard: Dashboard }) {
  const { say } = useVoice();
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const said = new FormData(form);
    const query = String(said.get("query") ?? "").trim();
    const sites = SEARCHABLE.filter((site) => said.has(site));
    if (!query || sites.length === 0) return;
    const value = { query, about: ABOUT.find((one) => one === said.get("about")) ?? "topic", sites };
    if (await dashboard.change({ kind: "search", at: Date.now(), value })) form.reset();
  };
  return (
    <form class="add-case add-search" onSubmit={add}>
      <label>
        <span>{say("listenQuery")}</span>
        <input type="text" name="query" required maxLength={200} placeholder={say("listenExample")} />
      </label>
      <label>
        <span>{say("listenAbout")}</span>
        <select name="about">
          {ABOUT.map((about) => (
            <option key={about} value={about}>
              {say(ABOUT_NAMES[about])}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="wide">
        <legend>{say("listenSites")}</legend>
        {SEARCHABLE.map((site) => (
          <label key={site} class="check">
            <input type="checkbox" name={site} defaultChecked={site === "x" || site === "linkedin" || site === "facebook"} /> {SITE_NAMES[site]}
          </label>
        ))}
      </fieldset>
      <button type="submit" class="primary">
        {say("listenAdd")}
      </button>
    </form>
  );
}

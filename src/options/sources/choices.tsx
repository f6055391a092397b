/** What is chosen for single sources: Wikipedia's languages, the countries whose trends are read, the name that ReliefWeb gave. */
import { useState } from "preact/hooks";
import type { Settings, Wants } from "../../core/policy/settings.ts";
import { wantsOf } from "../../core/policy/sources.ts";
import { useVoice } from "../../ui/say.ts";
import { partName } from "../../ui/source.ts";
import { allow } from "./hosts.ts";

interface Props {
  readonly sources: Settings["sources"];
  set(change: Partial<Wants>): void;
}

/** Those whose grave words Aplomb knows. */
const LANGS = ["en", "fr", "es", "de", "pt", "it"];

export function Languages({ sources, set }: Props) {
  const { say, lang } = useVoice();
  const { langs } = wantsOf(sources, navigator.languages);
  const turn = async (one: string, on: boolean, box: HTMLInputElement) => {
    if (on && !(await allow(`${one}.wikipedia.org`))) box.checked = false;
    else set({ langs: on ? [...langs, one] : langs.filter((other) => other !== one) });
  };
  return (
    <fieldset class="source-choice">
      <legend>{say("sourceLangs")}</legend>
      {LANGS.map((one) => (
        <label key={one}>
          <input
            type="checkbox"
            checked={langs.includes(one)}
            disabled={langs.includes(one) && langs.filter((other) => other === "en" || other === "fr").length === 1 && (one === "en" || one === "fr")}
            onChange={(event) => turn(one, event.currentTarget.checked, event.currentTarget)}
          />
          {partName(lang, one)}
        </label>
      ))}
    </fieldset>
  );
}

/** Where Google shows trends, and people of the trade work. */
const COUNTRIES =
  "AE AR AT AU BE BR CA CH CL CO CZ DE DK EG ES FI FR GB GR HK HU ID IE IL IN IT JP KE KR MX MY NG NL NO NZ PE PH PL PT RO RU SA SE SG TH TR TW UA US VN ZA".split(
    " ",
  );
/** More would ask more often than is polite. */
const MOST_COUNTRIES = 5;

export function Countries({ sources: { countries }, set }: Props) {
  const { say, lang } = useVoice();
  const left = COUNTRIES.filter((one) => !countries.includes(one)).sort((a, b) => partName(lang, a).localeCompare(partName(lang, b), lang));
  return (
    <div class="source-choice">
      <ul class="chips">
        {countries.map((one) => (
          <li key={one}>
            {partName(lang, one)}
            <button
              type="button"
              aria-label={say("listRemove", { word: partName(lang, one) })}
              onClick={() => set({ countries: countries.filter((other) => other !== one) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {countries.length < MOST_COUNTRIES ? (
        <label>
          {say("sourceAddCountry")}
          <select value="" onChange={(event) => set({ countries: [...countries, event.currentTarget.value] })}>
            <option value="" disabled>
              …
            </option>
            {left.map((one) => (
              <option key={one} value={one}>
                {partName(lang, one)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p class="hint">{say("sourceMostCountries", { most: MOST_COUNTRIES })}</p>
      )}
    </div>
  );
}

export function AppName({ sources: { appName = "" }, set }: Props) {
  const { say } = useVoice();
  const [typed, setTyped] = useState(appName);
  const isSound = /^[\w.-]{1,100}$/.test(typed);
  return (
    <form
      class="source-choice"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSound) set({ appName: typed });
      }}
    >
      <label>
        {say("sourceAppName")}
        <input type="text" value={typed} maxLength={100} spellcheck={false} onInput={(event) => setTyped(event.currentTarget.value.trim())} />
      </label>
      <button type="submit" disabled={!isSound || typed === appName}>
        {say("sourceAppNameKeep")}
      </button>
      <p class="hint">
        {say("sourceAppNameHint")}{" "}
        <a href="https://apidoc.reliefweb.int/parameters#appname" target="_blank" rel="noopener noreferrer">
          apidoc.reliefweb.int
        </a>
      </p>
    </form>
  );
}

/** The choice of the language that Aplomb speaks. */
import { LANGS } from "../core/model.ts";
import type { Settings } from "../core/policy/settings.ts";
import { useVoice } from "../ui/say.ts";

/** Each language by its own name: whoever cannot read the others finds it. */
const NAMES = { en: "English", fr: "Français" } as const;

export function LanguageChoice({ lang, set }: { readonly lang: Settings["lang"]; set(lang: Settings["lang"]): void }) {
  const { say } = useVoice();
  return (
    <fieldset class="choices">
      <legend>{say("optionsLanguagePick")}</legend>
      <label>
        <input type="radio" name="lang" checked={lang === undefined} onChange={() => set(undefined)} />
        {say("optionsLanguageBrowser")}
      </label>
      {LANGS.map((one) => (
        <label key={one} lang={one}>
          <input type="radio" name="lang" checked={lang === one} onChange={() => set(one)} />
          {NAMES[one]}
        </label>
      ))}
    </fieldset>
  );
}

/** The language that Aplomb speaks, on its pages and beside the composer. */
import { LANGS } from "../../core/model.ts";
import { useVoice } from "../../ui/say.ts";
import type { Section, SectionProps } from "./section.ts";

/** Each language by its own name: whoever cannot read the others finds it. */
const NAMES = { en: "English", fr: "Français" } as const;

function Language({ options, settings }: SectionProps) {
  const { say } = useVoice();
  const choose = (lang: (typeof LANGS)[number] | undefined) => options.change((old) => ({ ...old, lang }));
  return (
    <fieldset class="choices">
      <legend>{say("optionsLanguagePick")}</legend>
      <label>
        <input type="radio" name="lang" checked={settings.lang === undefined} onChange={() => choose(undefined)} />
        {say("optionsLanguageBrowser")}
      </label>
      {LANGS.map((lang) => (
        <label key={lang} lang={lang}>
          <input type="radio" name="lang" checked={settings.lang === lang} onChange={() => choose(lang)} />
          {NAMES[lang]}
        </label>
      ))}
    </fieldset>
  );
}

export const language: Section = { id: "language", title: "optionsLanguage", lead: "optionsLanguageLead", View: Language };

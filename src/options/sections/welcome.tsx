/** Where people land after installing: what is read and what never leaves, the language, a draft to try on the spot, where to go next. */
import { useVoice } from "../../ui/say.ts";
import { LanguageChoice } from "../language-choice.tsx";
import { Promises } from "../promises.tsx";
import { TryDraft } from "../try-draft.tsx";
import type { Section, SectionProps } from "./section.ts";

function Welcome({ options, settings }: SectionProps) {
  const { say } = useVoice();
  return (
    <div class="welcome">
      <Promises />
      <LanguageChoice lang={settings.lang} set={(lang) => options.change((old) => ({ ...old, lang }))} />
      <TryDraft policy={options.inForce.value.policy} example={say("welcomeExample")} />
      <section>
        <h2>{say("welcomeNext")}</h2>
        <ol>
          <li>{say("welcomePin")}</li>
          <li>
            <a href="https://x.com/compose/post" target="_blank" rel="noopener">
              {say("welcomeWrite")}
            </a>
          </li>
          <li>
            <a href="#rules">{say("welcomeRules")}</a>
          </li>
        </ol>
      </section>
    </div>
  );
}

export const welcome: Section = { id: "welcome", title: "optionsWelcome", lead: "optionsWelcomeLead", View: Welcome };

/** Where people land after installing: what is read and what never leaves, the language, a draft to try on the spot, where to go next. */
import { packs } from "../../packs/index.ts";
import { useVoice } from "../../ui/say.ts";
import { LanguageChoice } from "../language-choice.tsx";
import { PackSwitch } from "../pack-switch.tsx";
import { Promises } from "../promises.tsx";
import { TryDraft } from "../try-draft.tsx";
import type { Section, SectionProps } from "./section.ts";

function Welcome({ options, settings }: SectionProps) {
  const { say } = useVoice();
  return (
    <div class="welcome">
      <Promises />
      <LanguageChoice lang={settings.lang} set={(lang) => options.change((old) => ({ ...old, lang }))} />
      <section class="welcome-packs">
        <h2>{say("packsWelcome")}</h2>
        <ul class="packs">
          {packs.map((pack) => (
            <li key={pack.id}>
              <PackSwitch options={options} pack={pack} />
            </li>
          ))}
        </ul>
        <p>
          <a href="#packs">{say("packsMore")}</a>
        </p>
      </section>
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

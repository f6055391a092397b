/** Where people land after installing: what is read and what never leaves, the language, accounts and what they aim at, a draft to try on the spot, where to go next. */
import { packs } from "../../packs/index.ts";
import { handleOf, siteOf } from "../../ui/names.ts";
import { useVoice } from "../../ui/say.ts";
import { AccountAdd, withAccount } from "../account-add.tsx";
import { LanguageChoice } from "../language-choice.tsx";
import { PackSwitch } from "../pack-switch.tsx";
import { Promises } from "../promises.tsx";
import { TargetChoice } from "../target-choice.tsx";
import { TryDraft } from "../try-draft.tsx";
import type { Section, SectionProps } from "./section.ts";

function Welcome({ options, settings }: SectionProps) {
  const { say } = useVoice();
  const named = options.accounts.value.filter(({ id }) => settings.accounts.some((own) => own.id === id));
  return (
    <div class="welcome">
      <Promises />
      <LanguageChoice lang={settings.lang} set={(lang) => options.change((old) => ({ ...old, lang }))} />
      <section class="welcome-accounts">
        <h2>{say("welcomeAccounts")}</h2>
        <p class="hint">{say("welcomeAccountsHint")}</p>
        <ul>
          {named.map(({ id, target }) => (
            <li key={id}>
              <strong>{handleOf(id)}</strong> <span class="hint">{siteOf(id)}</span>
              <TargetChoice
                target={target}
                given={options.givenOf(id)?.said.target}
                set={(target) => options.change((old) => withAccount(old, id, { target }))}
              />
            </li>
          ))}
        </ul>
        <AccountAdd add={(name) => options.change((old) => withAccount(old, name))} />
        <p>
          <a href="#accounts">{say("welcomeAccountsMore")}</a>
        </p>
      </section>
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

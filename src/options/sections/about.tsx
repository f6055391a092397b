/** Which Aplomb this is, and what it promises. */
import { version } from "../../../package.json";
import { useVoice } from "../../ui/say.ts";
import type { Section } from "./section.ts";

function About() {
  const { say } = useVoice();
  return (
    <>
      <ul class="promises">
        <li>{say("aboutDraft")}</li>
        <li>{say("aboutPublished")}</li>
        <li>{say("aboutFailsOpen")}</li>
        <li>{say("aboutNoPromise")}</li>
      </ul>
      <p class="hint">{say("aboutVersion", { version })}</p>
    </>
  );
}

export const about: Section = { id: "about", title: "optionsAbout", lead: "optionsAboutLead", View: About };

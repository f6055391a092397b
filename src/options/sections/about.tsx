/** Which Aplomb this is, and what it promises. */
import { version } from "../../../package.json";
import { useVoice } from "../../ui/say.ts";
import { Promises } from "../promises.tsx";
import type { Section } from "./section.ts";

function About() {
  const { say } = useVoice();
  return (
    <>
      <Promises />
      <p>
        <a href="#privacy">{say("aboutPrivacy")}</a>
      </p>
      <p class="hint">
        {say("aboutVersion", { version })}{" "}
        <a href="/NOTICES.txt" target="_blank" rel="noopener">
          {say("aboutNotices")}
        </a>
      </p>
    </>
  );
}

export const about: Section = { id: "about", title: "optionsAbout", lead: "optionsAboutLead", View: About };

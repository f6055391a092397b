/** What Aplomb reads, what it keeps and where, with today's sizes; all of it in one file, none of it left. */
import { useEffect, useMemo } from "preact/hooks";
import { useVoice } from "../../ui/say.ts";
import { EraseWhole } from "../privacy/erase-whole.tsx";
import { KeptTable } from "../privacy/kept-table.tsx";
import { KeptModel } from "../privacy/model.ts";
import type { Section, SectionProps } from "./section.ts";

function Privacy({ options, settings }: SectionProps) {
  const { say } = useVoice();
  const model = useMemo(() => new KeptModel(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change made here changes what is kept
  useEffect(() => {
    model.measure();
  }, [model, settings]);
  const kept = model.kept.value;
  const said = model.said.value;
  const erase = async () => {
    await model.erase();
    if (model.said.peek()?.key === "wholeErased") options.forgetUndo();
  };
  return (
    <>
      <section class="data-part" aria-labelledby="read">
        <h2 id="read">{say("privacyRead")}</h2>
        <ul class="promises">
          <li>{say("privacyReadDrafts")}</li>
          <li>{say("privacyReadPublished")}</li>
          <li>{say("privacyReadNever")}</li>
          <li>
            {say("privacyAsks")} <a href="#sources">{say("optionsSources")}</a>
          </li>
        </ul>
      </section>
      <section class="data-part" aria-labelledby="whole">
        <h2 id="whole">{say("wholeTitle")}</h2>
        {kept ? <KeptTable kept={kept} /> : <p class="hint">…</p>}
        <p class="hint">{say("wholeSession")}</p>
      </section>
      <section class="data-part" aria-labelledby="take-whole">
        <h2 id="take-whole">{say("wholeTake")}</h2>
        <p class="hint">{say("wholeTakeHint")}</p>
        <p class="actions">
          <button type="button" onClick={() => model.takeOut()}>
            {say("wholeTakeGo")}
          </button>
        </p>
      </section>
      <EraseWhole erase={erase} />
      <div role="status">
        {said && (
          <div class={said.key === "dataFailed" ? "outcome is-trouble" : "outcome"}>
            <p>{said.key === "dataFailed" ? say("dataFailed", { why: said.why }) : say(said.key)}</p>
          </div>
        )}
      </div>
    </>
  );
}

export const privacy: Section = { id: "privacy", title: "optionsPrivacy", lead: "optionsPrivacyLead", View: Privacy };

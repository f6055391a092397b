/** The policy as a file: taken out, brought in after its differences have been seen, set back to how it came. */
import { useState } from "preact/hooks";
import * as z from "zod/mini";
import { ownLayer, ownOf } from "../../core/policy/accounts.ts";
import { layerOf, type PolicyRead, readPolicyFile } from "../../core/policy/file.ts";
import { type Layer, LayerShape, type PolicyFile } from "../../core/policy/policy.ts";
import { isExpression } from "../../core/text/expressions.ts";
import { packs } from "../../packs/index.ts";
import { rules } from "../../rules/index.ts";
import { sites } from "../../sites/index.ts";
import { useVoice } from "../../ui/say.ts";
import { PolicyPreview } from "../policy-preview.tsx";
import { save } from "../save.ts";
import type { Section, SectionProps } from "./section.ts";

function PolicyFiles({ options, settings }: SectionProps) {
  const { say } = useVoice();
  const { team } = settings;
  const [offered, setOffered] = useState<PolicyRead>();
  const takeAsOwn = (fresh: Layer) => {
    options.change((old) => ({ ...old, ...ownOf(fresh, old) }));
    setOffered(undefined);
  };
  const takeAsTeams = (file: PolicyFile | undefined) => {
    options.change((old) => ({ ...old, team: file }));
    setOffered(undefined);
  };
  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    setOffered(undefined);
    setOffered(file && readPolicyFile(await file.text().catch(() => ""), { rules, packs, sites, isExpression }));
    input.value = "";
  };
  return (
    <>
      {team && (
        <section class="team-policy">
          <p>
            <strong>{team.name ?? say("policyTeams")}</strong> <span class="hint">{[team.version, team.owner].filter(Boolean).join(" · ")}</span>
          </p>
          <p class="hint">{say("policyTeamsHint")}</p>
          <button type="button" onClick={() => takeAsTeams(undefined)}>
            {say("policyTeamsLeave")}
          </button>
        </section>
      )}
      <section class="file-choice">
        <label>
          {say("policyImport")}
          <input type="file" accept="application/json,.json" onChange={(event) => choose(event.currentTarget)} />
        </label>
        <p class="hint">{say("policyImportHint")}</p>
      </section>
      {offered && (
        <PolicyPreview
          own={ownLayer(settings)}
          team={team}
          offered={offered}
          takeAsOwn={(file) => takeAsOwn(layerOf(file))}
          takeAsTeams={takeAsTeams}
          leave={() => setOffered(undefined)}
        />
      )}
      <div class="buttons">
        <button
          type="button"
          onClick={() => save(new Blob([JSON.stringify(ownLayer(settings), null, 2)], { type: "application/json" }), "aplomb-policy.json")}
        >
          {say("policyExport")}
        </button>
        <button type="button" onClick={() => takeAsOwn(z.parse(LayerShape, {}))}>
          {say("policyReset")}
        </button>
      </div>
    </>
  );
}

export const policySection: Section = { id: "policy", title: "optionsPolicy", lead: "optionsPolicyLead", View: PolicyFiles };

/** The policy as a file: taken out, brought in after its differences have been seen, set back to how it came. */
import { useState } from "preact/hooks";
import * as z from "zod/mini";
import { PolicyShape, type Settings } from "../../core/policy.ts";
import { type PolicyRead, policyOf, readPolicyFile } from "../../core/policy-file.ts";
import { rules } from "../../rules/index.ts";
import { useVoice } from "../../ui/say.ts";
import { PolicyPreview } from "../policy-preview.tsx";
import type { Section, SectionProps } from "./section.ts";

function PolicyFiles({ options, settings: { policy } }: SectionProps) {
  const { say } = useVoice();
  const [offered, setOffered] = useState<PolicyRead>();
  const take = (fresh: Settings["policy"]) => {
    options.change((old) => ({ ...old, policy: fresh }));
    setOffered(undefined);
  };
  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    setOffered(undefined);
    setOffered(file && readPolicyFile(await file.text().catch(() => ""), rules));
    input.value = "";
  };
  return (
    <>
      <section class="file-choice">
        <label>
          {say("policyImport")}
          <input type="file" accept="application/json,.json" onChange={(event) => choose(event.currentTarget)} />
        </label>
        <p class="hint">{say("policyImportHint")}</p>
      </section>
      {offered && <PolicyPreview current={policy} offered={offered} take={(file) => take(policyOf(file))} leave={() => setOffered(undefined)} />}
      <div class="buttons">
        <button type="button" onClick={() => download("aplomb-policy.json", JSON.stringify(policy, null, 2))}>
          {say("policyExport")}
        </button>
        <button type="button" onClick={() => take(z.parse(PolicyShape, {}))}>
          {say("policyReset")}
        </button>
      </div>
    </>
  );
}

/** Hands a text to the person as a file of that name. */
function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}

export const policySection: Section = { id: "policy", title: "optionsPolicy", lead: "optionsPolicyLead", View: PolicyFiles };

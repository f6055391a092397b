/** The packs: for whom each is, what it would change here, and a switch. */
import type { Policy } from "../../core/model.ts";
import type { Pack } from "../../core/policy/pack.ts";
import { packs } from "../../packs/index.ts";
import { useVoice } from "../../ui/say.ts";
import { ChangeList, noticeable } from "../change-list.tsx";
import { PackGroups } from "../pack-groups.tsx";
import { PackSwitch } from "../pack-switch.tsx";
import type { Section, SectionProps } from "./section.ts";

function Packs({ options, settings }: SectionProps) {
  return (
    <ul class="packs">
      {packs.map((pack) => (
        <li key={pack.id}>
          <PackSwitch options={options} pack={pack} />
          <PackGroups options={options} settings={settings} pack={pack} />
          <Difference pack={pack} isOn={options.packsNamed.value.has(pack.id)} policyWith={options.policyWith} />
        </li>
      ))}
    </ul>
  );
}

interface DifferenceProps {
  readonly pack: Pack;
  readonly isOn: boolean;
  policyWith(pack: Pack, isOn: boolean): Policy;
}

/** Of a pack that is on: what it brings; of another: what it would bring. */
function Difference({ pack, isOn, policyWith }: DifferenceProps) {
  const { say } = useVoice();
  const changes = noticeable(policyWith(pack, false), policyWith(pack, true));
  return (
    <details>
      <summary>{say(isOn ? "packHeld" : "packChanges", { n: changes.length })}</summary>
      {changes.length > 0 ? <ChangeList changes={changes} /> : <p class="hint">{say("packNothing")}</p>}
    </details>
  );
}

export const packsSection: Section = { id: "packs", title: "optionsPacks", lead: "optionsPacksLead", View: Packs };

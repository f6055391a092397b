/** One pack with its switch: its title, whom it is for, who keeps it. */
import type { Pack } from "../core/policy/pack.ts";
import { useVoice } from "../ui/say.ts";
import type { Options } from "./state.ts";

export function PackSwitch({ options, pack: { id, title, about, owner, version } }: { readonly options: Options; readonly pack: Pack }) {
  const { say, lang } = useVoice();
  const isGiven = options.packsGiven.value.has(id);
  const isLocked = isGiven || options.inForce.value.locked.has("packs");
  const describedBy = `pack-${id}`;
  const set = (on: boolean) =>
    options.change((old) => {
      const others = old.policy.packs.filter((one) => one !== id);
      return { ...old, policy: { ...old.policy, packs: on ? [...others, id] : others } };
    });
  return (
    <div class="pack">
      <label>
        <input
          type="checkbox"
          checked={options.packsNamed.value.has(id)}
          disabled={isLocked}
          aria-describedby={describedBy}
          onChange={(event) => set(event.currentTarget.checked)}
        />
        {title[lang]}
      </label>
      <p id={describedBy}>{about[lang]}</p>
      <p class="hint">{[owner, version, isGiven && say("listGiven")].filter(Boolean).join(" · ")}</p>
    </div>
  );
}

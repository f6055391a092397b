/** A pack for some accounts alone: their groups, each with a switch; nothing where no account is in a group. */
import { groupsOf } from "../core/policy/groups.ts";
import type { Pack } from "../core/policy/pack.ts";
import type { Settings } from "../core/policy/settings.ts";
import { useVoice } from "../ui/say.ts";
import type { Options } from "./state.ts";

interface Props {
  readonly options: Options;
  readonly settings: Settings;
  readonly pack: Pack;
}

export function PackGroups({ options, settings: { policy }, pack: { id } }: Props) {
  const { say } = useVoice();
  const named = new Set(Object.keys(policy.groups ?? {}));
  const groups = [...new Set([...groupsOf(options.accounts.value), ...named])].sort();
  if (groups.length === 0 || options.packsNamed.value.has(id)) return null;
  const set = (group: string, isOn: boolean) =>
    options.change((old): Settings => {
      const { packs, rules } = old.policy.groups?.[group] ?? { packs: [], rules: {} };
      const others = packs.filter((one) => one !== id);
      return { ...old, policy: { ...old.policy, groups: { ...old.policy.groups, [group]: { packs: isOn ? [...others, id] : others, rules } } } };
    });
  return (
    <fieldset class="pack-groups" disabled={options.inForce.value.locked.has("packs")}>
      <legend>{say("packOnlyFor")}</legend>
      {groups.map((group) => (
        <label key={group}>
          <input
            type="checkbox"
            checked={policy.groups?.[group]?.packs.includes(id) ?? false}
            onChange={(event) => set(group, event.currentTarget.checked)}
          />
          {group}
        </label>
      ))}
    </fieldset>
  );
}

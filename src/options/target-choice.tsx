/** The mix that an account aims at, by the names that such mixes go by. */
import { TARGETS, type TargetName, targetName } from "../core/mix/targets.ts";
import { useVoice } from "../ui/say.ts";
import type { Key } from "../ui/words.ts";
import type { Profile } from "./account-add.tsx";

const TARGET_NAMES = {
  "80-20": "target8020",
  "4-1-1": "target411",
  "5-3-2": "target532",
  "70-20-10-value": "target702010Value",
  "70-20-10-talk": "target702010Talk",
  thirds: "targetThirds",
} as const satisfies Record<TargetName, Key>;

export function TargetChoice({ account, set }: { readonly account: Profile; set(account: Profile): void }) {
  const { say } = useVoice();
  const name = targetName(account.target);
  return (
    <label class="target-name">
      <span>{say("mixTarget")}</span>
      <select
        value={name ?? "own"}
        onChange={({ currentTarget: { value } }) => value in TARGETS && set({ ...account, target: TARGETS[value as TargetName] })}
      >
        {(Object.keys(TARGETS) as TargetName[]).map((one) => (
          <option key={one} value={one}>
            {say(TARGET_NAMES[one])}
          </option>
        ))}
        <option value="own">{say("targetOwn")}</option>
      </select>
    </label>
  );
}

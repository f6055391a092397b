/** The mix that an account aims at, by the names that such mixes go by. */
import { TARGETS, type TargetName, targetName } from "../core/mix/targets.ts";
import type { MixShares } from "../core/model.ts";
import { useVoice } from "../ui/say.ts";
import { TARGET_NAMES } from "./names.ts";

interface Props {
  readonly target: MixShares;
  /** What the team or the company aims at with it: to be gone back to. */
  readonly given?: MixShares | undefined;
  set(target: MixShares | undefined): void;
}

export function TargetChoice({ target, given, set }: Props) {
  const { say } = useVoice();
  const isGiven = given !== undefined && JSON.stringify(given) === JSON.stringify(target);
  return (
    <label class="target-name">
      <span>{say("mixTarget")}</span>
      <select
        value={isGiven ? "given" : (targetName(target) ?? "own")}
        onChange={({ currentTarget: { value } }) => (value === "given" ? set(undefined) : value in TARGETS && set(TARGETS[value as TargetName]))}
      >
        {given && <option value="given">{say("accountAsGiven", { what: givenName(given) })}</option>}
        {(Object.keys(TARGETS) as TargetName[]).map((one) => (
          <option key={one} value={one}>
            {say(TARGET_NAMES[one])}
          </option>
        ))}
        <option value="own">{say("targetOwn")}</option>
      </select>
    </label>
  );

  function givenName(shares: MixShares): string {
    const name = targetName(shares);
    return say(name ? TARGET_NAMES[name] : "targetOwn");
  }
}
